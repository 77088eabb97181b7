import * as Plot from '@observablehq/plot';
import { MESSAGES } from '../i18n/messages.ts';
import { NARROW, type ChartContext } from './chart-context.ts';
import { textWidth } from './chart-text.ts';
import { emptyChart } from './empty-chart.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';
import {
  intervalMarks,
  placedIntervals,
  ROW_FONT,
  VALUE_ROOM,
  type IntervalRow,
} from './interval-rows.ts';
import { mirrored } from './mirrored.ts';
import { intervalText, pointText } from './point-text.ts';
import { shareAxis } from './share-axis.ts';

const KIND = 'interval-dot-plot';

/**
 * Shares with their intervals, one row each in the order given, the names in a column or, where the
 * chart is narrow, above their marks. The value stands at the end of the row.
 */
export function intervalDotPlot(rows: readonly IntervalRow[], context: ChartContext): Chart {
  const { document, width, locale } = context;
  if (rows.length === 0) return emptyChart(KIND, context);
  const axis = shareAxis(rows.flatMap(({ value, lower, upper }) => [value, lower, upper]));
  const above = width < NARROW;
  const widest = Math.max(...rows.map(({ label }) => textWidth(label, ROW_FONT)));
  const nameWidth = above ? width - 8 : Math.min(width * 0.4, widest + 2);
  const { placed, bottom } = placedIntervals(rows, { top: 2, nameWidth, above });
  const share = [above ? 18 : nameWidth + 24, width - VALUE_ROOM] as const;
  const said = placed.map((row) => ({
    ...row,
    said: pointText(row.label, intervalText(locale, row)),
  }));
  const svg = Plot.plot({
    document,
    width,
    height: bottom + 24,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: intervalMarks(said, axis, { share, bottom }, context),
  });
  return finishedSvg(
    mirrored(svg, context),
    KIND,
    MESSAGES[locale].charts.rowsLabel({ rows: rows.length }),
    'y',
  );
}
