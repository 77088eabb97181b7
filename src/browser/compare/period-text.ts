import { dayAfter, type Period } from '../../tables/periods.ts';
import type { AskSeries } from '../asking/ask-options.ts';

/** First and last day. */
export type Days = readonly [start: string, end: string];

/**
 * A period in a link, short where it can be: `2026-10` the calendar month, `2026-10r` the reporting
 * month that ends then, `ytd-2026-10-10` the year to that day. Any other is written out:
 * `flow-quarter-2026-07-01--2026-09-30`. Different periods, and the same days in different
 * calendars, never have the same text.
 */
export function periodText({ period_kind, calendar }: AskSeries, [start, end]: Days): string {
  const month = end.slice(0, 7);
  if (period_kind === 'flow') {
    const whole = start === `${month}-01` && dayAfter(end).endsWith('-01');
    if (calendar === 'month' && whole) return month;
    const dayBefore = lastMonth(month);
    if (calendar === 'reporting_month' && start === `${dayBefore}-15` && end === `${month}-14`)
      return `${month}r`;
  }
  if (period_kind === 'year_to_date' && start === `${end.slice(0, 4)}-01-01`)
    return calendar === 'custom' ? `ytd-${end}` : `ytd-${calendar}-${end}`;
  return `${period_kind}-${calendar}-${start}--${end}`;
}

/**
 * True where two periods of one series may stand side by side: apart from each other, so that no
 * dossier counts in both, and of running totals from and to the same days of the year.
 */
export function areComparable({ period_kind }: AskSeries, a: Days, b: Days): boolean {
  const apart = a[1] < b[0] || b[1] < a[0];
  if (period_kind !== 'year_to_date') return apart;
  const sameDays = a[0].slice(5) === b[0].slice(5) && a[1].slice(5) === b[1].slice(5);
  return apart && sameDays;
}

/** A period of a series with all that a period has. */
export function periodOf(
  { period_kind, calendar }: AskSeries,
  [period_start, period_end]: Days,
): Period {
  return { period_start, period_end, period_kind, calendar };
}

function lastMonth(month: string): string {
  const day = new Date(`${month}-01T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() - 1);
  return day.toISOString().slice(0, 7);
}
