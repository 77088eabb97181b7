import { arcsineDispersion, arcsineLimits } from '../statistics/arcsine-funnel.ts';
import { P95, P998, funnelP } from '../statistics/funnel.ts';
import { normalLimits } from '../statistics/funnel-limits.ts';
import { Z998 } from '../statistics/normal.ts';
import { multiplicativeZ, overdispersion } from '../statistics/overdispersion.ts';
import type { Proportion } from '../statistics/proportion.ts';
import { Z95, type Interval } from '../statistics/wilson.ts';

/** Ways to draw the limits of a funnel: not widened (normal, exact), and widened (the last three). */
type FunnelRule = 'normal' | 'exact' | 'multiplicative' | 'additive' | 'arcsine';

/** How many units lie outside under one rule. */
export interface RuleCount {
  readonly rule: FunnelRule;
  readonly outside95: number;
  readonly outside998: number;
}

/**
 * The same units under every rule, side by side; `additive` is the rule of the site. Null where fewer
 * than three have a denominator.
 */
export function funnelRules(units: readonly Proportion[]): RuleCount[] | null {
  const known = units.filter(({ denominator }) => denominator > 0);
  const [of, arcsine] = [overdispersion(known), arcsineDispersion(known)];
  if (of === null || arcsine === null) return null;
  const plain = { ...of, tau2: 0 };
  const counted = (rule: FunnelRule, isOutside: OutsideTest): RuleCount => {
    const outside = (z: number, p: number): number =>
      known.filter((unit) => isOutside(unit, z, p)).length;
    return { rule, outside95: outside(Z95, P95), outside998: outside(Z998, P998) };
  };
  return [
    counted('normal', (unit, z) => isBeyond(unit, normalLimits(of.target, unit.denominator, z))),
    counted('exact', (unit, _, p) => funnelP(plain, unit) <= p),
    counted('multiplicative', (unit, z) => Math.abs(multiplicativeZ(of, unit) ?? 0) > z),
    counted('additive', (unit, _, p) => funnelP(of, unit) <= p),
    counted('arcsine', (unit, z) => isBeyond(unit, arcsineLimits(arcsine, unit.denominator, z))),
  ];
}

type OutsideTest = (unit: Proportion, z: number, p: number) => boolean;

function isBeyond({ numerator, denominator }: Proportion, limits: Interval | null): boolean {
  const share = numerator / denominator;
  return limits !== null && (share < limits.lower || share > limits.upper);
}
