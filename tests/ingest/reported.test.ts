import { expect, test } from 'vitest';
import { readReported } from '../../src/ingest/reported.ts';

const HEADER =
  'unit_code,measure,value,unit,precision,denominator,period_start,period_end,published,publication,url,note';
const isUnit = (code: string): boolean => code === 'VN' || code === '04399';
const read = (...lines: string[]) => readReported([HEADER, ...lines, ''].join('\n'), isUnit);

test('A file of reported figures needs no column beyond those of the contract', () => {
  const { rows, issues } = read(
    '04399,received_total,1695,dossiers,exact,not_applicable,,,,Báo,,',
    ',ontime_rate,91,percent,exact,unknown,2025-07-01,2025-09-15,,Báo,https://example.vn/x,all',
  );
  expect(issues).toEqual([]);
  expect(
    rows.map(({ figure_id, unit_code, translated }) => [figure_id, unit_code, translated]),
  ).toEqual([
    ['line-2', '04399', 'unknown'],
    ['line-3', 'VN', 'unknown'],
  ]);
  expect(rows[0]?.period_end).toBeNull();
});

test('A reported figure that cannot hold is refused with its line and column', () => {
  const { rows, issues } = read(
    '99999,received_total,5,dossiers,exact,not_applicable,,,,Báo,,',
    '04399,ontime_rate,101,percent,exact,unknown,,,,Báo,,',
    '04399,received_total,1.5,dossiers,exact,not_applicable,,,,Báo,,',
    '04399,other,3,centres,exact,not_applicable,,,,Báo,,',
    '04399,received_total,3,dossiers,exact,not_applicable,2025-09-01,2025-08-01,,Báo,,',
    '04399,received_total,3,dossiers,exact,not_applicable,,,,Báo,javascript:alert(1),',
  );
  expect(rows).toEqual([]);
  expect(issues.map(({ line, column }) => `${String(line)} ${column ?? ''}`)).toEqual([
    '2 unit_code',
    '3 value',
    '4 value',
    '5 note',
    '6 period_end',
    '7 url',
  ]);
});

test('A column that a table of reported figures does not have ends the reading', () => {
  const { rows, issues } = readReported(`${HEADER},extra\n`, isUnit);
  expect(rows).toEqual([]);
  expect(issues.map(({ code, column }) => [code, column])).toEqual([['unknown_column', 'extra']]);
});
