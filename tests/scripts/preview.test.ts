import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, siteHeaders } from '../../scripts/headers.ts';
import { writeServerFiles } from '../../scripts/server-files.ts';
import { previewServer, type Preview } from '../../scripts/preview/server.ts';

const TEXT = 'Đúng hạn. '.repeat(500);
let root: string;
let preview: Preview;

/** A request as typed: unlike `fetch`, it does not clean the path. */
function get(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  const { port } = new URL(preview.address);
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        });
      });
    });
    call.on('error', reject);
    call.end();
  });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'preview-'));
  const site = join(root, 'site');
  for (const folder of ['en', 'data', 'methods', '_astro', 'engine/1'])
    await mkdir(join(site, folder), { recursive: true });
  const files: Record<string, string> = {
    'site/index.html': TEXT,
    'site/methods/index.html': 'methods',
    'site/404.html': 'không có',
    'site/en/404.html': 'not here',
    'site/data/manifest.json': '{}',
    'site/data/overview.0123.duckdb.gz': 'packed',
    'site/data/a.csv': 'a,b',
    'site/data/a.parquet': 'PAR1',
    'site/_astro/x.woff2': 'font',
    'site/engine/1/e.wasm': 'module',
    'site/.hidden': 'hidden',
    'secret.txt': 'secret',
  };
  for (const [path, content] of Object.entries(files)) await writeFile(join(root, path), content);
  await writeServerFiles(site, '/');
  preview = await previewServer(site, 0);
});

afterAll(async () => {
  await preview.close();
  await rm(root, { recursive: true });
});

describe('the preview server', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/data/a.csv', 'text/csv; charset=utf-8'],
    ['/data/a.parquet', 'application/vnd.apache.parquet'],
    ['/data/overview.0123.duckdb.gz', 'application/gzip'],
    ['/_astro/x.woff2', 'font/woff2'],
    ['/engine/1/e.wasm', 'application/wasm'],
  ])('sends %s as %s', async (path, type) => {
    const { status, headers } = await get(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  test('sends a packed database without a content encoding, so that the page unpacks it', async () => {
    const { headers } = await get('/data/overview.0123.duckdb.gz', { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-length']).toBe('6');
  });

  test('compresses text with what the browser accepts', async () => {
    for (const encoding of ['br', 'gzip']) {
      const response = await fetch(preview.address, { headers: { 'accept-encoding': encoding } });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(await response.text()).toBe(TEXT);
    }
    expect((await get('/')).headers['content-encoding']).toBeUndefined();
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/data/..%5c..%5csecret.txt',
    '/.hidden',
    '/_headers',
    '/web.config',
    '/%00',
    '/%E0%A4%A',
    '//etc/passwd',
  ])('answers 404 for %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  test('has a "not found" page per language', async () => {
    expect((await get('/en/nothing/')).body).toBe('not here');
    expect((await get('/nothing/')).body).toBe('không có');
  });

  test('leads a page without its closing slash to the page, keeping the question', async () => {
    const { status, headers } = await get('/methods?a=1');
    expect([status, headers['location']]).toEqual([308, '/methods/?a=1']);
  });

  test('never redirects to another host', async () => {
    const { status, headers } = await get('//methods');
    if (status === 308) expect(headers['location']).toBe('/methods/');
    else expect(status).toBe(404);
  });

  test('answers an unchanged file with 304', async () => {
    const { headers } = await get('/data/a.csv');
    expect((await get('/data/a.csv', { 'if-none-match': String(headers['etag']) })).status).toBe(
      304,
    );
  });

  test('refuses to change anything', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405);
    expect((await get('/', {}, 'HEAD')).body).toBe('');
  });

  test('says which port is in use and what to do', async () => {
    const port = Number(new URL(preview.address).port);
    await expect(previewServer(join(root, 'site'), port)).rejects.toThrow(
      `Port ${port} is in use. Choose another one`,
    );
  });

  test('says what to run where there is no site', async () => {
    await expect(previewServer(root, 0)).rejects.toThrow('npm run build');
  });

  test('serves a site under its base', async () => {
    await writeServerFiles(join(root, 'site'), '/dung-han/');
    const other = await previewServer(join(root, 'site'), 0);
    expect(other.address).toMatch(/\/dung-han\/$/);
    expect((await fetch(`${other.address}data/a.csv`)).status).toBe(200);
    expect((await fetch(new URL('/data/a.csv', other.address))).status).toBe(404);
    await other.close();
  });
});

describe('the headers of the site', () => {
  test('every path has the content-security policy', () => {
    for (const path of ['/', '/methods/', '/data/manifest.json', '/_astro/x.js'])
      expect(headersFor(path)['Content-Security-Policy']).toContain("default-src 'none'");
  });

  test('hashed files are kept for ever, pages and manifests asked for again', () => {
    expect(headersFor('/data/overview.0123.duckdb.gz')['Cache-Control']).toContain('immutable');
    expect(headersFor('/_astro/x.js')['Cache-Control']).toContain('immutable');
    for (const path of ['/', '/en/methods/', '/data/manifest.json'])
      expect(headersFor(path)['Cache-Control']).toBe('no-cache');
  });

  test('no path gets the same header from two rules, which hosts would join', () => {
    const paths = ['/', '/en/', '/engine/1/e.wasm', '/data/fields-52.01.duckdb.gz'];
    for (const path of [...paths, '/data/demonstration/manifest.json']) {
      const names = siteHeaders
        .filter((rule) => new RegExp(`^${rule.path.replaceAll('*', '.*')}$`).test(path))
        .flatMap((rule) => Object.keys(rule.headers));
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
