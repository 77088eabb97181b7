import type { Change, LeadingRate } from '../i18n/sentence-params.ts';
import { newcombe } from '../statistics/newcombe.ts';
import type { Counts } from '../tables/counts.ts';
import { followOneAnother } from '../tables/period-sums.ts';
import type { Period } from '../tables/periods.ts';
import { rateView, type RateView } from './rate-view.ts';

/** One period of a trend. */
export interface TrendPoint extends RateView<LeadingRate> {
  readonly period: Period;
  /** False where the row covers only a part of its period. */
  readonly isWhole: boolean;
}

/** Fewest earlier periods whose own variation can tell a change from noise. */
const FEWEST_EARLIER = 6;
/** Fewest periods, the last one with them, over which a change can be told. */
export const COMPARED_PERIODS = FEWEST_EARLIER + 1;
/** Natural limits lie 2.66 mean moving ranges from the mean (Wheeler, individuals chart). */
const NATURAL_LIMIT = 2.66;

/** One rate over the rows of a series, oldest first; periods that do not allow it are left out. */
export function rateTrend(
  name: LeadingRate,
  rows: readonly (Partial<Counts> & Period & { readonly completeness: number | null })[],
): TrendPoint[] {
  return rows.flatMap((row) => {
    const view = rateView(name, row);
    if (view === null) return [];
    const { period_start, period_end, period_kind, calendar } = row;
    const period = { period_start, period_end, period_kind, calendar };
    return [{ ...view, period, isWhole: row.completeness === null }];
  });
}

/**
 * The flow right before the last one of a trend; null where there is none, or a gap between them, and
 * where either was exported before it ended: a part of a month is not compared with a whole one.
 */
export function periodBefore(points: readonly TrendPoint[]): TrendPoint | null {
  const last = points.at(-1);
  const previous = points.at(-2);
  if (last === undefined || previous === undefined) return null;
  if (!last.isWhole || !previous.isWhole) return null;
  return followOneAnother([previous.period, last.period]) ? previous : null;
}

/**
 * How the last period compares with the one before it. A change is called one only when two things
 * hold: the 95 % interval of the difference (Newcombe 1998, method 10) leaves out 0, and the last
 * value lies outside the natural limits of the earlier periods. The second asks for at least six
 * earlier periods, since dossiers vary from month to month by more than chance allows. Null with
 * fewer than two periods, for running totals, whose periods overlap, and where the period right
 * before the last one is missing or one of the two is not whole. Periods that are not whole say nothing
 * of what is usual either.
 */
export function lastChange(points: readonly TrendPoint[]): Change | null {
  const last = points.at(-1);
  const previous = periodBefore(points);
  if (last === undefined || previous === null) return null;
  const difference = newcombe(
    last.numerator,
    last.denominator,
    previous.numerator,
    previous.denominator,
  );
  const earlier = points.slice(0, -1).filter(({ isWhole }) => isWhole);
  const limits = naturalLimits(earlier.map(({ value }) => value));
  if (difference === null || limits === null) return 'unclear';
  if (difference.lower > 0 && last.value > limits.upper) return 'higher';
  if (difference.upper < 0 && last.value < limits.lower) return 'lower';
  return 'unclear';
}

function naturalLimits(values: readonly number[]): { lower: number; upper: number } | null {
  if (values.length < FEWEST_EARLIER) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const ranges = values.slice(1).map((value, index) => Math.abs(value - values[index]!));
  const range = ranges.reduce((sum, value) => sum + value, 0) / ranges.length;
  return { lower: mean - NATURAL_LIMIT * range, upper: mean + NATURAL_LIMIT * range };
}
