import type { ChartContext } from '../../charts/chart-context.ts';
import type { Chart } from '../../charts/finished-svg.ts';
import { funnelChart } from '../../charts/funnel-chart.ts';
import { intervalDotPlot } from '../../charts/interval-dot-plot.ts';
import { rankRangeChart } from '../../charts/rank-range-chart.ts';
import { scatterChart } from '../../charts/scatter-chart.ts';
import { axisNote } from '../../charts/share-axis.ts';
import { slopeChart } from '../../charts/slope-chart.ts';
import { smallMultiples } from '../../charts/small-multiples.ts';
import { standardisedPair } from '../../charts/standardised-pair.ts';
import { isClearlyOutside } from '../../comparison/place-statements.ts';
import { formatPeriod } from '../../i18n/format.ts';
import type { NoFigure } from '../../tables/no-figure.ts';
import type { CompareWords } from './compare-words.ts';
import { drawnUnits } from './drawn-units.ts';
import { areJudged, hasMix, type JudgedAnswer } from './judged-answer.ts';
import { periodOf } from './period-text.ts';
import type { NoShare, PoolShare } from './pool-shares.ts';
import { shareChanges } from './share-changes.ts';
import { shownUnits } from './shown-units.ts';

/** A drawn answer: the chart and where its axis begins. */
export interface DrawnAnswer {
  readonly chart: Chart;
  /** Null where the axis begins at 0, or the chart says so itself. */
  readonly axis: string | null;
}

/** The chart of an answer, by the functions that draw the finished pages; null of a table, and of nothing. */
export function compareChart(
  judged: JudgedAnswer,
  words: CompareWords,
  context: ChartContext,
): DrawnAnswer | null {
  const { state, units } = judged.answer;
  const isOneByOne = state.view === 'ranges' || state.view === 'slope';
  if (isOneByOne && drawnUnits(units).length === 0) return null;
  switch (state.view) {
    case 'table':
      return null;
    case 'funnel':
      return { chart: funnelOf(judged, context), axis: null };
    case 'lines':
      return { chart: linesOf(judged, context), axis: null };
    case 'slope':
      return { chart: slopeOf(judged, context), axis: null };
    case 'scatter':
      return { chart: scatterOf(judged, words, context), axis: null };
    case 'ranges':
      if (state.standardised) {
        const chart = mixOf(judged, context);
        return chart === null ? null : { chart, axis: null };
      }
      return judged.isRanked
        ? { chart: rangesOf(judged, context), axis: null }
        : dotsOf(judged, context);
  }
}

const NO_FIGURE: Readonly<Record<NoShare, NoFigure>> = {
  none: 'unknown',
  hidden: 'suppressed',
  unknown: 'unknown',
  nothing: 'nothing',
  contradiction: 'unknown',
  systems: 'unknown',
};

function missingOf({ missing }: PoolShare): NoFigure | null {
  return missing === null ? null : NO_FIGURE[missing];
}

function rangesOf({ answer, byUnit }: JudgedAnswer, context: ChartContext): Chart {
  const rows = drawnUnits(answer.units).map((unit) => {
    const own = byUnit.get(unit.code);
    return {
      label: unit.name,
      value: unit.share?.value ?? null,
      lower: unit.share?.lower ?? null,
      upper: unit.share?.upper ?? null,
      rank_median: own?.rank_median ?? null,
      rank_lower: own?.rank_lower ?? null,
      rank_upper: own?.rank_upper ?? null,
      band: own?.band ?? null,
      highlighted: unit.named,
      missing: missingOf(unit),
    };
  });
  return rankRangeChart(rows.sort(byRank), context);
}

function byRank(a: { rank_median: number | null }, b: { rank_median: number | null }): number {
  return (a.rank_median ?? Infinity) - (b.rank_median ?? Infinity) || 0;
}

/** Two units have no ranks: their shares with intervals. */
function dotsOf({ answer }: JudgedAnswer, context: ChartContext): DrawnAnswer {
  const rows = drawnUnits(answer.units).flatMap(({ name, named, share }) =>
    share === null ? [] : { label: name, highlighted: named, ...share },
  );
  const chart = intervalDotPlot(
    rows.sort((a, b) => b.value - a.value),
    context,
  );
  const ends = rows.flatMap(({ value, lower }) => [value, lower]);
  return { chart, axis: axisNote(context.locale, ends) };
}

