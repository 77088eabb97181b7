import { FEWEST_POINTS, laneyChart, xmrChart, type ControlChart } from './control-chart.ts';
import type { Proportion } from './proportion.ts';
import { SIGNALS, signals, type PointSignal, type Signal } from './variation-rules.ts';
import type { Interval } from './wilson.ts';

/** A stretch of a series that has limits of its own. */
export interface ControlPhase {
  /** Day of its first point. */
  readonly start: string;
  /** Its points: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/**
 * The phases of a series: it is cut where a stated day (a new commune, a changed formula) lies between
 * two of its points, and nowhere else; limits never move because of the figures themselves. `days` are
 * the first days of the points, in order, as `starts` are ISO dates. Phases without a point are left
 * out.
 */
export function controlPhases(days: readonly string[], starts: readonly string[]): ControlPhase[] {
  const phases: { start: string; from: number; to: number }[] = [];
  days.forEach((day, index) => {
    const before = days[index - 1];
    const isCut = before === undefined || starts.some((start) => before < start && start <= day);
    if (isCut) phases.push({ start: day, from: index, to: index + 1 });
    else phases.at(-1)!.to = index + 1;
  });
  return phases;
}

/** Shares with their denominators, or figures that have none (scores, days). */
export type ControlFigures =
  | { readonly kind: 'shares'; readonly units: readonly Proportion[] }
  | {
      readonly kind: 'values';
      readonly values: readonly (number | null)[];
      readonly bounds?: Interval;
    };

/**
 * The control chart of one phase. Shares have Laney's p′-chart: it heeds how many dossiers a month had,
 * and where months differ by chance alone it is the p-chart (σ_z ≈ 1). Figures without denominators have
 * the XmR chart. Null with fewer than 12 known points: then only the run of the figures is shown,
 * without limits and without a verdict.
 */
export function chartFor(figures: ControlFigures): ControlChart | null {
  if (figures.kind === 'shares') {
    const known = figures.units.filter(({ denominator }) => denominator > 0);
    return known.length < FEWEST_POINTS ? null : laneyChart(figures.units);
  }
  const known = figures.values.filter((value) => value !== null);
  return known.length < FEWEST_POINTS ? null : xmrChart(figures.values, figures.bounds);
}

/**
 * `too_few`: no limits yet. `rise`, `fall`: a signal that still holds; which of them is good, the
 * indicator says.
 */
export const VARIATION_WORDS = ['too_few', 'usual', 'rise', 'fall'] as const;
type VariationWord = (typeof VARIATION_WORDS)[number];

/** What a chart says of now. Indices are those of its points. */
export interface VariationVerdict {
  readonly word: VariationWord;
  /** Since which point it has held; null for `too_few` and `usual`. */
  readonly since: number | null;
  /** The strongest signal since then; null for `too_few` and `usual`. */
  readonly signal: Signal | null;
  /** The latest point with a signal, whether it still holds or has ended; null where there is none. */
  readonly latest: (PointSignal & { readonly index: number }) | null;
}

/**
 * What a reader of the latest month needs to know: is something other than usual variation going on now?
 * A signal holds while every known point after it stays on its side of the centre, at least a third of
 * the way to the limit; with the first that does not it has ended, and the verdict is `usual` again,
 * with the ended signal as `latest`. So a month of breakdown is no fall once the next month is back, and
 * a real change is not called off by a month that is only a little less bad. It has held `since` the
 * first point with a signal of the same direction in the stretch that meets this rule. `chart` is that
 * of the present phase, null where it has too few points.
 */
export function variationVerdict(chart: ControlChart | null): VariationVerdict {
  if (chart === null) return { word: 'too_few', since: null, signal: null, latest: null };
  const found = signals(chart);
  const index = found.findLastIndex((signal) => signal !== null);
  const last = found[index] ?? null;
  if (last === null) return { word: 'usual', since: null, signal: null, latest: null };
  const latest = { ...last, index };
  const isPersisting = (at: number): boolean => staysOn(chart, at, last.direction);
  const isHolding = chart.points.every((_, at) => at <= index || isPersisting(at));
  if (!isHolding) return { word: 'usual', since: null, signal: null, latest };
  let since = index;
  for (let at = index - 1; at >= 0; at--) {
    if (found[at]?.direction === last.direction) since = at;
    else if (found[at] !== null || !isPersisting(at)) break;
  }
  const word = last.direction === 'up' ? 'rise' : 'fall';
  return { word, since, signal: strongest(found.slice(since)), latest };
}

/**
 * True of a point at least a third of the way to the limit on that side, and of one that is not known.
 */
function staysOn({ points, sigmaZ }: ControlChart, at: number, direction: 'up' | 'down'): boolean {
  const z = points[at]!.z;
  return z === null || (direction === 'up' ? z >= sigmaZ : z <= -sigmaZ);
}

function strongest(found: readonly (PointSignal | null)[]): Signal | null {
  return SIGNALS.find((signal) => found.some((own) => own?.signal === signal)) ?? null;
}
