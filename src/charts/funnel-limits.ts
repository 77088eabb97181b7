import { exactLimits } from '../statistics/funnel-limits.ts';
import { Z998 } from '../statistics/normal.ts';
import { adjustedLimits } from '../statistics/overdispersion.ts';
import type { Interval } from '../statistics/wilson.ts';

/** Probabilities beyond the 95 % and the 99.8 % limits, on one side. */
const TAILS = { usual: 0.025, far: 0.001 } as const;
/** Adjusted limits that are this many times as wide as those of chance are shown beside them. */
const MUCH_WIDER = 1.25;

/** Limits of a share for a unit of `n` dossiers, 0–1. */
interface FunnelLimit {
  readonly n: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

/** The curves of a funnel. */
export interface FunnelLimits {
  readonly target: number;
  /** Those by which units are judged: with the general variation between units, where there is any. */
  readonly adjusted: readonly FunnelLimit[];
  /** Of chance alone (binomial, exact); empty where the adjusted ones hardly differ. */
  readonly chance: readonly FunnelLimit[];
}

/** The limits of a funnel at these numbers of dossiers, ascending. */
export function funnelLimits(target: number, tau2: number, sizes: readonly number[]): FunnelLimits {
  const chance = sizes.map((size) => chanceLimit(target, Math.max(1, Math.round(size))));
  if (tau2 === 0) return { target, adjusted: chance, chance: [] };
  const adjusted = sizes.map((n) =>
    limit(n, adjustedLimits({ target, tau2 }, n), adjustedLimits({ target, tau2 }, n, Z998)),
  );
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 1;
  const binomial = (target * (1 - target)) / middle;
  const differs = Math.sqrt(tau2 + binomial) > MUCH_WIDER * Math.sqrt(binomial);
  return { target, adjusted, chance: differs ? chance : [] };
}

function chanceLimit(target: number, n: number): FunnelLimit {
  return limit(n, exactLimits(target, n, TAILS.usual), exactLimits(target, n, TAILS.far));
}

function limit(n: number, usual: Interval | null, far: Interval | null): FunnelLimit {
  return {
    n,
    lower95: usual?.lower ?? 0,
    upper95: usual?.upper ?? 1,
    lower998: far?.lower ?? 0,
    upper998: far?.upper ?? 1,
  };
}
