/** A chart: an SVG that may stand in any page of the site. */
export type Chart = SVGSVGElement;

/**
 * Makes an SVG fit for the site's content-security policy and for readers of all kinds: no style
 * element and no style attribute (the look is in `charts.css`), an image with a name, and
 * coordinates of one decimal.
 */
export function finishedSvg(svg: Element, kind: string, label: string): Chart {
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    element.removeAttribute('style');
    element.removeAttribute('aria-label');
    for (const { name, value } of [...element.attributes])
      if (COORDINATES.has(name)) element.setAttribute(name, rounded(value));
  }
  svg.setAttribute('class', `chart ${kind}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
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
