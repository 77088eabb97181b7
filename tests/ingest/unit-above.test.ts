import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/ingest/assemble.ts';
import { addsUp, read } from './read-text.ts';

const table = (
  rows: readonly string[],
  header = 'Đơn vị,Lĩnh vực,Tổng số tiếp nhận,Đã giải quyết',
) => read([header, ...rows].join('\n'), 'lao-cai/2025-08/x.csv');
const loaded = ({ rows }: ReturnType<typeof read>) =>
  rows.map(({ unit_code, field_id, counts }) => [unit_code, field_id, counts.received_total]);
const said = ({ issues }: ReturnType<typeof read>) =>
  issues.map(({ line, code, severity }) => [line, code, severity]);

const LIST = [
  'Xã Đông Cuông,Hộ tịch,120,100',
  ',Chứng thực,100,90',
  ',Cộng,220,190',
  'Xã Mậu A,Hộ tịch,20,19',
  ',Chứng thực,10,9',
  ',Cộng,30,28',
  'Tổng cộng,,250,218',
];

describe('fields listed under each unit', () => {
  test('are those of the unit above where its cell is blank, which is noted', () => {
    const result = table(LIST);
    expect(loaded(result)).toEqual([
      ['04399', 'ho-tich', 120],
      ['04399', 'chung-thuc', 100],
      ['04375', 'ho-tich', 20],
      ['04375', 'chung-thuc', 10],
    ]);
    expect(said(result)).toEqual([
      [3, 'unit_from_above', 'note'],
      [6, 'unit_from_above', 'note'],
    ]);
    expect(result.skipped.map(({ reason }) => reason)).toEqual(['total', 'total', 'total']);
    expect(addsUp(result)).toBe(true);
  });

  test('have totals of their own, of which one that does not fit is named with the sum of its unit', () => {
    const result = table(LIST.with(5, ',Cộng,31,28'));
    expect(result.issues.filter(({ code }) => code === 'total_mismatch')).toMatchObject([
      { line: 7, column: 'received_total', params: { expected: 30, found: 31 } },
    ]);
  });

  test('do not go on below a total of the table or the heading of a group', () => {
    for (const end of ['Tổng cộng,,220,190', 'II. Trên hệ thống của tỉnh,,,']) {
      const result = table([...LIST.slice(0, 2), end, ',Đất đai,7,7']);
      expect(said(result)).toContainEqual([5, 'no_unit', 'error']);
      expect(loaded(result)).toHaveLength(2);
    }
  });

  test('are not guessed in a table that repeats its units: the message names the line of the unit above', () => {
    const result = table([
      'Xã Đông Cuông,Hộ tịch,120,100',
      'Xã Đông Cuông,Chứng thực,100,90',
      ',Đất đai,7,7',
    ]);
    expect(loaded(result)).toHaveLength(2);
    expect(result.issues).toMatchObject([{ line: 4, code: 'no_unit', params: { above: 3 } }]);
  });

  test('are not guessed where a row names no field either', () => {
    const result = table(['Xã Đông Cuông,Hộ tịch,120,100', ',,7,7']);
    expect(result.issues).toMatchObject([{ line: 3, code: 'no_unit', params: { above: 2 } }]);
  });
});

test('a total under the unit that its row names is that of the unit and no addend of the table', () => {
  const rows = LIST.map((line, index) =>
    line.startsWith(',') ? `${index < 3 ? 'Xã Đông Cuông' : 'Xã Mậu A'}${line}` : line,
  );
  const result = table(rows);
  expect(result.issues).toEqual([]);
  expect(loaded(result).filter(([, field]) => field === 'all')).toEqual([
    ['04399', 'all', 220],
    ['04375', 'all', 30],
  ]);
});

test('a row over all fields counts in the total of the table where its unit has no rows by field', () => {
  const rows = ['Xã Đông Cuông,Tất cả,50,40', 'Xã Mậu A,Hộ tịch,20,19', 'Tổng cộng,,70,59'];
  expect(table(rows).issues).toEqual([]);
  const before = ['Xã Đông Cuông,Tất cả,50,40', 'Xã Đông Cuông,Hộ tịch,50,40', 'Tổng cộng,,50,40'];
  expect(table(before).issues).toEqual([]);
});

test('a total in the merged cells of a unit is compared with the rows of that unit, and the last with all', () => {
  const cells = (...all: readonly string[]): string =>
    all.map((cell) => `<td>${cell}</td>`).join('');
  const unit = (name: string, rows: readonly string[]): string =>
    rows
      .map((row, index) => `<tr>${index === 0 ? `<td rowspan="3">${name}</td>` : ''}${row}</tr>`)
      .join('');
  const page = (second: string): string =>
    `<table><tr>${cells('Đơn vị', 'Lĩnh vực', 'Tổng số tiếp nhận', 'Đã giải quyết')}</tr>${unit(
      'Xã Đông Cuông',
      [
        cells('Hộ tịch', '120', '100'),
        cells('Chứng thực', '100', '90'),
        cells('Cộng', '220', '190'),
      ],
    )}${unit('Xã Mậu A', [
      cells('Hộ tịch', '20', '19'),
      cells('Chứng thực', '10', '9'),
      cells('Cộng', second, '28'),
    ])}<tr><td colspan="2">Tổng cộng</td>${cells('250', '218')}</tr></table>`;
  const made = (second: string) => {
    const result = read(page(second), 'lao-cai/2025-08/x.xls');
    expect(result.issues).toEqual([]);
    return assemble([{ source_id: 'a', path: 'x.xls', result }], () => '15').inputs.get('a');
  };
  expect(made('30')).toMatchObject({ rows_loaded: 4, issues: [] });
  expect(made('31')).toMatchObject({
    rows_loaded: 4,
    issues: [{ line: 7, code: 'total_mismatch', params: { expected: 30, found: 31 } }],
  });
});
