import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writtenWorkbook } from '../../ingest/workbook/written-workbook.ts';
import { csvRecords, ingestCommand, manifestIn, qualityIn } from './command.ts';
import { writeDataDirectory } from './data-directory.ts';

const HEADING = ['Mã đơn vị', 'Lĩnh vực', 'Tổng số tiếp nhận', 'Tổng số đã giải quyết'];
const WORKBOOK = writtenWorkbook([
  { rows: [HEADING, ['04399', 'Hộ tịch', 1695, 1654]] },
  { rows: [HEADING, [], ['04375', 'Hộ tịch', 20, 19], [4252, 'Đất đai', 1.695, 1]] },
]);

const directory = mkdtempSync(join(tmpdir(), 'dung-han-'));
const out = join(directory, 'out');
let printed = '';
let report = '';
let status: number | null = null;

beforeAll(() => {
  const data = join(directory, 'data');
  writeDataDirectory(data, {
    'raw/lao-cai/2025-08/book.xlsx': WORKBOOK,
    // What Excel leaves beside a workbook that is open.
    'raw/lao-cai/2025-08/~$book.xlsx': new Uint8Array([5, 77, 97, 105]),
  });
  const path = join(directory, 'report.md');
  const options = ['--data', data, '--out', out, '--report', path, '--lang', 'en'];
  ({ status, printed } = ingestCommand(...options));
  report = readFileSync(path, 'utf8');
});

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

test('a workbook of two sheets is loaded, and a wrong cell rejects its row alone', () => {
  expect(status).toBe(3);
  expect(manifestIn(out).inputs).toMatchObject([
    { layout: 'tidy', encoding: 'xlsx', rows_read: 3, rows_loaded: 2, rows_rejected: 1 },
  ]);
});

test('every finding names its sheet and its row, in public and on the machine', () => {
  expect(qualityIn(out).issues).toContainEqual(
    expect.objectContaining({ code: 'bad_number', sheet: 2, line: 4, column: 'received_total' }),
  );
  expect(printed).toContain('sheet 2, line 4, column “Tổng số tiếp nhận”: ');
  expect(report).toContain('| sheet 2, 4 | Tổng số tiếp nhận |');
});

test('rows in the downloads name the sheet that they were read from, and the dictionary says so', () => {
  const places = csvRecords(join(out, 'downloads/dossiers.csv')).map((row) => [
    row['unit_code'],
    row['source_sheet'],
    row['source_line'],
  ]);
  expect(places).toEqual([
    ['04375', '2', '3'],
    ['04399', '1', '2'],
  ]);
  const dictionary = readFileSync(join(out, 'downloads/dictionary.csv'), 'utf8');
  expect(dictionary).toContain('dossier_sources,source_sheet');
});
