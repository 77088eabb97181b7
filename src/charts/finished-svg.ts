/** A chart: an SVG that may stand in any page of the site. */
export type Chart = SVGSVGElement;

/**
 * In which order a chart is walked point by point: `x` from side to side (over time, by value), `y`
 * from top to bottom (row by row), `grid` both ways, by rows of equal height.
 */
export type Walk = 'x' | 'y' | 'grid';

/**
 * Makes an SVG fit for the site's content-security policy and for readers of all kinds: no style
 * element and no style attribute (the look is in `charts.css`), an image with a name, and
 * coordinates of one decimal.
 *
 * A mark that stands for a point says what it is through Plot's `ariaLabel` channel (`pointText`
 * writes it). Within an image that would be heard by nobody, so it becomes `data-point`, which
 * `src/browser/chart-walk.ts` shows and reads out; `data-walk` is the order in which it does.
 */
export function finishedSvg(svg: Element, kind: string, label: string, walk: Walk = 'x'): Chart {
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    const point = element.getAttribute('aria-label');
    if (point !== null && element.localName !== 'g' && element !== svg)
      element.setAttribute('data-point', point);
    element.removeAttribute('style');
    element.removeAttribute('aria-label');
    for (const { name, value } of [...element.attributes])
      if (COORDINATES.has(name)) element.setAttribute(name, rounded(value));
  }
  svg.setAttribute('class', `chart ${kind}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('data-walk', walk);
  svg.removeAttribute('fill');
  svg.removeAttribute('font-family');
  return svg as Chart;
}

const COORDINATES = new Set([
  'd',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'width',
  'height',
  'transform',
]);

function rounded(value: string): string {
  return value.replace(/-?\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))));
}
