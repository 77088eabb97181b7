/** 97.5 % and 99.9 % quantiles of the standard normal distribution. */
const Z95 = 1.959963984540054;
const Z998 = 3.090232306167813;
/** Adjusted limits that are this many times as wide as those of chance are shown beside them. */
const MUCH_WIDER = 1.25;

/** Limits of a share for a unit of `n` dossiers, 0–1. */
export interface FunnelLimit {
  readonly n: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

/** The curves of a funnel. */
export interface FunnelLimits {
  readonly target: number;
  /** With the general variation between units. */
  readonly adjusted: readonly FunnelLimit[];
  /** Of chance alone (binomial, normal approximation); empty where the adjusted ones hardly differ. */
  readonly chance: readonly FunnelLimit[];
}

/** The limits of a funnel at these numbers of dossiers, ascending. */
export function funnelLimits(target: number, tau2: number, sizes: readonly number[]): FunnelLimits {
  const adjusted = sizes.map((n) => limitsAt(target, tau2, n));
  const chance = sizes.map((n) => limitsAt(target, 0, n));
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 1;
  const binomial = (target * (1 - target)) / middle;
  const differs = Math.sqrt(tau2 + binomial) > MUCH_WIDER * Math.sqrt(binomial);
  return { target, adjusted, chance: differs ? chance : [] };
}

function limitsAt(target: number, tau2: number, n: number): FunnelLimit {
  const deviation = Math.sqrt((target * (1 - target)) / n + tau2);
  const within = (share: number): number => Math.min(1, Math.max(0, share));
  return {
    n,
    lower95: within(target - Z95 * deviation),
    upper95: within(target + Z95 * deviation),
    lower998: within(target - Z998 * deviation),
    upper998: within(target + Z998 * deviation),
  };
}
