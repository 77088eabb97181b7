import type * as Plot from '@observablehq/plot';

/** A straight line between two places, in the units of the scales of its chart. */
export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** How lines are drawn: a colour, and a width in pixels. */
interface StrokeStyle {
  readonly stroke: string;
  readonly strokeWidth?: number;
}

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels from one line of a hatching to the next, along the edge. */
const HATCH = 6;
/** Pixels from one upright line to the next. */
const STRIPE = 3;
/** Pixels between a hatching and the end of its box. */
const EDGE = 1;

/** Many lines as one element: a page carries a grid of short lines for little more than one line. */
export function strokes(lines: readonly Stroke[], style: StrokeStyle): Plot.Markish {
  return pathMark(style, (place) => lines.map(place).map(line).join(''));
}

/** The same with places in pixels of the drawing, whatever the scales of the chart. */
export function pixelStrokes(lines: readonly Stroke[], style: StrokeStyle): Plot.Markish {
  return pathMark(style, () => lines.map(line).join(''));
}

function line({ x1, y1, x2, y2 }: Stroke): string {
  return `M${fixed(x1)},${fixed(y1)}L${fixed(x2)},${fixed(y2)}`;
}

/**
 * Boxes filled with slanting lines, as one element; `x1`, `y1` and `x2`, `y2` are two opposite corners.
 * A hatching is drawn line by line: a pattern would need a name that is unique in the page.
 */
export function hatching(
  boxes: readonly Stroke[],
  style: StrokeStyle,
  distance = HATCH,
): Plot.Markish {
  return pathMark(style, (place) => boxes.map((box) => hatched(place(box), distance)).join(''));
}

/** Boxes filled with upright lines, as one element. */
export function striping(boxes: readonly Stroke[], style: StrokeStyle): Plot.Markish {
  return pathMark(style, (place) =>
    boxes
      .map(place)
      .flatMap(({ x1, x2, y1, y2 }) => {
        const left = Math.min(x1, x2);
        const lines = Math.max(0, Math.ceil(Math.abs(x2 - x1) / STRIPE) - 1);
        return Array.from({ length: lines }, (_, index) => {
          const x = fixed(left + (index + 1) * STRIPE);
          return `M${x},${fixed(y1)}L${x},${fixed(y2)}`;
        });
      })
      .join(''),
  );
}

/** The slanting lines of a box in pixels, within its outline, as path data. */
export function hatched({ x1, y1, x2, y2 }: Stroke, distance = HATCH): string {
  const [left, right] = [Math.min(x1, x2) + EDGE, Math.max(x1, x2) - EDGE];
  const [top, bottom] = [Math.min(y1, y2) + EDGE, Math.max(y1, y2) - EDGE];
  const height = bottom - top;
  const lines: string[] = [];
  // Each line rises from (foot, bottom) to (foot + height, top), as far as it lies in the box.
  for (let foot = left - height + distance / 2; foot < right; foot += distance) {
    const [from, to] = [Math.max(left, foot), Math.min(right, foot + height)];
    if (to - from < 0.5) continue;
    const [low, high] = [bottom - (from - foot), bottom - (to - foot)];
    lines.push(`M${fixed(from)},${fixed(low)}L${fixed(to)},${fixed(high)}`);
  }
  return lines.join('');
}

type Placed = (stroke: Stroke) => Stroke;

function pathMark(
  { stroke, strokeWidth = 1 }: StrokeStyle,
  draw: (place: Placed) => string,
): Plot.Markish {
  return (_index, { x, y }, _values, _dimensions, { document }) => {
    const across = (value: number): number => Number(x === undefined ? value : x(value));
    const down = (value: number): number => Number(y === undefined ? value : y(value));
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('fill', 'none');
    path.setAttribute('stroke', stroke);
    path.setAttribute('stroke-width', String(strokeWidth));
    path.setAttribute(
      'd',
      draw(({ x1, y1, x2, y2 }) => ({
        x1: across(x1),
        y1: down(y1),
        x2: across(x2),
        y2: down(y2),
      })),
    );
    return path;
  };
}

function fixed(pixels: number): string {
  return String(Math.round(pixels * 10) / 10);
}
