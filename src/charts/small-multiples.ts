import type { ChartContext } from './chart-context.ts';
import { emptyChart } from './empty-chart.ts';
import type { Chart } from './finished-svg.ts';
import type { NoFigure } from '../tables/no-figure.ts';

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

/** One small line chart a unit, all on the same scales. */
export function smallMultiples(_figures: MultipleFigures, context: ChartContext): Chart {
  return emptyChart('small-multiples', context);
}
