/** What the style sheet of the page decides of marks and texts, and an SVG alone would lack. */
const LOOKS = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray'] as const;
const TEXT_LOOKS = ['font-size', 'font-weight', 'text-anchor'] as const;
const OWN = 'text, path, rect, circle, line';

/**
 * A copy of a chart that needs no page: the colours as the page shows them, in light or dark, and no
 * frame of the point that a reader stands on.
 */
export function resolvedChart(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = chart.querySelectorAll(OWN);
  for (const [index, element] of copy.querySelectorAll(OWN).entries()) {
    const original = originals[index];
    if (original === undefined) continue;
    const style = getComputedStyle(original);
    const looks = element.localName === 'text' ? [...LOOKS, ...TEXT_LOOKS] : LOOKS;
    for (const look of looks) element.setAttribute(look, style.getPropertyValue(look));
  }
  for (const frame of copy.querySelectorAll('.chart-cursor')) frame.remove();
  for (const group of copy.querySelectorAll('g, a')) {
    for (const look of LOOKS) group.removeAttribute(look);
  }
  for (const name of ['tabindex', 'role', 'aria-describedby', 'class', 'data-walk'])
    copy.removeAttribute(name);
  for (const link of copy.querySelectorAll('a')) {
    link.removeAttribute('href');
    link.removeAttribute('tabindex');
  }
  return copy;
}
