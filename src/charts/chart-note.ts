import * as Plot from '@observablehq/plot';
import { MESSAGES } from '../i18n/messages.ts';
import { NO_FIGURES, type NoFigure } from '../tables/no-figure.ts';
import { SOFT, type ChartContext } from './chart-context.ts';
import { isolated, wrappedText } from './chart-text.ts';

const FONT = 12;
const LINE = 17;

/** Sentences below a chart: how high they are, and their marks. */
export interface ChartNote {
  readonly height: number;
  /**
   * The text `below` pixels under the frame. It begins where the drawing begins, `margin` pixels
   * outside the frame.
   */
  readonly marks: (margin: number, below: number) => Plot.Markish[];
}

/**
 * What must be said below a chart, on as many lines as it takes; nothing for sentences that are null.
 */
export function chartNote(
  sentences: readonly (string | null)[],
  { width }: ChartContext,
): ChartNote {
  const text = sentences.filter((sentence) => sentence !== null).join(' ');
  if (text === '') return { height: 0, marks: () => [] };
  const lines = wrappedText(text, width - 8, FONT);
  return {
    height: lines.length * LINE + 4,
    marks: (margin, below) => [
      Plot.text([lines.map(isolated).join('\n')], {
        frameAnchor: 'bottom-left',
        lineAnchor: 'top',
        textAnchor: 'start',
        lineHeight: 1.4,
        dx: 2 - margin,
        dy: below,
        fill: SOFT,
        fontSize: FONT,
      }),
    ],
  };
}

/** How many of the rows have no figure and are not drawn, by reason; null where all are. */
export function missingSentence(
  rows: readonly { readonly missing: NoFigure | null }[],
  { locale }: ChartContext,
): string | null {
  const messages = MESSAGES[locale].charts;
  const counts = NO_FIGURES.map((reason) => ({
    reason,
    units: rows.filter(({ missing }) => missing === reason).length,
  })).filter(({ units }) => units > 0);
  if (counts.length === 0) return null;
  return messages.notDrawn({ parts: counts.map((count) => messages.notDrawnPart(count)) });
}
