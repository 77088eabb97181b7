import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataDirectory } from '../scripts/ingest/data-directory.ts';
import { ingestCommand } from '../scripts/ingest/command.ts';
import { temporaryDirectory } from '../temporary-directory.ts';
import { openSite, type TestSite } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

const FORM = readFileSync('tests/fixtures/ingest/form-ii06-dong-cuong.csv', 'utf8');
const PERSONAL = readFileSync('tests/fixtures/ingest/personal.csv', 'utf8');
const HEAD = 'unit_code,field,period_start,period_end,received_total,resolved_total,resolved_late';
const tidy = (...lines: readonly string[]): string => [HEAD, ...lines, ''].join('\n');
const JANUARY = tidy('04399,all,2026-01-01,2026-01-31,100,90,2');
const BROKEN = tidy(
  '04399,all,2026-01-01,2026-01-31,1o0,90,2',
  '04399,no-such-field,2026-02-01,2026-02-28,100,90,2',
);

/** Opens the page of checks and waits until it says that it is ready. */
async function open(page: Page, prefix = 'en/'): Promise<void> {
  await page.goto(`${site.address}${prefix}check/`);
  await page.waitForFunction(() => document.querySelector('#check-ready')?.textContent !== '');
  const loading = await page.textContent('#check-ready');
  await page.waitForFunction(
    (before) => document.querySelector('#check-ready')?.textContent !== before,
    loading,
  );
}

/** Chooses files and waits for the verdict on them. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<string> {
  await page.evaluate(() => {
    document.querySelector('#check-verdict')?.replaceChildren();
  });
  await page.setInputFiles(
    '#check-files',
    Object.entries(files).map(([name, text]) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    })),
  );
  return verdict(page);
}

async function verdict(page: Page): Promise<string> {
  await page.waitForSelector('#check-verdict h2');
  await page.waitForSelector('#check-result:not([aria-busy])', { state: 'attached' });
  return page.innerText('#check-verdict h2');
}

async function downloaded(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click(`a[download="${name}"]`),
  ]);
  return readFile(await download.path(), 'utf8');
}

test('There is nothing to start anew before a file was dropped', async () => {
  const { page, context } = await site.page();
  await open(page);
  expect(await page.isVisible('#check-again')).toBe(false);
  await drop(page, { 'form.csv': FORM });
  expect(await page.isVisible('#check-again')).toBe(true);
  await context.close();
});

describe('A good file', () => {
  test('can be published: the verdict comes first, then what was understood, figures and charts', async () => {
    const { page, context, errors, foreign } = await site.page();
    await open(page);
    expect(await drop(page, { 'form.csv': FORM })).toMatch(/^Can be published: 1 row of 1 file/);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('finding');
    expect(await page.innerText('#check-status')).toContain('Can be published');
    const box = await page.locator('#check-verdict h2').boundingBox();
    expect(box?.y).toBeLessThan(400);
    const file = page.locator('.checked-file');
    for (const text of ['Xã Đông Cuông (Lào Cai)', 'form-ii06', 'utf-8', '8 rows: 1 loaded'])
      expect(await file.innerText()).toContain(text);
    // The worked example of the four rates: 430 of 470 on time or in time.
    await page.waitForSelector('#check-unit figure svg');
    expect(await page.locator('#check-unit svg').count()).toBe(2);
    expect(await page.innerText('#check-unit .figures')).toContain('425 / 470 dossiers');
    expect([errors, foreign]).toEqual([[], []]);
    await context.close();
  });

  test('gives a report and the checked rows to keep', async () => {
    const { page, context } = await site.page();
    await open(page);
    await drop(page, { 'form.csv': FORM });
    const report = await downloaded(page, 'report.md');
    expect(report).toContain('- form.csv: 8 rows');
    expect(report).toContain('8 rows: 1 loaded, 7 skipped, 0 rejected');
    expect(JSON.parse(await downloaded(page, 'report.json'))).toMatchObject({
      status: 0,
      inputs: [{ file: 'form.csv', rows_loaded: 1 }],
      issues: [],
    });
    expect(await downloaded(page, 'checked-rows.csv')).toMatch(/^\uFEFFunit_code,.*\r\n04399,/);
    await context.close();
  });
});

test('A workbook and a web page called .xls are read in the browser like any text', async () => {
  const { page, context, errors } = await site.page();
  await open(page);
  for (const name of ['form-ii06-dong-cuong.xlsx', 'form-ii06-html.xls']) {
    await page.setInputFiles('#check-files', `tests/fixtures/ingest/${name}`);
    await page.waitForSelector(`.checked-file h3:has-text("${name}")`);
  }
  for (const file of await page.locator('.checked-file').allInnerTexts()) {
    expect(file).toContain('form-ii06');
    expect(file).toContain('Xã Đông Cuông (Lào Cai)');
  }
  expect(errors).toEqual([]);
  await context.close();
});

describe('A broken file', () => {
  test('is to be mended, where and how stands first; findings can be chosen by severity', async () => {
    const { page, context } = await site.page();
    await open(page);
    expect(await drop(page, { 'good.csv': JANUARY, 'broken.csv': BROKEN })).toBe(
      'To mend before publishing: 1 row in 1 file was rejected.',
    );
    const first = page.locator('.mend-first li');
    expect(await first.first().innerText()).toMatch(
      /^broken\.csv – line 2, column .*received_total/,
    );
    const rows = page.locator('.checked-file').first().locator('tbody tr');
    expect(await rows.count()).toBe(2);
    expect(await rows.first().innerText()).toContain('1o0');
    await page.uncheck('#severity-error');
    expect(await rows.count()).toBe(1);
    expect(await rows.first().innerText()).toContain('warning');
    await context.close();
  });

  test('dropped again after it was mended, takes the place of the old one', async () => {
    const { page, context } = await site.page();
    await open(page);
    await drop(page, { 'a.csv': BROKEN });
    expect(await drop(page, { 'a.csv': JANUARY })).toMatch(/^Can be published/);
    expect(await page.innerText('#check-notice')).toContain('a.csv');
    expect(await page.locator('.checked-file').count()).toBe(1);
    await context.close();
  });
});

/** The cells of the only row of a table in Markdown that holds a text. */
function cellsOf(markdown: string, text: string): string[] {
  const rows = markdown.split('\n').filter((line) => line.startsWith('|') && line.includes(text));
  expect(rows).toHaveLength(1);
  return rows.flatMap((row) => row.replaceAll('\\', '').split(' | ')).map(trimmed);
}

