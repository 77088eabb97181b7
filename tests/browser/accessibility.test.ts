import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH_DIRECTIONS, PAGE_KINDS } from './page-kinds.ts';
import { openSite, type TestSite } from './site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCHEMES = ['light', 'dark'] as const;
const WIDE = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

/** What axe finds wrong with a page, by all rules or some: rule, element, what is the matter. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // The policy of the site lets no foreign script in; the debugger is not bound by it.
  await page.evaluate(AXE);
  const results = await page.evaluate(async (only): Promise<AxeResults> => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return axe.run({
      // Only what is wrong is described: naming the thousands of elements that pass takes long.
      resultTypes: ['violations'],
      ...(only === undefined ? {} : { runOnly: { type: 'rule', values: only } }),
    });
  }, rules);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

describe('axe finds nothing wrong', () => {
  test.each(PAGE_KINDS)('with /%s, wide, and on a phone with everything unfolded', async (path) => {
    const { page, context } = await site.page({ colorScheme: 'light' });
    for (const prefix of BOTH_DIRECTIONS) {
      await page.setViewportSize(WIDE);
      await page.goto(`${site.address}${prefix}${path}`);
      expect(await violations(page), prefix).toEqual([]);
      await page.setViewportSize(PHONE);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await violations(page), `${prefix} unfolded`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, ['color-contrast']), `${prefix} dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await context.close();
  });

  test.each(SCHEMES)('with a point of a chart shown, %s', async (colorScheme) => {
    const { page, context } = await site.page({ colorScheme });
    for (const prefix of BOTH_DIRECTIONS) {
      await page.goto(`${site.address}${prefix}commune/X0001/`);
      await page.locator('#trend svg.chart:visible').focus();
      await page.keyboard.press('End');
      await page.waitForSelector('.chart-tip');
      expect(await violations(page), prefix).toEqual([]);
    }
    await context.close();
  });

  test.each(SCHEMES)('with the results of a search, %s', async (colorScheme) => {
    const { page, context } = await site.page({ colorScheme });
    await page.goto(`${site.address}ar/`);
    await page.fill('#search-input', 'nam cuong');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  test.each(SCHEMES)('with an answer on the page of questions, %s', async (colorScheme) => {
    const { page, context } = await site.page({ colorScheme });
    await page.goto(`${site.address}ar/explore/`);
    await page.click('#explore-answer-button');
    await page.waitForSelector('#explore-result [data-chart] svg', { timeout: 45_000 });
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  test.each(SCHEMES)('with chosen units and a comparison of them, %s', async (colorScheme) => {
    const { page, context } = await site.page({ colorScheme });
    await page.goto(`${site.address}ar/compare/?u=23614,21583,23617`);
    await page.click('#compare-button');
    await page.waitForSelector('#compare-result [data-chart] svg', { timeout: 45_000 });
    expect(await violations(page)).toEqual([]);
    await context.close();
  });

  test.each(SCHEMES)('with checked files, one good and one broken, %s', async (colorScheme) => {
    const { page, context } = await site.page({ colorScheme });
    await page.goto(`${site.address}ar/check/`);
    await page.setInputFiles('#check-files', [
      'tests/fixtures/ingest/form-ii06-dong-cuong.csv',
      'tests/fixtures/ingest/commune-summary.csv',
    ]);
    await page.waitForSelector('#check-unit figure svg');
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});
