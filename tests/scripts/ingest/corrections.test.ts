import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { IngestReport } from '../../../src/i18n/ingest-report.ts';
import type { Manifest, Quality } from '../../../src/tables/manifest.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { dataDirectory, quietIngest, tidyFile } from './data-directory.ts';

const FIGURES = tidyFile(['02647', 'ho-tich', 1234, 1100], ['02647', 'dat-dai', 30, 20]);
const OTHERS = tidyFile(['02647', 'ho-tich', 1240, 1100], ['02680', 'all', 7, 7]);

function json(directory: string, name: string): unknown {
  return JSON.parse(readFileSync(join(directory, name), 'utf8'));
}

async function ingested(files: Readonly<Record<string, string>>, strict = false) {
  const directory = temporaryDirectory();
  const out = join(directory, 'out');
  const report = join(directory, 'report.json');
  const { status, printed } = await quietIngest({
    data: dataDirectory(files),
    out,
    report,
    strict,
  });
  return {
    status,
    printed,
    directory,
    out,
    report: json(directory, 'report.json') as IngestReport,
  };
}

test('A copy with another delimiter, line ends and a byte-order mark is a duplicate_file', async () => {
  const copy = `\uFEFF${FIGURES.replaceAll(',', ';').replaceAll('\n', '\r\n')}`;
  const { status, out } = await ingested({ 'raw/a.csv': FIGURES, 'raw/b.csv': copy });
  expect(status).toBe(0);
  const { inputs } = json(out, 'manifest.json') as Manifest;
  expect(inputs.map(({ rows_loaded }) => rows_loaded)).toEqual([2, 0]);
  expect(inputs[1]?.skipped_by_reason).toEqual({ duplicate_file: 2 });
  const { issues } = json(out, 'quality.json') as Quality;
  expect(issues).toMatchObject([
    { code: 'duplicate_file', source_id: inputs[1]?.source_id, line: null },
  ]);
});

test('Two files that contradict each other end with 3, and the report names each from the other', async () => {
  const { status, printed, out, report } = await ingested({
    'raw/a.csv': FIGURES,
    'raw/b.csv': OTHERS,
  });
  expect(status).toBe(3);
  const found = report.issues.filter(({ code }) => code === 'contradiction');
  expect(found.map(({ file, line, severity }) => [file, line, severity])).toEqual([
    ['raw/a.csv', 2, 'error'],
    ['raw/b.csv', 2, 'error'],
  ]);
  expect(found[0]?.message).toContain('line 2 of source raw/b.csv');
  expect(found[1]?.message).toContain('line 2 of source raw/a.csv');
  expect(printed).toContain('line 2 of source raw/b.csv');
  const { inputs } = json(out, 'manifest.json') as Manifest;
  for (const input of inputs)
    expect(input).toMatchObject({ rows_read: 2, rows_loaded: 1, rows_rejected: 1 });
  expect(readFileSync(join(out, 'quality.json'), 'utf8')).not.toMatch(/raw\/|[ab]\.csv/);
});

test('With --strict two files that contradict each other end with 1', async () => {
  const files = { 'raw/a.csv': FIGURES, 'raw/b.csv': OTHERS };
  expect((await ingested(files, true)).status).toBe(1);
});

test('A sidecar that dates both resolves the contradiction', async () => {
  const { status, report } = await ingested({
    'raw/a.csv': FIGURES,
    'raw/a.csv.json': '{"exported_at": "2025-08-02"}',
    'raw/b.csv': OTHERS,
    'raw/b.csv.json': '{"exported_at": "2025-08-09"}',
  });
  expect(status).toBe(0);
  expect(report.issues.map(({ code }) => code).toSorted()).toEqual([
    'field_not_repeated',
    'superseded',
  ]);
});

test('The report in Markdown says what the site calls each file', async () => {
  const directory = temporaryDirectory();
  const report = join(directory, 'report.md');
  const out = join(directory, 'out');
  await quietIngest({ data: dataDirectory({ 'raw/a.csv': FIGURES }), out, report });
  const [input] = (json(out, 'manifest.json') as Manifest).inputs;
  expect(readFileSync(report, 'utf8')).toContain(`raw/a.csv: Source ${input!.source_id}:`);
});

const CORRECTED = {
  'raw/bc-20250802.csv': FIGURES,
  'raw/bc-20250809.csv': tidyFile(['02647', 'ho-tich', 1240, 1100], ['02647', 'dat-dai', 30, 20]),
};

function revisionLines(out: string): string[] {
  const text = readFileSync(join(out, 'downloads/revisions.csv'), 'utf8');
  return text.replace('\uFEFF', '').trimEnd().split('\r\n');
}

test('revisions.csv lists each changed figure, of the row and of the sum, with both places and the day', async () => {
  const { out } = await ingested(CORRECTED);
  const [header = '', ...lines] = revisionLines(out);
  const [first, second] = (json(out, 'manifest.json') as Manifest).inputs;
  expect(header.split(',').slice(-9)).toEqual([
    'old_value',
    'new_value',
    'corrected_on',
    'old_source_id',
    'old_source_sheet',
    'old_source_line',
    'new_source_id',
    'new_source_sheet',
    'new_source_line',
  ]);
  const period = '2025-07-01,2025-07-31,flow,month,received_total';
  const [old, next] = [first!.source_id, second!.source_id];
  expect(lines).toEqual([
    `02647,Phường Lào Cai,all,all,${period},1264,1270,2025-08-09,${old},,,${next},,`,
    `02647,Phường Lào Cai,ho-tich,unspecified,${period},1234,1240,2025-08-09,${old},,2,${next},,2`,
  ]);
});

test('Without figures by field revisions.csv lists the changed sums alone', async () => {
  const out = temporaryDirectory();
  await quietIngest({ data: dataDirectory(CORRECTED), out, fieldLevel: false });
  expect(revisionLines(out).slice(1)).toEqual([expect.stringContaining(',all,all,')]);
});
