import { REFORM_DATE, type Period } from '../tables/periods.ts';
import type { IssueCode, IssueParams } from '../tables/quality.ts';
import { dayCell } from './day-cell.ts';
import { partOfMonth } from './part-of-month.ts';
import { calendarOf, monthDays, yearStarts } from './periods-of-dates.ts';
import { monthsIn, type Months } from './title-months.ts';

type Calendar = 'month' | 'reporting_month';

/** A period that a title states but that cannot be taken: what is wrong, and the words that say it. */
export interface UnreadablePeriod {
  readonly code: IssueCode;
  readonly params: IssueParams;
  readonly text: string;
}

/** A period that a title states: its days, how they were cut, and its kind where the title says it. */
export type PeriodFacts = Pick<Period, 'period_start' | 'period_end' | 'calendar'> &
  Partial<Pick<Period, 'period_kind'>>;

/** What title lines say of the period, in which words. `unreadable`: they state one, but not one that can be read. */
export type TitlePeriod =
  | { readonly kind: 'stated'; readonly facts: PeriodFacts; readonly text: string }
  | ({ readonly kind: 'unreadable' } & UnreadablePeriod)
  | { readonly kind: 'not_stated' };

/** What a title is read against: the calendar of a month's name, and the period that path or sidecar name. */
export interface TitleReading {
  readonly calendar: Calendar;
  /** Last day of that period; gives the year of "Tháng 8". Null where there is none. */
  readonly known_end: string | null;
}

const YEAR = String.raw`(?:\s*(?:[/.-]|năm)\s*(\d{2,4}))`;
const DATE = String.raw`(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})${YEAR}`;
const YEAR_FIRST = String.raw`(20\d{2})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)`;
/** A day whose year may be left out. */
const ANY_DAY = `(?:${YEAR_FIRST}|${DATE}?)`;
const DAYS = new RegExp(
  String.raw`(?:từ|kỳ(?: (?:báo cáo|số liệu|dữ liệu|thống kê))?\s*:?)\s*(?:ngày)?[\s:|]*${ANY_DAY}[\s,|]*(?:tính\s*)?(?:đến|tới|-|–)\s*(?:hết\s*)?(?:ngày)?[\s:|]*${ANY_DAY}`,
  'iu',
);
const ALL_DAYS = new RegExp(DAYS.source, 'giu');
const SOME_DAYS = /từ\s*(?:ngày)?\s*\d[^|]*/iu;
const UP_TO = new RegExp(
  String.raw`(?:tính\s*)?đến\s*(?:hết\s*)?(?:thời điểm\s*)?(?:ngày\s*)?(?:${YEAR_FIRST}|${DATE})`,
  'iu',
);
const AT_DAY = /tính\s*đến/iu;
/**
 * The day a document was signed on is no period, its number left blank or not ("ngày … tháng 9 năm 2025"),
 * and one that figures are compared with neither.
 */
export const NO_PERIOD =
  /ngày[\s.…_]*(?:\d{1,2})?[\s.…_]*tháng[\s.…_]*(?:\d{1,2})?[\s.…_]*năm\s*\d{4}|so với[^|,;.)]*/giu;
const REPORTED = /kỳ(?: (?:báo cáo|số liệu|dữ liệu|thống kê)\s*:?|\s*:)\s*([^|]*)/iu;
const CUMULATIVE = /lũy kế|luỹ kế|từ đầu năm|cộng dồn/iu;
/** A part of a title that names nothing but a year, beside no month, quarter or day. */
const WHOLE_YEAR =
  /^[-–(\s]*(?:(?:báo cáo|số liệu|kỳ)\s*:?\s*)?(?:cả\s*)?năm\s*(20\d{2})[.)\s]*$/iu;
const EXAMPLE = 'Từ ngày 01/08/2025 đến ngày 31/08/2025';

/**
 * The period of a form by its days ("từ ngày 15/07/2025 đến ngày 14/08/2025", also in words), else by
 * its month, quarter, half year, months or year in the given calendar; counted since the start of the
 * year where the title says "lũy kế"; the state on one day where it only says "tính đến ngày". Words
 * and days that contradict each other, a week or a part of a month without its days and a month whose
 * year nothing says are unreadable.
 */
