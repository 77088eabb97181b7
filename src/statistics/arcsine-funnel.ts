import { meanSquares, type Overdispersion } from './overdispersion.ts';
import { pooled, type Proportion } from './proportion.ts';
import { Z95, type Interval } from './wilson.ts';

/**
 * The overdispersion of `overdispersion`, measured on the scale asin √p, on which the variance of a
 * share, 1/(4n), does not depend on it (as the R package FunnelPlotR 0.6.0 does); `target` and `tau2`
 * are on that scale. A second opinion beside the natural scale, whose flags decide. Null where fewer
 * than three units have a denominator; RangeError where counts cannot be.
 */
export function arcsineDispersion(units: readonly Proportion[]): Overdispersion | null {
  const { numerator, denominator } = pooled(units);
  const known = units.filter((unit) => unit.denominator > 0);
  if (known.length < 3) return null;
  const target = Math.asin(Math.sqrt(numerator / denominator));
  const z = Float64Array.from(
    known,
    (unit) =>
      (Math.asin(Math.sqrt(unit.numerator / unit.denominator)) - target) *
      2 *
      Math.sqrt(unit.denominator),
  );
  const { phi, rawPhi } = meanSquares(z);
  const squares = known.reduce((sum, unit) => sum + unit.denominator ** 2, 0);
  // Σw − Σw²/Σw with w = 4n.
  const weights = 4 * (denominator - squares / denominator);
  const tau2 = Math.max(0, (known.length * phi - (known.length - 1)) / weights);
  return { target, units: known.length, phi, rawPhi, tau2 };
}

/**
 * Limits of a unit of `n` dossiers on that scale, as shares: they close towards 0 and 1 and never pass
 * them. Null for n = 0.
 */
export function arcsineLimits(of: Overdispersion, n: number, z: number = Z95): Interval | null {
  if (n === 0) return null;
  const half = z * Math.sqrt(1 / (4 * n) + of.tau2);
  return {
    lower: Math.sin(Math.max(0, of.target - half)) ** 2,
    upper: Math.sin(Math.min(Math.PI / 2, of.target + half)) ** 2,
  };
}
