import { describe, expect, test } from 'vitest';
import type { ExportedRows } from '../../src/ingest/current-rows.ts';
import { healthOfProvince } from '../../src/ingest/province-health.ts';
import { provinceRows } from '../../src/ingest/province-rules.ts';
import { read } from './read-text.ts';

/** The form of a commune by field in August 2025, its total as given. */
const form = (unit: string, total: string): string =>
  [
    'Biểu số II.06a/VPCP/KSTT',
    `Đơn vị báo cáo: UBND ${unit}`,
    'Từ ngày 01/08/2025 đến ngày 31/08/2025',
    'STT,Lĩnh vực,Tổng số tiếp nhận,Đã giải quyết',
    '1,Hộ tịch,30,20',
    '2,Đất đai,7,7',
    ...(total === '' ? [] : [`,Tổng cộng,${total}`]),
    '',
  ].join('\n');

const file = (name: string, text: string, exported_at?: string): ExportedRows => {
  const path = `lao-cai/2025-08/${name}.csv`;
  const sidecar = exported_at === undefined ? null : { exported_at };
  return { source_id: name, path, result: read(text, path, sidecar) };
};

/** Whether the printed totals of each unit are kept; null where there are none. */
function kept(...files: ExportedRows[]) {
  const made = provinceRows(files, '15');
  const { health } = healthOfProvince(
    made,
    files.map(({ source_id }) => ({ source_id, exported_at: null })),
    [],
  );
  return health
    .filter(({ level }) => level === 'commune')
    .map(({ unit_code, passed, failed }) => [
      unit_code,
      passed.includes('totals') ? true : failed.includes('totals') ? false : null,
    ]);
}

test.each([
  ['37,27', true],
  ['37,28', false],
  ['…,…', null],
  ['', null],
])('a form whose total is "%s" passes, fails or does not make the check of totals', (total, is) => {
  expect(kept(file('a', form('xã Đông Cuông', total)))).toEqual([['04399', is]]);
});

test('a total that does not fit is found in its file, on its line', () => {
  const { issues } = read(form('xã Đông Cuông', '37,28'), 'lao-cai/2025-08/a.csv');
  expect(issues).toMatchObject([{ code: 'total_mismatch', line: 7, column: 'resolved_total' }]);
});

test.each([
  ['37,12', ['resolved_total']],
  ['37,0', []],
  ['37,', []],
])('counts that only the total states are named, no zeros: "%s"', (total, columns) => {
  const text = form('xã Đông Cuông', total).replace('Đất đai,7,7', 'Đất đai,7,');
  const { issues, rows } = read(text, 'lao-cai/2025-08/a.csv');
  expect(rows).toHaveLength(2);
  expect(issues).toEqual(
    columns.length === 0
      ? []
      : [expect.objectContaining({ code: 'total_alone', line: 7, params: { columns } })],
  );
});

test('each form of a file is judged for its own commune', () => {
  const text = [form('xã Đông Cuông', '37,27'), form('xã Mậu A', '99,27')].join('\n');
  expect(kept(file('a', text))).toEqual([
    ['04375', false],
    ['04399', true],
  ]);
});

test('a total over several communes counts for none of them', () => {
  const text = [
    'Từ ngày 01/08/2025 đến ngày 31/08/2025',
    'STT,Đơn vị,Tổng số tiếp nhận,Đã giải quyết',
    '1,Xã Đông Cuông,30,20',
    '2,Xã Mậu A,7,7',
    ',Tổng cộng,99,27',
  ].join('\n');
  expect(kept(file('a', text))).toEqual([
    ['04375', null],
    ['04399', null],
  ]);
});

test('the total of an export that a later one replaced counts no more', () => {
  const early = file('a', form('xã Đông Cuông', '37,28'), '2025-09-01');
  const late = file('b', form('xã Đông Cuông', '37,27'), '2025-09-05');
  expect(kept(early, late)).toEqual([['04399', true]]);
});

test('a row over all fields beside field rows is a printed total', () => {
  const tidy = (total: number): string =>
    [
      'unit_code,field,received_total',
      '04399,Hộ tịch,30',
      '04399,Đất đai,7',
      `04399,Tổng cộng,${String(total)}`,
    ].join('\n');
  expect(kept(file('a', tidy(37)))).toEqual([['04399', true]]);
  expect(kept(file('a', tidy(38)))).toEqual([['04399', false]]);
});

test('a row under an unknown name that is the sum of the units above it is rejected, and asked whether it is a total', () => {
  const table = (...counts: readonly number[]) =>
    read(
      `Đơn vị,Tổng số tiếp nhận,Đã giải quyết\nXã Mậu A,7,6\nXã Đông Cuông,8,8\nTất tần tật,${counts.join(',')}\n`,
      'lao-cai/2025-08/x.csv',
    ).issues.find(({ code }) => code === 'unknown_unit');
  expect(table(15, 14)?.params).toMatchObject({ rows: 2 });
  expect(table(15, 13)?.params).not.toHaveProperty('rows');
});

describe('a total above the rows', () => {
  const list = (...rows: string[]) =>
    read(['Đơn vị,Tổng số tiếp nhận,Đã giải quyết', ...rows].join('\n'), 'lao-cai/2025-08/a.csv');
  const ROWS = ['Xã Đông Cuông,30,20', 'Xã Bảo Hà,40,30', 'Xã Mậu A,50,40'];

  test('is compared with them like one below them', () => {
    expect(list('Tổng cộng,120,90', ...ROWS).issues).toEqual([]);
    expect(list('Toàn tỉnh,121,90', ...ROWS).issues).toMatchObject([
      { code: 'total_mismatch', line: 2, params: { expected: 120, found: 121 } },
    ]);
  });

  test('that is of more than the table lists is none where another one fits', () => {
    expect(list('Tổng cộng,500,400', 'Cộng các xã,120,90', ...ROWS).issues).toEqual([]);
  });

  test('is compared without the row that names the province', () => {
    const { issues } = list('Tổng cộng,120,90', 'Tỉnh Lào Cai,150,95', ...ROWS);
    expect(issues).toMatchObject([{ code: 'province_among_units', line: 3 }]);
  });

  test('of no rows is not compared', () => {
    expect(list('Tổng cộng,120,90').issues.map(({ code }) => code)).not.toContain('total_mismatch');
  });

  test('counts in the health of the unit of its form', () => {
    const text = form('xã Đông Cuông', '').replace('1,Hộ tịch', ',Tổng cộng,37,28\n1,Hộ tịch');
    expect(kept(file('a', text))).toEqual([['04399', false]]);
  });
});
