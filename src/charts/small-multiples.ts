import * as Plot from '@observablehq/plot';
import { formatMonth, formatPercent } from '../i18n/format.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { NoFigure } from '../tables/no-figure.ts';
import { ACCENT, EDGE, INK, NARROW, RULE, SOFT, type ChartContext } from './chart-context.ts';
import { chartKey } from './chart-key.ts';
import { chartNote } from './chart-note.ts';
import { fittedText, isolated, textWidth } from './chart-text.ts';
import { emptyChart } from './empty-chart.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { missingKey, missingMarks } from './missing-marks.ts';
import { inStretches, type InStretch } from './period-axis.ts';
import { DASH } from './point-symbols.ts';
import { periodName, pointText } from './point-text.ts';
import { mirrored } from './mirrored.ts';
import { shareAxis, shareTick, zoomNote, type ShareAxis } from './share-axis.ts';

/** One period of a line; a share 0–1, or null where the period has no figure. */
export interface MultiplePoint {
  readonly period_start: string;
  readonly period_end: string;
  readonly value: number | null;
  readonly missing: NoFigure | null;
}

/** One unit with its line, oldest period first. */
export interface MultipleRow {
  readonly label: string;
  readonly points: readonly MultiplePoint[];
  readonly highlighted: boolean;
}

/** Up to 12 units, and the line that stands grey in each of their panels (the reader's unit, or the pool). */
export interface MultipleFigures {
  readonly units: readonly MultipleRow[];
  readonly context: Pick<MultipleRow, 'label' | 'points'> | null;
}

/** What all panels share: their axes and their size in pixels. */
interface Panels {
  readonly axis: ShareAxis;
  readonly from: Date;
  readonly to: Date;
  readonly columns: number;
  readonly width: number;
  readonly context: readonly LinePoint[];
}

