import type { ChartContext } from './chart-context.ts';
import type { Chart } from './finished-svg.ts';
import { intervalDotPlot, type IntervalRow } from './interval-dot-plot.ts';

/** One field: its name and the share of its dossiers with a 95 % interval, 0–1. */
export type FieldBarRow = Omit<IntervalRow, 'highlighted'>;

/** Fields in the order given; the first is set off. */
export function fieldBars(rows: readonly FieldBarRow[], context: ChartContext): Chart {
  return intervalDotPlot(
    rows.map((row, index) => ({ ...row, highlighted: index === 0 })),
    context,
  );
}
