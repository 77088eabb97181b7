import type { ChartContext } from './chart-context.ts';
import { emptyChart } from './empty-chart.ts';
import type { Chart } from './finished-svg.ts';
import type { NoFigure } from '../tables/no-figure.ts';

/** One unit in two periods; shares 0–1. */
export interface SlopeRow {
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
  /** Which way it changed beyond noise; null where it did not, or where that cannot be told. */
  readonly change: 'up' | 'down' | null;
  readonly highlighted: boolean;
  readonly missing: NoFigure | null;
}

/** The units, and the names of the two periods. */
export interface SlopeFigures {
  readonly units: readonly SlopeRow[];
  readonly before: string;
  readonly after: string;
}

/** Units in two periods, joined by lines; those that changed beyond noise are drawn strongly. */
export function slopeChart(_figures: SlopeFigures, context: ChartContext): Chart {
  return emptyChart('slope-chart', context);
}
