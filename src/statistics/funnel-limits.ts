import { binomialAtMost, binomialQuantile } from './binomial.ts';
import { Z95, type Interval } from './wilson.ts';

/**
 * Limits around `target` within which the share of `n` dossiers lies by chance alone, normal
 * approximation: target ± z·√(target·(1 − target)/n), kept within 0 and 1 (Spiegelhalter, Statistics in
 * Medicine 2005;24:1185–1202). Too wide upwards and too narrow downwards where n is small and the target
 * near 1: there `exactLimits`. Null for n = 0.
 */
export function normalLimits(target: number, n: number, z: number = Z95): Interval | null {
  if (n === 0) return null;
  const half = z * Math.sqrt((target * (1 - target)) / n);
  return { lower: Math.max(0, target - half), upper: Math.min(1, target + half) };
}

/**
 * The same limits from the binomial distribution itself, `tail` on each side (0.025 for 95 %, 0.001 for
 * 99.8 %), interpolated so that the line is smooth (Spiegelhalter 2005, appendix): with r the smallest
 * count whose P(X ≤ r) ≥ q and α = (P(X ≤ r) − q)/P(X = r), the limit is (r − α)/n. Widened to hold the
 * target, which the interpolation can miss below about ten dossiers. They are a drawing: at small n the
 * upper one lies just under 1 though n of n is nothing unusual, so that whether a unit is outside is
 * decided by `funnel`. Null for n = 0.
 */
export function exactLimits(target: number, n: number, tail = 0.025): Interval | null {
  if (n === 0) return null;
  if (target <= 0 || target >= 1) return { lower: target, upper: target };
  return {
    lower: Math.max(0, Math.min(target, interpolatedLimit(tail, n, target))),
    upper: Math.min(1, Math.max(target, interpolatedLimit(1 - tail, n, target))),
  };
}

function interpolatedLimit(q: number, n: number, target: number): number {
  const r = binomialQuantile(q, n, target);
  const atMost = binomialAtMost(r, n, target);
  const alpha = (atMost - q) / (atMost - binomialAtMost(r - 1, n, target));
  return (r - alpha) / n;
}