export function titlePeriod(title: string, reading: TitleReading): TitlePeriod {
  const isCumulative = CUMULATIVE.test(title);
  const days = DAYS.exec(title);
  if (days !== null) {
    const range = rangeOf(days);
    if (range.kind === 'unreadable') return range;
    const text = title.replace(days[0], ' ').replace(NO_PERIOD, ' ');
    return checked(range, monthsOf(text), isCumulative, days[0]);
  }
  const someDays = SOME_DAYS.exec(title)?.[0];
  if (someDays !== undefined) return unreadable('bad_date', someDays);
  const upTo = UP_TO.exec(title);
  const text = title.replace(upTo?.[0] ?? '', ' ').replace(NO_PERIOD, ' ');
  const part = partOfMonth(text);
  if (upTo !== null && (isCumulative || (AT_DAY.test(upTo[0]) && part === null)))
    return upToDay(upTo, monthsOf(text), isCumulative, reading);
  if (part !== null) return unreadable('week_without_days', part, { found: part.trim() });
  return byMonths(title.replace(NO_PERIOD, ' '), isCumulative, reading);
}

/** Every range of days that a text states, in its words; null where it cannot be read. */
export function rangesIn(
  text: string,
): { readonly text: string; readonly days: { start: string; end: string } | null }[] {
  return [...text.matchAll(ALL_DAYS)].map((match) => {
    const range = rangeOf(match);
    return { text: match[0], days: range.kind === 'range' ? range : null };
  });
}

/** Months that the line of the period names, else the whole title. */
function monthsOf(text: string): Months | null {
  return monthsIn(REPORTED.exec(text)?.[1] ?? '', true) ?? monthsIn(text, false);
}

/** First and last day; a day without a year belongs to the year that its partner gives. */
function rangeOf(
  match: RegExpExecArray,
): { kind: 'range'; start: string; end: string } | ReturnType<typeof unreadable> {
  const text = match[0];
  const [from, to] = [dayIn(match.slice(1, 7)), dayIn(match.slice(7, 13))];
  if (to.year === undefined) return unreadable('period_without_year', text);
  const before = Number(from.month) > Number(to.month) ? Number(to.year) - 1 : Number(to.year);
  const year = from.year ?? String(before).padStart(to.year.length, '0');
  const first = `${from.day}/${from.month}/${year}`;
  const last = `${to.day}/${to.month}/${to.year}`;
  const [start, end] = [dayCell(first, false), dayCell(last, false)];
  const bad = [start, end].find((day) => day.kind === 'bad');
  if (bad !== undefined) return unreadable(bad.code, text);
  if (start.kind === 'bad' || end.kind === 'bad' || start.day > end.day)
    return unreadable('bad_date', text);
  return { kind: 'range', start: start.day, end: end.day };
}

/** The parts of a day as a pattern finds them: its year first, or last and perhaps left out. */
function dayIn([y0, m0, d0, d = '', m = '', y]: readonly (string | undefined)[]) {
  return y0 === undefined
    ? { day: d, month: m, year: y }
    : { day: d0 ?? '', month: m0 ?? '', year: y0 };
}

/** Days, unless the words beside them name other months; a running total begins with its year. */
function checked(
  { start, end }: { start: string; end: string },
  months: Months | null,
  isCumulative: boolean,
  text: string,
): TitlePeriod {
  if (months !== null && !areMonthsOf(months, { start, end }, isCumulative))
    return unreadable('period_contradiction', text, { found: months.text, other: text });
  const starts = [...Object.values(yearStarts(end)), REFORM_DATE];
  if (isCumulative && !starts.includes(start)) return unreadable('year_to_date_start', text);
  return stated(start, end, isCumulative ? 'year_to_date' : null, text);
}

/**
 * Whether days are those of the months that words name, in either way of cutting them: the first lies in
 * the first month, unless it is counted since the start of a year or since there are communes; the last
 * one in the last. Months without a year are those of the days.
 */
export function areMonthsOf(
  months: Months,
  { start, end }: { readonly start: string; readonly end: string },
  isCumulative: boolean,
): boolean {
  const { first, last } = inYear(months, end) ?? {};
  if (first === undefined || last === undefined) return true;
  return (['month', 'reporting_month'] as const).some((calendar) => {
    const [firstMonth, lastMonth] = [monthDays(first, calendar), monthDays(last, calendar)];
    const isOpen = isCumulative || (start === REFORM_DATE && firstMonth.period_start <= start);
    return (isOpen || isDayOf(firstMonth, start)) && isDayOf(lastMonth, end);
  });
}

