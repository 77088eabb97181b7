import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { createViteServer } from 'vitest/node';
import { chromiumPath } from '../../scripts/chromium.ts';
import { headersFor } from '../../scripts/headers.ts';
import { packDatabases, packEngine } from '../../scripts/pack.ts';
import type { openBrowser } from '../../src/database/browser.ts';
import type { Query } from '../../src/queries/query.ts';
import { FLAGS } from './site.ts';

/** The script of the page: the policy of the site allows none but those of its own files. */
const OPEN = `import { openBrowser } from '/src/database/browser.ts';
globalThis.openBrowser = openBrowser;
`;
const ROOT = new URL('../..', import.meta.url).pathname;

/** DuckDB-WASM in a page of Chromium, with the published files of a directory attached. */
export interface EnginePage {
  /** The content-security policy under which the page and its engine run. */
  readonly policy: string;
  /** The rows of an answer, or the message of the error, as `src/database/browser.ts` gives them. */
  ask(query: Query<unknown>): Promise<{ readonly rows: unknown[] } | { readonly error: string }>;
  close(): Promise<void>;
}

/**
 * Serves the packed engine and the databases that the ingest wrote to `dist/data`, with the headers
 * of the site, and opens them in Chromium by the site's own code. `dist` is changed: its databases
 * are packed as a build does.
 */
export async function openEnginePage(dist: string): Promise<EnginePage> {
  await packEngine(dist);
  await packDatabases(dist);
  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, 'open.js'), OPEN);
  await writeFile(
    join(dist, 'page.html'),
    '<!doctype html><title>Engine</title><script type="module" src="/open.js"></script>',
  );
  const server = await createViteServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    cacheDir: join(dist, '.vite'),
    publicDir: dist,
    appType: 'mpa',
    optimizeDeps: { include: ['@duckdb/duckdb-wasm'], noDiscovery: true },
    server: {
      host: '127.0.0.1',
      port: 0,
      hmr: false,
      ws: false,
      watch: null,
      headers: headersFor('/explore/'),
    },
  });
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const origin = `http://127.0.0.1:${port}/`;
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  const page = await browser.newPage();
  const response = await page.goto(`${origin}page.html`);
  await openDatabases(page, origin, await databaseFiles(dist, origin));
  return {
    policy: response?.headers()['content-security-policy'] ?? '',
    ask: (query) => page.evaluate(askInPage, { sql: query.sql, params: [...query.params] }),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

type Opened = Awaited<ReturnType<typeof openBrowser>>;
type Files = Parameters<typeof openBrowser>[0]['databases'];

async function databaseFiles(dist: string, origin: string): Promise<Files> {
  const names = (await readdir(join(dist, 'data'))).filter((name) => name.endsWith('.duckdb.gz'));
  return Promise.all(
    names.map(async (name) => ({
      name: (name.split('.')[0] ?? '').replace('-', '_').toLowerCase(),
      url: `${origin}data/${name}`,
      bytes: (await stat(join(dist, 'data', name))).size,
    })),
  );
}

async function openDatabases(page: Page, origin: string, databases: Files): Promise<void> {
  await page.waitForFunction(() => 'openBrowser' in globalThis);
  await page.evaluate(
    async (options) => {
      const page = globalThis as unknown as { openBrowser: typeof openBrowser; opened: Opened };
      page.opened = await page.openBrowser(options);
    },
    { engine: `${origin}engine/`, databases: [...databases] },
  );
}

/** Runs in the page: only plain values may pass in and out. */
async function askInPage(
  query: Query<unknown>,
): Promise<{ readonly rows: unknown[] } | { readonly error: string }> {
  const { opened } = globalThis as unknown as { opened: Opened };
  try {
    return { rows: await opened.query(query) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
