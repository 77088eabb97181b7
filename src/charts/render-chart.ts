import type { Chart } from './finished-svg.ts';

/** The chart as text for a page. Texts in it are escaped by the document that made it. */
export function renderChart(chart: Chart): string {
  return chart.outerHTML;
}
