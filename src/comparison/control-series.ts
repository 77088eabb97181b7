import type { ControlChart } from '../statistics/control-chart.ts';
import { pooled, shareOf, type Proportion } from '../statistics/proportion.ts';
import { signals } from '../statistics/variation-rules.ts';
import {
  chartFor,
  controlPhases,
  variationVerdict,
  type ControlPhase,
} from '../statistics/variation-verdict.ts';
import { REFORM_DATE, type Period } from '../tables/periods.ts';
import type { RateName } from '../tables/rates.ts';
import type {
  ControlPointRow,
  ControlVerdictRow,
  ControlWord,
  Signal,
} from '../tables/statistics.ts';
import { heldChange, stretches } from './held-change.ts';

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
  return { points, verdict: verdictOf(unit_code, indicator, series, chart, start) };
}

function verdictOf(
  unit_code: string,
  indicator: RateName,
  series: readonly SeriesPoint[],
  chart: ControlChart | null,
  phase: string,
): ControlVerdictRow {
  const last = series.at(-1)!;
  const held = heldIn(series, chart);
  const compared = held.since === null ? null : stretches(series, held.since);
  return {
    unit_code,
    indicator,
    period_kind: last.period_kind,
    calendar: last.calendar,
    chart: chart?.kind ?? null,
    phase,
    points: series.length,
    verdict: held.word,
    since: held.since,
    signal: held.signal,
    rate_before: compared === null ? null : shareOf(pooled(compared.before)),
    rate_since: compared === null ? null : shareOf(pooled(compared.now)),
    latest: last.period_end,
  };
}

/**
 * A signal that still holds, as far as it holds against the periods right before it as well. It begins
 * with the first period that is compared: that of the lunar new year is said to begin nothing, unless
 * there is no other since.
 */
function heldIn(
  series: readonly SeriesPoint[],
  chart: ControlChart | null,
): { word: ControlWord; since: string | null; signal: Signal | null } {
  const { word, since: index, signal } = variationVerdict(chart);
  const none = { since: null, signal: null };
  if (word === 'too_few' || word === 'usual') return { word, ...none };
  const since = series[index!]!.period_start;
  const held = heldChange(series, { word, since, sigmaZ: chart!.sigmaZ });
  if (held === 'usual') return { word: held, ...none };
  return { word: held, since: stretches(series, since).now[0]!.period_start, signal };
}