const trimmed = (cell: string): string => cell.replace(/^\| | \|$/g, '');

describe('Findings that say the same', () => {
  const lines = ['1o0', '2o0', '100', '300', 'x1', 'x1'].map(
    (cell, index) =>
      `04399,all,2026-0${String(index + 1)}-01,2026-0${String(index + 1)}-28,${cell},90,2`,
  );
  const REPEATED = tidy(...lines);
  const FOUND = ['2–3, 6–7', 'error', 'received_total', '1o0; 2o0; x1'];

  test('are one line, as in the report of the page and of the command line', async () => {
    const { page, context } = await site.page();
    await open(page);
    await drop(page, { 'x.csv': REPEATED });
    const row = page.locator('.checked-file tbody tr', { hasText: '1o0' });
    expect(await row.count()).toBe(1);
    const [place, severity, message, column, value] = await row.locator('th, td').allInnerTexts();
    expect([place, severity, column, value]).toEqual(FOUND);
    const report = await downloaded(page, 'report.md');
    const out = temporaryDirectory();
    const [data, written] = [dataDirectory({ 'raw/x.csv': REPEATED }), join(out, 'report.md')];
    const options = ['--out', join(out, 'data'), '--report', written, '--lang', 'en'];
    expect(ingestCommand('--data', data, ...options).status).toBe(3);
    for (const text of [report, readFileSync(written, 'utf8')])
      expect(cellsOf(text, '1o0')).toEqual([place, column, severity, message, value]);
    expect(await page.innerText('.mend-first li')).toMatch(
      /^x\.csv – lines 2–3, 6–7, column “\u2068received_total\u2069”: /,
    );
    await context.close();
  });

  test('have their lines in the digits of the language, without separators', async () => {
    const { page, context } = await site.page();
    await open(page, 'fa/');
    const many = Array.from({ length: 1100 }, (_, index) => lines[2 + (index % 2)] ?? '');
    await drop(page, { 'x.csv': tidy(...many, lines[0] ?? '', lines[1] ?? '') });
    const row = page.locator('.checked-file tbody tr', { hasText: '1o0' });
    expect(await row.locator('th').innerText()).toBe('۱۱۰۲–۱۱۰۳');
    await context.close();
  });
});

