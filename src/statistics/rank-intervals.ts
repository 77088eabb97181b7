import type { BetaPrior } from './beta-binomial.ts';
import { ascendingOrder } from './ascending-order.ts';
import { pooled, type Proportion } from './proportion.ts';
import { RandomDraws } from './random-draws.ts';

/** Thirds of a ranking. */
export const RANK_BANDS = ['first', 'middle', 'last'] as const;
export type RankBand = (typeof RANK_BANDS)[number];

/** The ranks that the counts of a unit allow; 1 is the better end. */
export interface RankInterval {
  readonly median: number;
  /** Between `lower` and `upper` the rank lies with a probability of 95 %. */
  readonly lower: number;
  readonly upper: number;
  /** The third that holds the whole interval; null where none does. */
  readonly band: RankBand | null;
}

export interface RankOptions {
  /** Draws of all units together; 1,000 are enough for ±1 % of the ranks. */
  readonly draws: number;
  readonly seed: number;
  /** Whether rank 1 is the highest share or the lowest. */
  readonly better: 'up' | 'down';
}

/**
 * Rank intervals (Goldstein & Spiegelhalter, JRSS A 1996;159:385): the true shares of all units are
 * drawn from their posteriors Beta(x + alpha, n − x + beta) and ranked, `draws` times; median, 2.5 % and
 * 97.5 % of the ranks of each. Without a prior (full pooling) nothing tells the units apart: each may
 * have any rank. Null for units without a denominator, which are not ranked. The same for every order of
 * the units, and equal for equal counts.
 */
export function rankIntervals(
  prior: BetaPrior | null,
  units: readonly Proportion[],
  { draws, seed, better }: RankOptions,
): readonly (RankInterval | null)[] {
  pooled(units);
  const order = canonicalOrder(units);
  const results: (RankInterval | null)[] = units.map(() => null);
  if (prior === null) {
    const any = rankInterval(Math.ceil(order.length / 2), 1, order.length, order.length);
    for (const index of order) results[index] = any;
    return results;
  }
  const ranks = drawnRanks(
    prior,
    order.map((index) => units[index]!),
    { draws, seed, better },
  );
  const counts = new Uint32Array(order.length + 1);
  for (let from = 0, to = 0; from < order.length; from = to) {
    // Units of equal counts differ by the luck of their draws alone: they share them.
    const own = units[order[from]!]!;
    do to++;
    while (to < order.length && compareCounts(units[order[to]!]!, own) === 0);
    const interval = intervalOf(ranks, { from, to, draws, counts });
    for (let place = from; place < to; place++) results[order[place]!] = interval;
  }
  return results;
}

/** Indices of the units with a denominator, in an order that depends on nothing but their counts. */
function canonicalOrder(units: readonly Proportion[]): number[] {
  const known = units.flatMap(({ denominator }, index) => (denominator > 0 ? [index] : []));
  return known.sort((a, b) => compareCounts(units[a]!, units[b]!));
}

function compareCounts(a: Proportion, b: Proportion): number {
  return a.denominator - b.denominator || a.numerator - b.numerator;
}

/** Shapes of gamma distributions, with what their draws need (see `RandomDraws.gamma`). */
interface Shapes {
  readonly d: Float64Array;
  readonly c: Float64Array;
  /** 1/shape below 1, else 0. */
  readonly boost: Float64Array;
  /** Cube root of `d`. */
  readonly root: Float64Array;
}

/**
 * From this shape on a gamma draw is d·(1 + c·x)³ of one normal x (Wilson & Hilferty, PNAS 1931;17:684),
 * the proposal of the exact draw without its last correction: that refuses fewer than 3 in 1,000, far
 * less than what 1,000 draws tell of a rank. It takes a third of the time.
 */
const LARGE_SHAPE = 16;

/** Smaller shapes are drawn as this one: their draws would be 0 in floating point, and not ranked. */
const SMALLEST_SHAPE = 0.02;

function shapesOf(values: readonly number[]): Shapes {
  const shapes = Float64Array.from(values, (shape) => Math.max(SMALLEST_SHAPE, shape));
  const d = shapes.map((shape) => (shape < 1 ? shape + 1 : shape) - 1 / 3);
  return {
    d,
    c: d.map((value) => 1 / Math.sqrt(9 * value)),
    boost: shapes.map((shape) => (shape < 1 ? 1 / shape : 0)),
    root: d.map(Math.cbrt),
  };
}

/** The cube root of a draw; never 0. */
function rootDraw(random: RandomDraws, { d, c, boost, root }: Shapes, unit: number): number {
  if (d[unit]! >= LARGE_SHAPE) {
    const draw = 1 + c[unit]! * random.normal();
    if (draw > 0) return root[unit]! * draw;
  }
  const gamma = random.gamma(d[unit]!, c[unit]!);
  const draw = boost[unit] === 0 ? gamma : gamma * random.uniform() ** boost[unit]!;
  return Math.cbrt(Math.max(Number.MIN_VALUE, draw));
}

/**
 * The ranks of every draw from 1, `ranks[draw * units + unit]`. What is ranked is not the share but the
 * cube root of the odds against it, whose digits do not run out near a share of 1.
 */
function drawnRanks(
  prior: BetaPrior,
  units: readonly Proportion[],
  { draws, seed, better }: RankOptions,
): Uint16Array | Uint32Array {
  const count = units.length;
  const ones = shapesOf(units.map(({ numerator }) => numerator + prior.alpha));
  const zeros = shapesOf(
    units.map(({ numerator, denominator }) => denominator - numerator + prior.beta),
  );
  const random = new RandomDraws(seed);
  const ranks = count < 2 ** 16 ? new Uint16Array(draws * count) : new Uint32Array(draws * count);
  const odds = new Float64Array(count);
  const sort = ascendingOrder(count);
  for (let draw = 0; draw < draws; draw++) {
    for (let unit = 0; unit < count; unit++)
      odds[unit] = rootDraw(random, zeros, unit) / rootDraw(random, ones, unit);
    const order = sort(odds);
    const row = draw * count;
    for (let place = 0; place < count; place++)
      ranks[row + order[place]!] = better === 'up' ? place + 1 : count - place;
  }
  return ranks;
}

/** Median and 95 % interval of the ranks of the units `from` to `to`, which share their draws. */
function intervalOf(
  ranks: Uint16Array | Uint32Array,
  { from, to, draws, counts }: { from: number; to: number; draws: number; counts: Uint32Array },
): RankInterval {
  const units = counts.length - 1;
  counts.fill(0);
  for (let draw = 0; draw < draws; draw++)
    for (let unit = from; unit < to; unit++) counts[ranks[draw * units + unit]!]!++;
  const drawn = draws * (to - from);
  let [rank, passed] = [0, 0];
  const rankAt = (share: number): number => {
    while (passed < share * drawn) passed += counts[++rank]!;
    return rank;
  };
  const lower = rankAt(0.025);
  const median = rankAt(0.5);
  return rankInterval(median, lower, rankAt(0.975), units);
}

function rankInterval(median: number, lower: number, upper: number, units: number): RankInterval {
  return { median, lower, upper, band: bandOf(lower, upper, units) };
}

function bandOf(lower: number, upper: number, units: number): RankBand | null {
  if (units < 3) return null;
  if (upper <= units / 3) return 'first';
  if (lower > (2 * units) / 3) return 'last';
  return lower > units / 3 && upper <= (2 * units) / 3 ? 'middle' : null;
}