/** A period with a figure; `line` is equal for neighbours that are joined. */
interface LinePoint extends InStretch<MultiplePoint> {
  readonly value: number;
  readonly line: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const KIND = 'small-multiples';
const LEFT = 42;
const BETWEEN = 16;
const NAME = 22;
const FRAME = 84;
const FOOT = 14;
const AXIS = 22;
const FONT = 12;

/**
 * One small line chart a unit, all on the same scales, in rows as the language is read. The line of the context stands grey in each of them.
 */
export function smallMultiples(figures: MultipleFigures, context: ChartContext): Chart {
  const { document, width, locale } = context;
  const { units } = figures;
  const panels = panelsOf(figures, width);
  if (panels === null) return emptyChart(KIND, context);
  const key = headOf(figures, context);
  const foot = footOf(panels, context);
  const rows = Math.ceil(units.length / panels.columns);
  const bottom = key.height + rows * (NAME + FRAME + FOOT) + AXIS;
  const height = bottom + foot.height;
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    svg.setAttribute(name, String(value));
  svg.setAttribute('text-anchor', 'middle');
  svg.append(...key.nodes);
  for (const [index, unit] of units.entries()) {
    const column = index % panels.columns;
    const group = document.createElementNS(SVG, 'g');
    const x = LEFT + column * (panels.width + BETWEEN);
    const y = key.height + Math.floor(index / panels.columns) * (NAME + FRAME + FOOT);
    group.setAttribute('transform', `translate(${x},${y})`);
    group.setAttribute('data-row', String(index));
    const isLowest = index + panels.columns >= units.length;
    const panel = panelOf(unit, panels, { hasShares: column === 0, hasMonths: isLowest }, context);
    group.append(...panel.childNodes);
    svg.append(group);
  }
  const note = document.createElementNS(SVG, 'g');
  note.setAttribute('transform', `translate(0,${bottom})`);
  note.append(...foot.nodes);
  svg.append(note);
  const label = MESSAGES[locale].charts.multiplesLabel({ units: units.length });
  return finishedSvg(mirrored(svg, context), KIND, label, 'grid');
}

/** Null where no unit has a figure. */
function panelsOf({ units, context }: MultipleFigures, width: number): Panels | null {
  const periods = units.flatMap(({ points }) => inStretches(points));
  const behind = context === null ? [] : linePoints(context.points);
  const shown = [...units.flatMap(({ points }) => linePoints(points)), ...behind];
  if (periods.length === 0 || shown.length === 0) return null;
  const times = periods.map(({ date }) => date.getTime());
  const columns = Math.min(units.length, width < NARROW ? 2 : width < 700 ? 3 : 4);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  // A single period stands in the middle.
  const air = from === to ? 86_400_000 : 0;
  return {
    axis: shareAxis(shown.map(({ value }) => value)),
    from: new Date(from - air),
    to: new Date(to + air),
    columns,
    width: (width - LEFT - 6 - (columns - 1) * BETWEEN) / columns,
    context: behind.filter(({ date }) => date.getTime() >= from && date.getTime() <= to),
  };
}

function linePoints(points: readonly MultiplePoint[]): LinePoint[] {
  let broken = 0;
  return inStretches(points).flatMap((point) => {
    const { value, stretch } = point;
    if (value !== null) return [{ ...point, value, line: `${stretch}.${broken}` }];
    broken += 1;
    return [];
  });
}

function panelOf(
  unit: MultipleRow,
  panels: Panels,
  { hasShares, hasMonths }: { readonly hasShares: boolean; readonly hasMonths: boolean },
  context: ChartContext,
): Element {
  const { axis, from, to, width } = panels;
  const { document, locale } = context;
  const points = linePoints(unit.points);
  const periods = inStretches(unit.points);
  const months = [...new Set([periods[0]?.date, periods.at(-1)?.date])].filter(
    (date) => date !== undefined,
  );
  const line = { x: 'date', y: 'value', z: 'line' } as const;
  const colour = unit.highlighted ? ACCENT : INK;
  return Plot.plot({
    document,
    width: width + 1,
    height: NAME + FRAME + AXIS,
    margin: 0,
    marginTop: NAME,
    marginBottom: AXIS,
    x: { type: 'utc', domain: [from, to], axis: null },
    y: { domain: [...axis.domain], axis: null },
    marks: [
      Plot.ruleY(axis.ticks, { stroke: RULE }),
      ...(hasShares ? shareLabels(axis, context) : []),
      ...(hasMonths ? monthLabels(months, context) : []),
      Plot.lineY(panels.context, { ...line, stroke: EDGE, strokeWidth: 1.5 }),
      Plot.lineY(points, { ...line, stroke: colour, strokeWidth: 1.75 }),
      Plot.dot(points, {
        x: 'date',
        y: 'value',
        r: 2.25,
        fill: colour,
        ariaLabel: (point: LinePoint) =>
          pointText(
            unit.label,
            `${periodName(locale, point)}: ${formatPercent(locale, point.value)}`,
          ),
      }),
      ...missingMarks(
        periods.map((period) => ({ ...period, said: missingText(unit.label, period, context) })),
      ),
      ...nameMarks(unit, points.at(-1), width, context),
    ],
  });
}

function missingText(
  label: string,
  period: InStretch<MultiplePoint>,
  { locale }: ChartContext,
): string {
  const { missing } = period;
  if (missing === null) return '';
  const reason = MESSAGES[locale].charts.missing({ reason: missing });
  return pointText(label, `${periodName(locale, period)}: ${reason}`);
}

/** The lowest and the highest tick: the lines between are told by their distance. */
function shareLabels({ ticks }: ShareAxis, { locale }: ChartContext): Plot.Markish[] {
  return [
    Plot.text([ticks[0], ticks.at(-1)], {
      frameAnchor: 'left',
      y: (tick: number) => tick,
      text: shareTick(locale),
      textAnchor: 'end',
      dx: -5,
      fill: SOFT,
      fontSize: FONT,
    }),
  ];
}

function monthLabels(months: readonly Date[], { locale }: ChartContext): Plot.Markish[] {
  return months.map((month, index) =>
    Plot.text([month], {
      x: (date: Date) => date,
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      dy: 6,
      text: (date: Date) =>
        isolated(formatMonth(locale, date.toISOString().slice(0, 10), 'numeric')),
      textAnchor: months.length === 1 ? 'middle' : index === 0 ? 'start' : 'end',
      fill: SOFT,
      fontSize: FONT,
    }),
  );
}

/** The unit's name over its panel, and its last share at the other end. */
function nameMarks(
  { label, highlighted }: MultipleRow,
  last: LinePoint | undefined,
  width: number,
  { locale }: ChartContext,
): Plot.Markish[] {
  const value = last === undefined ? '' : formatPercent(locale, last.value);
  const weight = highlighted ? 600 : 400;
  const name = fittedText(label, width - textWidth(value, FONT, 600) - 8, FONT, weight);
  const options = { dy: -11, fill: INK, fontSize: FONT } as const;
  return [
    Plot.text([isolated(name)], {
      ...options,
      frameAnchor: 'top-left',
      textAnchor: 'start',
      fontWeight: weight,
      ...(name === label ? {} : { title: () => label }),
    }),
    Plot.text([isolated(value)], {
      ...options,
      frameAnchor: 'top-right',
      textAnchor: 'end',
      fontWeight: 600,
    }),
  ];
}

/** A drawing of its own above or below the panels. */
interface Strip {
  readonly height: number;
  readonly nodes: readonly ChildNode[];
}

/** What the grey line and the marks of missing periods mean. */
function headOf({ units, context }: MultipleFigures, chart: ChartContext): Strip {
  const { width } = chart;
  const items = missingKey(
    units.flatMap(({ points }) => points),
    chart,
  );
  if (context !== null)
    items.unshift({
      text: fittedText(context.label, width - 40, FONT),
      options: { symbol: DASH, r: 5, stroke: EDGE, strokeWidth: 2 },
    });
  const key = chartKey(items, {
    width: width - 8,
    above: 0,
    margin: -4,
  });
  return stripOf(key.marks, key.height, key.height, chart);
}

/** Where the axis begins. */
function footOf({ axis }: Panels, chart: ChartContext): Strip {
  const { locale } = chart;
  const note = chartNote([zoomNote(locale, axis)], chart);
  return stripOf(note.marks(0, 0), note.height, 0, chart);
}

function stripOf(
  marks: Plot.Markish[],
  height: number,
  frame: number,
  { document, width }: ChartContext,
): Strip {
  if (height === 0) return { height: 0, nodes: [] };
  const svg = Plot.plot({
    document,
    width,
    height: height + 2,
    margin: 0,
    marginTop: frame,
    marginBottom: height + 2 - frame - 2,
    marks,
  });
  return { height: height + 6, nodes: [...svg.childNodes] };
}
