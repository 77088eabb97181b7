import { pooled, type Proportion } from './proportion.ts';
import { Z95, type Interval } from './wilson.ts';

/**
 * How much more units differ than chance alone would make them (Spiegelhalter, Qual Saf Health Care
 * 2005;14:347).
 */
export interface Overdispersion {
  /** Pooled share of all units, the centre. */
  readonly target: number;
  /** Units with a denominator. */
  readonly units: number;
  /**
   * Mean square of the z-scores, winsorised at their 10 % and 90 % quantiles; near 1 (rather below)
   * where chance is all.
   */
  readonly phi: number;
  /** The same without winsorising: what the few farthest units add. */
  readonly rawPhi: number;
  /**
   * Variance of the units' true shares around the target (DerSimonian–Laird); 0 where chance explains
   * all.
   */
  readonly tau2: number;
}

/**
 * The overdispersion of a set of units. z = (p − target)/s with s² = target·(1 − target)/n; φ = Σz²/I
 * over the winsorised z (quantiles of type 7 of R); τ² = max(0, (Iφ − (I − 1))/(Σw − Σw²/Σw)), w = 1/s².
 * Null where fewer than three units have a denominator. Where the target is 0 or 1, no unit differs: φ
 * and τ² are 0. Throws RangeError where counts cannot be.
 */
export function overdispersion(units: readonly Proportion[]): Overdispersion | null {
  pooled(units);
  const known = units.filter(({ denominator }) => denominator > 0);
  if (known.length < 3) return null;
  return dispersionOf(
    Float64Array.from(known, ({ numerator }) => numerator),
    Float64Array.from(known, ({ denominator }) => denominator),
  );
}

/**
 * The same of checked counts in columns: numerators, and denominators of at least 1 (for simulations,
 * which do it thousands of times).
 */
export function dispersionOf(numerators: Float64Array, denominators: Float64Array): Overdispersion {
  const units = numerators.length;
  let [sum, total, squares] = [0, 0, 0];
  for (let i = 0; i < units; i++) {
    sum += numerators[i]!;
    total += denominators[i]!;
    squares += denominators[i]! ** 2;
  }
  const target = sum / total;
  if (sum === 0 || sum === total) return { target, units, phi: 0, rawPhi: 0, tau2: 0 };
  const variance = target * (1 - target);
  const z = new Float64Array(units);
  for (let i = 0; i < units; i++)
    z[i] = (numerators[i]! / denominators[i]! - target) * Math.sqrt(denominators[i]! / variance);
  const { phi, rawPhi } = meanSquares(z);
  // Σw − Σw²/Σw with w = n/variance.
  const weights = (total - squares / total) / variance;
  return { target, units, phi, rawPhi, tau2: Math.max(0, (units * phi - (units - 1)) / weights) };
}

/** Mean square of z-scores, winsorised at their 10 % and 90 % quantiles, and as they are. Sorts `z`. */
export function meanSquares(z: Float64Array): { phi: number; rawPhi: number } {
  z.sort();
  const [low, high] = [sortedQuantile(z, 0.1), sortedQuantile(z, 0.9)];
  let [phi, rawPhi] = [0, 0];
  for (const own of z) {
    rawPhi += own ** 2 / z.length;
    phi += Math.min(high, Math.max(low, own)) ** 2 / z.length;
  }
  return { phi, rawPhi };
}

/**
 * Limits of a unit of `n` dossiers under the additive model: target ± z·√(s² + τ²), kept within 0 and 1.
 * They do not close at large n: so much do units differ in general. Null for n = 0.
 */
export function adjustedLimits(
  of: Pick<Overdispersion, 'target' | 'tau2'>,
  n: number,
  z: number = Z95,
): Interval | null {
  if (n === 0) return null;
  const half = z * Math.sqrt((of.target * (1 - of.target)) / n + of.tau2);
  return { lower: Math.max(0, of.target - half), upper: Math.min(1, of.target + half) };
}

/** z-score of a unit under the additive model; 0 where no unit differs, null for a denominator of 0. */
export function adjustedZ(of: Overdispersion, unit: Proportion): number | null {
  const { numerator, denominator } = unit;
  if (denominator === 0) return null;
  const difference = numerator / denominator - of.target;
  const variance = (of.target * (1 - of.target)) / denominator + of.tau2;
  return variance === 0 ? 0 : difference / Math.sqrt(variance);
}

/**
 * z-score under the multiplicative model, z/√φ where φ > 1: the other usual correction, which widens the
 * limits of large and small units alike. Shown beside the rule of the site on the page about methods. Null for a denominator of 0.
 */
export function multiplicativeZ(of: Overdispersion, unit: Proportion): number | null {
  const z = adjustedZ({ ...of, tau2: 0 }, unit);
  return z === null ? null : z / Math.sqrt(Math.max(1, of.phi));
}

/** Quantile of type 7 (the default of R and numpy) of sorted values. */
function sortedQuantile(sorted: Float64Array, q: number): number {
  const at = (sorted.length - 1) * q;
  const below = Math.floor(at);
  const low = sorted[below]!;
  return low + (at - below) * ((sorted[below + 1] ?? low) - low);
}
