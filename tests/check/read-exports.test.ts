import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ExportReader } from '../../src/browser/check/read-exports.ts';
import { checked, REFERENCE, tidy } from './checked.ts';

const FORM = readFileSync('tests/fixtures/ingest/form-ii06-dong-cuong.csv', 'utf8');

test('A form is understood: layout, unit with its province, period, field, and rows that balance', () => {
  const [file] = checked({ 'form.csv': FORM }).files;
  expect(file).toMatchObject({
    layout: 'form-ii06',
    encoding: 'utf-8',
    units: [{ unit_code: '04399', name: 'Xã Đông Cuông', province: 'Lào Cai' }],
    unit_count: 1,
    periods: [
      { period_start: '2025-07-15', period_end: '2025-08-14', calendar: 'reporting_month' },
    ],
    field_count: 1,
    rows_read: 8,
    rows_loaded: 1,
    rows_skipped: 7,
    rows_rejected: 0,
  });
});

test('A file with personal columns gives its positions, and no cell of it anywhere', () => {
  const personal = readFileSync('tests/fixtures/ingest/personal.csv', 'utf8');
  const result = checked({ 'p.csv': personal });
  expect(result.files[0]).toMatchObject({ rows_loaded: 0, issues: [{ code: 'personal_columns' }] });
  expect(JSON.stringify(result)).not.toContain('Nguyễn');
  expect(JSON.stringify(result)).not.toContain('H36.25');
});

test('A file that could not be opened is rejected and says so', () => {
  const reader = new ExportReader(REFERENCE);
  const result = reader.read('x.csv', null, null);
  expect(result.issues).toMatchObject([{ code: 'unreadable_file', severity: 'error' }]);
});

test('Mappings of the site make layouts of its systems readable', () => {
  const mapping = {
    name: 'our-system',
    columns: {
      'Mã số': 'unit_code',
      Tháng: 'period_start',
      Đến: 'period_end',
      Nhận: 'received_total',
    },
  };
  const text = 'Mã số,Tháng,Đến,Nhận\n04399,2026-01-01,2026-01-31,5\n';
  const reader = new ExportReader({ ...REFERENCE, mappings: [JSON.stringify(mapping)] });
  expect(checked({ 'a.csv': text }, reader).files[0]).toMatchObject({
    layout: 'our-system',
    rows_loaded: 1,
  });
  expect(checked({ 'a.csv': text }).files[0]?.layout).not.toBe('our-system');
});

test('While a file is read it is told how far', () => {
  const parts: number[] = [];
  const bytes = new TextEncoder().encode(FORM);
  new ExportReader(REFERENCE).read('x.csv', bytes, null, (part) => parts.push(part));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  expect(parts.at(-1)).toBeLessThanOrEqual(1);
});

test('The path gives province and month in the calendar of the site', () => {
  const text = 'unit,field,received_total\nĐông Cuông,all,5\n';
  const reader = new ExportReader({ ...REFERENCE, default_calendar: 'reporting_month' });
  const [file] = checked({ 'lao-cai/2026-02/x.csv': text }, reader).files;
  expect(file?.periods).toMatchObject([{ period_start: '2026-01-15', period_end: '2026-02-14' }]);
});

test('Units outside the scope of the site are skipped, as ingest skips them', () => {
  const reader = new ExportReader({ ...REFERENCE, scope: ['52'] });
  const [file] = checked({ 'a.csv': tidy(['all', '2026-01', 9, 9, 0]) }, reader).files;
  expect(file).toMatchObject({ rows_loaded: 0, skipped_by_reason: { out_of_scope: 1 } });
});

test('Two files that differ without an order: both are named, and neither is loaded', () => {
  const { files } = checked({
    'a.csv': tidy(['all', '2026-01', 100, 90, 2]),
    'b.csv': tidy(['all', '2026-01', 110, 90, 2]),
  });
  expect(files.map(({ rows_loaded, rows_rejected }) => [rows_loaded, rows_rejected])).toEqual([
    [0, 1],
    [0, 1],
  ]);
  expect(files.map(({ issues }) => issues)).toMatchObject([
    [{ code: 'contradiction', params: { source_id: 'b.csv', columns: ['received_total'] } }],
    [{ code: 'contradiction', params: { source_id: 'a.csv' } }],
  ]);
});

test('The days of export in the sidecars turn a contradiction into a correction', () => {
  const result = checked({
    'a.csv': { text: tidy(['all', '2026-01', 100, 90, 2]), sidecar: { exported_at: '2026-03-01' } },
    'b.csv': { text: tidy(['all', '2026-01', 110, 90, 2]), sidecar: { exported_at: '2026-02-01' } },
  });
  expect(result.files.map(({ rows_loaded }) => rows_loaded)).toEqual([1, 0]);
  expect(result.files[1]?.issues).toMatchObject([{ code: 'superseded' }]);
  expect(result.changed).toMatchObject([
    {
      unit: { unit_code: '04399' },
      column_name: 'received_total',
      old_value: 110,
      new_value: 100,
      old_path: 'b.csv',
      new_path: 'a.csv',
    },
  ]);
});

test('The figures of a unit are its rows over all fields, and those by field', () => {
  const reader = new ExportReader(REFERENCE);
  checked(
    { 'a.csv': tidy(['dat-dai', '2026-01', 60, 50, 1], ['ho-tich', '2026-01', 40, 40, 0]) },
    reader,
  );
  const { rows, fieldRows } = reader.figures('04399');
  expect(rows).toMatchObject([{ field_id: 'all', received_total: 100, resolved_total: 90 }]);
  expect(fieldRows.map(({ field_id, received_total }) => [field_id, received_total])).toEqual([
    ['dat-dai', 60],
    ['ho-tich', 40],
  ]);
});

test('Units are suggested by code and by name without diacritics', () => {
  const reader = new ExportReader(REFERENCE);
  expect(reader.units('0439')[0]?.unit_code).toMatch(/^0439/);
  expect(reader.units('dong cuong')).toContainEqual({
    unit_code: '04399',
    name: 'Xã Đông Cuông',
    province: 'Lào Cai',
  });
  expect(reader.units(' ')).toEqual([]);
});

test('The tidy CSV reads back as the same rows', async () => {
  const text = tidy(['dat-dai', '2026-01', 60, 50, 1], ['ho-tich', '2026-02', 40, 40, 0]);
  const reader = new ExportReader(REFERENCE);
  const first = checked({ '=a.csv': text }, reader);
  const csv = await reader.csv().text();
  // A spreadsheet would run a name that begins with "=" as a formula.
  expect(csv).toContain(",'=a.csv,2");
  const again = checked({ 'again.csv': csv });
  expect(again.files[0]).toMatchObject({ rows_loaded: 2, rows_rejected: 0 });
  const counts = ({ rows }: typeof first) =>
    rows.map(({ row: { period_end, received_total, resolved_late } }) => [
      period_end,
      received_total,
      resolved_late,
    ]);
  expect(counts(again)).toEqual(counts(first));
});
