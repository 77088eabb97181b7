import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { openPublished } from '../../../src/database/published.ts';
import type { Manifest } from '../../../src/tables/manifest.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { dataDirectory, quietIngest, tidyFile } from './data-directory.ts';

const FORM = readFileSync('tests/fixtures/ingest/form-ii06-dong-cuong.csv', 'utf8');
const GOOD = { 'raw/a.csv': tidyFile(['02647', 'ho-tich', 5, 5]) };
const HEADER = 'unit_code,field,period_start,period_end,period_kind,received_total\n';

/** All public text of a version: the JSON files and every download. */
function publicText(out: string): string {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(json|csv)$/.test(name))
    .map((name) => readFileSync(join(out, name), 'utf8'))
    .join('\n');
}

const manifestOf = (out: string): Manifest =>
  JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;

test('A name with a telephone number below a form is a signature, not a field', async () => {
  const out = temporaryDirectory();
  for (const number of ['3822123', '0912345678']) {
    const form = FORM.replace(/,Nguyễn Văn A,[^\n]*/, `,Nguyễn Văn A,${number},,,,,,,,,,`);
    expect(form).toContain(number);
    await quietIngest({ data: dataDirectory({ 'raw/a.csv': form }), out });
    expect(manifestOf(out).inputs[0]).toMatchObject({ rows_loaded: 1, rows_rejected: 0 });
    expect(publicText(out)).not.toMatch(/nguyen-van-a|Nguyễn Văn A/);
  }
});

test('A group that is one by its Roman number alone gives its number, never its words', async () => {
  const out = temporaryDirectory();
  const form = FORM.replace('I,"Xã, phường, đặc khu"', 'I,"Cán bộ: Nguyễn Văn Bình"');
  expect(form).toContain('Nguyễn Văn Bình');
  await quietIngest({ data: dataDirectory({ 'raw/a.csv': form }), out });
  const { database } = await openPublished(out);
  const rows = await database.query({
    sql: "SELECT DISTINCT source_system FROM fields_15.dossiers WHERE level = 'commune'",
    params: [],
  });
  await database.close();
  expect(rows).toEqual([{ source_system: 'section-i' }]);
  expect(publicText(out)).not.toMatch(/nguyen-van-binh|Nguyễn Văn Bình/);
});

test('A field named with a telephone or identity number is rejected and named nowhere', async () => {
  const out = temporaryDirectory();
  const file = `${HEADER}02647,Nguyễn Văn Bình - 0912 345 678,2026-01-01,2026-01-31,flow,3\n`;
  const outcome = await quietIngest({
    data: dataDirectory({ ...GOOD, 'raw/b.csv': file }),
    out,
  });
  expect(outcome.status).toBe(3);
  expect(publicText(out)).not.toMatch(/nguyen-van-binh|0912/);
});

test('Words that every object has as keys are values like any other', async () => {
  const file = `${HEADER}02647,ho-tich,2026-01-01,2026-01-31,constructor,3\n02647,ho-tich,2026-01-01,2026-01-31,flow,3\n`;
  const outcome = await quietIngest({
    data: dataDirectory({ 'raw/a.csv': file }),
    out: temporaryDirectory(),
  });
  expect(outcome.status).toBe(3);
});

test('A period in the far future is a slip of the pen: its row is rejected', async () => {
  const out = temporaryDirectory();
  const file = `${HEADER}02647,ho-tich,2026-01-01,9999-12-31,flow,3\n02680,ho-tich,2026-01-01,2026-01-31,flow,3\n`;
  const outcome = await quietIngest({ data: dataDirectory({ 'raw/a.csv': file }), out });
  expect(outcome.status).toBe(3);
  expect(manifestOf(out).as_of).toBe('2026-01-31');
});

test('An address that is none is refused wherever a page would link to it', async () => {
  const out = temporaryDirectory();
  const file =
    'initiative_id,unit_code,name,name_restored,kind,started,publication,url\nm1,02647,Tổ lưu động,false,mobile,,Báo,javascript:alert(1)\n';
  await quietIngest({ data: dataDirectory({ ...GOOD, 'initiatives/a.csv': file }), out });
  const { database } = await openPublished(out);
  const rows = await database.query({ sql: 'SELECT url FROM overview.initiatives', params: [] });
  await database.close();
  expect(rows).toEqual([]);
});

test('The key of a sidecar and a heading that are none of ours are published nowhere', async () => {
  const out = temporaryDirectory();
  const data = dataDirectory({
    ...GOOD,
    'raw/b.csv': tidyFile(['02680', 'ho-tich', 7, 7]),
    'raw/b.csv.json': '{"Nguyễn Văn Khoá": 1}',
    'reported/a.csv': 'unit_code,Nguyễn Văn Cột\n',
  });
  await quietIngest({ data, out });
  expect(publicText(out)).not.toMatch(/Nguyễn Văn (?:Khoá|Cột)/);
});

test('Files of others in an output directory stay, whatever they are called', async () => {
  const out = temporaryDirectory();
  const others = ['downloads/mine.csv', '.next/app', 'fields-secret.0123456789ab.duckdb'];
  for (const folder of ['downloads', '.next']) mkdirSync(join(out, folder));
  for (const other of others) writeFileSync(join(out, other), 'x');
  await quietIngest({ data: dataDirectory(GOOD), out });
  await quietIngest({ data: dataDirectory(GOOD), out });
  expect(others.filter((other) => !existsSync(join(out, other)))).toEqual([]);
});

test('A staged manifest that cannot be read, or names files elsewhere, is thrown away', async () => {
  for (const left of ['', JSON.stringify({ files: [{ path: '../victim.txt' }] })]) {
    const out = join(temporaryDirectory(), 'out');
    mkdirSync(join(out, '.dung-han-next'), { recursive: true });
    writeFileSync(join(out, '.dung-han-next/manifest.json'), left);
    writeFileSync(join(out, '../victim.txt'), 'mine');
    expect((await quietIngest({ data: dataDirectory(GOOD), out })).status).toBe(0);
    expect(readFileSync(join(out, '../victim.txt'), 'utf8')).toBe('mine');
  }
});

test('A second run into the same directory waits its turn; the lock of a dead one is taken over', async () => {
  const out = temporaryDirectory();
  const data = dataDirectory(GOOD);
  writeFileSync(join(out, '.dung-han-lock'), String(process.ppid));
  const busy = await quietIngest({ data, out });
  expect([busy.status, existsSync(join(out, 'manifest.json'))]).toEqual([1, false]);
  expect(busy.printed).toContain('Another run is writing');
  writeFileSync(join(out, '.dung-han-lock'), '2147483646');
  expect((await quietIngest({ data, out })).status).toBe(0);
});

test('Neither the data directory nor its raw/ takes outputs or reports', async () => {
  const data = dataDirectory(GOOD);
  for (const out of [data, join(data, 'raw'), join(data, 'raw/out')])
    expect((await quietIngest({ data, out })).status).toBe(1);
  const out = temporaryDirectory();
  for (const report of ['raw/a.csv.json', 'dataset.json'])
    expect((await quietIngest({ data, out, report: join(data, report) })).status).toBe(1);
  expect(readFileSync(join(data, 'dataset.json'), 'utf8')).toContain('administrative');
});
