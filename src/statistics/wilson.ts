/** 97.5 % quantile of the standard normal distribution: limits of a 95 % interval. */
export const Z95 = 1.959963984540054;

/** An interval of shares, 0–1. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson score interval of a share (E. B. Wilson 1927): the shares that `successes` of `n` do not
 * contradict at the level of `z`. Null for n = 0: nothing is known. Exactly 0 below no success and
 * exactly 1 above n of n. Throws RangeError where the counts cannot be, or where `z` is no level.
 */
export function wilson(successes: number, n: number, z: number = Z95): Interval | null {
  if (!(Number.isFinite(n) && successes >= 0 && successes <= n))
    throw new RangeError(`wilson: expected 0 ≤ successes ≤ n, found ${successes} of ${n}.`);
  if (!(z > 0 && Number.isFinite(z)))
    throw new RangeError(`wilson: expected a positive number as z, found ${z}.`);
  if (n === 0) return null;
  const share = successes / n;
  const divisor = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / divisor;
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / divisor;
  return {
    lower: successes === 0 ? 0 : Math.max(0, centre - half),
    upper: successes === n ? 1 : Math.min(1, centre + half),
  };
}
