import * as Plot from '@observablehq/plot';
import { SOFT } from './chart-context.ts';
import { isolated, textWidth } from './chart-text.ts';

/** One entry of a key: a mark as it stands in the chart, and what it means. */
export interface KeyItem {
  readonly text: string;
  readonly options: Plot.DotOptions;
}

/** A key above a chart: how high it is, and its marks. */
export interface ChartKey {
  readonly height: number;
  readonly marks: Plot.Markish[];
}

const FONT = 12;
const LINE = 18;
const MARK = 14;
const BETWEEN = 14;

/**
 * What the marks of a chart mean, on as many lines as the width takes, `above` pixels over the frame
 * (its own height left out). Its left end is `left` pixels from the frame: negative to begin in the
 * margin.
 */
export function chartKey(
  items: readonly KeyItem[],
  { width, left, above }: { readonly width: number; readonly left: number; readonly above: number },
): ChartKey {
  let line = 0;
  let x = 0;
  const placed = items.map((item) => {
    const extent = MARK + textWidth(item.text, FONT);
    if (x > 0 && x + extent > width) {
      line += 1;
      x = 0;
    }
    const place = { ...item, x, line };
    x += extent + BETWEEN;
    return place;
  });
  const lines = items.length === 0 ? 0 : line + 1;
  const marks = placed.flatMap(({ text, options, x: dx, line: row }) => {
    const place = {
      frameAnchor: 'top-left' as const,
      dy: -above - (lines - row - 0.5) * LINE,
    };
    return [
      Plot.dot([text], { ...options, ...place, dx: left + dx + 5 }),
      Plot.text([isolated(text)], {
        ...place,
        dx: left + dx + MARK,
        textAnchor: 'start',
        lineAnchor: 'middle',
        fill: SOFT,
        fontSize: FONT,
      }),
    ];
  });
  return { height: lines * LINE, marks };
}
