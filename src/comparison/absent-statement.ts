import { dayAfter, type Period } from '../tables/periods.ts';
import type { StatementOf } from '../tables/statements.ts';

/**
 * Which periods of its series a unit has no figures of, and from which day on sums over several periods
 * run where they stop at such a gap (`span`: the periods that are added up). Null where none is missing.
 */
export function absentStatement(
  absent: readonly Period[],
  span: Period | null,
): StatementOf<'absent'> | null {
  const [latest] = absent.slice(-1);
  if (latest === undefined) return null;
  const ranges: Period[] = [];
  for (const period of absent) {
    const last = ranges.at(-1);
    if (last !== undefined && dayAfter(last.period_end) === period.period_start)
      ranges.splice(-1, 1, { ...last, period_end: period.period_end, calendar: 'custom' });
    else ranges.push(period);
  }
  const isCut = span !== null && dayAfter(latest.period_end) === span.period_start;
  return {
    kind: 'absent',
    ranges,
    calendar: latest.calendar,
    sumsFrom: isCut ? span.period_start : null,
  };
}
