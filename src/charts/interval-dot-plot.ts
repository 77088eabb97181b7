import * as Plot from '@observablehq/plot';
import { formatPercent } from '../i18n/format.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { ACCENT, INK, PAPER, RULE, SOFT, type ChartContext } from './chart-context.ts';
import { isolated, textLines } from './chart-text.ts';
import { emptyChart } from './empty-chart.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { mirrored } from './mirrored.ts';
import { intervalText, pointText } from './point-text.ts';
import { shareAxis, shareTick } from './share-axis.ts';

/** One row: a name, a share with its 95 % interval (0–1), and whether it is the one spoken of. */
export interface IntervalRow {
  readonly label: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly highlighted: boolean;
}

const KIND = 'interval-dot-plot';
const ROW = 46;
const FONT = 13;
const LINE = 16;

/** A row in its place: `top` of the name and `middle` of the interval, in pixels from the top. */
interface PlacedRow extends IntervalRow {
  readonly name: string;
  /** The whole name where `name` is cut off. */
  readonly title: string | undefined;
  readonly top: number;
  readonly middle: number;
}

/**
 * Shares with their intervals, one row each in the order given, the name above its row so that long
 * names fit a phone. The value stands at the end of the row.
 */
export function intervalDotPlot(rows: readonly IntervalRow[], context: ChartContext): Chart {
  const { document, width, locale } = context;
  if (rows.length === 0) return emptyChart(KIND, context);
  const axis = shareAxis(rows.flatMap(({ value, lower, upper }) => [value, lower, upper]));
  const places = placedRows(rows, width - 14);
  const bottom = (places.at(-1)?.middle ?? 0) + ROW - 28;
  const colour = ({ highlighted }: IntervalRow): string => (highlighted ? ACCENT : SOFT);
  const said = (row: IntervalRow): string => pointText(row.label, intervalText(locale, row));
  const svg = Plot.plot({
    document,
    width,
    height: bottom + 30,
    marginLeft: 18,
    marginRight: 68,
    marginTop: 4,
    marginBottom: 26,
    x: { domain: [...axis.domain], label: null },
    y: { domain: [bottom, 0], axis: null },
    marks: [
      Plot.ruleX(axis.ticks, { stroke: RULE }),
      Plot.axisX(axis.ticks, {
        tickFormat: shareTick(locale),
        tickSize: 0,
        fill: SOFT,
        fontSize: 12,
      }),
      Plot.link(places, {
        x1: 'lower',
        x2: 'upper',
        y: 'middle',
        stroke: colour,
        strokeWidth: 6,
        strokeOpacity: 0.55,
      }),
      Plot.dot(places, {
        x: 'value',
        y: 'middle',
        r: 5,
        fill: colour,
        stroke: PAPER,
        ariaLabel: said,
      }),
      Plot.text(places, {
        frameAnchor: 'left',
        y: 'top',
        dx: -10,
        text: 'name',
        title: 'title',
        textAnchor: 'start',
        lineAnchor: 'top',
        lineHeight: 1.25,
        fill: INK,
        fontSize: FONT,
        // The lines of the axis stop before a name.
        stroke: PAPER,
        strokeWidth: 4,
      }),
      Plot.text(places, {
        frameAnchor: 'right',
        y: 'middle',
        text: ({ value }: IntervalRow) => isolated(formatPercent(locale, value)),
        textAnchor: 'start',
        dx: 10,
        fill: INK,
        fontSize: FONT,
        fontWeight: 600,
      }),
    ],
  });
  return finishedSvg(
    mirrored(svg, context),
    KIND,
    MESSAGES[locale].charts.rowsLabel({ rows: rows.length }),
    'y',
  );
}

function placedRows(rows: readonly IntervalRow[], width: number): PlacedRow[] {
  let top = 2;
  return rows.map((row) => {
    const lines = textLines(row.label, width, FONT);
    const placed: PlacedRow = {
      ...row,
      name: lines.map(isolated).join('\n'),
      title: lines.join(' ') === row.label ? undefined : row.label,
      top,
      middle: top + Math.max(1, lines.length) * LINE + 10,
    };
    top = placed.middle + ROW - LINE - 10;
    return placed;
  });
}
