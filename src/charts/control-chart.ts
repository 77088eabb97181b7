import type { ChartContext } from './chart-context.ts';
import { emptyChart } from './empty-chart.ts';
import type { Chart } from './finished-svg.ts';
import type { NoFigure } from '../tables/no-figure.ts';

/** One period of one unit; shares 0–1. Periods that the series lacks need no row: they are gaps. */
export interface ControlRow {
  /** First and last day of the period, ISO. */
  readonly period_start: string;
  readonly period_end: string;
  /** Null where the period has no figure, which `missing` explains. */
  readonly value: number | null;
  /** Centre and limits of this period (p′); null where too few periods are known for limits. */
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly signal: 'outside' | 'trend' | 'two_of_three' | 'shift' | null;
  /** First day of the phase that the period belongs to: centre and limits begin anew there. */
  readonly phase: string;
  readonly missing: NoFigure | null;
}

/** What happened on a day: the two-tier government, Tết and the models of service that began. */
export interface ControlEvent {
  /** ISO day. */
  readonly date: string;
  /** A few words, as they stand in the chart. */
  readonly label: string;
}

/**
 * A unit's rate over its periods with the limits of its usual variation, or, for fewer than 12
 * points, with the median alone.
 */
export function controlChart(
  _rows: readonly ControlRow[],
  _events: readonly ControlEvent[],
  context: ChartContext,
): Chart {
  return emptyChart('control-chart', context);
}
