import type { FigureRow } from '../tables/figure-rows.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import type { RateName } from '../tables/rates.ts';
import type { ControlPointRow } from '../tables/statistics.ts';
import type { TrendGap } from './rate-trend.ts';
import { questionCells } from './result-rows.ts';

/** A period of a control chart and the counts of its rate. */
interface CountedPeriod {
  readonly period: Period;
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The periods of a control chart for its file, the oldest first: the counts of the rate, the centre and
 * the limits of its usual variation where they are known, and the signal; of a period without the
 * rate the reason.
 */
export function controlFigureRows(
  indicator: RateName,
  trend: readonly CountedPeriod[],
  gaps: readonly TrendGap[],
  points: readonly ControlPointRow[],
): FigureRow[] {
  const known = new Map(points.map((point) => [periodKey(point), point]));
  const rows = [...trend, ...gaps].map((line): FigureRow => {
    const point = known.get(periodKey(line.period));
    return {
      ...questionCells({ ...line.period, indicator }),
      numerator: 'numerator' in line ? line.numerator : null,
      denominator: 'denominator' in line ? line.denominator : null,
      centre: point?.centre ?? null,
      usual_lower: point?.lower ?? null,
      usual_upper: point?.upper ?? null,
      signal: point?.signal ?? null,
      missing: 'missing' in line ? line.missing : null,
    };
  });
  const keyOf = (row: FigureRow): string => `${row['period_end']} ${row['period_start']}`;
  return rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
