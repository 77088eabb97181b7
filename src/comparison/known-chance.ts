import { STORED_DRAWS } from './compared-units.ts';

/** An expected number of units, rounded to what its simulation can tell. */
export interface KnownChance {
  readonly count: number;
  /** Decimals that mean anything: 0 or 1. */
  readonly decimals: 0 | 1;
}

/** Steps that a number is rounded to. */
const STEPS = [0.1, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/**
 * How many of `units` a funnel flags by chance, no finer than its simulation knows it: rounded to the
 * least step that is no less than two standard errors of the simulated share, 2·√(p(1 − p)/S)·units
 * with S simulated units. Of 135 units that is to whole ones, of 3,321 to 20.
 */
export function knownChance(expected: number, units: number): KnownChance {
  const simulated = Math.ceil(STORED_DRAWS.simulated / units) * units;
  // A share of 0 is one that no simulated unit had.
  const share = Math.min(1, Math.max(expected / units, 1 / simulated));
  const margin = 2 * Math.sqrt((share * (1 - share)) / simulated) * units;
  const step = STEPS.find((one) => one >= margin) ?? STEPS.at(-1)!;
  return step < 1
    ? { count: Math.round(expected * 10) / 10, decimals: 1 }
    : { count: Math.round(expected / step) * step, decimals: 0 };
}
