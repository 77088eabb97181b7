import * as Plot from '@observablehq/plot';
import { formatMonth, formatNumber, formatPercent } from '../i18n/format.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { NO_FIGURES, type NoFigure } from '../tables/no-figure.ts';
import { EDGE, INK, NARROW, PAPER, RULE, SOFT, type ChartContext } from './chart-context.ts';
import { chartKey, type KeyItem } from './chart-key.ts';
import { fittedText, isolated, textWidth } from './chart-text.ts';
import { emptyChart } from './empty-chart.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { mirrored } from './mirrored.ts';
import { missingKey, MISSING_SYMBOLS } from './missing-marks.ts';
import { dateOf, monthTicks } from './period-axis.ts';
import { HATCHED } from './point-symbols.ts';
import { periodName, pointText } from './point-text.ts';
import { shareAxis } from './share-axis.ts';
import { hatching } from './strokes.ts';

/** One field in one period: a number of dossiers out of others; both null where it has no figure. */
export interface HeatmapCell {
  readonly field: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly missing: NoFigure | null;
}

/** The cells of one unit; fields in the order given. A field and period without a cell is unknown. */
export interface HeatmapFigures {
  readonly fields: readonly string[];
  readonly cells: readonly HeatmapCell[];
}

/** Cells of fewer dossiers have no colour: one dossier more would change it. */
export const FEW_IN_CELL = 10;

/** A cell in its place, in pixels. */
interface PlacedCell extends HeatmapCell {
  readonly x: number;
  readonly y: number;
  readonly value: number | null;
  /** 1 (low) to 5; null without a figure, and with few dossiers. */
  readonly shade: number | null;
  readonly said: string;
}

/** The grid of cells, in pixels. */
interface Grid {
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  readonly height: number;
  readonly row: number;
  /** From the top of a row to its cells: its name stands above them where the chart is narrow. */
  readonly below: number;
  readonly nameWidth: number;
}

type HeatPeriod = Pick<HeatmapCell, 'period_start' | 'period_end'>;

const KIND = 'month-field-heatmap';
const CELL = 24;
const FONT = 12;
const MONTHS = 20;
/** Pixels that two digits and three digits take: narrower cells have no text. */
const LEGIBLE = 17;
const SHADES = [1, 2, 3, 4, 5] as const;

/**
 * A unit's periods by its fields: each cell is shaded in one of five equal steps, which stand out the
 * more the higher the share is, as in the map of the provinces, and has its percentage as text where
 * there is room. Cells of few dossiers are hatched. Hidden, unknown and nothing received are three
 * marks on empty cells. Time runs as the table of the same figures does in the language.
 */
export function monthFieldHeatmap(figures: HeatmapFigures, context: ChartContext): Chart {
  const { document, width, locale } = context;
  const { fields } = figures;
  const periods = periodsOf(figures.cells);
  if (fields.length === 0 || periods.length === 0) return emptyChart(KIND, context);
  const cells = wholeGrid(figures, periods);
  const values = cells.flatMap((cell) => (isFew(cell) ? [] : (shareOf(cell) ?? [])));
  const steps = stepsOf(values);
  const items = [
    ...keyItems(steps, values, context),
    ...(cells.some(isFew) ? [fewItem(context)] : []),
    ...missingKey(cells, context),
  ];
  const key = chartKey(items, { width: width - 8, above: 0, margin: -4 });
  const grid = gridOf(fields, periods.length, key.height, width);
  const placed = placedCells(cells, figures, periods, grid, steps, context);
  const svg = Plot.plot({
    document,
    width,
    height: grid.top + fields.length * grid.row + 4,
    margin: 0,
    marginTop: key.height,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...monthMarks(periods, grid, context),
      ...nameMarks(fields, grid),
      ...cellMarks(placed, grid, context),
      ...key.marks,
    ],
  });
  const label = MESSAGES[locale].charts.heatmapLabel({
    fields: fields.length,
    periods: periods.length,
  });
  return finishedSvg(mirrored(svg, context), KIND, label, 'grid');
}

function shareOf({ numerator, denominator }: HeatmapCell): number | null {
  return numerator === null || denominator === null || denominator === 0
    ? null
    : numerator / denominator;
}

function isFew({ denominator }: HeatmapCell): boolean {
  return denominator !== null && denominator > 0 && denominator < FEW_IN_CELL;
}

function periodsOf(cells: readonly HeatmapCell[]): HeatPeriod[] {
  const byEnd = new Map(
    cells.map(({ period_start, period_end }) => [period_end, { period_start, period_end }]),
  );
  return [...byEnd.values()].sort((a, b) => (a.period_end < b.period_end ? -1 : 1));
}

