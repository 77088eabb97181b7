import { formatNumber } from './format.ts';
import type { Locale } from './locales.ts';

/** The ranks that a unit may have, the same wherever they stand: "8–9"; "33" where only one is possible. */
export function rankRange(
  locale: Locale,
  { lower, upper }: { readonly lower: number; readonly upper: number },
): string {
  const [first, last] = [formatNumber(locale, lower), formatNumber(locale, upper)];
  if (lower === upper) return first;
  // Persian digits on their own would run from left to right.
  return `${locale === 'fa' ? '\u200F' : ''}${first}–${last}`;
}
