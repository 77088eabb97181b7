import { isMonths, REFORM_DATE, type Period } from '../tables/periods.ts';
import type { Finding } from './finding.ts';
import type { PeriodOfUnit } from './looks-cumulative.ts';
import { yearStarts } from './periods-of-dates.ts';
import { rowFinding } from './row-finding.ts';

/**
 * Flows of one unit that all begin with the year (or with the present communes) and end on different days,
 * not only on those of quarters: the range that portals set by themselves. They are figures of the year to
 * date, of which each holds the one before it; as flows they say nothing of single months. The last one of
 * each first day is named.
 */
export function rangesOfYear(unitPeriods: readonly PeriodOfUnit[]): Finding[] {
  const ranges = unitPeriods.filter(
    ({ overall, rows }) =>
      overall.period_kind === 'flow' &&
      overall.basis !== 'ytd_difference' &&
      rows.length > 0 &&
      beginsYear(overall),
  );
  const groups = Map.groupBy(ranges, ({ overall }) => overall.period_start);
  return [...groups.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => (a.overall.period_end < b.overall.period_end ? -1 : 1));
    const ends = [...new Set(sorted.map(({ overall }) => overall.period_end))];
    const last = sorted.at(-1)?.rows[0];
    const isOpen = sorted.some(({ overall }) => overall.calendar === 'custom');
    if (last === undefined || ends.length < 2 || !isOpen) return [];
    const params = { start: last.period_start, ends };
    const issue = { code: 'ranges_of_year', column: null, severity: 'warning', params } as const;
    return [rowFinding(last, issue)];
  });
}

/** Whether a period longer than a week begins with a year, cut either way, or with the present communes. */
function beginsYear({ period_start, period_end, calendar }: Period): boolean {
  const starts = [...Object.values(yearStarts(period_end)), REFORM_DATE];
  // "1 to 10 January" is a part of a month.
  const isLong = isMonths(calendar) || period_start.slice(0, 7) !== period_end.slice(0, 7);
  return isLong && starts.includes(period_start);
}
