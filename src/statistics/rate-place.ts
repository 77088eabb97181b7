import type { Interval } from './wilson.ts';

/**
 * In which part of a group a unit surely lies. `neither_end`: neither in the first nor in the last
 * sixth; `unclear`: not even that can be told.
 */
export type PlaceWord =
  | 'highest_third'
  | 'upper_two_thirds'
  | 'middle_third'
  | 'lower_two_thirds'
  | 'lowest_third'
  | 'neither_end'
  | 'unclear';

/** Where the rate of a unit stands among units of its kind, as far as their intervals can tell. */
export interface RatePlace {
  readonly units: number;
  /** Units whose interval lies wholly above, wholly below, and the rest without the unit itself. */
  readonly above: number;
  readonly below: number;
  readonly alike: number;
  /** The places that are possible, 1 the highest rate. */
  readonly first: number;
  readonly last: number;
  readonly word: PlaceWord;
}

/**
 * The place of `own` among `others` (without it). Two units are told apart only where their 95 %
 * intervals do not overlap, so that the possible ranks run from `above + 1` to `units - below`; the
 * word is the smallest part of the group that holds all of them. Null without others.
 */
export function ratePlace(own: Interval, others: readonly Interval[]): RatePlace | null {
  if (others.length === 0) return null;
  const above = others.filter(({ lower }) => lower > own.upper).length;
  const below = others.filter(({ upper }) => upper < own.lower).length;
  const units = others.length + 1;
  return {
    units,
    above,
    below,
    alike: others.length - above - below,
    first: above + 1,
    last: units - below,
    word: placeWord(above + 1, units - below, units),
  };
}

function placeWord(first: number, last: number, units: number): PlaceWord {
  const [third, twoThirds] = [units / 3, (2 * units) / 3];
  if (last <= third) return 'highest_third';
  if (first > twoThirds) return 'lowest_third';
  if (first > third && last <= twoThirds) return 'middle_third';
  if (last <= twoThirds) return 'upper_two_thirds';
  if (first > third) return 'lower_two_thirds';
  return first > units / 6 && last <= (5 * units) / 6 ? 'neither_end' : 'unclear';
}
