import { expect, test } from 'vitest';
import { assemble } from '../../src/ingest/assemble.ts';
import type { AssembleInput } from '../../src/ingest/current-rows.ts';
import { read } from './read-text.ts';

const PATH = 'lao-cai/2025-08/x.csv';
const TABLE = 'Đơn vị,Tổng số tiếp nhận,Đã giải quyết';
const COMMUNES = ['Xã Đông Cuông,30,20', 'Xã Bảo Hà,40,30', 'Xã Mậu A,50,40'];

const file = (lines: readonly string[], name = PATH, exported_at?: string): AssembleInput => ({
  source_id: name,
  path: name,
  result: read(lines.join('\n'), name, exported_at === undefined ? null : { exported_at }),
});
const put = (...inputs: AssembleInput[]) => assemble(inputs, () => '15');
const said = (result: ReturnType<typeof put>) =>
  [...result.inputs].flatMap(([source, { issues }]) =>
    issues
      .filter(({ code }) => code === 'province_below_communes')
      .map(({ line, column, severity, params }) => ({ source, line, column, severity, params })),
  );

test('a row of the province that is smaller than its communes in its file is named with both numbers', () => {
  const result = put(file([TABLE, ...COMMUNES, 'Tỉnh Lào Cai,100,95']));
  expect(said(result)).toEqual([
    {
      ...{ source: PATH, line: 5, column: 'received_total', severity: 'warning' },
      params: { expected: 120, found: 100, rows: 3 },
    },
  ]);
  expect(result.sourceRows.map(({ received_total }) => received_total)).toEqual([40, 50, 30, 100]);
});

test('a row of the province that is larger, for its departments, is not named', () => {
  expect(said(put(file([TABLE, ...COMMUNES, 'Tỉnh Lào Cai,130,95'])))).toEqual([]);
});

const TIDY =
  'unit_code,field,period_start,period_end,received_total,resolved_early,resolved_on_time';
const tidy = (unit: string, field: string, counts: string, month = '08'): string =>
  `${unit},${field},2025-${month}-01,2025-${month}-31,${counts}`;

test('a row over all fields of the province is compared with the rows by field of its communes', () => {
  const rows = [tidy('04399', 'Hộ tịch', '30,,'), tidy('04399', 'Đất đai', '8,,')];
  const result = put(file([TIDY, ...rows, tidy('15', '', '37,,')]));
  expect(said(result)).toMatchObject([{ line: 4, params: { expected: 38, found: 37, rows: 2 } }]);
});

test('a row by field of the province is compared with the rows of that field alone', () => {
  const rows = [tidy('04399', 'Hộ tịch', '30,,'), tidy('04399', 'Đất đai', '8,,')];
  const own = [tidy('15', 'Hộ tịch', '31,,'), tidy('15', 'Đất đai', '7,,')];
  expect(said(put(file([TIDY, ...rows, ...own])))).toMatchObject([
    { line: 5, params: { expected: 8, found: 7, rows: 1 } },
  ]);
});

test('a merged column of the province is compared with the parts that its communes state', () => {
  const head = `${TIDY},resolved_early_or_on_time`;
  const rows = [tidy('04399', '', '30,20,5,'), tidy('04375', '', '30,10,5,')];
  const result = put(file([head, ...rows, tidy('15', '', '60,,,39')]));
  expect(said(result)).toMatchObject([
    { column: 'resolved_early_or_on_time', params: { expected: 40, found: 39 } },
  ]);
});

test('communes that do not state a count are left out: the others exceed the province all the same', () => {
  const rows = [tidy('04399', '', '30,,'), tidy('04375', '', ',9,')];
  expect(said(put(file([TIDY, ...rows, tidy('15', '', '29,,')])))).toMatchObject([
    { params: { expected: 30, found: 29, rows: 1 } },
  ]);
});

test('communes of another period or file do not count', () => {
  const province = tidy('15', '', '10,,');
  const other = file([TIDY, tidy('04399', '', '30,,')], 'lao-cai/2025-08/y.csv');
  const october = tidy('04375', '', '30,,', '10');
  expect(said(put(file([TIDY, october, province]), other))).toEqual([]);
});

test('a row of the province that a later export replaced is not named', () => {
  const early = file(
    [TIDY, tidy('04399', '', '30,,'), tidy('15', '', '10,,')],
    'a.csv',
    '2025-09-01',
  );
  const late = file(
    [TIDY, tidy('04399', '', '30,,'), tidy('15', '', '31,,')],
    'b.csv',
    '2025-09-05',
  );
  expect(said(put(early, late))).toEqual([]);
});
