import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { openSite, type TestSite } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

const HEAVY = /\.(?:wasm|duckdb|worker\.js)/;

async function open(page: Page, link = '', path = 'en/compare/'): Promise<void> {
  await page.goto(`${site.address}${path}${link}`);
  // The size of what is still to be loaded, in the digits of the language.
  await page.waitForSelector(
    '#compare-button:text-matches("[0-9\u0660-\u0669]"), #compare-button:disabled',
  );
}

async function answered(page: Page): Promise<void> {
  await page.click('#compare-button');
  await page.waitForSelector('#compare-result h2, #compare-result [role=alert]', {
    timeout: 45_000,
  });
}

async function downloaded(page: Page): Promise<string[][]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('#compare-result a[download]'),
  ]);
  const text = (await readFile(await download.path(), 'utf8')).slice(1).trimEnd();
  return text.split('\r\n').map((line) => line.split(','));
}

/** Name and ranks of each row of a table, the ranks in a column. */
async function ranksOf(rows: Locator, column: number): Promise<[string, string][]> {
  const cells = await rows.evaluateAll(
    (all, place) =>
      all.map((row) =>
        [row.children[0], row.children[place]].map((cell) => cell?.textContent.trim()),
      ),
    column,
  );
  return cells.map(([name = '', ranks = '']) => [name, ranks]);
}

