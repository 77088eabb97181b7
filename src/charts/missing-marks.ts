import * as Plot from '@observablehq/plot';
import { MESSAGES } from '../i18n/messages.ts';
import { NO_FIGURES, type NoFigure } from '../tables/no-figure.ts';
import { BAND, PAPER, SOFT, type ChartContext } from './chart-context.ts';
import type { KeyItem } from './chart-key.ts';

/** How a period or cell without a figure is drawn: a grey box, a cross, an empty ring. */
export const MISSING_SYMBOLS: Readonly<Record<NoFigure, Plot.DotOptions>> = {
  suppressed: { symbol: 'square', r: 3.5, fill: BAND, stroke: SOFT, strokeWidth: 1 },
  unknown: { symbol: 'times', r: 3.5, stroke: SOFT, strokeWidth: 1.5 },
  nothing: { symbol: 'circle', r: 3, fill: PAPER, stroke: SOFT, strokeWidth: 1.25 },
};

/** A period without a figure, in its place in time. */
interface MissingPeriod {
  readonly date: Date;
  readonly missing: NoFigure | null;
  readonly said: string;
}

/** Marks at the foot of the frame for the periods without a figure, each by its reason. */
export function missingMarks(periods: readonly MissingPeriod[]): Plot.Markish[] {
  return NO_FIGURES.map((reason) =>
    Plot.dot(
      periods.filter(({ missing }) => missing === reason),
      {
        ...MISSING_SYMBOLS[reason],
        x: 'date',
        frameAnchor: 'bottom',
        dy: -7,
        ariaLabel: 'said',
      },
    ),
  );
}

/** Their entries in the key of a chart, of those reasons that it has. */
export function missingKey(
  periods: readonly { readonly missing: NoFigure | null }[],
  { locale }: ChartContext,
): KeyItem[] {
  return NO_FIGURES.filter((reason) => periods.some(({ missing }) => missing === reason)).map(
    (reason) => ({
      text: MESSAGES[locale].charts.missing({ reason }),
      options: MISSING_SYMBOLS[reason],
    }),
  );
}
