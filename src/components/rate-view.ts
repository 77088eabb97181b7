import { LEADING_RATES, type LeadingRate } from '../i18n/sentence-params.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Counts } from '../tables/counts.ts';
import { rate, type RateName } from '../tables/rates.ts';

/** A rate with its 95 % Wilson interval; shares 0–1. */
export interface RateView<Name extends RateName = RateName> {
  readonly name: Name;
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * A named rate of a row of counts with its interval. Null where a count it needs is not stated, the
 * denominator is 0, or the counts contradict each other (a share outside 0–1).
 */
export function rateView<Name extends RateName>(
  name: Name,
  counts: Partial<Counts>,
): RateView<Name> | null {
  const answer = rate(name, counts);
  return answer === null ? null : proportionView(name, answer.numerator, answer.denominator);
}

/** The view of a share whose counts are given; null under the same conditions as {@link rateView}. */
export function proportionView<Name extends RateName>(
  name: Name,
  numerator: number,
  denominator: number,
): RateView<Name> | null {
  if (numerator < 0 || numerator > denominator) return null;
  const interval = wilson(numerator, denominator);
  if (interval === null) return null;
  const { lower, upper } = interval;
  return { name, numerator, denominator, value: numerator / denominator, lower, upper };
}

/**
 * Whether the source itself states the numerator of a rate, in one number (in the sense of Decision
 * 766): then it is not known here how many of those dossiers are finished.
 */
export function isStated(name: RateName, counts: Partial<Counts>): boolean {
  return name === 'ontime_766' && (counts.in_time_766 ?? null) !== null;
}

/**
 * The rate that a page leads with: the first of {@link LEADING_RATES} that the counts allow. The one
 * of Decision 766 comes first, since it alone sees dossiers that are open and overdue.
 */
export function leadingRate(counts: Partial<Counts>): RateView<LeadingRate> | null {
  for (const name of LEADING_RATES) {
    const view = rateView(name, counts);
    if (view !== null) return view;
  }
  return null;
}
