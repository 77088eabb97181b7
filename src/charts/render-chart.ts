import type { Chart } from './finished-svg.ts';

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A chart of the headless document as text for a page. That document escapes texts but only the
 * quotes of attributes; the names in `data-point` are escaped here.
 */
export function renderChart(chart: Chart): string {
  const copy = chart.cloneNode(true) as Chart;
  for (const mark of copy.querySelectorAll('[data-point]')) {
    const point = mark.getAttribute('data-point') ?? '';
    mark.setAttribute(
      'data-point',
      point.replace(/[&<>]/g, (character) => REFERENCES[character] ?? ''),
    );
  }
  return copy.outerHTML;
}
