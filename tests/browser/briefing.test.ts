import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import {
  changeOf,
  CHARTS_SQL,
  FIELDS_SQL,
  GAPS_SQL,
  HIGH_SQL,
  LOW_SQL,
  OVERDUE_SQL,
  SHARED_SQL,
  publishedDatabases,
  type ChartRow,
} from './briefing-sql.ts';
import { openSite, TEST_DIST, type TestSite } from './site.ts';

const MONTHS = readdirSync(join(TEST_DIST, 'briefing/tinh-mau')).sort();
/** Before the first verdicts, at them, and the months in which the planted effects are to be seen. */
const CHECKED = ['2025-07', '2026-01', '2026-06', '2026-08', '2026-10'];

const pageOf = (path: string): Document =>
  parseHTML(readFileSync(join(TEST_DIST, path, 'index.html'), 'utf8')).document;
const briefing = (month: string): Document => pageOf(`briefing/tinh-mau/${month}`);
const lastDay = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0))
    .toISOString()
    .slice(0, 10);
const numberOf = (element: Element, name: string): number | null => {
  const value = element.getAttribute(name);
  return value === null ? null : Number(value);
};

/** The rows of a page that carry a key and two numbers. */
function shownRows(page: Document, selector: string, key: string) {
  return [...page.querySelectorAll(selector)].map((row) => ({
    [key]: row.getAttribute(`data-${key === 'unit_code' ? 'unit' : 'field'}`)!,
    count: numberOf(row, 'data-count'),
    change: numberOf(row, 'data-change'),
  }));
}

