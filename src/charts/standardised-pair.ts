import type { ChartContext } from './chart-context.ts';
import { emptyChart } from './empty-chart.ts';
import type { Chart } from './finished-svg.ts';
import type { NoFigure } from '../tables/no-figure.ts';

/** One unit: its share as counted and as it would be with the mix of fields of its set (0–1). */
export interface StandardisedRow {
  readonly label: string;
  readonly raw: number | null;
  readonly standardised: number | null;
  /** 95 % interval of the standardised share. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Shares of its dossiers (0–1) by the fields of {@link StandardisedFigures}; empty where unknown. */
  readonly mix: readonly number[];
  readonly highlighted: boolean;
  readonly missing: NoFigure | null;
}

/** Units in the order in which they are drawn, and the names of the fields of their mix. */
export interface StandardisedFigures {
  readonly units: readonly StandardisedRow[];
  /** At most 5, the last one usually the rest; empty where no mix is drawn. */
  readonly fields: readonly string[];
}

/** The raw and the standardised share of each unit, joined by a line, beside its mix of fields. */
export function standardisedPair(_figures: StandardisedFigures, context: ChartContext): Chart {
  return emptyChart('standardised-pair', context);
}
