import * as Plot from '@observablehq/plot';
import { median } from 'd3';
import { MESSAGES } from '../i18n/messages.ts';
import { SIGNALS, type Signal } from '../statistics/variation-rules.ts';
import type { NoFigure } from '../tables/no-figure.ts';
import { ACCENT, BAND, EDGE, INK, PAPER, RULE, SOFT, type ChartContext } from './chart-context.ts';
import { chartKey, type KeyItem } from './chart-key.ts';
import { chartNote } from './chart-note.ts';
import { isolated } from './chart-text.ts';
import { controlScale, type ControlMeasure, type ControlScale } from './control-scale.ts';
import { emptyChart } from './empty-chart.ts';
import { eventMarks, type ChartEvent } from './event-marks.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { missingKey, missingMarks } from './missing-marks.ts';
import { inStretches, monthTick, monthTicks, type InStretch } from './period-axis.ts';
import { DASH, UP } from './point-symbols.ts';
import { periodName, pointText } from './point-text.ts';
import { mirrored } from './mirrored.ts';

/** One period of one unit; shares 0–1, or counts. Periods that the series lacks need no row: they are gaps. */
export interface ControlRow {
  /** First and last day of the period, ISO. */
  readonly period_start: string;
  readonly period_end: string;
  /** Null where the period has no figure, which `missing` explains. */
  readonly value: number | null;
  /** Centre and limits of this period (p′); null where too few periods are known for limits. */
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly signal: Signal | null;
  /** First day of the phase that the period belongs to: centre and limits begin anew there. */
  readonly phase: string;
  readonly missing: NoFigure | null;
}

/** A period with a figure; `line` is equal for neighbours that are joined. */
interface ControlPoint extends InStretch<ControlRow> {
  readonly value: number;
  readonly said: string;
  readonly line: string;
}

/** A period with limits. */
interface Limited extends ControlPoint {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
}

const KIND = 'control-chart';
/** Fewest points from which usual variation can be told (NHS England, Making Data Count). */
const FEWEST = 12;
const LEFT = 48;
const RIGHT = 62;
const FRAME = 220;
const FONT = 12;
const AXIS = 30;

/** How a point that signals a change is drawn; the key says what each shape means. */
const SIGNAL_MARKS = {
  outside: { symbol: 'diamond', r: 6, fill: INK, stroke: PAPER },
  trend: { symbol: UP, r: 5.5, fill: INK, stroke: PAPER },
  two_of_three: { symbol: 'square', r: 5, fill: INK, stroke: PAPER },
  shift: { symbol: 'circle', r: 4.5, fill: PAPER, stroke: INK, strokeWidth: 2 },
} as const satisfies Record<Signal, Plot.DotOptions>;

/**
 * A unit's rate over its periods with the centre and limits of its usual variation, which begin anew
 * with each phase. Points that signal a change differ by shape, and a key says what each shape
 * means. With fewer than 12 points it is a run chart: the points and their median, and a sentence
 * that says why there are no limits. `measure` says what the values are.
 */
export function controlChart(
  rows: readonly ControlRow[],
  events: readonly ChartEvent[],
  context: ChartContext,
  measure: ControlMeasure = 'share',
): Chart {
  const { document, width, locale } = context;
  const messages = MESSAGES[locale].charts;
  const periods = inStretches(rows);
  const scale = scaleOf(periods, measure, context);
  const points = controlPoints(periods, scale, context);
  const [first, last] = [periods[0], points.at(-1)];
  if (first === undefined || last === undefined) return emptyChart(KIND, context);
  const limited = points.length < FEWEST ? [] : points.filter(isLimited);
  const note = chartNote(
    [limited.length > 0 ? null : messages.runChart({ fewest: FEWEST }), scale.note],
    context,
  );
  const marked = eventMarks(events, {
    from: first.date,
    to: (periods.at(-1) ?? last).date,
    left: LEFT,
    right: width - RIGHT,
  });
  const key = chartKey(keyItems({ periods, points, limited, scale }, context), {
    width: width - 8,
    margin: LEFT - 4,
    above: marked.height + 8,
  });
  const top = key.height + marked.height + 12;
  const bottom = AXIS + note.height;
  const svg = Plot.plot({
    document,
    width,
    height: top + FRAME + bottom,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: top,
    marginBottom: bottom,
    x: { type: 'utc', domain: timeDomain(periods), label: null },
    y: { domain: [...scale.domain], label: null },
    marks: [
      Plot.ruleY(scale.ticks, { stroke: RULE }),
      Plot.axisY(scale.ticks, {
        tickFormat: scale.tick,
        tickSize: 0,
        fill: SOFT,
        fontSize: FONT,
      }),
      Plot.axisX(monthTicks(periods, width - LEFT - RIGHT), {
        tickFormat: monthTick(locale),
        tickSize: 4,
        stroke: SOFT,
        fill: SOFT,
        fontSize: FONT,
      }),
      ...limitMarks(limited),
      ...marked.marks,
      ...medianMarks(points, limited),
      Plot.lineY(points, { x: 'date', y: 'value', z: 'line', stroke: ACCENT, strokeWidth: 1.75 }),
      ...pointMarks(points),
      ...missingMarks(periods.map((period) => ({ ...period, said: missingText(period, context) }))),
      lastValue(last, scale),
      ...key.marks,
      ...note.marks(LEFT, AXIS),
    ],
  });
  return finishedSvg(
    mirrored(svg, context),
    KIND,
    messages.controlLabel({ periods: points.length }),
  );
}

