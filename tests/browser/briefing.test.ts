import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import {
  BEYOND_SQL,
  changeOf,
  CHARTS_SQL,
  CHECKS_SQL,
  DEPARTMENTS_SQL,
  FIELDS_SQL,
  GAPS_SQL,
  GIA_LAI_SQL,
  HIGH_SQL,
  LOW_SQL,
  MISSING_SQL,
  MOST_FIELD_SQL,
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

/** One unit's overdue dossiers. */
interface OverdueRow {
  readonly unit_code: string;
  readonly count: number;
  readonly change: number | null;
}
const words = (count: number): string => count.toLocaleString('vi');
const moreWords = (by: number): string =>
  `${by > 0 ? 'nhiều hơn' : 'ít hơn'} ${words(Math.abs(by))}`;

/** The change over those known on both days; null where there are none. */
function sumsOf(rows: readonly OverdueRow[]): { count: number; change: number | null } {
  const changes = rows.flatMap(({ change }) => change ?? []);
  return {
    count: rows.reduce((sum, { count }) => sum + count, 0),
    change: changes.length === 0 ? null : changes.reduce((sum, by) => sum + by, 0),
  };
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
    },
  );

  test.each(CHECKED)(
    '%s: begins with the whole province, then its communes and its departments with both changes',
    async (month) => {
      const page = briefing(month);
      const [communes, departments] = await Promise.all(
        [OVERDUE_SQL, DEPARTMENTS_SQL].map(async (sql) => {
          const rows = await rowsOf<OverdueRow>(sql, lastDay(month));
          return { rows, ...sumsOf(rows) };
        }),
      );
      expect(departments!.rows.length).toBeGreaterThan(3);
      const total = communes!.count + departments!.count;
      const by =
        communes!.change === null || departments!.change === null
          ? null
          : communes!.change + departments!.change;
      const finding = page.querySelector('.finding')!.textContent;
      expect(finding).toContain(`cả tỉnh có ${words(total)} hồ sơ đang quá hạn`);
      expect(finding).toContain(
        `cộng ${communes!.rows.length} xã, phường, đặc khu và ${departments!.rows.length} sở`,
      );
      expect(finding.includes('so với') || finding.includes('bằng')).toBe(by !== null);
      if (by !== null && by !== 0) expect(finding).toContain(`${moreWords(by)} hồ sơ`);
      const parts = page.querySelector('.parts')!.textContent;
      for (const part of [communes!, departments!]) {
        expect(parts).toContain(words(part.count));
        if (part.change !== null && part.change !== 0)
          expect(parts).toContain(moreWords(part.change));
      }
      // The Department of Agriculture and Environment has far over a third of theirs.
      const [largest] = departments!.rows;
      expect(parts).toMatch(
        new RegExp(`Riêng Sở Nông nghiệp và Môi trường: ${words(largest!.count)}[,.]`),
      );
    },
  );

  test.each(CHECKED)('%s: the departments stand in a list of their own', async (month) => {
    const page = briefing(month);
    const expected = await rowsOf<OverdueRow>(DEPARTMENTS_SQL, lastDay(month));
    const shown = [...page.querySelectorAll('[data-department]')].map((row) => ({
      unit_code: row.getAttribute('data-department')!,
      count: numberOf(row, 'data-count'),
      change: numberOf(row, 'data-change'),
    }));
    expect(shown.slice(0, 3)).toEqual(expected.slice(0, 3));
    expect(shown[3]).toEqual({ unit_code: 'others', ...sumsOf(expected.slice(3)) });
    expect(shown).toHaveLength(4);
  });

  test.each(CHECKED)('%s: names the communes that are not in the total, once', async (month) => {
    const missing = await rowsOf<{
      unit_code: string;
      has_month: boolean | null;
      has_other: boolean | null;
    }>(MISSING_SQL, lastDay(month));
    const lead = briefing(month).querySelector('.lead')!.textContent;
    const reasonOf = (row: (typeof missing)[number]) =>
      row.has_month === true
        ? 'nguồn không nêu số này'
        : row.has_other === true
          ? 'như tháng báo cáo'
          : 'không có số liệu của kỳ này';
    for (const [reason, units] of Map.groupBy(missing, reasonOf)) {
      const named = units.slice(0, 3).map(({ unit_code }) => `Mẫu ${unit_code.slice(2)}`);
      const clause = lead.split(/;|: /).find((text) => text.includes(reason));
      expect(clause?.match(/Mẫu \d+/g)).toEqual(named);
      if (units.length > 3) expect(clause).toContain(`và ${units.length - 3} nơi khác`);
    }
    expect(missing.length).toBeGreaterThan(0);
  });

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

  test.each(CHECKED)(
    '%s: those to ask come in the order of what is overdue beyond the part that all have',
    async (month) => {
      const asked = [
        ...briefing(month).querySelectorAll(
          '#ask ~ .statements :is([data-about=change], [data-about=level])',
        ),
      ];
      expect(asked.length).toBeGreaterThan(2);
      const rows = new Map(
        (
          await rowsOf<{ unit_code: string; beyond: number; open: number }>(
            BEYOND_SQL,
            lastDay(month),
          )
        ).map((row) => [row.unit_code, row]),
      );
      const found = asked.map((item) => rows.get(item.getAttribute('data-unit')!)!);
      expect(asked.map((item) => numberOf(item, 'data-beyond'))).toEqual(
        found.map(({ beyond }) => beyond),
      );
      expect(found.map(({ beyond }) => beyond)).toEqual(
        found.map(({ beyond }) => beyond).sort((a, b) => b - a),
      );
      for (const [index, { unit_code, open }] of found.entries()) {
        const text = asked[index]!.textContent;
        expect(text).toContain(`vì sao ${words(open)} hồ sơ quá hạn`);
        const [most] = await rowsOf<{ count: number }>(MOST_FIELD_SQL, lastDay(month), unit_code);
        if (most === undefined) expect(text).not.toContain('ở lĩnh vực');
        else expect(text).toContain(`(${words(most.count)} ở lĩnh vực `);
      }
    },
  );

  test('X0055, with most overdue beyond what is usual, is asked first, about its 506 of land', () => {
    const first = briefing('2026-10').querySelector('#ask ~ .statements [data-unit]')!;
    expect(first.getAttribute('data-unit')).toBe('X0055');
    expect(first.textContent).toContain(
      'vì sao 532 hồ sơ quá hạn (506 ở lĩnh vực Đất đai) chưa xong?',
    );
  });

  test('nothing that is no change stands under what really changed', () => {
    for (const month of MONTHS) {
      const section = briefing(month).querySelector('#changes')!.parentElement!;
      expect(section.textContent).not.toMatch(/những (tháng|kỳ) đầu|không thấy thay đổi/);
      for (const title of section.querySelectorAll('figure h3'))
        expect(title.textContent).toMatch(/: (tăng|giảm) từ /);
    }
  });

  test.each(CHECKED)('%s: says how many of the ten checks could be made', async (month) => {
    const [made] = await rowsOf<{ fewest: number; most: number }>(
      CHECKS_SQL,
      lastDay(month),
      'flow',
    );
    const item = briefing(month).querySelector('#health ~ .statements [data-fewest]')!;
    expect({ fewest: numberOf(item, 'data-fewest'), most: numberOf(item, 'data-most') }).toEqual(
      made,
    );
    expect(item.textContent).toContain(`${made!.most} trong 10 phép kiểm tra`);
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

  test('begins with the whole province and says its communes and the rest apart, derived again by SQL', async () => {
    const { database, close } = await publishedDatabases(join(TEST_DIST, 'data'));
    const [whole, communes] = (await database.query({ sql: GIA_LAI_SQL, params: [] })) as [
      { received: number; in_time: number },
      { units: number; received: number; in_time: number },
    ];
    close();
    expect(communes.units).toBe(135);
    const late = (of: { received: number; in_time: number }) => of.received - of.in_time;
    const share = (x: number, n: number) => `${((100 * x) / n).toFixed(1).replace('.', ',')}%`;
    const finding = page().querySelector('.finding')!.textContent;
    expect(finding).toContain(`khoảng ${Math.round((100 * whole.in_time) / whole.received)} `);
    expect(finding).toContain(`(${words(whole.in_time)} trong ${words(whole.received)})`);
    const parts = page().querySelector('.parts')!.textContent;
    expect(parts).toContain(`Trong ${words(late(whole))} hồ sơ`);
    expect(parts).toContain(`: ${words(late(communes))};`);
    const rest = {
      received: whole.received - communes.received,
      in_time: whole.in_time - communes.in_time,
    };
    expect(parts).toContain(
      `: ${words(late(rest))} (${share(late(rest), late(whole))} của cả tỉnh)`,
    );
    for (const { in_time, received } of [communes, rest])
      expect(parts).toContain(
        `${share(in_time, received)} (${words(in_time)} trong ${words(received)})`,
      );
  });

  test('lists the communes by how far they are from what is usual, not by their size', () => {
    const listed = [...page().querySelectorAll('[data-farthest]')];
    const asked = [...page().querySelectorAll('#ask ~ .statements [data-about=level]')];
    const unsure = /(\d+) nơi nữa/.exec(page().querySelector('#ask ~ .statements')!.textContent)!;
    expect(listed.length).toBe(asked.length + Number(unsure[1]));
    expect(listed.filter((row) => row.textContent.includes('vượt rõ')).length).toBe(asked.length);
    expect(
      listed
        .slice(0, asked.length)
        .map((row) => row.getAttribute('data-farthest'))
        .sort(),
    ).toEqual(asked.map((item) => item.getAttribute('data-unit')).sort());
    for (const row of listed) expect(row.textContent).toMatch(/\d% – \d+,\d%/);
  });

  test('says that four of the ten checks could be made', () => {
    expect(page().querySelector('#health ~ .statements')!.textContent).toContain(
      'làm được 4 trong 10 phép kiểm tra',
    );
  });

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

  test('every briefing is two pages of A4 at most', async () => {
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
      if (sheets > 2 || [...sizes].join() !== '595×842')
        wrong.push(`${path}: ${sheets} of ${[...sizes].join()}`);
    }
    expect(wrong).toEqual([]);
    await context.close();
  }, 180_000);

  test('it says who may read it, of which version, and on paper its path where the site has no address', async () => {
    const { page, context } = await site.page();
    await page.goto(`${site.address}en/briefing/gia-lai/2026-10/`);
    expect(await page.innerText('.internal')).toContain('Internal');
    const version = /Version of the data: [0-9a-f]{12}/;
    expect(await page.innerText('.briefing')).toMatch(version);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.paper-link .qr').count()).toBe(0);
    const link = await page.innerText('.paper-link');
    expect(link).toMatch(version);
    expect(link.trim()).toMatch(/^\/en\/briefing\/gia-lai\/2026-10\//);
    expect(await page.innerText('.site-footer')).toContain('not official statistics');
    await context.close();
  });

  test.each(['', 'en/methods/', 'fa/province/gia-lai/', 'briefing/tinh-mau/2026-10/'])(
    'no address of this machine stands on paper: /%s',
    (path) => {
      const link = pageOf(path).querySelector('.paper-link')!;
      expect(link.querySelectorAll('.qr')).toHaveLength(0);
      expect(link.textContent).not.toMatch(/127\.0\.0\.1|localhost|:\/\//);
      expect(link.querySelector('bdi')!.textContent).toBe(`/${path}`);
    },
  );

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
