import { benjaminiHochberg } from '../statistics/false-discovery.ts';
import { newcombe, type DifferenceInterval } from '../statistics/newcombe.ts';
import { twoSidedP } from '../statistics/normal.ts';
import type { Proportion } from '../statistics/proportion.ts';

/** Share of false finds that is allowed among the differences that are called ones. */
export const FALSE_DISCOVERY = 0.05;

/** A difference of two shares, first less second, and what can be said of it. */
export interface TestedDifference extends DifferenceInterval {
  /** Probability by Benjamini–Hochberg among all that were tested. */
  readonly q: number;
  readonly verdict: 'higher' | 'lower' | 'unclear';
}

/**
 * Differences of independent shares, each with its Newcombe interval of 95 %. One is called a
 * difference only where the interval leaves out 0 and the score test of equal shares still stands
 * (q ≤ 0.05) after the correction for as many tests as there are. Null where a denominator is 0.
 */
export function testedDifferences(
  pairs: readonly (readonly [first: Proportion, second: Proportion])[],
): (TestedDifference | null)[] {
  const intervals = pairs.map(([a, b]) =>
    newcombe(a.numerator, a.denominator, b.numerator, b.denominator),
  );
  const tested = pairs.filter((_, place) => intervals[place] !== null);
  const adjusted = benjaminiHochberg(tested.map(([a, b]) => scoreTest(a, b))).values();
  return intervals.map((interval) => {
    if (interval === null) return null;
    const q = adjusted.next().value ?? 1;
    return { ...interval, q, verdict: verdictOf(interval, q) };
  });
}

function verdictOf({ lower, upper }: DifferenceInterval, q: number): TestedDifference['verdict'] {
  if (q > FALSE_DISCOVERY || (lower <= 0 && upper >= 0)) return 'unclear';
  return lower > 0 ? 'higher' : 'lower';
}

/** Two-sided score test of equal shares, by their pooled share; 1 where both are all or nothing. */
function scoreTest(a: Proportion, b: Proportion): number {
  const share = (a.numerator + b.numerator) / (a.denominator + b.denominator);
  const variance = share * (1 - share) * (1 / a.denominator + 1 / b.denominator);
  if (variance === 0) return 1;
  const difference = a.numerator / a.denominator - b.numerator / b.denominator;
  return twoSidedP(difference / Math.sqrt(variance));
}