/** Every field in every period; what no cell states is unknown. */
function wholeGrid(
  { fields, cells }: HeatmapFigures,
  periods: readonly HeatPeriod[],
): HeatmapCell[] {
  const stated = new Map(cells.map((cell) => [`${cell.field}\n${cell.period_end}`, cell]));
  return fields.flatMap((field) =>
    periods.map((period) => {
      const cell = stated.get(`${field}\n${period.period_end}`);
      const none = { numerator: null, denominator: null, missing: 'unknown' } as const;
      if (cell === undefined) return { field, ...period, ...none };
      return shareOf(cell) === null ? { ...cell, missing: cell.missing ?? 'unknown' } : cell;
    }),
  );
}

/** The shade of a share, and the ends of the steps. */
interface Steps {
  readonly shade: (value: number) => number;
  readonly ends: (shade: number) => readonly [number, number];
}

function stepsOf(values: readonly number[]): Steps {
  const [least, greatest] = shareAxis(values).domain;
  const step = (greatest - least) / SHADES.length;
  return {
    shade: (value) =>
      1 + Math.max(0, Math.min(SHADES.length - 1, Math.floor((value - least) / step + 1e-9))),
    ends: (shade) => [least + (shade - 1) * step, least + shade * step],
  };
}

function gridOf(
  fields: readonly string[],
  periods: number,
  keyHeight: number,
  width: number,
): Grid {
  const isNarrow = width < NARROW;
  const widest = Math.max(...fields.map((field) => textWidth(field, FONT)));
  const nameWidth = isNarrow ? width - 8 : Math.min(width * 0.34, widest + 2);
  const room = isNarrow ? width - 8 : width - nameWidth - 18;
  const below = isNarrow ? 19 : 1;
  return {
    left: isNarrow ? 4 : nameWidth + 14,
    top: keyHeight + MONTHS + 6,
    // A few periods do not make wide bars.
    cell: Math.min(56, room / periods),
    height: CELL,
    row: CELL + 2 + below,
    below,
    nameWidth,
  };
}

function placedCells(
  cells: readonly HeatmapCell[],
  { fields }: HeatmapFigures,
  periods: readonly HeatPeriod[],
  grid: Grid,
  steps: Steps,
  { locale }: ChartContext,
): PlacedCell[] {
  const { charts, common } = MESSAGES[locale];
  const columns = new Map(periods.map(({ period_end }, index) => [period_end, index]));
  const rows = new Map(fields.map((field, index) => [field, index]));
  return cells.map((cell) => {
    const { field, numerator, denominator, missing, period_end } = cell;
    const value = shareOf(cell);
    const figures =
      value === null || numerator === null || denominator === null
        ? [charts.missing({ reason: missing ?? 'unknown' })]
        : [formatPercent(locale, value), common.ofDossiers({ numerator, denominator })];
    const [first, ...others] = figures;
    return {
      ...cell,
      value,
      x: grid.left + (columns.get(period_end) ?? 0) * grid.cell,
      y: grid.top + (rows.get(field) ?? 0) * grid.row + grid.below,
      shade: value === null || isFew(cell) ? null : steps.shade(value),
      said: pointText(field, `${periodName(locale, cell)}: ${first}`, ...others),
    };
  });
}

function cellMarks(
  placed: readonly PlacedCell[],
  grid: Grid,
  { locale }: ChartContext,
): Plot.Markish[] {
  const known = placed.filter(({ shade }) => shade !== null);
  const box = {
    x1: 'x',
    x2: ({ x }: PlacedCell) => x + grid.cell - 1,
    y1: 'y',
    y2: ({ y }: PlacedCell) => y + grid.height,
    ariaLabel: 'said',
  } as const;
  const centre = {
    x: ({ x }: PlacedCell) => x + (grid.cell - 1) / 2,
    y: ({ y }: PlacedCell) => y + grid.height / 2,
  } as const;
  const texts = grid.cell < LEGIBLE ? [] : known;
  const [pale, dark] = [
    texts.filter(({ shade }) => (shade ?? 0) < 4),
    texts.filter(({ shade }) => (shade ?? 0) >= 4),
  ];
  const text = {
    ...centre,
    text: ({ value }: PlacedCell) => isolated(wholePercent(value ?? 0, locale)),
    fontSize: grid.cell < 24 ? 10 : 11,
  } as const;
  return [
    Plot.rect(known, {
      ...box,
      fill: ({ shade }: PlacedCell) => `var(--fifth-${shade ?? 1})`,
      stroke: RULE,
      strokeWidth: 0.5,
    }),
    Plot.rect(
      placed.filter(({ shade }) => shade === null),
      { ...box, fill: PAPER, stroke: RULE },
    ),
    hatching(
      placed
        .filter(isFew)
        .map(({ x, y }) => ({ x1: x, x2: x + grid.cell - 1, y1: y, y2: y + grid.height })),
      { stroke: EDGE },
    ),
    ...NO_FIGURES.map((reason) =>
      Plot.dot(
        placed.filter(({ missing, value }) => missing === reason && value === null),
        { ...MISSING_SYMBOLS[reason], ...centre },
      ),
    ),
    Plot.text(pale, { ...text, fill: INK }),
    Plot.text(dark, { ...text, fill: 'var(--on-fifth)' }),
  ];
}

