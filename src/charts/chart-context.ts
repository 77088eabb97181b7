import type { Locale } from '../i18n/locales.ts';

/** What a chart is drawn into: the document that makes its elements, its width in pixels, its language. */
export interface ChartContext {
  readonly document: Document;
  readonly width: number;
  readonly locale: Locale;
}

/** Colours of charts: the tokens of the style sheet, so that dark mode and print apply. */
export const INK = 'var(--ink)';
export const SOFT = 'var(--ink-soft)';
export const RULE = 'var(--rule)';
export const ACCENT = 'var(--accent)';
export const BAND = 'var(--band)';
/** The border of a pale area, and what is context but must be seen: 3 to 1 on paper. */
export const EDGE = 'var(--rule-strong)';
export const PAPER = 'var(--paper)';

/** In time and not in time: never by colour alone. */
export const BETTER = 'var(--better)';
export const WORSE = 'var(--worse)';

/** Width below which labels stand above their marks instead of beside them. */
export const NARROW = 480;