async function pick(page: Page, text: string): Promise<void> {
  await page.fill('#compare-input', text);
  await page.waitForSelector('#compare-found [role=option]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

describe('the page of comparisons', () => {
  test('without scripts shows the provinces as ranges, each with its figures', async () => {
    const { page, context } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.address}compare/`);
    expect(await page.locator('#compare-default svg.rank-range-chart').count()).toBe(2);
    expect(await page.locator('#compare-default tbody tr').count()).toBe(34);
    expect(await page.innerText('#compare-default tbody')).toContain('Tỉnh Gia Lai');
    expect(await page.isVisible('#compare-form')).toBe(false);
    expect(await page.isVisible('noscript')).toBe(true);
    await context.close();
  });

  test('says of the provinces what the finished page says', async () => {
    const { page, context, errors } = await site.page();
    await open(page);
    const rows = '#compare-default tbody tr';
    const finished = await page.locator(rows).allInnerTexts();
    await answered(page);
    const found = await page.locator('#compare-result tbody tr').allInnerTexts();
    expect(found).toEqual(finished);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('says of the communes of a province what their page says: ranks, and places by chance', async () => {
    const { page, context } = await site.page();
    await page.goto(`${site.address}en/province/tinh-mau/`);
    const onPage = new Map(await ranksOf(page.locator('#all-communes tbody tr'), 2));
    const [chance = ''] =
      /by chance alone about [\d.]+ would/.exec(await page.innerText('main')) ?? [];
    expect(chance).not.toBe('');
    await open(page, '?set=communes-XM&i=ontime_766&p=2026-10&v=funnel');
    await answered(page);
    expect(await page.innerText('#compare-result')).toContain(chance);
    await open(page, '?set=communes-XM&i=ontime_766&p=2026-10&v=table');
    await answered(page);
    const rows = page.locator('#compare-result tbody tr').filter({ hasText: '%' });
    const found = await ranksOf(rows, 5);
    expect(found.length).toBe(onPage.size);
    for (const [name, ranks] of found) expect(ranks, name).toBe(onPage.get(name));
    await context.close();
  });

  test('loads neither engine nor data before the reader asks, and only from this site after', async () => {
    const { page, context, requests, foreign } = await site.page();
    await open(page, '?set=communes-52&u=23614&v=funnel');
    expect(requests.filter((url) => HEAVY.test(url))).toEqual([]);
    await answered(page);
    await page.waitForSelector('#compare-result svg.funnel-chart');
    expect(requests.filter((url) => HEAVY.test(url)).length).toBeGreaterThanOrEqual(3);
    expect(foreign).toEqual([]);
    await context.close();
  });

  test('compares units that were found without diacritics, by keyboard alone', async () => {
    const { page, context } = await site.page();
    await open(page);
    await pick(page, 'phuong quy nhon');
    await pick(page, 'an binh');
    await pick(page, 'xa ia grai');
    expect(await page.locator('#compare-chips li').count()).toBe(3);
    await answered(page);
    await page.waitForSelector('#compare-result [data-chart=ranges] svg');
    const names = await page
      .locator('#compare-result table')
      .first()
      .locator('tbody th')
      .allInnerTexts();
    expect(names).toHaveLength(3);
    expect(names).toContain('Phường Quy Nhơn');
    // Three pairs, each with what can be said of it.
    expect(await page.locator('#compare-result table').nth(1).locator('tbody tr').count()).toBe(3);
    await context.close();
  });

  test('saves a real chart without the mark of invented ones, and an invented one with it', async () => {
    const { page, context } = await site.page();
    const saved = async (link: string): Promise<string> => {
      await open(page, link);
      await answered(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click('#compare-result [data-save=svg]'),
      ]);
      return readFile(await download.path(), 'utf8');
    };
    const mark = 'a province that does not exist';
    expect(await saved('?u=23614,23617')).not.toContain(mark);
    expect(await saved('?u=X0001,X0002')).toContain(mark);
    await context.close();
  });

  test('removes a chosen unit by keyboard, and keeps the focus in the list', async () => {
    const { page, context } = await site.page();
    await open(page, '?u=23614,21583,23617');
    await page.focus('#compare-chips li:nth-child(2) button');
    await page.keyboard.press('Enter');
    expect(await page.locator('#compare-chips li').count()).toBe(2);
    const inList = await page.evaluate(() => document.activeElement?.closest('#compare-chips'));
    expect(inList).not.toBeNull();
    expect(new URL(page.url()).searchParams.get('u')).toBe('23614,23617');
    await context.close();
  });

  test.each([
    ['ranges', '?set=communes-XM&u=X0001&i=ontime_766&p=2026-10&v=ranges', 'rank-range-chart'],
    [
      'ranges by the mix of fields',
      '?set=communes-XM&i=ontime_766&p=2026-10&v=ranges&std=1',
      'standardised-pair',
    ],
    ['a funnel', '?set=communes-XM&u=X0001&i=ontime_resolved&p=2026-10&v=funnel', 'funnel-chart'],
    ['lines', '?u=X0001,X0002,X0003&i=ontime_766&p=2026-10&v=lines', 'small-multiples'],
    [
      'two periods',
      '?set=communes-XM&i=ontime_766&f=ho-tich&p=2026-10&q=2025-10&v=slope',
      'slope-chart',
    ],
    [
      'two indicators',
      '?set=communes-XM&i=ontime_766&j=online_rate&p=2026-10r&v=scatter',
      'scatter-chart',
    ],
  ])('a link to %s gives its chart and its table, and stays the same', async (_, link, chart) => {
    const { page, context, errors } = await site.page();
    await open(page, link);
    await answered(page);
    await page.waitForSelector(`#compare-result svg.${chart}`);
    expect(new URL(page.url()).search).toBe(link);
    expect(await page.locator('#compare-result table').count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('sets two chosen communes against all of their province, as the page of the province does', async () => {
    const { page, context } = await site.page();
    await page.goto(`${site.address}en/province/tinh-mau/`);
    const onPage = new Map(await ranksOf(page.locator('#all-communes tbody tr'), 5));
    const names = ['Xã Mẫu 030', 'Xã Mẫu 015'];
    for (const codes of ['X0030,X0015', 'X0030,X0015,X0001']) {
      await open(page, `?u=${codes}&i=ontime_766&p=2026-10&v=ranges&std=1`);
      await answered(page);
      await page.waitForSelector('#compare-result svg.standardised-pair');
      expect(await page.innerText('#compare-result')).toContain('Communes of Tỉnh Mẫu');
      const rows = page.locator('#compare-result table').first().locator('tbody tr');
      const found = new Map(await ranksOf(rows, 5));
      for (const name of names) expect(found.get(name), name).toBe(onPage.get(name));
    }
    await context.close();
  });

  test('ignores hostile values in the link, says so, and answers the rest', async () => {
    const { page, context, errors } = await site.page();
    const hostile = encodeURIComponent(`x'); DROP TABLE y; --<img src=x onerror=alert(1)>`);
    await open(
      page,
      `?set=${hostile}&u=${hostile}&i=${hostile}&p=${hostile}&v=${hostile}&f=${hostile}`,
    );
    expect(await page.innerText('#compare-notices')).toContain('indicator');
    expect(await page.innerText('#compare')).not.toContain('DROP TABLE');
    expect(await page.locator('#compare img').count()).toBe(0);
    await answered(page);
    expect(await page.locator('#compare-result tbody tr').count()).toBe(34);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('refuses in words to compare periods that were cut differently', async () => {
    const { page, context } = await site.page();
    await open(page, '?set=communes-XM&v=slope&p=2026-10&q=2026-09r');
    expect(await page.innerText('#compare-notices')).toMatch(/cut differently/);
    await context.close();
  });

  test('refuses in words to put provinces beside communes, and invented units beside real ones', async () => {
    const { page, context } = await site.page();
    await open(page, '?u=23614,52,X0001,21583');
    const notices = await page.innerText('#compare-notices');
    expect(notices).toMatch(/Provinces, communes and departments.*Tỉnh Gia Lai/);
    expect(notices).toMatch(/Invented units never stand beside real ones/);
    expect(await page.locator('#compare-chips li').count()).toBe(2);
    await context.close();
  });

  test('names the units that have no figures of the period', async () => {
    const { page, context } = await site.page();
    await open(page, '?set=communes-XM&i=ontime_766&p=2026-10&v=table');
    await answered(page);
    const rows = await downloaded(page);
    const header = rows[0] ?? [];
    const missing = rows.slice(1).filter((row) => row[header.indexOf('missing')] !== '');
    expect(missing.length).toBeGreaterThan(0);
    const list = await page.innerText('#compare-result');
    for (const row of missing) expect(list).toContain(row[header.indexOf('name')]);
    await context.close();
  });

  test('marks the invented province on the page and in every line of the file', async () => {
    const { page, context } = await site.page();
    await open(page, '?u=X0001,X0002');
    expect(await page.isVisible('#invented .demonstration')).toBe(true);
    await answered(page);
    expect(await page.innerText('#compare-result')).toContain('a province that does not exist');
    const rows = await downloaded(page);
    expect(rows).toHaveLength(3);
    // The note holds a comma, and so stands in quotes.
    const notes = rows.slice(1).map((row) => row.slice(-2).join(','));
    expect(new Set(notes)).toEqual(new Set(['"Demonstration figures, invented"']));
    await context.close();
  });

  test.each(['en/compare/', 'ar/compare/'])('%s with an answer fits a phone', async (path) => {
    const { page, context } = await site.page({ viewport: { width: 360, height: 800 } });
    await open(page, '?set=communes-52&u=23614,21583', path);
    await answered(page);
    await page.waitForSelector('#compare-result [data-chart] svg');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    await context.close();
  });
});
