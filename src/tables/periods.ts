import { remembered } from './remembered.ts';

/**
 * What the counts of a row cover. `flow`: what happened between start and end, stocks holding at the
 * end; `year_to_date`: what happened since the start of the year; `snapshot`: the state at one moment.
 */
export const PERIOD_KINDS = ['flow', 'year_to_date', 'snapshot'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/**
 * Which calendar cut the period. `month`: calendar month; `reporting_month`: the 15th to the 14th
 * (Decree 09/2019/NĐ-CP, Art. 12); the two are never merged or compared.
 */
export const CALENDARS = [
  'month',
  'reporting_month',
  'week',
  'quarter',
  'half_year',
  'nine_months',
  'year',
  'custom',
] as const;
export type Calendar = (typeof CALENDARS)[number];

/** True for a calendar that cuts months, of either kind. */
export function isMonths(calendar: Calendar): boolean {
  return calendar === 'month' || calendar === 'reporting_month';
}

/** A period; dates are ISO `YYYY-MM-DD`, and `period_end` is the last day included. */
export interface Period {
  readonly period_start: string;
  readonly period_end: string;
  readonly period_kind: PeriodKind;
  readonly calendar: Calendar;
}

/** The first day of the two-tier local government: no current commune has figures before it. */
export const REFORM_DATE = '2025-07-01';

/** A text that is equal for equal periods and sorts by end, then start. */
export function periodKey(period: Period): string {
  // Rows of one period follow one another, by the hundred thousand.
  if (!isSamePeriod(period, last.period)) {
    const { period_start, period_end, period_kind, calendar } = period;
    last = { period, key: `${period_end}_${period_start}_${period_kind}_${calendar}` };
  }
  return last.key;
}

/** The period that {@link periodKey} was asked of before, and its answer. */
let last: { readonly period: Period; readonly key: string } = {
  period: { period_start: '', period_end: '', period_kind: 'flow', calendar: 'month' },
  key: '__flow_month',
};

/** True for equal periods. */
export function isSamePeriod(a: Period, b: Period): boolean {
  return (
    a.period_start === b.period_start &&
    a.period_end === b.period_end &&
    a.period_kind === b.period_kind &&
    a.calendar === b.calendar
  );
}

/** Calendars that cut by calendar months and by reporting months alike: only the days tell which. */
const OF_EITHER_MONTHS: ReadonlySet<Calendar> = new Set<Calendar>([
  'quarter',
  'half_year',
  'nine_months',
  'year',
]);

/**
 * A text that is equal for periods which were cut alike, and so may stand in one series: same kind,
 * same calendar, and the same way of cutting months, for there are two kinds of quarters and years.
 * Running totals belong together where they are counted from the same day of the year.
 */
export function seriesKey(period: Period): string {
  const { period_start, period_kind, calendar } = period;
  if (period_kind === 'year_to_date') return `${period_kind} ${period_start.slice(5)}`;
  return `${period_kind} ${calendar}${isOfReportingMonths(period) ? ' 15-14' : ''}`;
}

/**
 * True for a quarter, half year, nine months or year of reporting months (15 June to 14 September): the
 * calendar's name is the same as that of calendar months.
 */
export function isOfReportingMonths({
  calendar,
  period_end,
}: Pick<Period, 'calendar' | 'period_end'>): boolean {
  return OF_EITHER_MONTHS.has(calendar) && period_end.endsWith('-14');
}

/** `isOfReportingMonths` of the columns of a row, in SQL. */
export const OF_REPORTING_MONTHS_SQL =
  "(calendar IN ('quarter', 'half_year', 'nine_months', 'year') AND day(period_end) = 14)";

/** The day after a day, ISO. */
export const dayAfter: (day: string) => string = remembered((day) => {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
});
