import { describe, expect, test } from 'vitest';
import { addsUp, codes, read } from './read-text.ts';

const HEADER = 'unit_code,field,period_start,period_end,received_total\n';
const SIZE = 500_000;
/**
 * A hang, in milliseconds. Reading any of these takes less than one second where every letter is gone
 * through a few times, and far longer where it is gone through again for every other letter.
 */
const HANG = 10_000;

const row = (unit: string, field: string): string => `${unit},${field},2025-08-01,2025-08-31,5\n`;

/** Of so many characters. */
const filled = (text: string, size = SIZE): string => text.repeat(Math.ceil(size / text.length));

/** A table of as many characters. */
const TABLE = `${HEADER}${filled(row('04252', 'Hộ tịch') + row('04399', 'Đất đai'))}`;
describe('nothing in a file makes reading it hang', () => {
  test.each([
    [
      'a cell of letters',
      `${HEADER}${row('04252', filled('x'))}`,
      [0, 1],
      ['form_without_table', 'record_too_long'],
    ],
    [
      'a cell of letters in quotes',
      `${HEADER}${row('04252', `"${filled('x')}"`)}`,
      [0, 1],
      ['form_without_table', 'record_too_long'],
    ],
    [
      'a cell of Vietnamese letters',
      `${HEADER}${row('04252', filled('ộ'))}`,
      [0, 1],
      ['form_without_table', 'record_too_long'],
    ],
    [
      'a cell that ends with a Vietnamese letter',
      `${HEADER}${row('04252', `${filled('x')}ộ`)}`,
      [0, 1],
      ['form_without_table', 'record_too_long'],
    ],
    [
      'a cell of capitals and signs',
      `${HEADER}${row('04252', filled('A-a.'))}`,
      [0, 1],
      ['form_without_table', 'record_too_long'],
    ],
    [
      'a title of one word',
      `Đơn vị báo cáo: ${filled('a')}\n${HEADER}${row('04252', 'Hộ tịch')}`,
      [1, 1],
      ['record_too_long'],
    ],
    [
      'a title of blanks',
      `Từ ngày ${filled(' ')}\n${HEADER}${row('04252', 'Hộ tịch')}`,
      [1, 1],
      ['record_too_long'],
    ],
    [
      'a heading of brackets',
      `${HEADER.trimEnd()},${filled('(')}\n${row('04252', 'Hộ tịch')}`,
      [0, 2],
      ['unknown_layout', 'record_too_long'],
    ],
    [
      'cells of many letters',
      `${HEADER}${filled(row('04252', filled('x', 30_000)))}`,
      [1, 16],
      ['unknown_field', 'duplicate_row'],
    ],
    [
      'titles of many letters',
      `${filled(`Kỳ báo cáo: ${filled('a', 30_000)}\n`)}${HEADER}`,
      [0, 0],
      ['form_without_table'],
    ],
    [
      'titles of many brackets',
      `${filled(`Tháng ${filled('(', 30_000)}\n`)}${HEADER}`,
      [0, 0],
      ['form_without_table'],
    ],
    [
      'titles of many blanks',
      `${filled(`Từ ngày ${filled(' |', 30_000)}\n`)}${HEADER}`,
      [0, 18],
      ['unknown_layout'],
    ],
    [
      'headings of many brackets',
      filled(`Đơn vị,${filled('(a', 30_000)}\n`),
      [0, 17],
      ['unknown_layout'],
    ],
    ['one line of cells', filled('a,', SIZE / 4), [0, 1], ['unknown_layout']],
    [
      'a quotation mark that never closes',
      `${HEADER}${row('04252', '"Hộ tịch')}${TABLE}`,
      [2, 13157],
      ['bad_quotes', 'duplicate_row'],
    ],
  ] as const)(
    '%s',
    (_, text, [loaded, rejected], found) => {
      const result = read(text, 'raw/lao-cai/x.csv');
      expect([result.rows.length, result.rows_rejected]).toEqual([loaded, rejected]);
      expect(addsUp(result)).toBe(true);
      expect([...new Set(codes(result))]).toEqual(found);
    },
    HANG,
  );
});
