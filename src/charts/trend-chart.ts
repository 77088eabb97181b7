import * as Plot from '@observablehq/plot';
import { formatPercent } from '../i18n/format.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { ACCENT, BAND, EDGE, INK, PAPER, RULE, SOFT, type ChartContext } from './chart-context.ts';
import { isolated } from './chart-text.ts';
import { emptyChart } from './empty-chart.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { dateOf, inStretches, monthTick, monthTicks, type InStretch } from './period-axis.ts';
import { intervalText, periodName, pointText } from './point-text.ts';
import { shareAxis, shareTick } from './share-axis.ts';
import { mirrored } from './mirrored.ts';
import { TET_DAYS } from '../tables/tet-days.ts';

/** One period of a rate with its 95 % interval; shares 0–1. Periods without a rate are left out. */
export interface TrendRow {
  /** First and last day of the period, ISO. */
  readonly period_start: string;
  readonly period_end: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

type TrendPoint = InStretch<TrendRow>;

const KIND = 'trend-chart';
const HEIGHT = 240;
const LEFT = 46;
const RIGHT = 64;

/**
 * A rate over its periods, oldest first, with the band of its intervals. The last value is labelled. Where periods are missing the line and the
 * band are broken; a period that stands alone is a point with its interval.
 */
export function trendChart(rows: readonly TrendRow[], context: ChartContext): Chart {
  const { document, width, locale } = context;
  const points = inStretches(rows);
  const last = points.at(-1);
  if (last === undefined) return emptyChart(KIND, context);
  const axis = shareAxis(points.flatMap(({ value, lower, upper }) => [value, lower, upper]));
  const messages = MESSAGES[locale].charts;
  const sizes = Map.groupBy(points, ({ stretch }) => stretch);
  const isAlone = ({ stretch }: TrendPoint): boolean => sizes.get(stretch)?.length === 1;
  const alone = points.filter(isAlone);
  const together = points.filter((point) => !isAlone(point));
  const said = ({ period_start, period_end, ...share }: TrendPoint): string =>
    pointText(periodName(locale, { period_start, period_end }), intervalText(locale, share));
  const svg = Plot.plot({
    document,
    width,
    height: HEIGHT,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: 24,
    marginBottom: 30,
    x: { type: 'utc', label: null },
    y: { domain: [...axis.domain], label: null },
    marks: [
      Plot.ruleY(axis.ticks, { stroke: RULE }),
      Plot.axisY(axis.ticks, {
        tickFormat: shareTick(locale),
        tickSize: 0,
        fill: SOFT,
        fontSize: 12,
      }),
      Plot.axisX(monthTicks(points, width - LEFT - RIGHT), {
        tickFormat: monthTick(locale),
        tickSize: 4,
        stroke: SOFT,
        fill: SOFT,
        fontSize: 12,
      }),
      ...tetMarks(points, messages.tet),
      Plot.areaY(together, { x: 'date', y1: 'lower', y2: 'upper', z: 'stretch', fill: BAND }),
      ...(['lower', 'upper'] as const).map((limit) =>
        Plot.lineY(together, {
          x: 'date',
          y: limit,
          z: 'stretch',
          stroke: EDGE,
          strokeWidth: 0.75,
        }),
      ),
      Plot.ruleX(alone, { x: 'date', y1: 'lower', y2: 'upper', stroke: SOFT, strokeWidth: 1.5 }),
      Plot.lineY(together, { x: 'date', y: 'value', z: 'stretch', stroke: ACCENT, strokeWidth: 2 }),
      Plot.dot(points.slice(0, -1), {
        x: 'date',
        y: 'value',
        r: 2.5,
        fill: ACCENT,
        ariaLabel: said,
      }),
      Plot.dot([last], {
        x: 'date',
        y: 'value',
        r: 4.5,
        fill: ACCENT,
        stroke: PAPER,
        ariaLabel: said,
      }),
      Plot.text([last], {
        x: 'date',
        y: 'value',
        text: ({ value }: TrendRow) => isolated(formatPercent(locale, value)),
        textAnchor: 'start',
        dx: 8,
        fill: INK,
        fontSize: 13,
        fontWeight: 600,
      }),
    ],
  });
  return finishedSvg(mirrored(svg, context), KIND, messages.trendLabel({ periods: points.length }));
}

function tetMarks(points: readonly TrendPoint[], label: string): Plot.Markish[] {
  const [first, last] = [points[0], points.at(-1)];
  const days = TET_DAYS.map((iso) => dateOf(iso)).filter(
    (date) => first !== undefined && last !== undefined && date > first.date && date < last.date,
  );
  return [
    Plot.ruleX(days, { stroke: SOFT, strokeDasharray: '2 3' }),
    Plot.text(days, {
      x: (date: Date) => date,
      frameAnchor: 'top',
      dy: -12,
      text: () => label,
      fill: SOFT,
      fontSize: 12,
    }),
  ];
}
