import * as Plot from '@observablehq/plot';
import { MESSAGES } from '../i18n/messages.ts';
import { SOFT, type ChartContext } from './chart-context.ts';
import { isolated, wrappedText } from './chart-text.ts';
import { NO_FIGURES, type NoFigure } from '../tables/no-figure.ts';

const FONT = 12;
const LINE = 17;

/** The lines below a chart that say which units it does not draw, and why. */
export interface MissingNote {
  readonly height: number;
  /** The text `below` pixels under the frame, whose left end is `left` pixels from the drawing's. */
  readonly marks: (left: number, below: number) => Plot.Markish[];
}

/** How many of the rows have no figure, by reason; no lines where all have one. */
export function missingNote(
  rows: readonly { readonly missing: NoFigure | null }[],
  { width, locale }: ChartContext,
): MissingNote {
  const messages = MESSAGES[locale].charts;
  const counts = NO_FIGURES.map((reason) => ({
    reason,
    units: rows.filter(({ missing }) => missing === reason).length,
  })).filter(({ units }) => units > 0);
  if (counts.length === 0) return { height: 0, marks: () => [] };
  const text = messages.notDrawn({ parts: counts.map((count) => messages.notDrawnPart(count)) });
  const lines = wrappedText(text, width - 8, FONT);
  return {
    height: lines.length * LINE + 4,
    marks: (left, below) => [
      Plot.text([lines.map(isolated).join('\n')], {
        frameAnchor: 'bottom-left',
        lineAnchor: 'top',
        textAnchor: 'start',
        lineHeight: 1.4,
        dx: 2 - left,
        dy: below,
        fill: SOFT,
        fontSize: FONT,
      }),
    ],
  };
}
