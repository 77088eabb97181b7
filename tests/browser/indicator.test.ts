import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type TestSite } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

describe('the page of an indicator', () => {
  test('of a rate that provinces publish has all of them as tiles and in a table, without scripts', async () => {
    const { page, context } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.address}en/indicator/ontime-766/`);
    expect(await page.locator('#province-map table tbody tr').count()).toBe(34);
    expect(await page.locator('#province-map .wide .tile.archipelago').count()).toBe(2);
    expect(await page.locator('#province-map .wide a .tile').count()).toBe(34);
    expect(await page.innerText('main')).toContain('135 communes');
    await context.close();
  });

  test('shows how the communes of a province are spread, each as a dot, without scripts', async () => {
    const { page, context } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.address}en/indicator/ontime-766/`);
    const dots = page.locator('#communes-52 .wide .distribution-strip [data-point]');
    expect(await dots.count()).toBe(135);
    expect(await page.innerText('#communes-52')).toMatch(
      /Gia Lai.*: Half of the communes lie between/,
    );
    await context.close();
  });

  test('of a rate that nobody publishes says so and draws no map', async () => {
    const { page, context } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.address}en/indicator/overdue-total/`);
    expect(await page.innerText('.empty')).toContain('no figure of a real place');
    expect(await page.locator('.tile-map').count()).toBe(0);
    await context.close();
  });

  test('is one link away from the rate on the page of a commune', async () => {
    const { page, context } = await site.page();
    await page.goto(`${site.address}commune/23575/`);
    await page.click('dt a[href="/indicator/ontime-766/"]');
    expect(await page.textContent('h1')).toBe('Đúng hạn hoặc còn hạn, theo Quyết định 766');
    await context.close();
  });

  test('works the four on-time rates out to the numbers of the worked example', async () => {
    const { page, context } = await site.page({ javaScriptEnabled: false });
    for (const rate of ['ontime-resolved', 'ontime-received', 'ontime-766', 'overdue-total']) {
      await page.goto(`${site.address}en/indicator/${rate}/`);
      const text = await page.innerText('main');
      for (const value of ['93.02%', '85.11%', '90.43%', '9.57%']) expect(text).toContain(value);
    }
    await context.close();
  });
});

describe('the page of index 766', () => {
  test('ranks the 34 provinces with gaps, lists jumps and what is the same in every commune', async () => {
    const { page, context } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.address}en/indicator/index-766/`);
    expect(await page.locator('#province-map table tbody tr').count()).toBe(34);
    const text = await page.innerText('main');
    // The largest jump of the published series: publicity of Khánh Hòa, 6 to 14 points.
    expect(text).toMatch(/6\.00\W+→\W+14\.00/);
    expect(text).toContain('11.79 points');
    expect(text).toContain('103 have all points of this group');
    expect(await page.locator('.trend-chart, .control-chart').count()).toBe(0);
    await context.close();
  });
});

describe('the page of methods', () => {
  test('shows every statistic on published figures, and marks what is invented', async () => {
    const { page, context } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.address}en/methods/`);
    for (const id of ['interval', 'funnel', 'shrinkage', 'ranks', 'control', 'standardised'])
      expect(await page.locator(`#${id}-example svg:visible`).count(), id).toBe(1);
    expect(await page.innerText('#control-example .source')).toContain('does not exist');
    expect(await page.innerText('#funnel-example .source')).toContain('National Public Service');
    await context.close();
  });

  test('prints how many units its rule flags by chance, for every set', async () => {
    const { page, context } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.address}en/methods/`);
    const all = await page.locator('section:has(> #overdispersion) tbody tr').allInnerTexts();
    // The rules of a funnel side by side have fewer columns.
    const rows = all.filter((row) => row.split('\t').length > 8);
    expect(rows.length).toBeGreaterThanOrEqual(6);
    for (const row of rows)
      expect(
        row
          .split('\t')
          .slice(-8)
          .every((cell) => /\d/.test(cell)),
      ).toBe(true);
    expect(await page.innerText('main')).toMatch(/by chance alone about [\d.]+ of 135 places/);
    await context.close();
  });

  test('says how the view of two periods judges, the least weight of a prior, and which pools are judged', async () => {
    const { page, context } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.address}en/methods/`);
    const main = await page.innerText('main');
    expect(main).toMatch(
      /“Two periods” of the page “Compare” .*binomial.*false discovery rate of 5%/,
    );
    expect(main).toContain('α + β ≥ 1');
    expect(main).toContain('less than 90% of the dossiers of any period');
    await context.close();
  });
});
