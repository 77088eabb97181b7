import type { RateName } from '../tables/rates.ts';
import type { ChartContext } from './chart-context.ts';
import { emptyChart } from './empty-chart.ts';
import type { Chart } from './finished-svg.ts';

/** One of the on-time rates of a unit, with its counts and its 95 % interval (0–1). */
export interface OnTimeRateRow {
  readonly rate: Extract<
    RateName,
    'ontime_resolved' | 'ontime_received' | 'ontime_766' | 'overdue_total'
  >;
  readonly numerator: number;
  readonly denominator: number;
  readonly lower: number;
  readonly upper: number;
}

/** The rates that are known, and what became of everything that was to be resolved. */
export interface OnTimeFigures {
  readonly rates: readonly OnTimeRateRow[];
  /** Dossiers; null where not stated or hidden. Together they are what was received. */
  readonly on_time: number | null;
  readonly pending_in_time: number | null;
  readonly late: number | null;
  readonly pending_overdue: number | null;
}

/** The on-time rates of one unit on one scale, and the overdue that stand between them. */
export function onTimeRates(_figures: OnTimeFigures, context: ChartContext): Chart {
  return emptyChart('on-time-rates', context);
}
