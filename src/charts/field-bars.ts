import * as Plot from '@observablehq/plot';
import { formatNumber } from '../i18n/format.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { ACCENT, INK, NARROW, SOFT, type ChartContext } from './chart-context.ts';
import { isolated, textWidth, wrappedText } from './chart-text.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { intervalDotPlot } from './interval-dot-plot.ts';
import {
  intervalMarks,
  placedIntervals,
  ROW_FONT,
  rowLines,
  VALUE_ROOM,
  type IntervalRow,
  type PlacedInterval,
} from './interval-rows.ts';
import { mirrored } from './mirrored.ts';
import { intervalText, pointText } from './point-text.ts';
import { shareAxis } from './share-axis.ts';

/** One field: its name and the share of its dossiers with a 95 % interval, 0–1. */
export interface FieldBarRow extends Omit<IntervalRow, 'highlighted'> {
  /** Pending and overdue at the end; null where not stated, `hidden` where not published. */
  readonly overdue: number | null | 'hidden';
}

type Field = FieldBarRow & IntervalRow;
type PlacedField = PlacedInterval<Field> & { readonly count: string; readonly said: string };

/** Where things stand, in pixels from the left. */
interface Columns {
  readonly nameWidth: number;
  readonly above: boolean;
  readonly bar: readonly [number, number];
  readonly share: readonly [number, number];
}

const KIND = 'interval-dot-plot';
const SMALL = 12;
const LINE = 15;
const BAR = 12;

/**
 * Fields in the order given, the first one set off: how many of its dossiers are overdue as a bar with
 * its number, and its share on time with the interval. Where no field has any overdue the shares stand
 * alone.
 */
export function fieldBars(rows: readonly FieldBarRow[], context: ChartContext): Chart {
  const fields = rows.map((row, index) => ({ ...row, highlighted: index === 0 }));
  const most = Math.max(0, ...rows.map(countOf));
  return most === 0 ? intervalDotPlot(fields, context) : countedFields(fields, most, context);
}

function countedFields(fields: readonly Field[], most: number, context: ChartContext): Chart {
  const { document, width, locale } = context;
  const columns = columnsOf(fields, context);
  const heads = headTexts(columns, context);
  const top = Math.max(...heads.map(({ lines }) => lines.length)) * LINE + 12;
  const axis = shareAxis(fields.flatMap(({ value, lower, upper }) => [value, lower, upper]));
  const { placed, bottom } = placedIntervals(fields, { top, ...columns });
  const said = placed.map((row) => placedField(row, context));
  const svg = Plot.plot({
    document,
    width,
    height: bottom + 24,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...heads.map(({ lines, x }) =>
        Plot.text([lines.map(isolated).join('\n')], {
          x,
          y: top - 10,
          textAnchor: 'start',
          lineAnchor: 'bottom',
          lineHeight: 1.25,
          fill: SOFT,
          fontSize: SMALL,
        }),
      ),
      ...barMarks(said, most, columns),
      ...intervalMarks(said, axis, { share: columns.share, bottom }, context),
    ],
  });
  const label = MESSAGES[locale].charts.rowsLabel({ rows: fields.length });
  return finishedSvg(mirrored(svg, context), KIND, label, 'y');
}

function countOf({ overdue }: Pick<FieldBarRow, 'overdue'>): number {
  return typeof overdue === 'number' ? overdue : 0;
}

function countText({ overdue }: FieldBarRow, locale: ChartContext['locale']): string {
  return overdue === 'hidden' ? MESSAGES[locale].common.hidden : formatNumber(locale, overdue);
}

function columnsOf(fields: readonly Field[], { width, locale }: ChartContext): Columns {
  // Beside a bar stands a number; "hidden" has the room of the bar that is not there.
  const counts = Math.max(
    ...fields.map((row) => textWidth(formatNumber(locale, countOf(row)), ROW_FONT, 600)),
  );
  const above = width < NARROW;
  const widest = Math.max(...fields.map(({ label }) => textWidth(label, ROW_FONT)));
  const nameWidth = above ? width - 8 : Math.min(width * 0.32, widest + 2);
  const from = above ? 4 : nameWidth + 16;
  const middle = from + (width - from) * (above ? 0.46 : 0.44);
  return {
    nameWidth,
    above,
    bar: [from, Math.max(from + 30, middle - counts - 20)],
    share: [middle + 8, width - VALUE_ROOM],
  };
}

/** Over each column what it shows. */
function headTexts({ bar, share }: Columns, { width, locale }: ChartContext) {
  const { charts, common } = MESSAGES[locale];
  return [
    { text: charts.onTimePart({ part: 'pending_overdue' }), x: bar[0], to: share[0] - 12 },
    { text: common.rateName({ rate: 'ontime_resolved' }), x: share[0], to: width - 4 },
  ].map(({ text, x, to }) => ({ x, lines: wrappedText(text, to - x, SMALL) }));
}

function placedField(row: PlacedInterval<Field>, { locale }: ChartContext): PlacedField {
  const { charts, common } = MESSAGES[locale];
  const count = countText(row, locale);
  return {
    ...row,
    count: isolated(count),
    said: pointText(
      row.label,
      `${charts.onTimePart({ part: 'pending_overdue' })}: ${count}`,
      `${common.rateName({ rate: 'ontime_resolved' })}: ${intervalText(locale, row)}`,
    ),
  };
}

/** The bars of the overdue dossiers, from 0, with their numbers behind them. */
function barMarks(
  placed: readonly PlacedField[],
  most: number,
  { bar: [from, to] }: Columns,
): Plot.Markish[] {
  const end = (row: PlacedField): number => from + (countOf(row) / most) * (to - from);
  return [
    rowLines(placed, [from]),
    Plot.rect(placed, {
      x1: from,
      x2: end,
      y1: ({ middle }: PlacedField) => middle - BAR / 2,
      y2: ({ middle }: PlacedField) => middle + BAR / 2,
      fill: ({ highlighted }: PlacedField) => (highlighted ? ACCENT : SOFT),
    }),
    Plot.text(placed, {
      x: (row: PlacedField) => end(row) + 6,
      y: 'middle',
      text: 'count',
      textAnchor: 'start',
      fill: INK,
      fontSize: ROW_FONT,
      fontWeight: 600,
    }),
  ];
}
