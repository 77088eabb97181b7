import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite, type TestSite } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

/** Asks, and returns the kind of problem that the reader is told about. */
async function problem(page: Page): Promise<string | null> {
  await page.click('#explore-answer-button');
  await page.waitForSelector('#explore-result [role=alert]', { timeout: 45_000 });
  return page.getAttribute('#explore-result [role=alert]', 'data-problem');
}

async function retried(page: Page): Promise<void> {
  await page.click('#explore-result [role=alert] button');
  await page.waitForSelector('#explore-result table', { timeout: 45_000 });
}

describe('when the browser cannot answer', () => {
  test('a database that arrives short is called broken, and a retry answers', async () => {
    const { page, context } = await site.page();
    let cut = true;
    await page.route('**/overview.*.gz', async (route) => {
      if (!cut) return route.continue();
      const response = await route.fetch();
      const body = await response.body();
      return route.fulfill({ status: 200, body: body.subarray(0, body.length >> 1) });
    });
    await page.goto(`${site.address}en/explore/`);
    expect(await problem(page)).toBe('broken');
    cut = false;
    await retried(page);
    await context.close();
  });

  test('a sign-in page in the place of the engine is called broken', async () => {
    const { page, context } = await site.page();
    await page.route('**/*.wasm.gz', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<html>Sign in</html>' }),
    );
    await page.goto(`${site.address}en/explore/`);
    expect(await problem(page)).toBe('broken');
    await context.close();
  });

  test('a missing file is called broken', async () => {
    const { page, context } = await site.page();
    await page.route('**/overview.*.gz', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${site.address}en/explore/`);
    expect(await problem(page)).toBe('broken');
    await context.close();
  });

  test('no network is called offline, and with it back a retry answers', async () => {
    const { page, context } = await site.page();
    await page.goto(`${site.address}en/explore/`);
    await page.waitForSelector('#explore-answer-button:has-text("MB")');
    await page.route('**/engine/**', (route) => route.abort('internetdisconnected'));
    expect(await problem(page)).toBe('offline');
    await page.unroute('**/engine/**');
    await retried(page);
    await context.close();
  });

  test.each(['WebAssembly', 'DecompressionStream'])(
    'a browser without %s is told so and pointed to the data',
    async (name) => {
      const { page, context } = await site.page();
      await page.addInitScript((missing) => {
        Reflect.deleteProperty(globalThis, missing);
      }, name);
      await page.goto(`${site.address}en/explore/`);
      expect(await problem(page)).toBe('unsupported');
      expect(await page.locator('#explore-result [role=alert] a').count()).toBe(1);
      await context.close();
    },
  );

  test('too little memory is called so', async () => {
    const { page, context } = await site.page();
    await page.addInitScript(() => {
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (item) => {
        if (item instanceof Blob && item.type === 'application/wasm')
          throw new RangeError('WebAssembly.Memory(): could not allocate memory');
        return create(item);
      };
    });
    await page.goto(`${site.address}en/explore/`);
    expect(await problem(page)).toBe('memory');
    await context.close();
  });

  test('cancelling stops the download, and asking again answers', async () => {
    const { page, context } = await site.page();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.wasm.gz', async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    await page.goto(`${site.address}en/explore/`);
    await page.click('#explore-answer-button');
    await page.waitForSelector('#explore-cancel', { state: 'visible' });
    await page.click('#explore-cancel');
    await page.waitForSelector('[data-problem=cancelled]');
    release();
    await retried(page);
    await context.close();
  });
});
