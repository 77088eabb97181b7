import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IngestReport } from '../../../src/i18n/ingest-report.ts';
import { ingestCommand, manifestIn, qualityIn, reportAt } from './command.ts';
import { DATASET } from './data-directory.ts';

const FORM = readFileSync('tests/fixtures/ingest/form-ii06-dong-cuong.csv', 'utf8');
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'a-form.csv': FORM,
  'a-copy.csv': FORM,
  'lao-cai/2025-09/b.csv': 'unit_code,received_total\n04399,7\n',
  'lao-cai/2025-10/b.csv': 'unit_code,received_total\n04399,7\n',
  'lao-cai/2025-09/folder.csv/c.csv': 'unit_code,received_total\n04252,11\nx.y,3\n',
  'empty.csv': '',
  'blank.csv': '\n \n\t\n',
  'header-only.csv': 'unit_code,received_total\n',
  'junk.csv': Uint8Array.from({ length: 2048 }, (_, index) => (index * 197 + 3) % 256),
  'cut-utf16.csv': new Uint8Array(Buffer.from('\uFEFFunit_code\n', 'utf16le')).subarray(0, -1),
  'old.xls': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  'book.xlsx': new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]),
  'nguyen-thi-bi-mat.csv':
    'STT,Họ và tên,Số điện thoại,Tổng số tiếp nhận\n1,Nguyễn Thị Bí Mật,0912345678,5\n',
  'lao-cai/2025-09/hostile.csv':
    'unit,field,received_total\n' +
    '"=HYPERLINK(""http://evil.example"")",Hộ tịch,5\n' +
    '<script>alert(1)</script>,Hộ tịch,5\n' +
    `Xã Mậu A,"${'=cmd|'.repeat(2000)}",5\n` +
    'Xã Dong Cuong,Hộ tịch,5\nXã Nam Cuong - tỉnh Hưng Yên,Hộ tịch,5\n',
  'bad-sidecar.csv': 'unit_code,received_total\n04399,7\n',
  'bad-sidecar.csv.json': '{"unit": ',
};

const directory = mkdtempSync(join(tmpdir(), 'dung-han-'));
const out = join(directory, 'out');
let report: IngestReport;
let published = '';
let status: number | null = null;

beforeAll(() => {
  const raw = join(directory, 'data/raw');
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(join(raw, path, '..'), { recursive: true });
    writeFileSync(join(raw, path), content);
  }
  writeFileSync(join(directory, 'data/dataset.json'), JSON.stringify(DATASET));
  symlinkSync('nothing-here', join(raw, 'dangling.csv'));
  symlinkSync('.', join(raw, 'round'));
  symlinkSync('/dev/zero', join(raw, 'device.csv'));
  mkdirSync(join(raw, 'b-sidecar.csv.json'));
  writeFileSync(join(raw, 'b-sidecar.csv'), 'unit_code,received_total\n04399,7\n');
  const path = join(directory, 'report.json');
  ({ status } = ingestCommand('--data', join(directory, 'data'), '--out', out, '--report', path));
  report = reportAt(path);
  published = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
});

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

const of = (file: string) => ({
  input: report.inputs.find((input) => input.file === `raw/${file}`),
  codes: report.issues.filter((issue) => issue.file === `raw/${file}`).map(({ code }) => code),
});

test('A directory of good and hostile files ends with 3, every row of every file accounted for', () => {
  expect(status).toBe(3);
  const { inputs } = manifestIn(out);
  expect(inputs).toHaveLength(report.inputs.length);
  for (const { rows_read, rows_loaded, rows_skipped, rows_rejected, ...rest } of inputs) {
    expect(rows_read).toBe(rows_loaded + rows_skipped + rows_rejected);
    const reasons = Object.values(rest.skipped_by_reason).reduce((sum, n) => sum + n, 0);
    expect(reasons).toBe(rows_skipped);
  }
  const { totals } = qualityIn(out);
  expect(totals.rows_read).toBe(inputs.reduce((sum, { rows_read }) => sum + rows_read, 0));
});

test.each([
  ['empty.csv', ['empty_file']],
  ['blank.csv', ['empty_file']],
  ['junk.csv', ['not_text']],
  ['cut-utf16.csv', ['damaged_text']],
  ['book.xlsx', ['broken_workbook']],
  ['old.xls', ['unsupported_file']],
  ['dangling.csv', ['unreadable_file']],
  ['round', ['unreadable_file']],
  ['device.csv', ['unreadable_file']],
  ['b-sidecar.csv', ['unreadable_file']],
  ['bad-sidecar.csv', ['bad_sidecar']],
  ['nguyen-thi-bi-mat.csv', ['personal_columns']],
])('%s is rejected for its own reason', (file, codes) => {
  const { input, codes: found } = of(file);
  expect(found).toEqual(codes);
  expect([input?.layout, input?.rows_loaded]).toEqual([null, 0]);
});

test('The same bytes in another month are another month; the same form twice is a duplicate', () => {
  expect(of('lao-cai/2025-10/b.csv').input?.rows_loaded).toBe(1);
  expect(of('a-form.csv').codes).toEqual(['duplicate_file']);
});

test('A folder named like a file is a folder', () => {
  expect(of('lao-cai/2025-09/folder.csv/c.csv').input).toMatchObject({
    rows_loaded: 1,
    rows_rejected: 1,
  });
});

test('A name without its marks is rejected with the nearest names; hostile names are as well', () => {
  const { input } = of('lao-cai/2025-09/hostile.csv');
  expect(input).toMatchObject({ rows_read: 5, rows_loaded: 1, rows_rejected: 4 });
  const messages = report.issues.filter(({ code }) => code === 'unknown_unit');
  expect(messages.map(({ message }) => message).join('\n')).toMatch(
    /Xã Đông Cuông \(Lào Cai\)[^]*Xã Nam Cường \(Hưng Yên\)/,
  );
});

test('No published file holds a cell that was rejected, a file name, or anything of a person', () => {
  expect(published).not.toMatch(/Bí Mật|0912345678|bi-mat|evil|<script|HYPERLINK|Dong Cuong/);
});

test('The report names the files and the hostile cells, and nothing of a person', () => {
  const text = JSON.stringify(report);
  expect(text).toContain('raw/nguyen-thi-bi-mat.csv');
  expect(text).toContain('<script>alert(1)</script>');
  expect(text).not.toMatch(/Bí Mật|0912345678/);
});
