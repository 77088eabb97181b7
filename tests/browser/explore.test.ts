import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { parsedState, questionOf } from '../../src/browser/explore/state.ts';
import type { AskOptions } from '../../src/browser/asking/ask-options.ts';
import type { Database } from '../../src/database/database.ts';
import { openNative } from '../../src/database/native.ts';
import { exploreAnswer, type ExploreAnswerRow } from '../../src/queries/explore-answer.ts';
import { openSite, TEST_DIST, type TestSite } from './site.ts';

let site: TestSite;
let native: Database;
let scratch: string;
let options: AskOptions;

beforeAll(async () => {
  site = await openSite();
  scratch = await mkdtemp(join(tmpdir(), 'explore-'));
  const data = join(TEST_DIST, 'data');
  const files: Record<string, string> = {};
  for (const name of (await readdir(data)).filter((file) => file.endsWith('.duckdb.gz'))) {
    const path = join(scratch, name.replace(/\.gz$/, ''));
    await writeFile(path, gunzipSync(await readFile(join(data, name))));
    files[(name.split('.')[0] ?? '').replace('-', '_').toLowerCase()] = path;
  }
  native = await openNative(files);
  const { page, context } = await site.page();
  await page.goto(`${site.address}explore/`);
  options = JSON.parse((await page.getAttribute('#explore', 'data-options')) ?? '') as AskOptions;
  await context.close();
});

afterAll(async () => {
  await native.close();
  await site.close();
  await rm(scratch, { recursive: true });
});

async function ask(page: Page, link: string, path = 'en/explore/'): Promise<void> {
  await page.goto(`${site.address}${path}${link}`);
  await page.click('#explore-answer-button');
  await page.waitForSelector('#explore-result h2, #explore-result [role=alert]', {
    timeout: 45_000,
  });
}

/** The downloaded answer as cells, which are the exact numbers that the page has. */
async function downloadedRows(page: Page): Promise<Record<string, string>[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('#explore-result a[download]'),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).slice(1).trimEnd().split('\r\n');
  const [names = [], ...rows] = lines.map((line) => line.split(','));
  return rows.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])));
}

const text = (value: number | string | null): string => (value === null ? '' : String(value));

async function nativeAnswer(link: string): Promise<ExploreAnswerRow[]> {
  const parsed = parsedState(new URLSearchParams(link), options);
  if (parsed === null) throw new Error('nothing to ask');
  return native.query(exploreAnswer(questionOf(parsed.state)));
}

describe('the page on which readers ask', () => {
  test('answers every scope and measure as native DuckDB does', async () => {
    const { page, context, foreign, errors } = await site.page();
    await page.goto(`${site.address}en/explore/`);
    for (const scope of options.sources[0]?.scopes.slice(0, 3) ?? []) {
      for (const measure of [scope.measures[0], scope.measures.at(-1)]) {
        const link = `?units=${scope.id}&measure=${measure ?? ''}`;
        await ask(page, link);
        const expected = await nativeAnswer(link);
        const found = await downloadedRows(page);
        expect(expected.length).toBeGreaterThan(0);
        expect(found.map((row) => [row['unit_code'], row['period_end']])).toEqual(
          expected.map((row) => [row.unit_code, row.period_end]),
        );
        const column = 'numerator' in (found[0] ?? {}) ? 'numerator' : (measure ?? '');
        expect(found.map((row) => row[column])).toEqual(expected.map((row) => text(row.numerator)));
        if (column === 'numerator')
          expect(found.map((row) => row['denominator'])).toEqual(
            expected.map((row) => text(row.denominator)),
          );
      }
    }
    expect([foreign, errors]).toEqual([[], []]);
    await context.close();
  });

  test('loads neither engine nor data before the reader asks, and only from this site after', async () => {
    const { page, context, requests, foreign } = await site.page();
    await page.goto(`${site.address}explore/`);
    await page.waitForSelector('#explore-answer-button:has-text("MB")');
    const heavy = (url: string): boolean => /\.(?:wasm|duckdb|worker\.js)/.test(url);
    expect(requests.filter(heavy)).toEqual([]);
    await page.click('#explore-answer-button');
    await page.waitForSelector('#explore-result table', { timeout: 45_000 });
    expect(requests.filter(heavy).length).toBeGreaterThanOrEqual(3);
    expect(foreign).toEqual([]);
    await context.close();
  });

  test('shows its whole state in the link, and the link gives the same view', async () => {
    const { page, context } = await site.page();
    await page.goto(`${site.address}en/explore/`);
    const scope = options.sources[0]?.scopes.at(-1);
    await page.selectOption('[name=units]', scope?.id ?? '');
    await page.selectOption('[name=measure]', scope?.measures.at(-1) ?? '');
    await page.click('#explore-answer-button');
    await page.waitForSelector('#explore-result table', { timeout: 45_000 });
    const link = new URL(page.url());
    const table = await page.innerText('#explore-result table');
    expect(link.searchParams.get('units')).toBe(scope?.id);
    await ask(page, link.search);
    expect(new URL(page.url()).search).toBe(link.search);
    expect(await page.innerText('#explore-result table')).toBe(table);
    await context.close();
  });

  test('ignores hostile values in the link, says so, and answers the rest', async () => {
    const { page, context, errors } = await site.page();
    const hostile = encodeURIComponent(
      `received_total) FROM x; DROP TABLE y; --<img src=x onerror=alert(1)>`,
    );
    await ask(page, `?measure=${hostile}&units=${hostile}&unit=${hostile}&from=${hostile}`);
    expect(await page.innerText('#explore-ignored')).toContain('measure');
    expect(await page.innerText('#explore')).not.toContain('DROP TABLE');
    expect(await page.locator('#explore img').count()).toBe(0);
    expect(await page.locator('#explore-result table').count()).toBe(1);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('shows the SQL that answered, with a place for every parameter', async () => {
    const { page, context } = await site.page();
    await ask(page, '');
    const sql = (await page.textContent('#explore-result .sql code')) ?? '';
    const values = await page.locator('#explore-result .sql li').count();
    expect(sql).toContain('FROM overview.dossiers');
    expect(sql.split('?').length - 1).toBe(values);
    await context.close();
  });

  test('without scripts it says what it needs and leads to the data', async () => {
    const { page, context } = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.address}explore/`);
    expect(await page.isVisible('#explore-needs')).toBe(true);
    expect(await page.isVisible('#explore-form')).toBe(false);
    expect(await page.getAttribute('#explore-to-data', 'href')).toBe('/data/');
    await context.close();
  });
});
