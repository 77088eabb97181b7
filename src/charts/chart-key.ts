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
const BETWEEN = 18;

/** Where a key stands. */
interface KeyPlace {
  readonly width: number;
  /** Pixels from the frame to the key's own foot. */
  readonly above: number;
  /** Pixels that it reaches into the margin of the side on which it begins. */
  readonly margin: number;
  /** It begins on the right: in charts over time, which are not mirrored, of Arabic and Persian. */
  readonly fromRight?: boolean;
}

/** What the marks of a chart mean, above its frame, on as many lines as the width takes. */
export function chartKey(
  items: readonly KeyItem[],
  { width, above, margin, fromRight = false }: KeyPlace,
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
      frameAnchor: fromRight ? ('top-right' as const) : ('top-left' as const),
      dy: -above - (lines - row - 0.5) * LINE,
    };
    const side = fromRight ? -1 : 1;
    return [
      Plot.dot([text], { ...options, ...place, dx: side * (dx + 5 - margin) }),
      Plot.text([isolated(text)], {
        ...place,
        dx: side * (dx + MARK - margin),
        textAnchor: fromRight ? 'end' : 'start',
        lineAnchor: 'middle',
        fill: SOFT,
        fontSize: FONT,
      }),
    ];
  });
  return { height: lines * LINE, marks };
}
