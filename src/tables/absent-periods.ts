import { dayAfter, isMonths, type Period } from './periods.ts';

/**
 * The months that a series of flows skips between its first and its last one, oldest first. Of a series
 * that is not of months nothing is said: how long its periods are is not known.
 */
export function absentPeriods(series: readonly Period[]): Period[] {
  return series.flatMap((row, index) => {
    const before = series[index - 1];
    return before === undefined ? [] : monthsBetween(before, row);
  });
}

function monthsBetween(before: Period, after: Period): Period[] {
  const { period_kind, calendar } = after;
  if (period_kind !== 'flow' || !isMonths(calendar)) return [];
  const months: Period[] = [];
  let start = dayAfter(before.period_end);
  while (start < after.period_start) {
    const end = lastOfMonth(start);
    if (end >= after.period_start) break;
    months.push({ period_start: start, period_end: end, period_kind, calendar });
    start = dayAfter(end);
  }
  return months;
}

/** The day before the same day of the next month: of a month that begins on the 1st or on the 15th its last one. */
function lastOfMonth(start: string): string {
  const day = new Date(`${start}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + 1);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