describe('the statements of the invented province, derived again by SQL', () => {
  let database: Database;
  let close: () => void;

  beforeAll(async () => {
    ({ database, close } = await publishedDatabases(join(TEST_DIST, 'data/demonstration')));
  });

  afterAll(() => {
    close();
  });

  const rowsOf = <Row>(sql: string, ...params: string[]): Promise<Row[]> =>
    database.query<Row>({ sql, params });
  const codesOf = async (sql: string, month: string): Promise<string[]> =>
    (await rowsOf<{ unit_code: string }>(sql, lastDay(month))).map(({ unit_code }) => unit_code);

  test.each(CHECKED)(
    '%s: overdue now by commune, with the change since the month before',
    async (month) => {
      const expected = await rowsOf<{ unit_code: string; count: number; change: number | null }>(
        OVERDUE_SQL,
        lastDay(month),
      );
      const page = briefing(month);
      expect(expected.length).toBeGreaterThan(100);
      expect(shownRows(page, '.all-units [data-unit]', 'unit_code')).toEqual(expected);
      const total = expected.reduce((sum, { count }) => sum + count, 0);
      const finding = page.querySelector('.finding')!.textContent;
      expect(finding).toContain(` ${total.toLocaleString('vi')} hồ sơ`);
      const pairs = expected.flatMap(({ change }) => change ?? []);
      const change = pairs.reduce((sum, by) => sum + by, 0);
      expect(finding.includes('so với') || finding.includes('bằng')).toBe(pairs.length > 0);
      if (pairs.length > 0 && change !== 0)
        expect(finding).toContain(
          `${change > 0 ? 'nhiều hơn' : 'ít hơn'} ${Math.abs(change).toLocaleString('vi')} hồ sơ`,
        );
    },
  );

  test.each(CHECKED)('%s: overdue now by field, the fields not named added up', async (month) => {
    const expected = await rowsOf<{ field_id: string; count: number; change: number | null }>(
      FIELDS_SQL,
      lastDay(month),
    );
    const shown = shownRows(briefing(month), '[data-field]', 'field_id');
    const named = shown.length - 1;
    expect(shown.slice(0, named)).toEqual(expected.slice(0, named));
    const rest = expected.slice(named);
    const sum = (of: 'count' | 'change') =>
      rest.some((row) => row[of] === null)
        ? null
        : rest.reduce((total, row) => total + row[of]!, 0);
    expect(shown[named]).toEqual({
      field_id: 'others',
      count: sum('count'),
      change: sum('change'),
    });
  });

  test.each(CHECKED)(
    '%s: the communes that really changed, and none that did not',
    async (month) => {
      const charts = Map.groupBy(
        await rowsOf<ChartRow>(CHARTS_SQL, lastDay(month)),
        ({ unit_code }) => unit_code,
      );
      expect(charts.size).toBeGreaterThan(100);
      const found = [...charts].flatMap(([unit, rows]) => {
        const change = changeOf(rows);
        return change === null ? [] : [{ unit, ...change }];
      });
      const page = briefing(month);
      const shown = [...page.querySelectorAll('.all-changes [data-unit]')].map((item) => ({
        unit: item.getAttribute('data-unit'),
        since: item.getAttribute('data-since'),
        up: item.getAttribute('data-direction') === 'rise',
        sure: true,
      }));
      const byUnit = (a: { unit: string | null }, b: { unit: string | null }) =>
        String(a.unit) < String(b.unit) ? -1 : 1;
      expect(shown.sort(byUnit)).toEqual(found.filter(({ sure }) => sure).sort(byUnit));
      const changed = new Set(found.flatMap(({ unit, sure }) => (sure ? [unit] : [])));
      for (const item of page.querySelectorAll('#no-action ~ .statements [data-unit]')) {
        const unit = item.getAttribute('data-unit')!;
        const [before, now] = charts.get(unit)!.slice(-2);
        expect([unit, changed.has(unit)]).toEqual([unit, false]);
        expect(now!.x / now!.n).toBeLessThan(before!.x / before!.n);
      }
    },
  );

  test('how many communes moved as all together did', async () => {
    const shown = CHECKED.flatMap((month) => {
      const item = briefing(month).querySelector('[data-moved]');
      return item === null ? [] : [{ month, item }];
    });
    expect(shown.map(({ month }) => month)).toContain('2026-10');
    for (const { month, item } of shown) {
      const since = item.getAttribute('data-since')!;
      const [counts] = await rowsOf<{ units: number; higher: number; lower: number }>(
        SHARED_SQL,
        lastDay(month),
        since,
        item.getAttribute('data-against')!,
      );
      const moved = item.textContent.includes('cao hơn') ? counts!.higher : counts!.lower;
      expect([numberOf(item, 'data-moved'), numberOf(item, 'data-units')]).toEqual([
        moved,
        counts!.units,
      ]);
      expect(item.textContent).toContain(`${moved} trong ${counts!.units} nơi`);
    }
  });

  test('the planted changes are among them from the month after they began', () => {
    const changes = (month: string) =>
      [...briefing(month).querySelectorAll('.all-changes [data-unit]')].map((item) => [
        item.getAttribute('data-unit'),
        item.getAttribute('data-direction'),
      ]);
    expect(changes('2026-05')).toEqual([]);
    for (const month of ['2026-07', '2026-10'])
      expect(changes(month)).toEqual(
        expect.arrayContaining([
          ['X0030', 'fall'],
          ['X0015', 'rise'],
        ]),
      );
  });

  test.each(CHECKED)('%s: whom to ask about a level, and whom to learn from', async (month) => {
    const page = briefing(month);
    const shown = (selector: string) =>
      [...page.querySelectorAll(selector)].map((item) => item.getAttribute('data-unit')!).sort();
    const changed = shown('#ask ~ .statements [data-about=change]');
    const low = (await codesOf(LOW_SQL, month)).filter((code) => !changed.includes(code));
    const asked = shown('#ask ~ .statements [data-about=level]');
    expect(low.length).toBeGreaterThan(0);
    expect(low).toEqual(expect.arrayContaining(asked));
    expect(asked.length).toBe(Math.min(low.length, 6 - changed.length));
    // Nobody learns from a commune that just changed: it is asked what changed.
    const moved = shown('.all-changes [data-unit]');
    const high = (MONTHS.indexOf(month) < 2 ? [] : await codesOf(HIGH_SQL, month)).filter(
      (code) => !moved.includes(code),
    );
    const lessons = shown('#learn ~ .statements [data-unit]');
    expect(high).toEqual(expect.arrayContaining(lessons));
    expect(lessons.length).toBe(Math.min(high.length, 3));
  });

  test('a month that lost a form names the commune', () => {
    const missing = (month: string) =>
      briefing(month).querySelector('[data-check=present]')?.getAttribute('data-units');
    expect([missing('2025-11'), missing('2026-04'), missing('2026-10')]).toEqual([
      'X0033',
      'X0058',
      undefined,
    ]);
  });
});

