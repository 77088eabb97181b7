import { formatPercent } from './format.ts';
import type { Locale } from './locales.ts';

/** Most decimals of a percentage in a sentence. */
const MOST_DECIMALS = 3;

/**
 * Two shares that a sentence sets side by side, with as many decimals as it takes for different ones
 * to look different, at least one and at most three.
 */
export function percentPair(
  locale: Locale,
  a: number,
  b: number,
): readonly [first: string, second: string] {
  for (let decimals = 1; ; decimals += 1) {
    const first = formatPercent(locale, a, decimals);
    const second = formatPercent(locale, b, decimals);
    if (first !== second || a === b || decimals === MOST_DECIMALS) return [first, second];
  }
}
