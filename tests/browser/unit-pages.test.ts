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
