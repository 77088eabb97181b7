import * as Plot from '@observablehq/plot';
import { formatPercent } from '../i18n/format.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { ACCENT, INK, RULE, SOFT, type ChartContext } from './chart-context.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import { shareAxis, shareTick } from './share-axis.ts';

/** One row: a name, a share with its 95 % interval (0–1), and whether it is the one spoken of. */
export interface IntervalRow {
  readonly label: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly highlighted: boolean;
}

const ROW = 46;

/**
 * Shares with their intervals, one row each in the order given, the name above its row so that long
 * names fit a phone. The value stands at the end of the row.
 */
export function intervalDotPlot(rows: readonly IntervalRow[], context: ChartContext): Chart {
  const { document, width, locale } = context;
  const axis = shareAxis(rows.flatMap(({ value, lower }) => [value, lower]));
  const places = rows.map((row, index) => ({ ...row, place: index + 0.62, top: index + 0.18 }));
  const colour = ({ highlighted }: IntervalRow): string => (highlighted ? ACCENT : SOFT);
  const svg = Plot.plot({
    document,
    width,
    height: rows.length * ROW + 30,
    marginLeft: 10,
    marginRight: 68,
    marginTop: 4,
    marginBottom: 26,
    x: { domain: [...axis.domain], label: null },
    y: { domain: [rows.length, 0], axis: null },
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
        y: 'place',
        stroke: colour,
        strokeWidth: 6,
        strokeOpacity: 0.35,
      }),
      Plot.dot(places, { x: 'value', y: 'place', r: 4.5, fill: colour }),
      Plot.text(places, {
        frameAnchor: 'left',
        y: 'top',
        text: 'label',
        textAnchor: 'start',
        fill: INK,
        fontSize: 13,
      }),
      Plot.text(places, {
        frameAnchor: 'right',
        y: 'place',
        text: ({ value }: IntervalRow) => formatPercent(locale, value),
        textAnchor: 'start',
        dx: 10,
        fill: INK,
        fontSize: 13,
        fontWeight: 600,
      }),
    ],
  });
  return finishedSvg(
    svg,
    'interval-dot-plot',
    MESSAGES[locale].charts.rowsLabel({ rows: rows.length }),
  );
}