function isDayOf(
  { period_start, period_end }: Pick<Period, 'period_start' | 'period_end'>,
  day: string,
): boolean {
  return period_start <= day && day <= period_end;
}

/** "lũy kế đến ngày …" is counted since the start of its year; "tính đến ngày …" alone is a state. */
function upToDay(
  match: RegExpExecArray,
  months: Months | null,
  isCumulative: boolean,
  { calendar }: TitleReading,
): TitlePeriod {
  const text = match[0];
  const { day: d, month: m, year: y } = dayIn(match.slice(1, 7));
  const day = dayCell(`${d}/${m}/${y ?? ''}`, false);
  if (day.kind === 'bad') return unreadable(day.code, text);
  const end = day.day;
  if (isCumulative) {
    const cut = end.endsWith('-14') ? calendar : 'month';
    return checked({ start: yearStarts(end)[cut], end }, months, true, text);
  }
  const named = inYear(months, end);
  if (named === null) return stated(end, end, 'snapshot', text);
  // "Tháng 8/2025 (số liệu tính đến ngày 14/8/2025)": the day tells how the month was cut.
  const cut = (['month', 'reporting_month'] as const).find(
    (candidate) => monthDays(named.last, candidate).period_end === end,
  );
  if (cut === undefined && end < monthDays(named.last, 'month').period_end)
    return unreadable('period_contradiction', text, { found: months?.text ?? '', other: text });
  const { period_start } = monthDays(named.first, cut ?? calendar);
  return stated(period_start, monthDays(named.last, cut ?? calendar).period_end, null, text);
}

function byMonths(text: string, isCumulative: boolean, reading: TitleReading): TitlePeriod {
  const reported = REPORTED.exec(text)?.[1]?.trim() ?? '';
  const months = monthsOf(text) ?? (reading.known_end === null ? yearAlone(text) : null);
  if (months === null) {
    const isBlank = !/\d|quý\s*[iv]/iu.test(reported);
    return isBlank ? { kind: 'not_stated' } : unreadable('bad_date', reported);
  }
  // A year that the title leaves out is that of the folder or the sidecar, if they name the same month.
  const named = inYear(months, reading.known_end);
  const isKnown =
    months.year !== null || reading.known_end?.startsWith(named?.last ?? '-') === true;
  if (named === null || !isKnown) return unreadable('period_without_year', months.text);
  const { period_end: end } = monthDays(named.last, reading.calendar);
  const start = isCumulative
    ? yearStarts(`${named.last}-01`)[reading.calendar]
    : monthDays(named.first, reading.calendar).period_start;
  return stated(start, end, isCumulative ? 'year_to_date' : null, months.text);
}

/** The year that a part of a title names and nothing else; null where parts name several. */
function yearAlone(text: string): Months | null {
  const named = text.split('|').flatMap((part) => WHOLE_YEAR.exec(part)?.slice(0, 2) ?? []);
  const [words = '', year = ''] = named;
  if (named.length !== 2) return null;
  return { first: 1, last: 12, year: Number(year), firstYear: null, text: words.trim() };
}

/** The named months as `2025-08`; of a year not stated, the year of `day`. Null where neither is known. */
function inYear(months: Months | null, day: string | null): { first: string; last: string } | null {
  const year = months?.year ?? (day === null ? null : Number(day.slice(0, 4)));
  if (months === null || year === null) return null;
  const month = (number: number, of: number): string =>
    `${String(of)}-${String(number).padStart(2, '0')}`;
  const firstYear = months.firstYear ?? (months.first > months.last ? year - 1 : year);
  return { first: month(months.first, firstYear), last: month(months.last, year) };
}

function stated(
  period_start: string,
  period_end: string,
  period_kind: 'year_to_date' | 'snapshot' | null,
  text: string,
): TitlePeriod {
  const calendar = calendarOf(period_start, period_end);
  const kind = period_kind === null ? {} : { period_kind };
  return { kind: 'stated', facts: { period_start, period_end, calendar, ...kind }, text };
}

function unreadable(
  code: IssueCode,
  text: string,
  params: IssueParams = {},
): { readonly kind: 'unreadable' } & UnreadablePeriod {
  return { kind: 'unreadable', code, text, params: { expected: EXAMPLE, ...params } };
}
