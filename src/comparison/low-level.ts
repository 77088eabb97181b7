import { betterEnd, type RateName } from '../tables/rates.ts';
import type { FunnelPlace } from '../tables/statistics.ts';

/** The counts of one rate. */
interface Level {
  readonly numerator: number;
  readonly denominator: number;
}

/** True where more than half of the dossiers of a rate count against the interest of people. */
export function isLowLevel(indicator: RateName, { numerator, denominator }: Level): boolean {
  return betterEnd(indicator) === 'up' ? 2 * numerator < denominator : 2 * numerator > denominator;
}

/**
 * The place of a unit in its set; of a low level the far unfavourable one, whatever the others are
 * like: where all are alike low, that nothing changes is no reason to do nothing.
 */
export function placeOfLevel(
  indicator: RateName,
  level: Level,
  place: FunnelPlace | null,
): FunnelPlace | null {
  if (!isLowLevel(indicator, level)) return place;
  return betterEnd(indicator) === 'up' ? 'far_below' : 'far_above';
}
