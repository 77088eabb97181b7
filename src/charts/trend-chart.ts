import * as Plot from '@observablehq/plot';
import { formatMonth, formatPercent } from '../i18n/format.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { ACCENT, BAND, INK, PAPER, RULE, SOFT, type ChartContext } from './chart-context.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { shareAxis, shareTick } from './share-axis.ts';

/** One period of a rate with its 95 % interval; shares 0–1. */
export interface TrendRow {
  /** Last day of the period, ISO. */
  readonly period_end: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** Lunar new year days within the series: offices close for about a week. */
const TET = ['2026-02-17'];
const HEIGHT = 240;

/**
 * A rate over its periods with the band of its intervals; time runs from left to right in every
 * language. The last value is labelled. A missing period breaks the line; a period without
 * neighbours is a point with its interval.
 */
export function trendChart(rows: readonly TrendRow[], context: ChartContext): Chart {
  const { document, width, locale } = context;
  const dated = rows.map((row) => ({ ...row, date: new Date(`${row.period_end}T00:00:00Z`) }));
  const points = inRuns(dated);
  const alone = points.filter(
    ({ run }) => points.filter((point) => point.run === run).length === 1,
  );
  const last = points.at(-1);
  const axis = shareAxis(points.flatMap(({ value, lower }) => [value, lower]));
  const messages = MESSAGES[locale].charts;
  const first = points[0];
  const tet = TET.map((day) => new Date(`${day}T00:00:00Z`)).filter(
    (day) => first !== undefined && last !== undefined && day > first.date && day < last.date,
  );
  const svg = Plot.plot({
    document,
    width,
    height: HEIGHT,
    marginLeft: 46,
    marginRight: 54,
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
      Plot.axisX(monthTicks(points, width), {
        tickFormat: (date: Date) => formatMonth(locale, date.toISOString().slice(0, 10), 'short'),
        tickSize: 4,
        stroke: SOFT,
        fill: SOFT,
        fontSize: 12,
      }),
      Plot.ruleX(tet, { stroke: SOFT, strokeDasharray: '2 3' }),
      Plot.text(tet, {
        x: (d: Date) => d,
        frameAnchor: 'top',
        dy: -12,
        text: () => messages.tet,
        fill: SOFT,
        fontSize: 12,
      }),
      Plot.areaY(points, { x: 'date', y1: 'lower', y2: 'upper', z: 'run', fill: BAND }),
      Plot.ruleX(alone, { x: 'date', y1: 'lower', y2: 'upper', stroke: SOFT }),
      Plot.lineY(points, { x: 'date', y: 'value', z: 'run', stroke: ACCENT, strokeWidth: 2 }),
      Plot.dot(points, { x: 'date', y: 'value', r: 2.5, fill: ACCENT }),
      Plot.dot(last === undefined ? [] : [last], {
        x: 'date',
        y: 'value',
        r: 4.5,
        fill: ACCENT,
        stroke: PAPER,
      }),
      Plot.text(last === undefined ? [] : [last], {
        x: 'date',
        y: 'value',
        text: ({ value }: TrendRow) => formatPercent(locale, value),
        textAnchor: 'start',
        dx: 8,
        fill: INK,
        fontSize: 13,
        fontWeight: 600,
      }),
    ],
  });
  const label =
    last === undefined ? messages.empty : messages.trendLabel({ periods: points.length });
  return finishedSvg(svg, 'trend-chart', label);
}

/** The points with the number of their run: a step of one and a half usual ones begins another. */
function inRuns<Point extends { readonly date: Date }>(
  points: readonly Point[],
): (Point & { readonly run: number })[] {
  const steps = points.slice(1).map(({ date }, index) => +date - +points[index]!.date);
  const usual = Math.min(...steps);
  let run = 0;
  return points.map((point, index) => {
    if (index > 0 && (steps[index - 1] ?? 0) > 1.5 * usual) run += 1;
    return { ...point, run };
  });
}

/** Months that fit on the axis: the first, the last, and as many between as there is room for. */
function monthTicks(points: readonly { readonly date: Date }[], width: number): Date[] {
  const room = Math.max(2, Math.floor((width - 100) / 95));
  const step = Math.max(1, Math.ceil((points.length - 1) / (room - 1)));
  return points
    .filter((_, index) => (points.length - 1 - index) % step === 0)
    .map(({ date }) => date);
}
