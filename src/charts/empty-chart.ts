import { MESSAGES } from '../i18n/messages.ts';
import { SOFT, type ChartContext } from './chart-context.ts';
import { isolated } from './chart-text.ts';
import { finishedSvg, type Chart } from './finished-svg.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 72;

/** What stands where a chart has nothing to draw: a sentence that says so, in the chart's place. */
export function emptyChart(kind: string, { document, width, locale }: ChartContext): Chart {
  const { empty } = MESSAGES[locale].charts;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${width} ${HEIGHT}`);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(HEIGHT));
  const text = document.createElementNS(SVG, 'text');
  text.setAttribute('x', String(width / 2));
  text.setAttribute('y', String(HEIGHT / 2 + 5));
  text.setAttribute('text-anchor', 'middle');
  text.setAttribute('font-size', '14');
  text.setAttribute('fill', SOFT);
  text.textContent = isolated(empty);
  svg.append(text);
  return finishedSvg(svg, kind, empty);
}
