import type { ChartContext } from '../charts/chart-context.ts';
import type { Chart } from '../charts/finished-svg.ts';
import { headlessDocument } from '../charts/headless-document.ts';
import { renderChart } from '../charts/render-chart.ts';
import type { Locale } from '../i18n/locales.ts';

const WIDE = 640;
const NARROW = 328;

/** A chart as `Figure.astro` takes it: drawn for a wide column and for a phone. */
export interface DrawnTwice {
  readonly svgWide: string;
  readonly svgNarrow: string;
}

/**
 * Draws a chart at both widths that pages have. What its points say is usually the same in both, and
 * a page need not carry it twice: the narrow drawing then has empty `data-point`s, which
 * `chart-walk.ts` fills from the wide one, point by point.
 */
export function drawnTwice(locale: Locale, draw: (context: ChartContext) => Chart): DrawnTwice {
  const document = headlessDocument();
  const [wide, narrow] = [WIDE, NARROW].map((width) => draw({ document, width, locale })) as [
    Chart,
    Chart,
  ];
  const [said, again] = [pointsOf(wide), pointsOf(narrow)];
  if (said.length === again.length && said.every((mark, index) => areAlike(mark, again[index])))
    for (const mark of again) mark.setAttribute('data-point', '');
  return { svgWide: renderChart(wide), svgNarrow: renderChart(narrow) };
}

/** Draws a chart once, for a phone: an example of how it is read needs no wider drawing. */
export function drawnOnce(
  locale: Locale,
  draw: (context: ChartContext) => Chart,
): { readonly svgWide: string; readonly svgNarrow: null } {
  const chart = draw({ document: headlessDocument(), width: NARROW, locale });
  return { svgWide: renderChart(chart), svgNarrow: null };
}

function pointsOf(chart: Chart): Element[] {
  return [...chart.querySelectorAll('[data-point]')];
}

function areAlike(mark: Element, other: Element | undefined): boolean {
  return mark.getAttribute('data-point') === other?.getAttribute('data-point');
}
