import { describe, expect, test } from 'vitest';
import { read } from './read-text.ts';

/** What a cell of a column of counts is read as in a file, beside a plain 7; and what is said of it. */
function count(cell: string): { value: number | null | 'rejected'; said: string[] } {
  const days = '2025-08-01;2025-08-31';
  const { rows, issues } = read(
    'unit_code;period_start;period_end;received_total;resolved_total\n' +
      `04399;${days};"${cell}";5\n04273;${days};7;5\n`,
  );
  const [row] = rows.filter(({ line }) => line === 2);
  return {
    value: row === undefined ? 'rejected' : row.counts.received_total,
    said: issues.filter(({ line }) => line === 2).map(({ code }) => code),
  };
}

describe('4.3 among counts', () => {
  test.each([
    ['1.695', 1695, []],
    ['1,695', 1695, []],
    ['1 695', 1695, []],
    ['1\u00A0695', 1695, []],
    ['1\u202F695', 1695, []],
    ['', null, []],
    ['-', null, []],
    ['–', null, []],
    ['…', null, []],
    ['N/A', null, []],
    ['1695.0', 1695, []],
    ['12 hồ sơ', 12, ['number_with_words']],
    ['(12)', 'rejected', ['bad_number']],
    ['1.234,5', 'rejected', ['bad_number']],
    ['1,234.5', 'rejected', ['bad_number']],
    ['97,58%', 'rejected', ['bad_number']],
    ['#DIV/0!', null, ['spreadsheet_error']],
    ['Số lượng: 12', 12, []],
  ] as const)('"%s" is %s', (cell, value, said) => {
    expect(count(cell)).toEqual({ value, said });
  });
});

/** What is said of a printed rate on time of 976 in 1,000, and the percentage that it was read as. */
const rate = (cell: string) =>
  read(
    'unit_code;period_start;period_end;received_total;resolved_total;resolved_early_or_on_time;Tỷ lệ đúng hạn\n' +
      `04399;2025-08-01;2025-08-31;1000;1000;976;"${cell}"\n`,
  ).issues.map(({ code, params }) => [code, params['found']]);

describe('4.3 among rates', () => {
  test.each([
    ['97,58%', [['rate_mismatch', 97.58]]],
    ['97,58', [['rate_mismatch', 97.58]]],
    ['97.58', [['rate_mismatch', 97.58]]],
    ['1.234,5', [['rate_mismatch', 1234.5]]],
    ['1,234.5', [['rate_mismatch', 1234.5]]],
    [
      '0,9758',
      [
        ['rate_scale', undefined],
        ['rate_mismatch', 97.58],
      ],
    ],
    ['1.695', [['ambiguous_number', undefined]]],
    ['-', []],
  ])('"%s" is read as %j', (cell, said) => {
    expect(rate(cell)).toEqual(said);
  });
});
