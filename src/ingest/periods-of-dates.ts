import { remembered } from '../tables/remembered.ts';
import { REFORM_DATE, type Calendar, type Period } from '../tables/periods.ts';

const DAY = 86_400_000;
/** February of a leap year has one more. */
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

type Days = Pick<Period, 'period_start' | 'period_end'>;
/** The two ways of cutting months: on the last day, and on the 14th. */
type MonthCalendar = 'month' | 'reporting_month';
const MONTH_CALENDARS: readonly MonthCalendar[] = ['month', 'reporting_month'];

/** An ISO day as a moment of UTC. */
function moment(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`);
}

/** True for an ISO day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** A day as exports write it, "15/07/2025", "15-7-2025", "2025-07-15", as an ISO day; else null. */
export function dayOf(text: string): string | null {
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const day =
    vietnamese === null
      ? text
      : `${vietnamese[3]}-${vietnamese[2]?.padStart(2, '0')}-${vietnamese[1]?.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** First and last day of a month ("2025-08") in a calendar; the reporting month is 15 July to 14 August. */
export function monthDays(month: string, calendar: MonthCalendar): Days {
  return calendar === 'month'
    ? { period_start: shiftedDay(month, 0, 1), period_end: shiftedDay(month, 1, 0) }
    : { period_start: shiftedDay(month, -1, 15), period_end: shiftedDay(month, 0, 14) };
}

function shiftedDay(month: string, months: number, day: number): string {
  // Titles and rows name the same few months.
  return knownDays(`${month} ${String(months)} ${String(day)}`);
}

const knownDays = remembered((text) => {
  const [month = '', months, day] = text.split(' ');
  return dayShifted(month, Number(months), Number(day));
});

function dayShifted(month: string, months: number, day: number): string {
  const year = Number(month.slice(0, 4));
  const first = Number(month.slice(5)) - 1;
  return new Date(Date.UTC(year, first + months, day)).toISOString().slice(0, 10);
}

/** Months of each calendar, and the months of the year in which it may end. */
const CUTS: readonly { calendar: Calendar; months: number; ends: readonly number[] }[] = [
  { calendar: 'quarter', months: 3, ends: [3, 6, 9, 12] },
  { calendar: 'half_year', months: 6, ends: [6, 12] },
  { calendar: 'nine_months', months: 9, ends: [9] },
  { calendar: 'year', months: 12, ends: [12] },
];

/** The whole periods that end on a day, in either way of cutting months, the shortest first. */
function wholePeriods(end: string): { calendar: Calendar; start: string }[] {
  const month = end.slice(0, 7);
  return MONTH_CALENDARS.filter(
    (calendar) => monthDays(month, calendar).period_end === end,
  ).flatMap((cut) => [
    { calendar: cut, start: monthDays(month, cut).period_start },
    ...CUTS.filter(({ ends }) => ends.includes(Number(month.slice(5)))).map(
      ({ calendar, months }) => ({
        calendar,
        start: monthDays(shiftedDay(month, 1 - months, 1).slice(0, 7), cut).period_start,
      }),
    ),
  ]);
}

/**
 * The calendars that may have cut a period, by its two days; none where it is `custom`. A period that
 * begins on 1 July 2025 is also what present communes have of one that began before: 1 to 14 July 2025
 * is the first reporting month.
 */
export function calendarsOf({ period_start, period_end }: Days): readonly Calendar[] {
  // Thousands of rows share a period.
  return knownCalendars(`${period_start} ${period_end}`);
}

const knownCalendars = remembered((days) => {
  const [start = '', end = ''] = days.split(' ');
  return calendarsOfDays(start, end);
});

function calendarsOfDays(period_start: string, period_end: string): readonly Calendar[] {
  const whole = wholePeriods(period_end);
  const exact = whole.filter(({ start }) => start === period_start);
  const fragments = whole.filter(
    ({ start }) => period_start === REFORM_DATE && start < REFORM_DATE && period_end >= REFORM_DATE,
  );
  const week = moment(period_end) - moment(period_start) === 6 * DAY ? (['week'] as const) : [];
  return [...exact, ...fragments].map(({ calendar }): Calendar => calendar).concat(week);
}

/** The calendar that cut a period, seen by its two days; `custom` where none did. */
export function calendarOf(period_start: string, period_end: string): Calendar {
  return calendarsOf({ period_start, period_end })[0] ?? 'custom';
}

/**
 * Share (0–1) of a period that its row covers; null when whole. Present communes cover one that began
 * before 1 July 2025 from that day on, whether the file dates it from then or not; and no export covers
 * days after the one it was made on (`exported_at`, an ISO day or time).
 */
export function completenessOf(period: Period, exported_at: string | null = null): number | null {
  const { period_end: end } = period;
  const start = wholeStart(period);
  const from = start < REFORM_DATE && end >= REFORM_DATE ? REFORM_DATE : start;
  const exported = exported_at?.slice(0, 10) ?? end;
  const to = exported < end ? exported : end;
  if (from === start && to === end) return null;
  const days = (first: string, last: string): number =>
    Math.max(0, (moment(last) - moment(first)) / DAY + 1);
  return days(from, to) / days(start, end);
}

/** First day of the whole period that a row's calendar means; of a running year its own. */
function wholeStart({ period_start, period_end, period_kind, calendar }: Period): string {
  if (period_start !== REFORM_DATE || period_kind !== 'flow') return period_start;
  const starts = wholePeriods(period_end)
    .filter((whole) => whole.calendar === calendar)
    .map(({ start }) => start);
  if (starts.length === 0 || starts.includes(period_start)) return period_start;
  return starts.find((start) => start < REFORM_DATE) ?? period_start;
}

/** First days of the years that a running total may be counted from, of the year in which a day lies. */
export function yearStarts(day: string): Record<MonthCalendar, string> {
  const year = Number(day.slice(0, 4));
  const isLate = day.slice(5) >= '12-15';
  return {
    month: `${String(year)}-01-01`,
    reporting_month: `${String(isLate ? year : year - 1)}-12-15`,
  };
}
