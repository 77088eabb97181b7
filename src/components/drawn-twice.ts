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

/** Draws a chart at both widths that pages have. */
export function drawnTwice(locale: Locale, draw: (context: ChartContext) => Chart): DrawnTwice {
  const document = headlessDocument();
  const [svgWide, svgNarrow] = [WIDE, NARROW].map((width) =>
    renderChart(draw({ document, width, locale })),
  ) as [string, string];
  return { svgWide, svgNarrow };
}
