import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH_DIRECTIONS, PAGE_KINDS } from './page-kinds.ts';
import { openSite, type TestSite } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

const SWITCHED = ['', 'commune/04399/', 'quality/example/'];

describe('a page of each kind', () => {
  test.each(PAGE_KINDS)('/%s fits a phone of 360 px in both directions', async (path) => {
    const { page, context, errors, foreign } = await site.page({
      viewport: { width: 360, height: 740 },
    });
    for (const prefix of BOTH_DIRECTIONS) {
      await page.goto(`${site.address}${prefix}${path}`);
      const [content, window] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth] as const;
      });
      expect(content, prefix).toBeLessThanOrEqual(window);
    }
    // A missing page is an error of the network by itself.
    expect(path === 'no-such-page/' ? [] : errors).toEqual([]);
    expect(foreign).toEqual([]);
    await context.close();
  });

  test.each(SWITCHED)('/%s stays the same page in another language', async (path) => {
    const { page, context } = await site.page();
    await page.goto(`${site.address}${path}`);
    await page.click('.languages a[hreflang=fa]');
    expect(page.url()).toBe(`${site.address}fa/${path}`);
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    await page.click('.languages a[hreflang=vi]');
    expect(page.url()).toBe(`${site.address}${path}`);
    await context.close();
  });
});

describe('a page of the invented province', () => {
  const MARKS = {
    '': 'tỉnh không có thật',
    'en/': 'a province that does not exist',
    'ar/': 'مقاطعة لا وجود لها',
    'fa/': 'استانی که وجود ندارد',
  } as const;
  const PATHS = [
    'province/tinh-mau/',
    'province/tinh-mau/so-tu-phap/',
    'commune/X0050/',
    'data/example/',
    'quality/example/',
    'briefing/tinh-mau/2026-10/',
  ];

  test.each(PATHS)(
    '/%s says so on every screenful and in its charts, in each language',
    async (path) => {
      const { page, context } = await site.page({ viewport: { width: 360, height: 740 } });
      for (const [prefix, mark] of Object.entries(MARKS)) {
        await page.goto(`${site.address}${prefix}${path}`);
        const band = page.locator('.demonstration');
        expect(await band.innerText()).toContain(mark);
        await page.evaluate(() => {
          scrollTo(0, document.documentElement.scrollHeight / 2);
        });
        const box = await band.boundingBox();
        expect((box?.y ?? 1e9) + (box?.height ?? 0)).toBeLessThanOrEqual(741);
        for (const source of await page.locator('.chart-figure .source').allTextContents())
          expect(source).toContain(mark);
      }
      await context.close();
    },
  );

  test('its download says so in every row', async () => {
    const text = await (await fetch(`${site.address}csv/X0050.csv`)).text();
    const [, ...lines] = text.trimEnd().split('\r\n');
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !line.includes('Invented'))).toEqual([]);
  });
});

describe('without scripts', () => {
  test('the search of the home page leads to the alphabetical list of all communes', async () => {
    const { page, context } = await site.page({ javaScriptEnabled: false });
    await page.goto(site.address);
    expect(await page.locator('main a[href="/units/"]').count()).toBeGreaterThan(0);
    await page.fill('#search-input', 'nam cuong');
    await page.click('.search button');
    expect(new URL(page.url()).pathname).toBe('/units/');
    await page.click('main a[href="/units/n/"]');
    await page.click('main a[href="/commune/04273/"]');
    expect(await page.textContent('h1')).toContain('Phường Nam Cường');
    await context.close();
  });

  test.each([
    ['province/tinh-mau/', 2],
    ['province/tinh-mau/so-nong-nghiep-va-moi-truong/', 1],
    ['commune/X0050/', 1],
  ])('/%s has its finding, charts, tables and %i to download', async (path, files) => {
    const { page, context } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.address}${path}`);
    expect((await page.innerText('.finding')).length).toBeGreaterThan(20);
    expect(await page.locator('.drawing svg:visible').count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator('table').count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator('a[download]').count()).toBe(files);
    await context.close();
  });
});
