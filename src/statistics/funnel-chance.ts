import { adjustedZ, dispersionOf, overdispersion, type Overdispersion } from './overdispersion.ts';
import { funnelP, P95, P998 } from './funnel.ts';
import type { Proportion } from './proportion.ts';
import { RandomDraws } from './random-draws.ts';

/** The share of units that a funnel flags though none of them stands out. */
export interface FunnelChance {
  readonly share95: number;
  readonly share998: number;
}

export interface FunnelChanceOptions {
  readonly seed: number;
  /**
   * Simulated sets. With 40,000 units in all of them (270 sets of 148) the shares are good to ±0.3 and
   * ±0.1 points.
   */
  readonly draws: number;
}

/**
 * How many units `funnel` would flag by chance alone, as a share of those with a denominator: sets of
 * units of the same denominators are simulated that have the target and the general variation of these
 * (true shares from the beta distribution with the target as mean and τ² as variance, counts binomial)
 * and nothing else, and the whole rule is applied to each, its φ and τ² estimated anew. The shares
 * exceed 5 % and 0.2 %, since winsorising takes the outer tenths out of φ on both sides. With τ² = 0 it
 * is the plain binomial that is simulated. Null as `overdispersion`. The same for every order of the
 * units.
 */
export function funnelChance(
  units: readonly Proportion[],
  { seed, draws }: FunnelChanceOptions,
): FunnelChance | null {
  const of = overdispersion(units);
  if (of === null) return null;
  const denominators = Float64Array.from(
    units.filter(({ denominator }) => denominator > 0),
    ({ denominator }) => denominator,
  ).sort();
  const random = new RandomDraws(seed);
  const shares = trueShares(of);
  const numerators = new Float64Array(denominators.length);
  let [outside95, outside998] = [0, 0];
  for (let draw = 0; draw < draws; draw++) {
    for (let unit = 0; unit < numerators.length; unit++)
      numerators[unit] = random.binomial(denominators[unit]!, shares(random));
    const drawn = dispersionOf(numerators, denominators);
    for (let unit = 0; unit < numerators.length; unit++) {
      const own = { numerator: numerators[unit]!, denominator: denominators[unit]! };
      if (Math.abs(adjustedZ(drawn, own)!) < SURELY_WITHIN) continue;
      const p = funnelP(drawn, own);
      if (p <= P95) outside95++;
      if (p <= P998) outside998++;
    }
  }
  const all = draws * numerators.length;
  return { share95: outside95 / all, share998: outside998 / all };
}

/** A z-score this small is never outside, not even where the exact tail of a few dossiers decides. */
const SURELY_WITHIN = 1;

/**
 * Draws of a unit's true share; a variance that no beta distribution has is taken as the largest that
 * one draws well.
 */
function trueShares({ target, tau2 }: Overdispersion): (random: RandomDraws) => number {
  if (tau2 === 0) return () => target;
  const size = Math.max(SMALLEST_SIZE, (target * (1 - target)) / tau2 - 1);
  return (random) => random.beta(target * size, (1 - target) * size);
}

const SMALLEST_SIZE = 0.05;
