import { element } from '../element.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Between a point and its tip, and around the point's mark. */
const GAP = 10;
const AROUND = 4;

/** What a point says, beside it, with a frame around its mark; one for all charts of a page. */
export interface ChartTip {
  readonly element: HTMLElement;
  /** Shows a text in a chart's box, at a mark or (null) at the head of the chart. */
  show(svg: SVGSVGElement, mark: Element | null, text: string): void;
  hide(): void;
}

/** A tip that is not yet shown. */
export function chartTip(): ChartTip {
  const tip = element('div', { class: 'chart-tip', 'aria-hidden': 'true' });
  const cursor = document.createElementNS(SVG, 'rect');
  cursor.setAttribute('class', 'chart-cursor');
  return {
    element: tip,
    show(svg, mark, text) {
      const [name = '', ...figures] = text.split('\n');
      tip.replaceChildren(
        element('b', {}, name),
        ...figures.map((figure) => element('span', {}, figure)),
      );
      svg.parentElement?.classList.add('chart-box');
      svg.parentElement?.append(tip);
      if (mark === null) cursor.remove();
      else surround(svg, cursor, mark);
      place(svg, tip, mark);
    },
    hide() {
      tip.remove();
      cursor.remove();
    },
  };
}

/** Puts a frame around a mark, in the drawing's own pixels: it may be shown smaller than drawn. */
function surround(svg: SVGSVGElement, cursor: SVGRectElement, mark: Element): void {
  const frame = svg.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const scale = svg.viewBox.baseVal.width / frame.width;
  const set = (name: string, pixels: number): void => {
    cursor.setAttribute(name, (pixels * scale).toFixed(1));
  };
  set('x', box.left - frame.left - AROUND);
  set('y', box.top - frame.top - AROUND);
  set('width', box.width + 2 * AROUND);
  set('height', box.height + 2 * AROUND);
  svg.append(cursor);
}

/** Above its mark where the window has room there, else below it; within the width of the box. */
function place(svg: SVGSVGElement, tip: HTMLElement, mark: Element | null): void {
  const box = svg.parentElement?.getBoundingClientRect();
  if (box === undefined) return;
  const own = tip.getBoundingClientRect();
  const { left, right, top, bottom } =
    mark?.getBoundingClientRect() ?? new DOMRect(box.left, box.top, box.width, 0);
  const middle = (left + right) / 2 - box.left;
  const x = Math.max(0, Math.min(middle - own.width / 2, box.width - own.width));
  const above = top - GAP - own.height;
  const y = above >= 0 ? above : bottom + GAP;
  tip.style.left = `${x}px`;
  tip.style.top = `${y - box.top}px`;
}
