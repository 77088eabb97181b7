import gammaln from '@stdlib/math-base-special-gammaln';
import { binomialAtLeast, binomialAtMost } from './binomial.ts';
import { benjaminiHochberg } from './false-discovery.ts';
import { twoSidedP } from './normal.ts';
import { adjustedZ, overdispersion, type Overdispersion } from './overdispersion.ts';
import type { Proportion } from './proportion.ts';

/** Beyond the 99.8 % limits, beyond the 95 % limits, within them. */
export const FUNNEL_PLACES = ['far_below', 'below', 'within', 'above', 'far_above'] as const;
export type FunnelPlace = (typeof FUNNEL_PLACES)[number];

/** Where a unit stands in a funnel; all null for a unit without a denominator. */
interface FunnelUnit {
  readonly place: FunnelPlace | null;
  /** Deviation from the target in standard deviations, those between units in general included. */
  readonly z: number | null;
  /** Chance of a deviation as large on either side, were the unit one of the others. */
  readonly p: number | null;
  /** The same adjusted for the number of units (Benjamini–Hochberg). */
  readonly q: number | null;
}

export interface Funnel extends Overdispersion {
  /** In the order of the units. */
  readonly places: readonly FunnelUnit[];
  /** Units beyond the 95 % limits, those beyond the 99.8 % limits among them. */
  readonly flagged95: number;
  readonly flagged998: number;
}

/**
 * Which units stand out. A unit is outside at 95 % where p ≤ 0.05, at 99.8 % where p ≤ 0.002. Where
 * units differ more than by chance (τ² > 0), p is two-sided normal of the z-score under the additive
 * model; at n of n and 0 of n it is at least twice the probability that a unit in general has just that
 * (beta-binomial with the target as mean and τ² as variance), so that all dossiers on time is no high
 * outlier where it is common. Where they differ by chance alone, p is exact: twice the smaller binomial
 * tail, so that at most 2.5 % and 0.1 % of binomial counts are flagged on either side; such a unit lies
 * outside the lines of `exactLimits`, too, but not the other way round. Null as `overdispersion`.
 */
export function funnel(units: readonly Proportion[]): Funnel | null {
  const of = overdispersion(units);
  if (of === null) return null;
  const p = units.map((unit) => (unit.denominator === 0 ? null : funnelP(of, unit)));
  const q = benjaminiHochberg(p);
  const places = units.map((unit, index): FunnelUnit => {
    const z = adjustedZ(of, unit);
    const ownP = p[index] ?? null;
    if (z === null || ownP === null) return { place: null, z: null, p: null, q: null };
    return { place: placeOf(z, ownP), z, p: ownP, q: q[index] ?? null };
  });
  return {
    ...of,
    places,
    flagged95: places.filter(({ p: own }) => own !== null && own <= P95).length,
    flagged998: places.filter(({ p: own }) => own !== null && own <= P998).length,
  };
}

/** Outside the 95 % limits. */
export const P95 = 0.05;
/** Outside the 99.8 % limits. */
export const P998 = 0.002;

function placeOf(z: number, p: number): FunnelPlace {
  if (p > P95) return 'within';
  if (p > P998) return z < 0 ? 'below' : 'above';
  return z < 0 ? 'far_below' : 'far_above';
}

/** The p of `funnel` for a unit with a denominator. */
export function funnelP(of: Overdispersion, unit: Proportion): number {
  const { numerator, denominator } = unit;
  if (of.target <= 0 || of.target >= 1) return 1;
  if (of.tau2 > 0) {
    const p = twoSidedP(adjustedZ(of, unit)!);
    if (numerator !== 0 && numerator !== denominator) return p;
    return Math.min(1, Math.max(p, 2 * allChance(of, unit)));
  }
  const tail =
    numerator < of.target * denominator
      ? binomialAtMost(numerator, denominator, of.target)
      : binomialAtLeast(numerator, denominator, of.target);
  return Math.min(1, 2 * tail);
}

/**
 * Above this sum of its parameters the beta-binomial is the binomial to more digits than its formula
 * keeps.
 */
const LARGEST_SIZE = 1e9;

/** The probability that a unit in general has n of n (or 0 of n) where this one has. */
function allChance(of: Overdispersion, { numerator, denominator: n }: Proportion): number {
  const mean = numerator === 0 ? 1 - of.target : of.target;
  const size = (mean * (1 - mean)) / of.tau2 - 1;
  if (size <= 0) return mean;
  if (size > LARGEST_SIZE) return mean ** n;
  const alpha = mean * size;
  // B(n + alpha, beta)/B(alpha, beta)
  return Math.exp(gammaln(n + alpha) - gammaln(alpha) + gammaln(size) - gammaln(n + size));
}
