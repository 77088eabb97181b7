import * as Plot from '@observablehq/plot';
import { INK, SOFT } from './chart-context.ts';
import { isolated, textWidth, wrappedText } from './chart-text.ts';

/** One entry of a key: a mark as it stands in the chart, and what it means. */
export interface KeyItem {
  readonly text: string;
  readonly options: Plot.DotOptions;
  /** The reader's own: on a line of its own, in strong type. */
  readonly own?: boolean;
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
  /** Pixels that it reaches into the margin where it begins. */
  readonly margin: number;
}

/**
 * What the marks of a chart mean, above its frame, on as many lines as the width takes; a text
 * that is wider than that is broken, not cut off.
 */
export function chartKey(items: readonly KeyItem[], { width, above, margin }: KeyPlace): ChartKey {
  let line = 0;
  let x = 0;
  const placed = items.map((item) => {
    const weight = item.own === true ? 600 : 400;
    const texts = wrappedText(item.text, width - MARK, FONT, weight);
    const extent = MARK + Math.max(0, ...texts.map((text) => textWidth(text, FONT, weight)));
    if (x > 0 && x + extent > width) {
      line += 1;
      x = 0;
    }
    const place = { ...item, texts, weight, x, line };
    x += extent + BETWEEN;
    if (texts.length > 1 || item.own === true) {
      line += texts.length;
      x = 0;
    }
    return place;
  });
  const lines = x > 0 ? line + 1 : line;
  const marks = placed.flatMap(({ texts, weight, options, own, x: dx, line: row }) => {
    const place = {
      frameAnchor: 'top-left' as const,
      dy: -above - (lines - row - 0.5) * LINE,
    };
    return [
      Plot.dot(texts.slice(0, 1), { ...options, ...place, dx: dx + 5 - margin }),
      ...texts.map((text, index) =>
        Plot.text([isolated(text)], {
          ...place,
          dx: dx + MARK - margin,
          dy: place.dy + index * LINE,
          textAnchor: 'start',
          lineAnchor: 'middle',
          fill: own === true ? INK : SOFT,
          fontSize: FONT,
          ...(weight === 400 ? {} : { fontWeight: weight }),
        }),
      ),
    ];
  });
  return { height: lines * LINE, marks };
}
