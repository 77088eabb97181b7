import type { ChartContext } from './chart-context.ts';
import { emptyChart } from './empty-chart.ts';
import type { Chart } from './finished-svg.ts';
import type { NoFigure } from './no-figure.ts';

/** One unit: its counts (null where it has no figure) and where the rule of the funnel puts it. */
export interface FunnelRow {
  readonly label: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** As `funnel()` says: outside the adjusted 99.8 % or 95 % limits, or within; null: not judged. */
  readonly place: 'far_below' | 'below' | 'within' | 'above' | 'far_above' | null;
  readonly highlighted: boolean;
  /** Why it has no figure; null where it has one. */
  readonly missing: NoFigure | null;
}

/** The units of one set, and the pooled share with the general variation that widens its limits. */
export interface FunnelFigures {
  readonly units: readonly FunnelRow[];
  /** Pooled share of the set, 0–1; null where the set has none. */
  readonly target: number | null;
  /** Variance between units beyond chance, on the scale of shares (additive random effects). */
  readonly tau2: number;
}

/** Units by size and share, between the limits of chance and of general variation. */
export function funnelChart(_figures: FunnelFigures, context: ChartContext): Chart {
  return emptyChart('funnel-chart', context);
}
