import { resolve } from 'node:path';
import process from 'node:process';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { chromiumPath } from '../../scripts/chromium.ts';
import { previewServer } from '../../scripts/preview/server.ts';

/** Directory of the built site under test; `npm test` builds it and names it. */
export const TEST_DIST = resolve(process.env['DUNG_HAN_DIST'] ?? 'dist');

/** A served site, a browser, and what its pages asked for. */
export interface TestSite {
  /** Address of the home page. */
  readonly address: string;
  readonly browser: Browser;
  /** A fresh page. Requests to other origins are noted, and cut off unless `cut` is false. */
  page(options?: BrowserContextOptions & { readonly cut?: boolean }): Promise<WatchedPage>;
  close(): Promise<void>;
}

/** A page under watch. */
interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses of all requests, of the page and of its workers. */
  readonly requests: readonly string[];
  /** Those that would have gone out to another origin: no policy stopped them. */
  readonly foreign: readonly string[];
  /** Errors of scripts, and what the console called an error. */
  readonly errors: readonly string[];
}

/** How Chromium is started: without a screen, and without requests of its own. */
export const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Serves the site under test and starts Chromium. */
export async function openSite(): Promise<TestSite> {
  const preview = await previewServer(TEST_DIST, 0);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  return {
    address: preview.address,
    browser,
    page: (options) => watchedPage(browser, preview.address, options),
    async close() {
      await browser.close();
      await preview.close();
    },
  };
}

async function watchedPage(
  browser: Browser,
  address: string,
  { cut = true, ...options }: BrowserContextOptions & { readonly cut?: boolean } = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const { origin } = new URL(address);
  const requests: string[] = [];
  const foreign: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    requests.push(request.url());
  });
  await context.route(
    (url) => !isOwn(url.href, origin),
    (route) => {
      foreign.push(route.request().url());
      return cut ? route.abort() : route.continue();
    },
  );
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, context, requests, foreign, errors };
}

function isOwn(url: string, origin: string): boolean {
  return (
    url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`) || url.startsWith('data:')
  );
}
