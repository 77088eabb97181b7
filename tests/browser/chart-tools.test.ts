import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type TestSite } from './site.ts';

/** A commune of the invented province, with all kinds of figures. */
const COMMUNE = 'commune/X0001/';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** The drawing of a figure that the column has room for. */
const drawing = (page: Page, figure: string): Locator =>
  page.locator(`#${figure} svg.chart:visible`);
const tip = (page: Page): Locator => page.locator('.chart-tip');
const spoken = (page: Page): Promise<string> => page.locator('body > [role=status]').innerText();

/** The middle of the first and of the last point of a drawing, on the screen. */
async function ends(chart: Locator): Promise<{ x: number; y: number }[]> {
  const points = chart.locator('[data-point]');
  await chart.scrollIntoViewIfNeeded();
  return Promise.all(
    [points.first(), points.last()].map(async (point) => {
      const box = await point.boundingBox();
      if (box === null) throw new Error('The point is not seen.');
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }),
  );
}

describe('a chart walked with the keyboard', () => {
  test('is one stop of the Tab key, and says how to go on', async () => {
    const { page, context, errors } = await site.page({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.address}${COMMUNE}`);
    const chart = drawing(page, 'trend');
    await chart.evaluate((svg) => {
      const before = document.createElement('button');
      svg.before(before);
      before.focus();
    });
    await page.keyboard.press('Tab');
    expect(await chart.evaluate((svg) => svg === document.activeElement)).toBe(true);
    expect(await tip(page).innerText()).toContain('Phím mũi tên');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg') ?? null)).toBeNull();
    expect(await tip(page).count()).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('shows and reads out the point it stands on; Home and End lead to the ends', async () => {
    const { page, context, errors } = await site.page({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.address}${COMMUNE}`);
    const chart = drawing(page, 'trend');
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    const first = await tip(page).innerText();
    expect(first).toContain('tháng 7 năm 2025');
    expect(await spoken(page)).toMatch(/tháng 7 năm 2025.*%.*Điểm 1 \/ \d+\.$/);
    await page.keyboard.press('ArrowRight');
    expect(await tip(page).innerText()).toContain('tháng 8 năm 2025');
    await page.keyboard.press('End');
    const last = await spoken(page);
    expect(last).toMatch(/Điểm (\d+) \/ \1\.$/);
    await page.keyboard.press('Home');
    expect(await tip(page).innerText()).toBe(first);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('is dismissed with Escape and goes on from where it was', async () => {
    const { page, context } = await site.page({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.address}${COMMUNE}`);
    await drawing(page, 'trend').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'Escape']) await page.keyboard.press(key);
    expect(await tip(page).count()).toBe(0);
    expect(await page.locator('.chart-cursor').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await tip(page).innerText()).toContain('tháng 9 năm 2025');
    await context.close();
  });

  test.each(['', 'ar/'])(
    'moves to the right with the right arrow, in a chart over time and in one of units (%s)',
    async (locale) => {
      const { page, context } = await site.page({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${site.address}${locale}${COMMUNE}`);
      for (const figure of ['trend', 'rank']) {
        await drawing(page, figure).focus();
        const at: number[] = [];
        for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
          await page.keyboard.press(key);
          const box = await page.locator('.chart-cursor').boundingBox();
          at.push((box?.x ?? 0) + (box?.width ?? 0) / 2);
        }
        expect(at, figure).toEqual(at.toSorted((a, b) => a - b));
      }
      await context.close();
    },
  );

  test('goes down the rows of a chart, and stays within the window', async () => {
    const { page, context } = await site.page({ viewport: { width: 360, height: 640 } });
    await page.goto(`${site.address}ar/${COMMUNE}`);
    await drawing(page, 'fields').focus();
    const at: number[] = [];
    for (let row = 0; row < 4; row += 1) {
      await page.keyboard.press('ArrowDown');
      at.push((await page.locator('.chart-cursor').boundingBox())?.y ?? 0);
      const box = await tip(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    }
    expect(new Set(at).size).toBe(4);
    await context.close();
  });

  test('opens the page of a province of the map with Enter', async () => {
    const { page, context } = await site.page({ viewport: { width: 1280, height: 900 } });
    await page.goto(site.address);
    const chart = drawing(page, 'province-map');
    expect(await chart.locator('a:not([tabindex="-1"])').count()).toBe(0);
    const target = await chart.locator('a[href="/province/gia-lai/"]').getAttribute('data-point');
    await chart.focus();
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press(steps === 0 ? 'Home' : 'ArrowRight');
      if ((await tip(page).innerText()).includes(target?.split('\n')[0] ?? 'none')) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/province/gia-lai/');
    await context.close();
  });
});

describe('the tip of a point', () => {
  test('is shown by a pointer that hovers, stays while the pointer is on it, and goes with it', async () => {
    const { page, context } = await site.page({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.address}${COMMUNE}`);
    const [first] = await ends(drawing(page, 'trend'));
    await page.mouse.move(first!.x, first!.y);
    expect(await tip(page).innerText()).toContain('%');
    const box = (await tip(page).boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    await page.waitForTimeout(500);
    expect(await tip(page).count()).toBe(1);
    await page.mouse.move(2, 2);
    await tip(page).waitFor({ state: 'detached' });
    await context.close();
  });

  test('is dismissed with Escape while the pointer is on the point, until it leaves', async () => {
    const { page, context } = await site.page({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.address}${COMMUNE}`);
    const [first, last] = await ends(drawing(page, 'trend'));
    await page.mouse.move(first!.x, first!.y);
    await tip(page).waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.move(first!.x + 1, first!.y);
    expect(await tip(page).count()).toBe(0);
    await page.mouse.move(last!.x, last!.y);
    await tip(page).waitFor();
    await context.close();
  });

  test('is shown by a tap; a second tap or one elsewhere dismisses it', async () => {
    const { page, context } = await site.page({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    await page.goto(`${site.address}${COMMUNE}`);
    const [, last] = await ends(drawing(page, 'trend'));
    await page.touchscreen.tap(last!.x, last!.y);
    expect(await tip(page).innerText()).toContain('%');
    expect(await spoken(page)).toMatch(/Điểm \d+ \/ \d+\.$/);
    await page.touchscreen.tap(last!.x, last!.y);
    expect(await tip(page).count()).toBe(0);
    await page.touchscreen.tap(last!.x, last!.y);
    expect(await tip(page).count()).toBe(1);
    await page.touchscreen.tap(10, 10);
    expect(await tip(page).count()).toBe(0);
    await context.close();
  });
});

describe('the files of a figure', () => {
  /** What a press on a button of a figure saves. */
  async function saved(
    page: Page,
    figure: string,
    kind: string,
  ): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click(`#${figure} [data-save=${kind}]`),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  test('are an SVG that needs no page and says what the page says around the drawing', async () => {
    const { page, context, errors } = await site.page({ colorScheme: 'dark' });
    await page.goto(`${site.address}${COMMUNE}`);
    const { name, bytes } = await saved(page, 'trend', 'svg');
    const text = bytes.toString();
    expect(name).toBe('commune-X0001-trend.svg');
    expect(text).not.toMatch(/var\(|NaN|class=|href=/);
    expect(text).toContain('Be Vietnam Pro');
    // The paper of dark mode.
    expect(text).toContain('fill="#171614"');
    const said = await page.evaluate(
      (svg) =>
        [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text')]
          .map(({ textContent }) => textContent)
          .join(' '),
      text,
    );
    for (const selector of ['#trend figcaption h3', '#trend .source', '.demonstration p'])
      expect(said).toContain((await page.innerText(selector)).trim());
    expect(said).toContain(`${site.address}${COMMUNE}#trend`);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('are a PNG of twice as many pixels, drawn with the font of the page', async () => {
    const { page, context, errors } = await site.page();
    await page.goto(`${site.address}${COMMUNE}`);
    const { name, bytes } = await saved(page, 'fields', 'png');
    expect(name).toBe('commune-X0001-fields.png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(2 * (640 + 40));
    expect(errors).toEqual([]);
    await context.close();
  });

  /** The lines of a saved CSV by the names of its columns. */
  async function savedRows(page: Page, figure: string): Promise<Record<string, string>[]> {
    const { bytes } = await saved(page, figure, 'csv');
    const text = bytes.toString();
    expect(text.startsWith('\uFEFF')).toBe(true);
    return Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true }).data;
  }

  test('are a CSV with a row for each mark and a column for each number', async () => {
    const { page, context } = await site.page();
    await page.goto(`${site.address}${COMMUNE}`);
    const periods = await savedRows(page, 'trend');
    expect(periods).toHaveLength(await page.locator('#trend tbody tr').count());
    const demonstration = (await page.innerText('.demonstration p')).trim();
    for (const row of periods) {
      expect(Object.values(row)).toContain(demonstration);
      expect(Number(row['rate'])).toBeCloseTo(
        Number(row['numerator']) / Number(row['denominator']),
        9,
      );
      expect(Number(row['usual_lower'])).toBeLessThan(Number(row['usual_upper']));
    }
    await context.close();
  });

  test.each(['funnel', 'ranking'])(
    'are a CSV of all units of the set, drawn or not (%s)',
    async (figure) => {
      const { page, context } = await site.page();
      await page.goto(`${site.address}province/tinh-mau/`);
      const units = await savedRows(page, figure);
      const judged = units.filter(({ missing }) => missing === '');
      expect(judged).toHaveLength(118);
      expect(new Set(units.map(({ unit_code }) => unit_code)).size).toBe(units.length);
      for (const { name, rate, lower, upper, rank_lower, rank_upper, place } of judged) {
        expect(name).not.toBe('');
        expect(Number(lower)).toBeLessThanOrEqual(Number(rate));
        expect(Number(upper)).toBeGreaterThanOrEqual(Number(rate));
        expect(Number(rank_lower)).toBeGreaterThanOrEqual(1);
        expect(Number(rank_upper)).toBeLessThanOrEqual(118);
        expect(place).toMatch(/^(far_)?(below|above)$|^within$/);
      }
      await context.close();
    },
  );

  test('are offered for every chart of a briefing, which is walked like any other', async () => {
    const { page, context } = await site.page();
    await page.goto(`${site.address}briefing/tinh-mau/2026-10/`);
    for (const figure of ['pool-chart', 'change-chart']) {
      expect(await page.locator(`#${figure} [data-save]`).count()).toBe(3);
      await drawing(page, figure).focus();
      await page.keyboard.press('End');
      expect(await tip(page).innerText()).toContain('tháng 10 năm 2026');
      expect(await savedRows(page, figure)).toHaveLength(16);
    }
    await context.close();
  });
});

test.each(['methods/', 'ar/methods/', 'commune/X0001/', 'briefing/tinh-mau/2026-10/'])(
  'what a chart draws is on the page as a table with headings as well (%s)',
  async (path) => {
    const { page, context } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.address}${path}`);
    const figures = await page
      .locator('figure.chart-figure:not(#rank)')
      .evaluateAll((all) =>
        all.map(
          ({ id }) => [id, document.querySelectorAll(`#${id} table thead th`).length] as const,
        ),
      );
    expect(figures.length).toBeGreaterThan(1);
    expect(figures.filter(([, headings]) => headings < 3)).toEqual([]);
    await context.close();
  },
);

test('without scripts a chart is an image with a name, and nothing offers what cannot be done', async () => {
  const { page, context } = await site.page({ javaScriptEnabled: false });
  await page.goto(`${site.address}${COMMUNE}`);
  const chart = page.locator('#trend svg.chart').first();
  expect(await chart.getAttribute('role')).toBe('img');
  const finding = await page.innerText('#trend figcaption h3');
  expect(await chart.getAttribute('aria-label')).toMatch(/^.+\. Tỷ lệ qua 16 kỳ/u);
  expect(await chart.getAttribute('aria-label')).toContain(finding.trim());
  expect(await chart.getAttribute('tabindex')).toBeNull();
  expect(await page.locator('[data-save]').count()).toBe(0);
  await context.close();
});
