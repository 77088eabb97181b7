import { remembered } from '../tables/remembered.ts';
import { REFORM_DATE, type Calendar, type Period } from '../tables/periods.ts';

const DAY = 86_400_000;
/** February of a leap year has one more. */
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

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
export function monthDays(
  month: string,
  calendar: 'month' | 'reporting_month',
): Pick<Period, 'period_start' | 'period_end'> {
  const first = moment(`${month}-01`);
  const date = new Date(first);
  const shifted = (months: number, day: number): string =>
    new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, day))
      .toISOString()
      .slice(0, 10);
  return calendar === 'month'
    ? { period_start: shifted(0, 1), period_end: shifted(1, 0) }
    : { period_start: shifted(-1, 15), period_end: shifted(0, 14) };
}

/** Months of each longer calendar, and the months of the year in which it may end. */
const LONGER: readonly { calendar: Calendar; months: number; ends: readonly number[] }[] = [
  { calendar: 'quarter', months: 3, ends: [3, 6, 9, 12] },
  { calendar: 'half_year', months: 6, ends: [6, 12] },
  { calendar: 'nine_months', months: 9, ends: [9] },
  { calendar: 'year', months: 12, ends: [12] },
];

/** The calendar that cut a period, seen by its two days; `custom` where none did. */
export function calendarOf(start: string, end: string): Calendar {
  // The rows of a form, and most forms of a file, are about the same days.
  return knownCalendar(`${start} ${end}`);
}

const knownCalendar = remembered((days) => {
  const [start = '', end = ''] = days.split(' ');
  return calendarOfDays(start, end);
});

function calendarOfDays(start: string, end: string): Calendar {
  const endMonth = end.slice(0, 7);
  for (const calendar of ['month', 'reporting_month'] as const) {
    const days = monthDays(endMonth, calendar);
    if (days.period_end !== end) continue;
    if (days.period_start === start) return calendar;
    const longer = LONGER.find(({ months, ends }) => {
      if (!ends.includes(Number(endMonth.slice(5)))) return false;
      const first = new Date(
        Date.UTC(Number(endMonth.slice(0, 4)), Number(endMonth.slice(5)) - months),
      );
      return monthDays(first.toISOString().slice(0, 7), calendar).period_start === start;
    });
    if (longer !== undefined) return longer.calendar;
  }
  return moment(end) - moment(start) === 6 * DAY ? 'week' : 'custom';
}

/**
 * Share (0–1) of a period that present communes can cover: one that begins before 1 July 2025 and
 * ends after it is covered from that day on. Null when whole.
 */
export function completenessOf({ period_start, period_end }: Period): number | null {
  if (period_start >= REFORM_DATE || period_end < REFORM_DATE) return null;
  const days = (from: string): number => (moment(period_end) - moment(from)) / DAY + 1;
  return days(REFORM_DATE) / days(period_start);
}