/** A share as whole percent without its sign; below 1 it is never 100, above 0 never 0. */
function wholePercent(share: number, locale: ChartContext['locale']): string {
  const percent = Math.round(share * 100);
  if (share < 1 && percent === 100) return formatNumber(locale, 99);
  if (share > 0 && percent === 0) return formatNumber(locale, 1);
  return formatNumber(locale, percent);
}

function monthMarks(
  periods: readonly HeatPeriod[],
  grid: Grid,
  { locale }: ChartContext,
): Plot.Markish[] {
  const dated = periods.map(({ period_end }, index) => ({
    date: dateOf(period_end),
    month: isolated(formatMonth(locale, period_end, 'numeric')),
    x: grid.left + index * grid.cell,
  }));
  const shown = monthTicks(dated, Math.max(1, (periods.length - 1) * grid.cell), 62);
  const options = { y: grid.top - 11, text: 'month', fill: SOFT, fontSize: FONT } as const;
  const [first, ...later] = dated.filter(({ date }) => shown.includes(date));
  // Each ends with its cell and leaves room for the one after it, and for the first.
  const others: typeof later = [];
  let free = Infinity;
  for (const month of later.toReversed()) {
    const end = month.x + grid.cell - 1;
    const start = end - textWidth(month.month, FONT);
    const firstEnd = (first?.x ?? 0) + textWidth(first?.month ?? '', FONT);
    if (end > free - 8 || start < firstEnd + 8) continue;
    others.push(month);
    free = start;
  }
  return [
    // The first month begins with its cell, the others end with theirs: none leaves the drawing.
    Plot.text(first === undefined ? [] : [first], { ...options, x: 'x', textAnchor: 'start' }),
    Plot.text(others, {
      ...options,
      x: ({ x }: { readonly x: number }) => x + grid.cell - 1,
      textAnchor: 'end',
    }),
  ];
}

function nameMarks(fields: readonly string[], grid: Grid): Plot.Markish[] {
  const isAbove = grid.below > 1;
  const rows = fields.map((field, index) => {
    const name = fittedText(field, grid.nameWidth, FONT);
    return {
      name: isolated(name),
      title: name === field ? undefined : field,
      y: grid.top + index * grid.row + (isAbove ? 9 : grid.below + grid.height / 2),
    };
  });
  return [
    Plot.text(rows, {
      x: 4,
      y: 'y',
      text: 'name',
      title: 'title',
      textAnchor: 'start',
      fill: INK,
      fontSize: FONT,
    }),
  ];
}

function fewItem({ locale }: ChartContext): KeyItem {
  return {
    text: MESSAGES[locale].charts.fewInCell({ fewest: FEW_IN_CELL }),
    options: { symbol: HATCHED, r: 6, fill: PAPER, stroke: EDGE, strokeWidth: 1 },
  };
}

/** The steps of the scale, the low ones first. */
function keyItems({ ends }: Steps, values: readonly number[], { locale }: ChartContext): KeyItem[] {
  if (values.length === 0) return [];
  const [least, greatest] = ends(1);
  // Steps of less than one percent need a decimal to differ.
  const decimals = greatest - least < 0.0095 ? 1 : 0;
  const percent = (share: number): string =>
    formatPercent(locale, Math.round(share * 1000) / 1000, decimals);
  return SHADES.map((shade) => {
    const [from, to] = ends(shade);
    return {
      text: MESSAGES[locale].charts.stepRange({ from: percent(from), to: percent(to) }),
      options: {
        symbol: 'square',
        r: 6,
        fill: `var(--fifth-${shade})`,
        stroke: SOFT,
        strokeWidth: 0.5,
      },
    };
  });
}
