import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchData } from '../../src/browser/search/search-data.ts';
import { PREDECESSORS, UNITS } from '../ingest/reference-tables.ts';
import { openSite, type TestSite } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

/** Lets the search know the whole country: the site under test is built of a few provinces. */
const everyUnit = (page: Page): Promise<unknown> =>
  page.route('**/search.json', (route) => route.fulfill({ json: searchData(UNITS, PREDECESSORS) }));

const optionTexts = async (page: Page): Promise<string[]> => {
  await page.waitForSelector('[role=option]');
  return page.locator('[role=option]').allInnerTexts();
};

describe('from the home page to a commune by its name without diacritics', () => {
  test('"nam cuong" shows the ward of Lào Cai, its namesakes with their provinces, and who bears the old name', async () => {
    const { page, context, errors, foreign } = await site.page();
    await everyUnit(page);
    await page.goto(site.address);
    await page.fill('#search-input', 'nam cuong');
    const options = (await optionTexts(page)).map((text) => text.replace(/\s+/g, ' '));
    /** Results whose name is the first part and whose text has the others. */
    const shown = (name: string, ...parts: string[]) =>
      options.filter((text) => text.startsWith(name) && parts.every((part) => text.includes(part)));
    expect(shown('Phường Nam Cường', 'Lào Cai')).toHaveLength(1);
    expect(shown('Xã Nam Cường', 'Thái Nguyên')).toHaveLength(1);
    expect(shown('Xã Nam Cường', 'Hưng Yên')).toHaveLength(1);
    // The old ward of the city of Lào Cai is another place than today's ward of the same name.
    expect(shown('Phường Cam Đường', 'Lào Cai', 'Phường Nam Cường')).toHaveLength(1);
    await page.click('[role=option][href="/commune/04273/"]');
    await page.waitForURL('**/commune/04273/');
    expect(await page.textContent('h1')).toContain('Phường Nam Cường');
    expect([errors, foreign]).toEqual([[], []]);
    await context.close();
  });

  test('the same by keyboard alone', async () => {
    const { page, context } = await site.page();
    await everyUnit(page);
    await page.goto(site.address);
    await page.focus('#search-input');
    await page.keyboard.type('nam cuong');
    await page.waitForSelector('[role=option]');
    const input = page.locator('#search-input');
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    const links = await page
      .locator('[role=option]')
      .evaluateAll((options) => options.map((option) => option.getAttribute('href')));
    const place = links.indexOf('/commune/04273/');
    expect(place).toBeGreaterThanOrEqual(0);
    for (let step = 0; step <= place; step += 1) await page.keyboard.press('ArrowDown');
    const active = await input.getAttribute('aria-activedescendant');
    expect(await page.getAttribute(`#${active ?? ''}`, 'href')).toBe('/commune/04273/');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/commune/04273/');
    await context.close();
  });

  test('the home page reaches the search by the Tab key, past a link to the content', async () => {
    const { page, context } = await site.page();
    await page.goto(site.address);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      '#content',
    );
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 5; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.id === 'search-input')) break;
    }
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-input');
    await context.close();
  });
});
