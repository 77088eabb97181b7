import { controlSeries, type ControlSeries } from '../comparison/control-series.ts';
import type { ControlRow } from '../charts/control-chart.ts';
import { isMonths, periodKey } from '../tables/periods.ts';
import type { ControlPointRow } from '../tables/statistics.ts';
import type { TrendGap, TrendPoint } from './rate-trend.ts';

/**
 * The control chart of a trend that is stored nowhere: sums of several units, or figures that are
 * only looked at. Null for a trend that is not of months.
 */
export function trendControl(unitCode: string, trend: readonly TrendPoint[]): ControlSeries | null {
  const [first] = trend;
  if (first === undefined) return null;
  const { period_kind, calendar } = first.period;
  if (period_kind !== 'flow' || !isMonths(calendar)) return null;
  // A part of a month says nothing of what is usual for a whole one.
  const points = trend
    .filter(({ isWhole }) => isWhole)
    .map(({ period, numerator, denominator }) => ({ ...period, numerator, denominator }));
  return controlSeries(unitCode, first.name, points);
}

/** The periods of a trend as its chart draws them, the oldest first; without limits where none are known. */
export function controlRows(
  trend: readonly TrendPoint[],
  gaps: readonly TrendGap[],
  points: readonly ControlPointRow[],
): ControlRow[] {
  const known = new Map(points.map((point) => [periodKey(point), point]));
  const phase = trend[0]?.period.period_start ?? '';
  const nothing = { value: null, centre: null, lower: null, upper: null, signal: null, phase };
  const drawn = trend.map(({ period, value }): ControlRow & { readonly key: string } => {
    const { period_start, period_end } = period;
    const key = periodKey(period);
    const point = known.get(key);
    return {
      ...nothing,
      ...point,
      key,
      period_start,
      period_end,
      value,
      missing: null,
    };
  });
  const missing = gaps.map(({ period, missing: reason }) => ({
    ...nothing,
    key: periodKey(period),
    period_start: period.period_start,
    period_end: period.period_end,
    missing: reason,
  }));
  return [...drawn, ...missing].sort((a, b) => (a.key < b.key ? -1 : 1));
}
