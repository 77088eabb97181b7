import { remembered } from '../tables/remembered.ts';
import { dayCell } from './day-cell.ts';
import { areMonthsOf, rangesIn, type PeriodFacts } from './title-period.ts';
import { monthsIn, type Months } from './title-months.ts';
import { withoutOtherDates, type UnusedDate } from './unused-dates.ts';

/** A date in a title that does not agree with the period that was read from it. */
export interface OtherDate extends UnusedDate {
  /** True where it states a period itself: days, or months of a year; else it is a day, a year or a month alone. */
  readonly isPeriod: boolean;
}

/** A date as a line names it. */
type NamedDate = { readonly text: string } & (
  | { readonly kind: 'range'; readonly days: { start: string; end: string } | null }
  | { readonly kind: 'months'; readonly months: Months; readonly isInWords: boolean }
  | { readonly kind: 'day'; readonly day: string | null }
  | { readonly kind: 'year'; readonly year: number }
);

const SEP = String.raw`\s*[/.-]\s*`;
const ENDS = String.raw`(?![\p{L}\d])`;
const STARTS = String.raw`(?<![\p{L}\d])`;
const DAY = new RegExp(
  String.raw`${STARTS}(?:(\d{1,2})(?:${SEP}|\s*tháng\s*)(\d{1,2})(?:${SEP}|\s*năm\s*)(20\d{2}|\d{2})|(20\d{2})-(\d{1,2})-(\d{1,2}))${ENDS}`,
  'giu',
);
const MONTH = new RegExp(
  String.raw`${STARTS}(?:(0?[1-9]|1[0-2])${SEP}(20\d{2})|(20\d{2})${SEP}(0?[1-9]|1[0-2]))${ENDS}`,
  'gu',
);
/** Not the middle of a number: "0203.2024.888". */
const YEAR = new RegExp(
  String.raw`(?<![\p{L}\d./-])(?:năm\s*)?(20\d{2})${ENDS}(?![./-]\d|\s*hồ sơ)`,
  'giu',
);
/** A line that explains a table states no period of it. */
const NOTE = /^[\s(*]*(?:ghi chú|lưu ý|chú thích)/iu;
/** "Lào Cai, tháng 9 năm 2025" below a title is where and when it was signed. */
const SIGNED_IN_MONTH =
  /(?:^|\|)\s*(?!báo cáo|tổng hợp|thống kê|tình hình|kết quả|số liệu|bảng|biểu|kỳ)[\p{L}\s]{2,40},\s*tháng\s*\d{1,2}\s*(?:năm|\/)\s*\d{4}\s*(?=\||$)/giu;

/**
 * The dates of a title that contradict the period that was read from it: other days, months that are not
 * its own, another year, a day before its last one. A day after it is when the figures were taken or
 * signed; a running total may name the month it ends with.
 */
export function otherDates(
  lines: readonly { readonly line: number; readonly text: string }[],
  period: PeriodFacts,
): OtherDate[] {
  const { period_start, period_end, period_kind = '' } = period;
  return lines.flatMap(({ line, text }) =>
    // No date is without a number but a quarter, and months in words.
    MAY_BE_DATED.test(text)
      ? otherDatesOf([period_start, period_end, period_kind, text].join('\n')).map((date) => ({
          line,
          ...date,
        }))
      : [],
  );
}

const MAY_BE_DATED = /\d|quý|tháng/iu;

/** The same of one line below the days and the kind of a period: forms repeat both. */
const otherDatesOf = remembered(
  (told): readonly Omit<OtherDate, 'line'>[] => {
    const [start = '', end = '', kind = '', ...lines] = told.split('\n');
    const text = lines.join('\n');
    const others = datesIn(
      withoutOtherDates(withoutRange(text, { start, end })).replace(SIGNED_IN_MONTH, ' | '),
    ).filter((date) => !agrees(date, { start, end }, kind === 'year_to_date'));
    return others
      .filter((date) => !isListed(date, others, { start, end }))
      .map((date) => ({
        text: date.text.replace(/\s+/gu, ' ').trim(),
        isPeriod: isPeriod(date) && !NOTE.test(text),
      }));
  },
  { most: 1000, longest: 500 },
);

/** A line without the days of the period itself, whose words may look like those of a signature. */
function withoutRange(
  text: string,
  { start, end }: { readonly start: string; readonly end: string },
): string {
  return rangesIn(text)
    .filter(({ days }) => days?.start === start && days.end === end)
    .reduce((rest, range) => rest.replace(range.text, ' | '), text);
}

function isPeriod(date: NamedDate): boolean {
  return (
    date.kind === 'range' || (date.kind === 'months' && date.isInWords && date.months.year !== null)
  );
}

/** True for a month of a list that names all months of the period: "Quý III (tháng 7, tháng 8, tháng 9)". */
function isListed(
  date: NamedDate,
  all: readonly NamedDate[],
  days: { readonly start: string; readonly end: string },
): boolean {
  if (date.kind !== 'months' || date.months.year !== null) return false;
  const named = all.flatMap((of) =>
    of.kind === 'months' && of.months.year === null ? [of.months] : [],
  );
  const [first, last] = [named[0]?.first ?? 0, named.at(-1)?.last ?? 0];
  const isWhole = named.every((of, index) => of.first === first + index && of.last === of.first);
  return isWhole && areMonthsOf({ ...date.months, first, last }, days, false);
}

function agrees(
  date: NamedDate,
  { start, end }: { readonly start: string; readonly end: string },
  isCumulative: boolean,
): boolean {
  switch (date.kind) {
    case 'range':
      return date.days !== null && date.days.start === start && date.days.end === end;
    case 'months':
      return areMonthsOf(date.months, { start, end }, isCumulative);
    case 'day':
      return date.day !== null && (date.day === start || date.day >= end);
    case 'year':
      return Number(start.slice(0, 4)) <= date.year && date.year <= Number(end.slice(0, 4));
  }
}

/** All dates of a line, each once: the longest statements are taken out before what they are made of. */
function datesIn(line: string): NamedDate[] {
  const dates: NamedDate[] = [];
  let rest = line;
  const take = (date: NamedDate): void => {
    dates.push(date);
    rest = rest.replace(date.text, ' | ');
  };
  for (const range of rangesIn(rest)) take({ kind: 'range', ...range });
  for (const match of rest.matchAll(DAY)) take({ kind: 'day', text: match[0], day: dayIn(match) });
  let months = monthsIn(rest, false);
  while (months !== null) {
    take({ kind: 'months', text: months.text, months, isInWords: true });
    months = monthsIn(rest, false);
  }
  for (const match of rest.matchAll(MONTH)) {
    const [text, month, year, yearFirst, monthBehind] = match;
    const number = Number(month ?? monthBehind);
    const ofYear = { year: Number(year ?? yearFirst), firstYear: null };
    const named = { first: number, last: number, ...ofYear, text };
    take({ kind: 'months', text, months: named, isInWords: false });
  }
  for (const [text, year] of rest.matchAll(YEAR)) take({ kind: 'year', text, year: Number(year) });
  return dates;
}

function dayIn([, d = '', m = '', y = '', y1, m1 = '', d1 = '']: RegExpMatchArray): string | null {
  const ofCentury = y.length === 2 ? `20${y}` : y;
  const found = dayCell(y1 === undefined ? `${d}/${m}/${ofCentury}` : `${d1}/${m1}/${y1}`, false);
  return found.kind === 'bad' ? null : found.day;
}
