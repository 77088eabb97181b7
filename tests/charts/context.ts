import type { ChartContext } from '../../src/charts/chart-context.ts';
import { headlessDocument } from '../../src/charts/headless-document.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** A chart for the column of a page on a desk, in pixels as pages draw it. */
export function wide(locale: Locale = 'vi'): ChartContext {
  return { document: headlessDocument(), width: 640, locale };
}

/** A chart for a phone that is 360 px wide, margins off. */
export function narrow(locale: Locale = 'vi'): ChartContext {
  return { document: headlessDocument(), width: 328, locale };
}

/** A chart of any width: the narrowest and the widest that pages draw. */
export function at(width: number, locale: Locale = 'vi'): ChartContext {
  return { document: headlessDocument(), width, locale };
}

/**
 * A name that tries everything at once: to open an element, to leave an attribute, to end a CDATA
 * section, to begin an entity, and to turn the direction of what follows it.
 */
export const HOSTILE_NAME = `\u202E<script>alert(1)</script>"'&amp;]]><img src=x onerror=alert(2)>`;

/** The longest name of a field, and longer than a phone is wide. */
export const LONG_NAME =
  'Phổ biến giáo dục pháp luật, hòa giải ở cơ sở, trợ giúp pháp lý và chuẩn tiếp cận pháp luật';
