import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { renderChart } from '../../src/charts/render-chart.ts';
import { DRAWINGS } from '../charts/drawings.ts';
import { openSite, type TestSite } from './site.ts';

/** Text boxes are taller and wider than their ink by about as much. */
const SLACK = { across: 2, down: 5 };

let site: TestSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  ({ page } = await site.page({ viewport: { width: 1440, height: 900 } }));
  // A page of the site: its style sheets and fonts, and its policy.
  await page.goto(`${site.address}about/`);
  await page.evaluate(() => document.fonts.ready);
});

afterAll(() => site.close());

/** Texts of a drawing that leave it or lie on each other, as the browser lays them out. */
async function collisions(svg: string, isRightToLeft: boolean): Promise<string[]> {
  return page.evaluate(
    ({ svg, isRightToLeft, slack }) => {
      const box = document.createElement('div');
      box.className = 'drawing';
      box.dir = isRightToLeft ? 'rtl' : 'ltr';
      box.innerHTML = svg;
      document.querySelector('main')?.replaceChildren(box);
      const drawing = box.querySelector('svg');
      if (drawing === null) return ['nothing is drawn'];
      const frame = drawing.getBoundingClientRect();
      const texts = [...drawing.querySelectorAll('text')].map((text) => ({
        content: text.textContent,
        rect: text.getBoundingClientRect(),
      }));
      const found: string[] = [];
      for (const [index, { content, rect }] of texts.entries()) {
        if (rect.left < frame.left - 1 || rect.right > frame.right + 1)
          found.push(`"${content}" leaves the drawing`);
        for (const other of texts.slice(index + 1)) {
          const across =
            Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
          const down =
            Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
          if (across > slack.across && down > slack.down)
            found.push(`"${content}" lies on "${other.content}"`);
        }
      }
      return found;
    },
    { svg, isRightToLeft, slack: SLACK },
  );
}

describe('the texts of a drawing, laid out by Chromium', () => {
  test.each(Object.entries(DRAWINGS))(
    'in %s() neither leave it nor lie on each other',
    async (name, draw) => {
      const isRightToLeft = /Arabic|Persian/.test(name);
      expect(await collisions(renderChart(draw()), isRightToLeft)).toEqual([]);
    },
  );

  test('are found where they do', async () => {
    const text = (x: number, content: string): string =>
      `<text x="${x}" y="20" font-size="13">${content}</text>`;
    const svg = (texts: string): string =>
      `<svg class="chart" width="200" height="40" viewBox="0 0 200 40">${texts}</svg>`;
    expect(await collisions(svg(text(0, 'Đông Cuông') + text(20, 'Nam Cường')), false)).toEqual([
      '"Đông Cuông" lies on "Nam Cường"',
    ]);
    expect(await collisions(svg(text(180, 'Đông Cuông')), false)).toEqual([
      '"Đông Cuông" leaves the drawing',
    ]);
    expect(await collisions(svg(text(0, 'A') + text(100, 'B')), false)).toEqual([]);
  });
});
