import { Z95, type Interval } from './wilson.ts';

/** How far two figures rise together over units: 1 in the same order, 0 none, −1 in the opposite one. */
export interface RankCorrelation extends Interval {
  readonly pairs: number;
  readonly value: number;
}

/** Fewest pairs for an interval: of fewer it reaches over nearly everything. */
const LEAST_PAIRS = 10;

/**
 * Spearman's rank correlation, ties at the mean of their ranks, with a 95 % interval on the scale of
 * Fisher's z: tanh(atanh r ± z·√((1 + r²/2)/(n − 3))) (Bonett & Wright, Psychometrika 2000;65:23–28).
 * It says nothing of causes. Null with fewer than ten pairs, and where all of one figure are equal.
 */
export function rankCorrelation(
  pairs: readonly (readonly [x: number, y: number])[],
): RankCorrelation | null {
  if (pairs.length < LEAST_PAIRS) return null;
  const [x, y] = [ranksOf(pairs.map(([one]) => one)), ranksOf(pairs.map(([, other]) => other))];
  const mean = (pairs.length + 1) / 2;
  let [xx, yy, xy] = [0, 0, 0];
  for (const [place, rank] of x.entries()) {
    xx += (rank - mean) ** 2;
    yy += (y[place]! - mean) ** 2;
    xy += (rank - mean) * (y[place]! - mean);
  }
  if (xx === 0 || yy === 0) return null;
  const value = Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
  const half = Z95 * Math.sqrt((1 + value ** 2 / 2) / (pairs.length - 3));
  const end = (by: number): number =>
    Math.abs(value) === 1 ? value : Math.tanh(Math.atanh(value) + by);
  return { pairs: pairs.length, value, lower: end(-half), upper: end(half) };
}

/** Ranks from 1 on, of equal values the mean of theirs. */
function ranksOf(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let place = from; place < to; place++) ranks[order[place]!] = (from + 1 + to) / 2;
  }
  return ranks;
}
