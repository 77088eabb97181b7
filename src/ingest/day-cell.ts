import { dayOf } from './periods-of-dates.ts';

/** What a cell of a column of days says. */
export type DayCell =
  /** `fromNumber`: the cell was a spreadsheet's number of the day, 45870 for 1 August 2025. */
  | { readonly kind: 'day'; readonly day: string; readonly fromNumber: boolean }
  /**
   * `no_such_day`: 31/09/2025. `year_two_digits`: 15/07/25. `month_first`: 07/15/2025, and 07/08/2025
   * in a column that has such cells. `bad_date`: anything else.
   */
  | {
      readonly kind: 'bad';
      readonly code: 'bad_date' | 'no_such_day' | 'year_two_digits' | 'month_first';
    };

const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/iu;
const TWO_DIGITS = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/;
/** A spreadsheet writes a day as its midnight. */
const MIDNIGHT = /[ T]0?0:00(?::00(?:\.0+)?)?Z?$/;
const SERIAL = /^(\d{5})(?:[.,]0+)?$/;
/** Day 0 of spreadsheets, which count from 1 January 1900 and take 1900 for a leap year. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** 2015 to 2039: a number outside is no day of a report. */
const [FIRST_SERIAL, LAST_SERIAL] = [42_005, 51_135];

/** True for a cell that can only be a day with its month first: the whole table may be so. */
export function isMonthFirst(cell: string): boolean {
  const [, first, second] = NUMERIC.exec(cell.replace(MIDNIGHT, '')) ?? [];
  return Number(first) <= 12 && Number(second) > 12 && Number(second) <= 31;
}

/**
 * One day of an export, the day before the month: "15/07/2025", "2025-07-15", "15 tháng 7 năm 2025".
 * `monthFirst` says that some cell of the table has its month first: then "07/08/2025" could be either.
 */
export function dayCell(cell: string, monthFirst: boolean): DayCell {
  const text = cell.replace(MIDNIGHT, '');
  const serial = Number(SERIAL.exec(text)?.[1] ?? 0);
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) {
    const day = new Date(EPOCH + serial * DAY).toISOString().slice(0, 10);
    return { kind: 'day', day, fromNumber: true };
  }
  if (TWO_DIGITS.test(text)) return { kind: 'bad', code: 'year_two_digits' };
  const numeric = NUMERIC.exec(text);
  const [, d, m, y] = numeric ?? WORDS.exec(text) ?? swapped(YEAR_FIRST.exec(text)) ?? [];
  if (d === undefined || m === undefined || y === undefined)
    return { kind: 'bad', code: 'bad_date' };
  const either = numeric !== null && monthFirst && Number(d) <= 12 && Number(d) !== Number(m);
  if (either || isMonthFirst(text)) return { kind: 'bad', code: 'month_first' };
  const day = dayOf(`${d}/${m}/${y}`);
  return day === null
    ? { kind: 'bad', code: 'no_such_day' }
    : { kind: 'day', day, fromNumber: false };
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], match[3], match[2], match[1]];
}