test('Of a file about persons no cell is shown or written anywhere', async () => {
  const { page, context } = await site.page();
  await open(page, '');
  expect(await drop(page, { 'danh-sach.csv': PERSONAL })).toMatch(/^Đừng công bố, đừng gửi đi/);
  const everything = [
    await page.content(),
    await downloaded(page, 'report.md'),
    await downloaded(page, 'report.json'),
    await downloaded(page, 'checked-rows.csv'),
  ].join('\n');
  expect(everything).toContain('danh-sach.csv');
  expect(everything).not.toMatch(/Nguyễn Văn|H36\.25/);
  await context.close();
});

test('Files that contradict each other are both named; the days of export settle it', async () => {
  const { page, context } = await site.page();
  await open(page);
  const other = tidy('04399,all,2026-01-01,2026-01-31,110,90,2');
  await drop(page, { 'a.csv': JANUARY, 'b.csv': other });
  const between = page.locator('#check-result section', { hasText: 'Between the files' }).last();
  expect(await verdict(page)).toMatch(/^To mend|^Not ready/);
  expect(await between.innerText()).toMatch(/a\.csv contradicts .*b\.csv/);
  for (const [index, day] of ['2026-03-01', '2026-02-01'].entries()) {
    const name = page.locator('h3 bdi').getByText(['a.csv', 'b.csv'][index] ?? '', { exact: true });
    const form = page.locator('.checked-file', { has: name });
    await form.locator('[name=exported_at]').fill(day);
    await page.evaluate(() => {
      document.querySelector('#check-verdict')?.replaceChildren();
    });
    await form.locator('button[type=submit]').click();
    await verdict(page);
  }
  expect(await verdict(page)).toMatch(/^Can be published/);
  expect(await between.innerText()).toMatch(/b\.csv has 1 row that a later export/);
  const changed = await between.locator('tbody tr').first().innerText();
  expect(changed.split(/\s+/)).toEqual(expect.arrayContaining(['110', '100', 'a.csv']));
  await context.close();
});

test('What the file does not say can be filled in, and kept as a sidecar that is known again', async () => {
  const { page, context } = await site.page();
  await open(page);
  await drop(page, { 'x.csv': 'unit,field,received_total\nĐông Cuông,all,5\n' });
  const form = page.locator('.sidecar-form');
  expect(await form.isVisible()).toBe(true);
  await form.locator('[name=unit]').fill('dong cuong');
  await page.waitForSelector('datalist option[value="04399"]', { state: 'attached' });
  await form.locator('[name=unit]').fill('15');
  await form.locator('[name=month]').fill('2026-02');
  await page.evaluate(() => {
    document.querySelector('#check-verdict')?.replaceChildren();
  });
  await form.locator('button[type=submit]').click();
  expect(await verdict(page)).toMatch(/^Can be published/);
  expect(await page.innerText('.checked-file')).toContain('February 2026');
  const sidecar = await downloaded(page, 'x.csv.json');
  expect(JSON.parse(sidecar)).toMatchObject({ unit: '15', period_end: '2026-02-28' });
  await page.click('#check-again');
  const again = await drop(page, {
    'x.csv': 'unit,field,received_total\nĐông Cuông,all,5\n',
    'x.csv.json': sidecar,
  });
  expect(again).toMatch(/^Can be published/);
  await context.close();
});

describe('Nothing leaves the device', () => {
  test('no request is made once the page is ready, and none ever had a body or a name of a file', async () => {
    const { page, context, requests, foreign } = await site.page();
    const bodies: string[] = [];
    context.on('request', (request) => {
      if (request.postDataBuffer() !== null || request.method() !== 'GET')
        bodies.push(request.url());
    });
    await open(page);
    const before = requests.length;
    await drop(page, { 'bi-mat.csv': FORM, 'broken.csv': BROKEN, 'nguoi.csv': PERSONAL });
    await page.waitForSelector('#check-unit figure svg');
    await downloaded(page, 'report.md');
    await page.click('#check-again');
    await drop(page, { 'bi-mat.csv': JANUARY });
    const after = requests.slice(before).filter((url) => !url.startsWith('blob:'));
    expect([after, bodies, foreign]).toEqual([[], [], []]);
    expect(requests.filter((url) => url.includes('bi-mat'))).toEqual([]);
    // The watch would have seen it: what the worker asks for is noted like what the page asks for.
    await page.workers()[0]?.evaluate(() => fetch('/seen-by-the-watch'));
    expect(requests.at(-1)).toMatch(/seen-by-the-watch$/);
    await context.close();
  });

  test('the whole journey works with the network cut', async () => {
    const { page, context } = await site.page();
    await open(page);
    await context.setOffline(true);
    expect(await drop(page, { 'form.csv': FORM })).toMatch(/^Can be published/);
    await page.waitForSelector('#check-unit figure svg');
    expect(await downloaded(page, 'report.md')).toContain('form.csv');
    await context.close();
  });

  test('the worker is of the site itself, under its policy', async () => {
    const { page, context } = await site.page();
    await open(page);
    const [worker] = page.workers();
    expect(new URL(worker?.url() ?? '').origin).toBe(new URL(site.address).origin);
    const answer = await worker?.evaluate(async () =>
      fetch('http://127.0.0.1:9/', { mode: 'no-cors' }).then(
        () => 'reached',
        () => 'blocked',
      ),
    );
    expect(answer).toBe('blocked');
    await context.close();
  });
});

