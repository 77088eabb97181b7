import type { ChartContext } from './chart-context.ts';
import { emptyChart } from './empty-chart.ts';
import type { Chart } from './finished-svg.ts';
import type { NoFigure } from '../tables/no-figure.ts';

/** One unit with two indicators, both shares 0–1. */
export interface ScatterRow {
  readonly label: string;
  readonly x: number | null;
  readonly y: number | null;
  readonly highlighted: boolean;
  readonly missing: NoFigure | null;
}

/** The units and the names of both indicators. */
export interface ScatterFigures {
  readonly units: readonly ScatterRow[];
  readonly x: string;
  readonly y: string;
}

/** Units by two indicators, with the medians of both as a cross. */
export function scatterChart(_figures: ScatterFigures, context: ChartContext): Chart {
  return emptyChart('scatter-chart', context);
}
