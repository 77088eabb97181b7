import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayCell, isMonthFirst } from '../../src/ingest/day-cell.ts';
import { codes, read } from './read-text.ts';

const day = (cell: string, monthFirst = false): string => {
  const found = dayCell(cell, monthFirst);
  return found.kind === 'day' ? found.day : found.code;
};

test.each([
  ['15/07/2025', '2025-07-15'],
  ['1.8.2025', '2025-08-01'],
  ['2025-07-15', '2025-07-15'],
  ['2025/07/15', '2025-07-15'],
  ['2025-07-15 00:00:00', '2025-07-15'],
  ['2025-07-15T00:00:00.000Z', '2025-07-15'],
  ['15/07/2025 0:00', '2025-07-15'],
  ['Ngày 15 tháng 7 năm 2025', '2025-07-15'],
  ['45870', '2025-08-01'],
  ['45870.0', '2025-08-01'],
  ['31/09/2025', 'no_such_day'],
  ['29/02/2025', 'no_such_day'],
  ['00/08/2025', 'no_such_day'],
  ['2025-02-30', 'no_such_day'],
  ['15/07/25', 'year_two_digits'],
  ['07/15/2025', 'month_first'],
  ['45870.5', 'bad_date'],
  ['12345', 'bad_date'],
  ['2025-07-15 10:32', 'bad_date'],
  ['tháng 8', 'bad_date'],
])('the day "%s" is %s', (cell, expected) => {
  expect(day(cell)).toBe(expected);
});

test('in a table with days that have their month first, a day that could be either is refused', () => {
  expect(day('07/08/2025', true)).toBe('month_first');
  expect(day('08/08/2025', true)).toBe('2025-08-08');
  expect(day('2025-07-08', true)).toBe('2025-07-08');
});

test('the month-first evidence of one row refuses the ambiguous days of the others', () => {
  const result = read(
    'unit_code,period_start,period_end,received_total\n' +
      '04399,08/01/2025,08/31/2025,5\n04273,07/08/2025,07/08/2025,5\n',
  );
  expect(codes(result)).toEqual(['month_first', 'month_first', 'month_first', 'month_first']);
  expect([result.rows.length, result.rows_rejected]).toEqual([0, 2]);
});

test("a spreadsheet's number of a day is read, and said", () => {
  const result = read('unit_code,period_start,period_end,received_total\n04399,45870,45900,5\n');
  expect(result.rows).toMatchObject([{ period_start: '2025-08-01', period_end: '2025-08-31' }]);
  expect(codes(result)).toEqual(['date_from_number', 'date_from_number']);
});

test('any day written day first, year first or as a spreadsheet number is that day', () => {
  const days = fc.date({
    min: new Date('2015-01-01'),
    max: new Date('2039-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [y = '', m = '', d = ''] = iso.split('-');
      const serial = Math.floor(date.getTime() / 86_400_000) + 25_569;
      const written = [`${d}/${m}/${y}`, `${d}-${m}-${y}`, `${y}/${m}/${d}`, String(serial)];
      expect(written.map((cell) => day(cell))).toEqual(written.map(() => iso));
      expect(isMonthFirst(`${m}/${d}/${y}`)).toBe(Number(d) > 12);
    }),
  );
});
