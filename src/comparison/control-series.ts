import type { Proportion } from '../statistics/proportion.ts';
import { signals } from '../statistics/variation-rules.ts';
import {
  chartFor,
  controlPhases,
  variationVerdict,
  type ControlPhase,
} from '../statistics/variation-verdict.ts';
import { REFORM_DATE, type Period } from '../tables/periods.ts';
import type { RateName } from '../tables/rates.ts';
import type { ControlPointRow, ControlVerdictRow } from '../tables/statistics.ts';

/** One rate of one unit in one period of a series. */
export interface SeriesPoint extends Period, Proportion {}

/** A unit's rate over periods that were cut alike, and what is said of it. */
export interface ControlSeries {
  readonly points: readonly ControlPointRow[];
  /** Of the latest phase; null without any point. */
  readonly verdict: ControlVerdictRow | null;
}

/**
 * The control chart of one rate of one unit: months or reporting months, the oldest first, those
 * without a figure left out (a gap breaks no run, and no figure is made up for it). Limits are those of
 * a phase, which ends on stated days only: the day the communes came into being, and `starts`.
 */
export function controlSeries(
  unit_code: string,
  indicator: RateName,
  series: readonly SeriesPoint[],
  starts: readonly string[] = [],
): ControlSeries {
  const days = series.map(({ period_start }) => period_start);
  const phases = controlPhases(days, [REFORM_DATE, ...starts]).map((phase) =>
    phaseOf(unit_code, indicator, series.slice(phase.from, phase.to), phase),
  );
  return {
    points: phases.flatMap(({ points }) => points),
    verdict: phases.at(-1)?.verdict ?? null,
  };
}

function phaseOf(
  unit_code: string,
  indicator: RateName,
  series: readonly SeriesPoint[],
  { start }: ControlPhase,
): { points: ControlPointRow[]; verdict: ControlVerdictRow } {
  const chart = chartFor({ kind: 'shares', units: series });
  const found = chart === null ? [] : signals(chart);
  const points = series.map((point, index): ControlPointRow => {
    const limits = chart?.points[index];
    return {
      unit_code,
      indicator,
      ...point,
      value: point.numerator / point.denominator,
      centre: chart?.centre ?? null,
      lower: limits?.lower ?? null,
      upper: limits?.upper ?? null,
      signal: found[index]?.signal ?? null,
      direction: found[index]?.direction ?? null,
      phase: start,
    };
  });
  const { word, since, signal } = variationVerdict(chart);
  const last = series.at(-1)!;
  return {
    points,
    verdict: {
      unit_code,
      indicator,
      period_kind: last.period_kind,
      calendar: last.calendar,
      chart: chart?.kind ?? null,
      phase: start,
      points: series.length,
      verdict: word,
      since: since === null ? null : series[since]!.period_start,
      signal,
      rate_before: since === null ? null : rateOf(series.slice(0, since)),
      rate_since: since === null ? null : rateOf(series.slice(since)),
      latest: last.period_end,
    },
  };
}

/** The rate over several periods; null over none. */
function rateOf(series: readonly SeriesPoint[]): number | null {
  let [numerator, denominator] = [0, 0];
  for (const point of series) {
    numerator += point.numerator;
    denominator += point.denominator;
  }
  return denominator === 0 ? null : numerator / denominator;
}
