import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { IngestReport } from '../../../src/i18n/ingest-report.ts';
import type { Manifest, Quality } from '../../../src/tables/manifest.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { dataDirectory, quietIngest, tidyFile } from './data-directory.ts';

const GOOD = tidyFile(['02647', 'all', 120, 100]);
const UNKNOWN_UNIT = tidyFile(['99999', 'all', 5, 5]);

function json(directory: string, name: string): unknown {
  return JSON.parse(readFileSync(join(directory, name), 'utf8'));
}

test('Nothing rejected is status 0', async () => {
  const { status } = await quietIngest({
    data: dataDirectory({ 'raw/a.csv': GOOD }),
    out: temporaryDirectory(),
  });
  expect(status).toBe(0);
});

test('A rejected row beside a loaded one is status 3, and every row is accounted for', async () => {
  const out = temporaryDirectory();
  const data = dataDirectory({ 'raw/a.csv': GOOD, 'raw/b.csv': UNKNOWN_UNIT });
  expect((await quietIngest({ data, out })).status).toBe(3);
  const { inputs } = json(out, 'manifest.json') as Manifest;
  expect(inputs.map(({ rows_read }) => rows_read)).toEqual([1, 1]);
  for (const { rows_read, rows_loaded, rows_skipped, rows_rejected } of inputs)
    expect(rows_read).toBe(rows_loaded + rows_skipped + rows_rejected);
});

test('A file of a type that is not read is rejected, not overlooked', async () => {
  const data = dataDirectory({ 'raw/a.csv': GOOD, 'raw/b.pdf': '%PDF-1.7 …' });
  expect((await quietIngest({ data, out: temporaryDirectory() })).status).toBe(3);
});

test('--strict turns 3 into 1, and nothing is written', async () => {
  const out = join(temporaryDirectory(), 'out');
  const data = dataDirectory({ 'raw/a.csv': GOOD, 'raw/b.csv': UNKNOWN_UNIT });
  expect((await quietIngest({ data, out, strict: true })).status).toBe(1);
  expect(existsSync(out)).toBe(false);
});

test('Only binary junk is status 1 and leaves the earlier version as it was', async () => {
  const out = temporaryDirectory();
  await quietIngest({ data: dataDirectory({ 'raw/a.csv': GOOD }), out });
  const before = readFileSync(join(out, 'manifest.json'), 'utf8');
  const junk = dataDirectory({ 'raw/a.csv': new Uint8Array([0, 255, 1, 254, 0, 0]) });
  expect((await quietIngest({ data: junk, out })).status).toBe(1);
  expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(before);
  expect(readdirSync(out)).not.toContain('.dung-han-next');
});

test('A second file of the same bytes is skipped as duplicate_file, with an issue', async () => {
  const out = temporaryDirectory();
  const data = dataDirectory({ 'raw/a.csv': GOOD, 'raw/copy.csv': GOOD });
  expect((await quietIngest({ data, out })).status).toBe(0);
  const [first, second] = (json(out, 'manifest.json') as Manifest).inputs;
  expect(second?.skipped_by_reason).toEqual({ duplicate_file: 1 });
  expect((json(out, 'quality.json') as Quality).issues).toMatchObject([
    {
      source_id: second?.source_id,
      code: 'duplicate_file',
      params: { source_id: first?.source_id },
    },
  ]);
});

test('A bad line of reported/ is rejected with its file and line', async () => {
  const directory = temporaryDirectory();
  const report = join(directory, 'report.json');
  const header =
    'figure_id,unit_code,measure,value,unit,precision,denominator,period_start,period_end,published,publication,url,translated,note,arithmetic';
  const line = 'f1,99999,received_total,5,dossiers,exact,not_applicable,,,,Báo,,no,,';
  const data = dataDirectory({ 'raw/a.csv': GOOD, 'reported/x.csv': `${header}\n${line}\n` });
  const out = join(directory, 'out');
  expect((await quietIngest({ data, out, report })).status).toBe(3);
  expect((json(directory, 'report.json') as IngestReport).issues).toMatchObject([
    { file: 'reported/x.csv', line: 2, column: 'unit_code', code: 'unknown_unit' },
  ]);
});

test('quality.json names no file and no cell, the report has both', async () => {
  const directory = temporaryDirectory();
  const out = join(directory, 'out');
  const data = dataDirectory({ 'raw/a.csv': GOOD, 'raw/nguyen-van-a.csv': UNKNOWN_UNIT });
  await quietIngest({ data, out, report: join(directory, 'r.md') });
  const published = ['quality.json', 'manifest.json'].map((name) =>
    readFileSync(join(out, name), 'utf8'),
  );
  expect(published.join('')).not.toMatch(/nguyen|99999/);
  expect(readFileSync(join(directory, 'r.md'), 'utf8')).toMatch(/raw\/nguyen-van-a\.csv/);
});

test('A report inside the published directory is refused', async () => {
  const out = temporaryDirectory();
  const data = dataDirectory({ 'raw/a.csv': GOOD });
  const report = join(out, 'report.json');
  const { status, printed } = await quietIngest({ data, out, report });
  expect(status).toBe(1);
  expect(printed).toContain('which is published');
  expect(readdirSync(out)).toEqual([]);
});

test('A report is written when nothing could be made', async () => {
  const directory = temporaryDirectory();
  const data = dataDirectory({});
  await quietIngest({ data, out: join(directory, 'out'), report: join(directory, 'r.json') });
  expect(json(directory, 'r.json') as IngestReport).toMatchObject({ status: 1, issues: [] });
});
