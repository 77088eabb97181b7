import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type TestSite } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

describe('the communes of a province', () => {
  const headers = 'table[data-sortable] thead th';

  test('are sorted by keyboard, and the header says how', async () => {
    const { page, context } = await site.page();
    await page.goto(`${site.address}ar/province/gia-lai/`);
    const shares = () =>
      page.$$eval('table[data-sortable] tbody tr', (rows) =>
        rows.map((row) => Number(row.children[1]?.getAttribute('data-value'))),
      );
    const sorted = async () => page.getAttribute(`${headers}:nth-child(2)`, 'aria-sort');
    const before = await shares();
    await page.focus(`${headers}:nth-child(2) button`);
    await page.keyboard.press('Enter');
    expect(await sorted()).toBe('descending');
    expect(await shares()).toEqual(before.toSorted((a, b) => b - a));
    await page.keyboard.press('Space');
    expect(await sorted()).toBe('ascending');
    expect(await shares()).toEqual(before.toSorted((a, b) => a - b));
    await context.close();
  });

  test('are all there without scripts', async () => {
    const { page, context } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.address}province/gia-lai/`);
    expect(await page.locator('table[data-sortable] tbody tr').count()).toBe(135);
    await context.close();
  });
});

describe('pages of units and of the press', () => {
  const PAGES = [
    'province/gia-lai/',
    'province/lao-cai/',
    'province/tinh-mau/',
    'commune/23575/',
    'commune/04399/',
    'commune/X0050/',
    'reported/',
  ];

  test.each(PAGES)('%s fits a phone of 360 px in both directions of writing', async (path) => {
    const { page, context, errors, foreign } = await site.page({
      viewport: { width: 360, height: 740 },
    });
    for (const prefix of ['', 'ar/']) {
      await page.goto(`${site.address}${prefix}${path}`);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth, prefix).toBeLessThanOrEqual(clientWidth);
    }
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });
});
