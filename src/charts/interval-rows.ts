import * as Plot from '@observablehq/plot';
import { formatPercent } from '../i18n/format.ts';
import { ACCENT, INK, PAPER, RULE, SOFT, type ChartContext } from './chart-context.ts';
import { isolated, textLines } from './chart-text.ts';
import { shareTick, type ShareAxis } from './share-axis.ts';
import { strokes } from './strokes.ts';

/** One row: a name, a share with its 95 % interval (0–1), and whether it is the one spoken of. */
export interface IntervalRow {
  readonly label: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly highlighted: boolean;
}

/** Where rows stand, in pixels. */
export interface RowPlan {
  /** Of the first row, from the top. */
  readonly top: number;
  readonly nameWidth: number;
  /** The names stand above the marks, else beside them. */
  readonly above: boolean;
}

/** A row in its place: `nameTop` of the name and `middle` of the marks, in pixels from the top. */
export type PlacedInterval<Row> = Row & {
  readonly name: string;
  /** The whole name where `name` is cut off. */
  readonly title: string | undefined;
  readonly nameMiddle: number;
  readonly middle: number;
  /** From where to where the lines of an axis run in this row: not through a name. */
  readonly from: number;
  readonly to: number;
};

/** The size of the names of rows. */
export const ROW_FONT = 13;
/** Pixels from the end of an axis of shares to the end of the drawing, for the values. */
export const VALUE_ROOM = 66;
const LINE = 16;
/** Half of the height of the marks of a row. */
const HALF = 10;

/** Rows under each other, each as high as its name takes; `bottom` is where the last one ends. */
export function placedIntervals<Row extends IntervalRow>(
  rows: readonly Row[],
  { top, nameWidth, above }: RowPlan,
): { readonly placed: readonly PlacedInterval<Row>[]; readonly bottom: number } {
  let next = top;
  const placed = rows.map((row) => {
    const lines = textLines(row.label, nameWidth, ROW_FONT);
    const name = Math.max(1, lines.length) * LINE;
    const height = above ? name + 2 * HALF + 8 : Math.max(name, 20) + 8;
    const middle = above ? next + name + HALF + 1 : next + height / 2;
    const from = above ? middle - HALF : next;
    const to = above ? middle + HALF : next + height;
    const nameMiddle = above ? next + name / 2 : middle;
    next += height;
    const title = lines.join(' ') === row.label ? undefined : row.label;
    return { ...row, name: lines.map(isolated).join('\n'), title, nameMiddle, middle, from, to };
  });
  return { placed, bottom: next };
}

/** The lines of an axis at these pixels, behind the marks of each row. */
export function rowLines(
  rows: readonly { readonly from: number; readonly to: number }[],
  ticks: readonly number[],
): Plot.Markish {
  return strokes(
    ticks.flatMap((x) => rows.map(({ from, to }) => ({ x1: x, x2: x, y1: from, y2: to }))),
    { stroke: RULE },
  );
}

/** The names of rows, and the points of their shares with the intervals and the values behind them. */
export function intervalMarks(
  rows: readonly (PlacedInterval<IntervalRow> & { readonly said: string })[],
  { domain: [least, greatest], ticks }: ShareAxis,
  { share: [from, to], bottom }: { readonly share: readonly [number, number]; bottom: number },
  { locale }: ChartContext,
): Plot.Markish[] {
  type Placed = (typeof rows)[number];
  const place = (share: number): number =>
    from + ((share - least) / (greatest - least)) * (to - from);
  const colour = ({ highlighted }: IntervalRow): string => (highlighted ? ACCENT : SOFT);
  const text = { textAnchor: 'start', fill: INK, fontSize: ROW_FONT } as const;
  const every = Math.max(1, Math.ceil((34 * (ticks.length - 1)) / (to - from)));
  return [
    rowLines(rows, ticks.map(place)),
    Plot.text(
      ticks.filter((_, index) => (ticks.length - 1 - index) % every === 0),
      { x: place, y: bottom + 12, text: shareTick(locale), fill: SOFT, fontSize: 12 },
    ),
    Plot.link(rows, {
      x1: ({ lower }: Placed) => place(lower),
      x2: ({ upper }: Placed) => place(upper),
      y: 'middle',
      stroke: colour,
      strokeWidth: 6,
      strokeOpacity: 0.55,
    }),
    Plot.dot(rows, {
      x: ({ value }: Placed) => place(value),
      y: 'middle',
      r: 5,
      fill: colour,
      stroke: PAPER,
      ariaLabel: 'said',
    }),
    Plot.text(rows, {
      ...text,
      x: 4,
      y: 'nameMiddle',
      text: 'name',
      title: 'title',
      lineHeight: 1.25,
    }),
    Plot.text(rows, {
      ...text,
      x: to + 10,
      y: 'middle',
      text: ({ value }: Placed) => isolated(formatPercent(locale, value)),
      fontWeight: 600,
    }),
  ];
}
