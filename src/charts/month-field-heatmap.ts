import type { ChartContext } from './chart-context.ts';
import { emptyChart } from './empty-chart.ts';
import type { Chart } from './finished-svg.ts';
import type { NoFigure } from '../tables/no-figure.ts';

/** One field in one period; a share 0–1, or null where it has no figure. */
export interface HeatmapCell {
  readonly field: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly value: number | null;
  readonly missing: NoFigure | null;
}

/** The cells of one unit; fields in the order given. A field and period without a cell is unknown. */
export interface HeatmapFigures {
  readonly fields: readonly string[];
  readonly cells: readonly HeatmapCell[];
  /** Whether a large share is good (`up`) or bad: the bad end is the dark one. */
  readonly better: 'up' | 'down';
}

/** A unit's periods by its fields, each cell shaded by its share and labelled where there is room. */
export function monthFieldHeatmap(_figures: HeatmapFigures, context: ChartContext): Chart {
  return emptyChart('month-field-heatmap', context);
}
