import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type TestSite } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

describe('a long table on a phone', () => {
  test('fades away where it goes on, and covers none of its rows at its end', async () => {
    const { page, context } = await site.page({ viewport: { width: 360, height: 800 } });
    await page.goto(`${site.address}en/province/gia-lai/`);
    const box = page.locator('.table-box.long', { has: page.locator('tbody tr:nth-child(100)') });
    const seen = () =>
      box.evaluate((element) => {
        const veil = getComputedStyle(element, '::after');
        const foot = element.getBoundingClientRect().bottom;
        const last = element.querySelector('tbody tr:last-child')!.getBoundingClientRect().bottom;
        return {
          scrolls: element.scrollHeight > element.clientHeight,
          veil: veil.backgroundImage.startsWith('linear-gradient'),
          left: foot - last - Number.parseFloat(veil.blockSize),
        };
      });
    expect(await seen()).toMatchObject({ scrolls: true, veil: true });
    await box.evaluate((element) => {
      element.scrollTop = element.scrollHeight;
    });
    expect((await seen()).left).toBeGreaterThanOrEqual(-1);
    await context.close();
  });
});

describe('on paper', () => {
  // The width of a sheet between its margins.
  const viewport = { width: 612, height: 900 };

  test.each(['province/gia-lai/', 'province/tinh-mau/', 'en/compare/', 'fa/compare/', 'compare/'])(
    'the tables of %s show all of their rows and columns',
    async (path) => {
      const { page, context } = await site.page({ viewport });
      await page.goto(`${site.address}${path}`);
      await page.emulateMedia({ media: 'print' });
      const cut = await page
        .locator('.table-box')
        .evaluateAll((boxes) =>
          boxes
            .filter(
              (box) =>
                box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1,
            )
            .map((box) => box.getAttribute('aria-label')),
        );
      expect(cut).toEqual([]);
      await context.close();
    },
  );
});
