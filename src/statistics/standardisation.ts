import { pooled, type Proportion } from './proportion.ts';
import { wilson } from './wilson.ts';

/** A rate set beside what the same dossiers would give elsewhere. */
export interface Standardised {
  readonly observed: number;
  /** What the unit would have, had each of its fields the share of the pool. */
  readonly expected: number;
  /** observed/expected with its 95 % interval: above 1, more than its mix of fields explains. */
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
  /**
   * The unit on the scale of the pool (indirectly standardised): ratio × share of the pool. Above 1 where a unit does well in
   * fields that are hard elsewhere: the formula has no upper end, and the value is not cut off.
   */
  readonly rate: number;
}

/**
 * Indirect standardisation by field (or any stratum): expected = Σ n_field × pooled share of the field;
 * ratio = observed/expected; rate = ratio × share of the pool (Breslow & Day, Statistical Methods in
 * Cancer Research II, 1987, ch. 2; Yule, JRSS 1934;97:1–84 on what such a rate is not).
 * The interval is that of Wilson for the observed share, with the expected count taken as known: the
 * pool is much larger than the unit. It is a little wide, since fields of unlike shares vary less in sum
 * than one share does. Indirectly standardised rates of two units are compared with the pool, never with
 * each other: each has its own mix as weights. Null for a unit without dossiers, where the pool lacks a
 * field of the unit, and where nothing is expected.
 */
export function standardised(
  ownByStratum: ReadonlyMap<string, Proportion>,
  poolByStratum: ReadonlyMap<string, Proportion>,
): Standardised | null {
  const own = pooled([...ownByStratum.values()]);
  const pool = pooled([...poolByStratum.values()]);
  let expected = 0;
  for (const [stratum, { denominator }] of ownByStratum) {
    if (denominator === 0) continue;
    const known = poolByStratum.get(stratum);
    if (known === undefined || known.denominator === 0) return null;
    expected += (denominator * known.numerator) / known.denominator;
  }
  const interval = wilson(own.numerator, own.denominator);
  if (interval === null || expected === 0) return null;
  const scale = own.denominator / expected;
  const ratio = own.numerator / expected;
  return {
    observed: own.numerator,
    expected,
    ratio,
    lower: interval.lower * scale,
    upper: interval.upper * scale,
    rate: (ratio * pool.numerator) / pool.denominator,
  };
}