describe('What can go wrong', () => {
  /** Keeps the worker busy for good, as a file without end would. */
  const block = (page: Page): Promise<unknown> | undefined =>
    page.workers()[0]?.evaluate(() => {
      setTimeout(() => {
        for (;;);
      });
    });

  test('a reading that takes long can be stopped, and tried again', async () => {
    const { page, context } = await site.page();
    await open(page);
    await block(page);
    await page.setInputFiles('#check-files', {
      name: 'a.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(JANUARY),
    });
    await page.click('#check-cancel');
    await page.waitForSelector('#check-notice [role=alert]');
    expect(await page.innerText('#check-notice')).toContain('Stopped');
    await page.click('#check-notice button');
    expect(await verdict(page)).toMatch(/^Can be published/);
    await context.close();
  });

  test('a reader that crashes says so, and another one takes over', async () => {
    const { page, context } = await site.page();
    await open(page);
    await page.workers()[0]?.evaluate(() => {
      addEventListener('message', () => {
        throw new Error('no memory left');
      });
    });
    await page.setInputFiles('#check-files', {
      name: 'a.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(JANUARY),
    });
    await page.waitForSelector('#check-notice [role=alert]');
    expect(await page.innerText('#check-notice')).toContain('npm run ingest');
    await page.click('#check-notice button');
    expect(await verdict(page)).toMatch(/^Can be published/);
    await context.close();
  });

  test('without the tables that reading needs, the page says so and tries again', async () => {
    const { page, context } = await site.page();
    await page.route('**/check/reference.*', (route) => route.abort());
    await page.goto(`${site.address}en/check/`);
    await page.waitForSelector('#check-notice [role=alert]');
    expect(await page.innerText('#check-notice')).toContain('could not be loaded');
    await page.unroute('**/check/reference.*');
    await page.click('#check-notice button');
    await page.waitForFunction(() =>
      document.querySelector('#check-ready')?.textContent.startsWith('Ready'),
    );
    expect(await drop(page, { 'a.csv': JANUARY })).toMatch(/^Can be published/);
    await context.close();
  });
});

test('Files can be dropped anywhere on the page, removed one by one, and started over', async () => {
  const { page, context } = await site.page();
  await open(page);
  await page.evaluate((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'a.csv'));
    transfer.items.add(new File(['no,thing\n1,2\n'], 'b.csv'));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  }, JANUARY);
  expect(await verdict(page)).toMatch(/^To mend/);
  await page.click('button[aria-label="Remove b.csv"]');
  await page.waitForFunction(() => document.querySelectorAll('.checked-file').length === 1);
  expect(await verdict(page)).toMatch(/^Can be published/);
  await page.click('#check-again');
  expect(await page.isVisible('#check-verdict')).toBe(false);
  expect(await page.locator('.checked-file').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('check-files');
  await context.close();
});

test('In Arabic the verdict is Arabic from right to left, and names of files keep their direction', async () => {
  const { page, context } = await site.page({ viewport: { width: 360, height: 740 } });
  await open(page, 'ar/');
  expect(await drop(page, { 'a b (1).csv': BROKEN })).toMatch(/^يلزم الإصلاح قبل النشر/);
  expect(await page.locator('.mend-first bdi').first().innerText()).toBe('a b (1).csv');
  const [content, width] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(content).toBeLessThanOrEqual(width);
  await context.close();
});

test('Without scripts the page says what it does, what it needs, and the command that does the same', async () => {
  const { page, context } = await site.page({ javaScriptEnabled: false });
  await page.goto(`${site.address}check/`);
  expect(await page.innerText('.nothing-leaves')).toBe('Không có gì rời khỏi thiết bị này.');
  expect(await page.innerText('#check-needs')).toContain('npm run ingest -- --data');
  expect(await page.isVisible('#check-tool')).toBe(false);
  await context.close();
});