describe('the briefing of Gia Lai', () => {
  const page = () => pageOf('briefing/gia-lai/2026-10');

  test('tells the gaps to the neighbours in index 766, derived again by SQL', async () => {
    const { database, close } = await publishedDatabases(join(TEST_DIST, 'data'));
    const [gaps] = (await database.query({ sql: GAPS_SQL, params: ['52', '2026-10-10'] })) as [
      { rank: number; total: number; above: number; below: number },
    ];
    close();
    const points = (value: number) => value.toFixed(2).replace('.', ',');
    const text = page().querySelector('#index766 ~ div .statements')!.textContent;
    expect(text).toContain(`${points(gaps.total)} trên 100 điểm, Cổng xếp thứ ${gaps.rank} `);
    expect(text).toMatch(new RegExp(`sau [^:]* ${points(gaps.above)} điểm`));
    expect(text).toMatch(new RegExp(`trước [^:]* ${points(gaps.below)} điểm`));
  });

  test('calls nothing overdue or late that its source does not', () => {
    const { textContent } = page().querySelector('main')!;
    expect(page().querySelector('#overdue')!.textContent).toBe('Không được tính là đúng hạn');
    expect(textContent).toContain('17.071 trong 276.499');
    expect(textContent).toContain('Chưa nói được điều gì đã thay đổi');
    expect(page().querySelectorAll('[data-change]')).toHaveLength(0);
  });

  test('says that communes moved in index 766 by the group of petitions', () => {
    expect(page().querySelector('#index766 ~ div .statements')!.textContent).toContain(
      'có 9 xã đổi quá 5 điểm; ở 8 xã, phần lớn là do nhóm Mức độ hài lòng',
    );
  });
});

describe('on paper and on the site', () => {
  let site: TestSite;

  beforeAll(async () => {
    site = await openSite();
  });

  afterAll(async () => {
    await site.close();
  });

  const PRINTED = [
    ...['', 'ar/'].flatMap((prefix) =>
      MONTHS.map((month) => `${prefix}briefing/tinh-mau/${month}/`),
    ),
    ...['', 'en/', 'ar/', 'fa/'].map((prefix) => `${prefix}briefing/gia-lai/2026-10/`),
    ...['en/', 'fa/'].map((prefix) => `${prefix}briefing/tinh-mau/2026-10/`),
  ];

  test('every briefing is exactly two pages of A4', async () => {
    const { page, context } = await site.page();
    const wrong: string[] = [];
    for (const path of PRINTED) {
      await page.goto(`${site.address}${path}`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
      const sizes = new Set(
        [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
          ([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`,
        ),
      );
      if (sheets !== 2 || [...sizes].join() !== '595×842')
        wrong.push(`${path}: ${sheets} of ${[...sizes].join()}`);
    }
    expect(wrong).toEqual([]);
    await context.close();
  }, 180_000);

  test('it says who may read it, of which version, and carries its link for paper', async () => {
    const { page, context } = await site.page();
    await page.goto(`${site.address}en/briefing/gia-lai/2026-10/`);
    expect(await page.innerText('.internal')).toContain('Internal');
    expect(await page.innerText('.briefing')).toMatch(/Version of the data: [0-9a-f]{12}/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.paper-link .qr').isVisible()).toBe(true);
    expect(await page.innerText('.paper-link')).toContain('/en/briefing/gia-lai/2026-10/');
    expect(await page.innerText('.site-footer')).toContain('not official statistics');
    await context.close();
  });

  test('a province leads to its latest briefing, and that to all of them', async () => {
    const { page, context } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.address}province/tinh-mau/`);
    await page.click('main a[href="/briefing/tinh-mau/2026-10/"]');
    await page.click('.breadcrumbs a[href="/briefing/"]');
    const links = await page.locator('main li a[href^="/briefing/"]').count();
    expect(links).toBe(MONTHS.length + 1);
    await context.close();
  });

  test('a province without figures of communes has none', async () => {
    const { page, context } = await site.page();
    await page.goto(`${site.address}province/lao-cai/`);
    expect(await page.locator('main a[href*="/briefing/"]').count()).toBe(0);
    await context.close();
  });
});
