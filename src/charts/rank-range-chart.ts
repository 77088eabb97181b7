import type { ChartContext } from './chart-context.ts';
import { emptyChart } from './empty-chart.ts';
import type { Chart } from './finished-svg.ts';
import type { NoFigure } from '../tables/no-figure.ts';

/** One unit: its share with a 95 % interval (0–1), and the ranks that it may have, 1 the first. */
export interface RankRangeRow {
  readonly label: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly rank_median: number | null;
  readonly rank_lower: number | null;
  readonly rank_upper: number | null;
  /** The third that holds the whole rank range; null where none does. */
  readonly band: 'first' | 'middle' | 'last' | null;
  readonly highlighted: boolean;
  /** Why it has no figure; null where it has one. */
  readonly missing: NoFigure | null;
}

/** Units as ranges of ranks beside their shares. */
export function rankRangeChart(_rows: readonly RankRangeRow[], context: ChartContext): Chart {
  return emptyChart('rank-range-chart', context);
}
