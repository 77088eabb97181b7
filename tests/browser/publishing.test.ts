import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import process from 'node:process';
import { parseHTML } from 'linkedom';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Release } from '../../scripts/build/release.ts';
import { chromiumPath } from '../../scripts/chromium.ts';
import { writeDataDirectory } from '../scripts/ingest/data-directory.ts';
import { FLAGS } from './site.ts';
import { smallDataset, writeSmallData } from './small-data.ts';

const BASE = '/mot-cua/';
const SCRATCH = 'node_modules/.cache/dung-han/test-publishing';
const DATA = join(SCRATCH, 'data');
const DIST = join(SCRATCH, 'dist');
const HEADER = 'unit_code,field,period_start,period_end,received_total,resolved_total';
const august = (received: number): string =>
  `${HEADER}\n02647,all,2025-08-01,2025-08-31,${received},100\n02680,all,2025-08-01,2025-08-31,50,40\n`;

/** Runs a command of the project on the small site, and returns its status and what it printed. */
function run(script: string, ...options: string[]): { status: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync('node', [`scripts/${script}.ts`, ...options], {
    encoding: 'utf8',
    env: { ...process.env, DUNG_HAN_DIST: DIST, DUNG_HAN_PUBLIC: join(SCRATCH, 'public') },
  });
  return { status, printed: stdout + stderr };
}

/** Files of the built site that have to do with briefings, and pages that lead to one. */
function briefings(): string[] {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  const isNamed = (file: string): boolean => file.includes('briefing');
  const leads = (file: string): boolean =>
    /\.(?:html|xml)$/.test(file) &&
    readFileSync(join(DIST, file), 'utf8').includes(`${BASE}briefing/`);
  return files.filter((file) => isNamed(file) || leads(file));
}

const publish = (...options: string[]) => run('build', '--data', DATA, '--publish', ...options);
const release = (): Release =>
  JSON.parse(readFileSync(join(DIST, 'release.json'), 'utf8')) as Release;

beforeAll(() => {
  rmSync(SCRATCH, { recursive: true, force: true });
  writeSmallData(DATA, { 'bc.csv': august(120) }, { base: BASE });
});

afterAll(() => {
  rmSync(SCRATCH, { recursive: true, force: true });
});

test('A month is published, a contradiction refused, accepted, and taken back with one command', () => {
  expect(publish()).toMatchObject({ status: 0 });
  const first = release();
  expect(first).toMatchObject({ published: true, as_of: '2025-08-31' });

  writeFileSync(join(DATA, 'raw/x.csv'), august(125));
  const refused = publish();
  expect(refused.status).toBe(1);
  expect(refused.printed).toMatch(/line 2 of source raw\/x\.csv/);
  expect(refused.printed).toContain('--accept-rejections');
  expect(release()).toEqual(first);

  expect(publish('--accept-rejections').status).toBe(3);
  expect(release()).toMatchObject({ published: true });
  expect(release().version).not.toBe(first.version);

  const back = run('rollback');
  expect([back.status, release()]).toEqual([0, first]);
  expect(back.printed).toContain(first.version.slice(0, 12));
}, 240_000);

test('Briefings are published where dataset.json says so, and else are nowhere', () => {
  expect(briefings()).toEqual([]);
  rmSync(join(DATA, 'raw/x.csv'));
  writeDataDirectory(DATA, {}, smallDataset({ base: BASE, briefing: 'public' }));
  expect(publish().status).toBe(0);
  expect(briefings()).toEqual(
    expect.arrayContaining([
      'briefing/index.html',
      'ar/briefing/lao-cai/2025-08/index.html',
      'province/lao-cai/index.html',
      'sitemap.xml',
    ]),
  );
  const page = readFileSync(join(DIST, 'briefing/lao-cai/2025-08/index.html'), 'utf8');
  expect(page).not.toContain('Nội bộ');
}, 120_000);

test('On paper every page carries its address on the site, as text and as a QR code', () => {
  for (const path of ['', 'en/methods/', 'briefing/lao-cai/2025-08/']) {
    const { document } = parseHTML(readFileSync(join(DIST, path, 'index.html'), 'utf8'));
    const link = document.querySelector('.paper-link')!;
    expect(link.querySelector('bdi')!.textContent).toBe(`https://example.vn${BASE}${path}`);
    expect(link.querySelectorAll('.qr')).toHaveLength(1);
  }
});

describe('the site below a path, from a server that sends no headers of the site', () => {
  const TYPES: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.css': 'text/css',
    '.js': 'text/javascript',
    '.svg': 'image/svg+xml',
    '.json': 'application/json',
  };
  let server: Server;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = decodeURI((request.url ?? '/').replace(/[?#].*$/, ''));
      const named = path.startsWith(BASE) ? join(DIST, path.slice(BASE.length)) : '';
      const file = named.endsWith('/') || named === DIST ? join(named, 'index.html') : named;
      if (!existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404).end();
        return;
      }
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type }).end(readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** Opens a page and notes every answer that is not 200 and every error of its scripts. */
  async function watched(path: string): Promise<{ page: Page; wrong: string[] }> {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('response', (response) => {
      const { pathname, origin: from } = new URL(response.url());
      if (response.url().startsWith('blob:')) return;
      if (response.status() !== 200 || from !== origin || !pathname.startsWith(BASE))
        wrong.push(`${response.status()} ${response.url()}`);
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.goto(`${origin}${BASE}${path}`, { waitUntil: 'networkidle' });
    return { page, wrong };
  }

  test.each([
    '',
    'ar/',
    'commune/02647/',
    'en/province/lao-cai/',
    'data/',
    'sources/',
    'revisions/',
    'briefing/',
    'briefing/lao-cai/2025-08/',
  ])(
    'page %j loads whole, and every link of it leads to a page or file of the site',
    async (path) => {
      const { page, wrong } = await watched(path);
      const links = await page
        .locator('a[href]')
        .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
      const own = links.filter((link) => link.startsWith(origin));
      expect(own.length).toBeGreaterThan(10);
      for (const link of new Set(own.map((address) => address.replace(/#.*$/, ''))))
        expect((await fetch(link)).status, link).toBe(200);
      expect(wrong).toEqual([]);
      await page.close();
    },
  );

  test('search leads to a commune', async () => {
    const { page, wrong } = await watched('');
    await page.fill('#search-input', 'hop thanh');
    await page.click(`[role=option][href="${BASE}commune/02680/"]`);
    await page.waitForURL(`**${BASE}commune/02680/`);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('the explorer starts its engine and answers', async () => {
    const { page, wrong } = await watched('explore/');
    await page.click('#explore-answer-button');
    await page.waitForSelector('#explore-result table', { timeout: 45_000 });
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('the site map, canonical links and robots.txt name the address below the path', () => {
    const text = (name: string): string => readFileSync(join(DIST, name), 'utf8');
    expect(text('sitemap.xml')).toContain(`<loc>https://example.vn${BASE}commune/02647/</loc>`);
    expect(text('robots.txt')).toContain(`https://example.vn${BASE}sitemap.xml`);
    expect(text('commune/02647/index.html')).toContain(
      `<link rel="canonical" href="https://example.vn${BASE}commune/02647/">`,
    );
  });
});