function funnelOf(judged: JudgedAnswer, context: ChartContext): Chart {
  const { answer, byUnit, set } = judged;
  const isJudged = areJudged(judged);
  const units = answer.units.map((unit) => {
    const result = isJudged ? byUnit.get(unit.code) : undefined;
    return {
      label: unit.name,
      numerator: unit.share?.numerator ?? null,
      denominator: unit.share?.denominator ?? null,
      place: result?.place ?? null,
      clear: result !== undefined && isClearlyOutside(result),
      highlighted: unit.named,
      missing: missingOf(unit),
    };
  });
  return funnelChart({ units, target: set.target, tau2: set.tau2 ?? 0 }, context);
}

function linesOf({ answer }: JudgedAnswer, context: ChartContext): Chart {
  const lines = answer.lines ?? [];
  const units = shownUnits(answer).map(({ code, name }) => ({
    label: name,
    highlighted: false,
    points: lines.map(({ days: [period_start, period_end], units: ofPeriod }) => {
      const own = ofPeriod.find((unit) => unit.code === code);
      return {
        period_start,
        period_end,
        value: own?.share?.value ?? null,
        missing: own === undefined ? ('unknown' as const) : missingOf(own),
      };
    }),
  }));
  return smallMultiples({ units, context: null }, context);
}

const DIRECTIONS = { higher: 'up', lower: 'down', unclear: null } as const;

function slopeOf({ answer }: JudgedAnswer, context: ChartContext): Chart {
  const { state, units, before } = answer;
  const changes = shareChanges(answer);
  const earlier = new Map((before ?? []).map((unit) => [unit.code, unit]));
  const period = (days: readonly [string, string] | null): string =>
    days === null ? '' : formatPeriod(context.locale, periodOf(state.series, days));
  return slopeChart(
    {
      before: period(state.before),
      after: period(state.period),
      units: drawnUnits(units).map((unit) => {
        const was = earlier.get(unit.code);
        return {
          label: unit.name,
          before: was?.share?.value ?? null,
          after: unit.share?.value ?? null,
          change: DIRECTIONS[changes.get(unit.code)?.verdict ?? 'unclear'],
          highlighted: unit.named,
          missing: missingOf(unit) ?? (was === undefined ? 'unknown' : missingOf(was)),
        };
      }),
    },
    context,
  );
}

function scatterOf(
  { answer }: JudgedAnswer,
  { common }: CompareWords,
  context: ChartContext,
): Chart {
  const { state, units, second } = answer;
  const others = new Map((second ?? []).map((unit) => [unit.code, unit]));
  return scatterChart(
    {
      x: common.rateName({ rate: state.indicator }),
      y: common.rateName({ rate: state.second ?? state.indicator }),
      units: units.map((unit) => {
        const other = others.get(unit.code);
        return {
          label: unit.name,
          x: unit.share?.value ?? null,
          y: other?.share?.value ?? null,
          highlighted: unit.named,
          missing: missingOf(unit) ?? (other === undefined ? 'unknown' : missingOf(other)),
        };
      }),
    },
    context,
  );
}

/**
 * The mix itself is in the page of each unit; here its effect is drawn. Null where it is known of
 * none: the notes say why.
 */
function mixOf({ answer, byUnit, mix }: JudgedAnswer, context: ChartContext): Chart | null {
  const target = mix?.target ?? null;
  if (target === null || !hasMix({ byUnit })) return null;
  const limit = (ratio: number | null | undefined): number | null =>
    ratio == null ? null : ratio * target;
  const units = drawnUnits(answer.units).map((unit) => {
    const own = byUnit.get(unit.code);
    return {
      label: unit.name,
      raw: unit.share?.value ?? null,
      standardised: own?.standardised ?? null,
      lower: limit(own?.ratio_lower),
      upper: limit(own?.ratio_upper),
      mix: [],
      highlighted: unit.named,
      missing: missingOf(unit),
    };
  });
  return standardisedPair(
    { units: units.sort((a, b) => (b.standardised ?? -1) - (a.standardised ?? -1)), fields: [] },
    context,
  );
}