/** Of the values, and of the limits where there are enough of them. */
function scaleOf(
  periods: readonly InStretch<ControlRow>[],
  measure: ControlMeasure,
  { locale }: ChartContext,
): ControlScale {
  const known = periods.filter(({ value }) => value !== null);
  const ends = known.length < FEWEST ? [] : known.flatMap(({ lower, upper }) => [lower, upper]);
  const values = [...known.map(({ value }) => value), ...ends].filter((value) => value !== null);
  return controlScale(measure, values, locale);
}

/** The whole series; a single period stands in the middle of a day before and a day after it. */
function timeDomain(periods: readonly InStretch<ControlRow>[]): Date[] {
  const [first, last] = [periods[0]?.date ?? new Date(0), periods.at(-1)?.date ?? new Date(0)];
  const air = first.getTime() === last.getTime() ? 86_400_000 : 0;
  return [new Date(first.getTime() - air), new Date(last.getTime() + air)];
}

function controlPoints(
  periods: readonly InStretch<ControlRow>[],
  { text }: ControlScale,
  { locale }: ChartContext,
): ControlPoint[] {
  const messages = MESSAGES[locale].charts;
  let broken = 0;
  return periods.flatMap((period) => {
    const { value, lower, upper, signal, stretch, phase } = period;
    if (value === null) {
      broken += 1;
      return [];
    }
    const said = pointText(
      periodName(locale, period),
      text(value),
      lower === null || upper === null
        ? null
        : messages.usualRange({
            lower: text(lower),
            upper: text(upper),
          }),
      signal === null ? null : messages.signal({ signal }),
    );
    return [{ ...period, value, said, line: `${phase} ${stretch}.${broken}` }];
  });
}

function isLimited(point: ControlPoint): point is Limited {
  return point.centre !== null && point.lower !== null && point.upper !== null;
}

function missingText(period: InStretch<ControlRow>, { locale }: ChartContext): string {
  const { missing } = period;
  return pointText(
    periodName(locale, period),
    missing === null ? null : MESSAGES[locale].charts.missing({ reason: missing }),
  );
}

/** Limits and centre of each phase, in steps, since each period has limits of its own. */
function limitMarks(limited: readonly Limited[]): Plot.Markish[] {
  const options = { x: 'date', z: 'phase', curve: 'step' } as const;
  return [
    Plot.areaY(limited, { ...options, y1: 'lower', y2: 'upper', fill: BAND }),
    ...(['lower', 'upper'] as const).map((limit) =>
      Plot.lineY(limited, { ...options, y: limit, stroke: EDGE, strokeWidth: 0.75 }),
    ),
    Plot.lineY(limited, { ...options, y: 'centre', stroke: SOFT, strokeWidth: 1.25 }),
  ];
}

/** The median of a run chart; none where there are limits, or only one point. */
function medianMarks(points: readonly ControlPoint[], limited: readonly Limited[]): Plot.Markish[] {
  const middle = median(points, ({ value }) => value);
  if (limited.length > 0 || middle === undefined || points.length < 2) return [];
  return [Plot.ruleY([middle], { stroke: SOFT, strokeDasharray: '5 3', strokeWidth: 1.25 })];
}

function pointMarks(points: readonly ControlPoint[]): Plot.Markish[] {
  const channels = { x: 'date', y: 'value', ariaLabel: 'said' } as const;
  return [
    Plot.dot(
      points.filter(({ signal }) => signal === null),
      { ...channels, r: 3, fill: ACCENT },
    ),
    ...signalsOf(points).map((signal) =>
      Plot.dot(
        points.filter((point) => point.signal === signal),
        { ...channels, ...SIGNAL_MARKS[signal] },
      ),
    ),
  ];
}

function lastValue(last: ControlPoint, { text }: ControlScale): Plot.Markish {
  return Plot.text([last], {
    x: 'date',
    y: 'value',
    text: ({ value }: ControlPoint) => isolated(text(value)),
    textAnchor: 'start',
    dx: 9,
    fill: INK,
    fontSize: 13,
    fontWeight: 600,
  });
}

function signalsOf(points: readonly ControlPoint[]): Signal[] {
  return SIGNALS.filter((signal) => points.some((point) => point.signal === signal));
}

function keyItems(
  {
    periods,
    points,
    limited,
    scale,
  }: {
    readonly periods: readonly InStretch<ControlRow>[];
    readonly points: readonly ControlPoint[];
    readonly limited: readonly Limited[];
    readonly scale: ControlScale;
  },
  context: ChartContext,
): KeyItem[] {
  const { locale } = context;
  const messages = MESSAGES[locale].charts;
  const centre = limited.at(-1)?.centre;
  const middle = median(points, ({ value }) => value);
  const line = { symbol: DASH, r: 5, stroke: SOFT, strokeWidth: 1.5 } as const;
  const items: KeyItem[] = [];
  if (centre !== undefined) {
    items.push(
      { text: messages.centre({ value: scale.text(centre) }), options: line },
      {
        text: messages.usualVariation,
        options: { symbol: 'square', r: 5, fill: BAND, stroke: EDGE, strokeWidth: 0.75 },
      },
    );
  } else if (middle !== undefined && points.length > 1) {
    items.push({ text: messages.median({ value: scale.text(middle) }), options: line });
  }
  for (const signal of signalsOf(points))
    items.push({ text: messages.signal({ signal }), options: { ...SIGNAL_MARKS[signal], r: 4.5 } });
  return [...items, ...missingKey(periods, context)];
}
