import type { Chart } from '../../src/charts/finished-svg.ts';
import * as controlChart from './drawings/control-chart.ts';
import * as distributionStrip from './drawings/distribution-strip.ts';
import * as funnelChart from './drawings/funnel-chart.ts';
import * as index766Bars from './drawings/index766-bars.ts';
import * as intervalDotPlot from './drawings/interval-dot-plot.ts';
import * as heatmap from './drawings/month-field-heatmap.ts';
import * as onTimeRates from './drawings/on-time-rates.ts';
import * as rankRangeChart from './drawings/rank-range-chart.ts';
import * as scatterChart from './drawings/scatter-chart.ts';
import * as slopeChart from './drawings/slope-chart.ts';
import * as smallMultiples from './drawings/small-multiples.ts';
import * as standardisedPair from './drawings/standardised-pair.ts';
import * as tileMap from './drawings/tile-map.ts';
import * as trend from './drawings/trend-chart.ts';

/** Every drawing under test, by the name of its function. */
export const DRAWINGS: Readonly<Record<string, () => Chart>> = {
  ...controlChart,
  ...distributionStrip,
  ...funnelChart,
  ...index766Bars,
  ...intervalDotPlot,
  ...heatmap,
  ...onTimeRates,
  ...rankRangeChart,
  ...scatterChart,
  ...slopeChart,
  ...smallMultiples,
  ...standardisedPair,
  ...tileMap,
  ...trend,
};

/** `trendOfOnePeriod` has the file `trend-of-one-period.svg`. */
export function goldenFile(name: string): string {
  return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.svg`;
}
