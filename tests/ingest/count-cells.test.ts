import { expect, test } from 'vitest';
import { countCells } from '../../src/ingest/count-cells.ts';
import { read } from './read-text.ts';

/** What a column reads as: a number, null for not stated, else the code of what is wrong. */
function column(...cells: string[]): (number | string | null)[] {
  return countCells(cells).map((cell) => {
    if (cell.kind === 'count' || cell.kind === 'count_with_words') return cell.value;
    if (cell.kind === 'bad') return cell.code;
    return cell.kind === 'unknown' ? null : cell.kind;
  });
}

test('a thousand may be grouped by dots, by commas or by spaces, or not at all', () => {
  expect(column('1.695', '12', '2.000.000')).toEqual([1695, 12, 2_000_000]);
  expect(column('1,695', '12', '2,000,000')).toEqual([1695, 12, 2_000_000]);
  expect(column('1 695', '1695')).toEqual([1695, 1695]);
});

test('no-break spaces of both widths group thousands in a file', () => {
  const result = read(
    'unit_code;period_start;period_end;received_total\n' +
      '04399;2025-08-01;2025-08-31;1\u00A0695\n04273;2025-08-01;2025-08-31;1\u202F695\n',
  );
  expect(result.rows.map(({ counts }) => counts.received_total)).toEqual([1695, 1695]);
});

test('a column that groups by dots and by commas is ambiguous where it groups', () => {
  expect(column('1.695', '1,695', '7')).toEqual(['ambiguous_number', 'ambiguous_number', 7]);
});

test('a mark that stands for decimals in a column groups no thousands in it', () => {
  expect(column('12.0', '1.695')).toEqual([12, 'ambiguous_number']);
  expect(column('12,0', '1,695')).toEqual([12, 'ambiguous_number']);
  expect(column('8.5', '1.695')).toEqual(['bad_number', 'ambiguous_number']);
  expect(column('12,0', '1.695')).toEqual([12, 1695]);
});

test('whole numbers that a spreadsheet printed with decimals are whole', () => {
  expect(column('1695.0', '12.00')).toEqual([1695, 12]);
  expect(column('1.695,00', '12,00')).toEqual([1695, 12]);
  expect(column('1,695.00')).toEqual([1695]);
});

test('half a dossier, "0.500" among them, is no count', () => {
  expect(column('0.500', '0,500', '8.5', '12,5', '1.69')).toEqual(Array(5).fill('bad_number'));
});

test.each(['', '-', '–', '…', '...', 'N/A', 'n/a', 'NULL', 'không có', '.'])(
  '"%s" is not stated, which is not 0',
  (cell) => {
    expect(column(cell, '0')).toEqual([null, 0]);
  },
);

test.each(['-5', '(12)', '+5', '1.2E+05', '12%', 'abc', '=1+1', '12 34', '0912345678', '１２'])(
  '"%s" is no count',
  (cell) => {
    expect(column(cell)).toEqual(['bad_number']);
  },
);

test('a count with its unit in words is the count', () => {
  expect(column('12 hồ sơ', '1.695 hs', '1 695 hồ sơ')).toEqual([12, 1695, 1695]);
});

test('a formula that failed in the spreadsheet is not stated', () => {
  expect(column('#DIV/0!', '#REF!', '#N/A')).toEqual(Array(3).fill('spreadsheet_error'));
});
