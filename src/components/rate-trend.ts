import type { LeadingRate } from '../i18n/sentence-params.ts';
import type { CountName, Counts } from '../tables/counts.ts';
import type { NoFigure } from '../tables/no-figure.ts';
import { followOneAnother } from '../tables/period-sums.ts';
import type { Period } from '../tables/periods.ts';
import { rateColumns, type RateName } from '../tables/rates.ts';
import { rateView, type RateView } from './rate-view.ts';

/** One period of a trend. */
export interface TrendPoint extends RateView<LeadingRate> {
  readonly period: Period;
  /** False where the row covers only a part of its period. */
  readonly isWhole: boolean;
}

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

/** A period of a series without the rate of its trend, and why. */
export interface TrendGap {
  readonly period: Period;
  readonly missing: NoFigure;
}

/** The periods that {@link rateTrend} leaves out. */
export function trendGaps(
  name: LeadingRate,
  rows: readonly (Partial<Counts> & Period & { readonly suppressed: readonly CountName[] })[],
): TrendGap[] {
  return rows.flatMap((row) => {
    const { period_start, period_end, period_kind, calendar } = row;
    const missing = missingRate(name, row);
    if (missing === null) return [];
    return [{ period: { period_start, period_end, period_kind, calendar }, missing }];
  });
}

/** Why a row, or no row at all, does not allow a rate; null where it does. */
export function missingRate(
  name: RateName,
  row: (Partial<Counts> & { readonly suppressed: readonly CountName[] }) | undefined,
): NoFigure | null {
  if (row === undefined) return 'unknown';
  if (rateView(name, row) !== null) return null;
  if (row.suppressed.some((count) => rateColumns(name).includes(count))) return 'suppressed';
  return row.received_total === 0 ? 'nothing' : 'unknown';
}
