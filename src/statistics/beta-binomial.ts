import betaincinv from '@stdlib/math-base-special-betaincinv';
import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import trigamma from '@stdlib/math-base-special-trigamma';
import { pooled, type Proportion } from './proportion.ts';

/**
 * How the true shares of units are spread: θ ~ Beta(alpha, beta), with mean alpha/(alpha + beta). Their
 * sum is the number of dossiers that weigh as much as everything known of the other units.
 */
export interface BetaPrior {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * A share drawn towards the mean of all units, with its 95 % interval. For order and maps, never for the
 * official figure.
 */
export interface Shrunk {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The prior by moments (Kleinman 1973): m = Σx/Σn, S = Σn(p − m)², ρ = (S − m(1 − m)(k − 1))/(m(1 − m)(N
 * − Σn²/N − (k − 1))), alpha + beta = (1 − ρ)/ρ. Null where the units differ no more than by chance (ρ ≤
 * 0), where fewer than two have a denominator or all have one share of 0 or 1: then the pooled share is
 * all that can be said of any of them. Throws RangeError where counts cannot be.
 */
export function priorByMoments(units: readonly Proportion[]): BetaPrior | null {
  const { numerator, denominator: total } = pooled(units);
  const known = units.filter(({ denominator }) => denominator > 0);
  if (known.length < 2 || numerator === 0 || numerator === total) return null;
  const mean = numerator / total;
  let [spread, squares] = [0, 0];
  for (const unit of known) {
    spread += unit.denominator * (unit.numerator / unit.denominator - mean) ** 2;
    squares += unit.denominator ** 2;
  }
  const variance = mean * (1 - mean);
  const free = known.length - 1;
  const weight = total - squares / total - free;
  const rho = (spread - variance * free) / (variance * weight);
  if (!(weight > 0 && rho > 0)) return null;
  // Every unit at 0 or 1 (ρ ≥ 1): as far apart as shares can be.
  const size = Math.max((1 - rho) / rho, SMALLEST_SHAPE);
  return withFloor({ alpha: mean * size, beta: (1 - mean) * size });
}

/**
 * Least sum of alpha and beta: that of one dossier. Where nearly every unit is at 0 or 1 the likelihood
 * may grow all the way to a sum of 0, and a prior of no weight takes the counts at their word: a unit
 * with 0 of 1 would surely have a share of 0, and a certain rank.
 */
const SMALLEST_SIZE = 1;
/** Least alpha and least beta: with smaller ones the 95 % interval of a unit may leave out its mean. */
const SMALLEST_SHAPE = 0.02;

/** The prior with the same mean that weighs no less than the least. */
function withFloor({ alpha, beta }: BetaPrior): BetaPrior {
  const floor = Math.max(SMALLEST_SIZE / (alpha + beta), SMALLEST_SHAPE / Math.min(alpha, beta));
  const scale = Math.max(1, floor);
  return { alpha: alpha * scale, beta: beta * scale };
}

/** Above this sum of alpha and beta the units are told apart by nothing: full pooling. */
const LARGEST_SIZE = 1e9;

/**
 * The prior that makes the counts likeliest, by Newton's method on ln alpha and ln beta, from the prior
 * by moments; no less than the weight of one dossier. Null (full pooling) where the likelihood grows all the way to no spread at all: where
 * Tarone's statistic is not positive, fewer than two units have a denominator, or all shares are 0 or
 * all 1. Throws RangeError where counts cannot be.
 */
export function priorByLikelihood(units: readonly Proportion[]): BetaPrior | null {
  const { numerator, denominator: total } = pooled(units);
  const known = units.filter(({ denominator }) => denominator > 0);
  if (known.length < 2 || numerator === 0 || numerator === total) return null;
  const mean = numerator / total;
  if (!(taroneScore(known, mean) > 0)) return null;
  const start = priorByMoments(known) ?? { alpha: mean * 1000, beta: (1 - mean) * 1000 };
  let at: BetaPrior = start;
  for (let step = 0; step < 200; step++) {
    const [a, b] = newtonStep(known, at);
    if (Math.abs(a) + Math.abs(b) < 1e-11) break;
    at = uphill(known, at, [a, b]);
    const size = at.alpha + at.beta;
    if (size > LARGEST_SIZE) return null;
    if (size < SMALLEST_SHAPE) break;
  }
  return withFloor(at);
}

/** Halvings of a step after which it is nothing. */
const MOST_HALVINGS = 40;
/** Part of a logarithm of a gamma function that may be rounding. */
const ROUNDING = 1e-15;

/**
 * The step, or half of it, or a quarter …, until it does not lead downhill: far from the maximum the
 * likelihood is so curved that Newton's whole step may leap over it, and never come back.
 */
function uphill(
  units: readonly Proportion[],
  from: BetaPrior,
  [a, b]: readonly [number, number],
): BetaPrior {
  const least = logLikelihood(units, from) - roundingOf(units, from);
  for (let halving = 0; halving < MOST_HALVINGS; halving++) {
    const part = 2 ** -halving;
    const prior = { alpha: from.alpha * Math.exp(a * part), beta: from.beta * Math.exp(b * part) };
    if (logLikelihood(units, prior) >= least) return prior;
  }
  return from;
}

/** Logarithm of the likelihood, without what does not depend on the prior. */
function logLikelihood(units: readonly Proportion[], { alpha, beta }: BetaPrior): number {
  const own = lnBeta(alpha, beta);
  let sum = 0;
  for (const { numerator: x, denominator: n } of units)
    sum += lnBeta(x + alpha, n - x + beta) - own;
  return sum;
}

/** How much two logarithms of the likelihood may differ by rounding alone. */
function roundingOf(units: readonly Proportion[], { alpha, beta }: BetaPrior): number {
  let largest = 0;
  for (const { denominator } of units) largest = Math.max(largest, denominator);
  return ROUNDING * units.length * (1 + Math.abs(gammaln(largest + alpha + beta)));
}

function lnBeta(a: number, b: number): number {
  return gammaln(a) + gammaln(b) - gammaln(a + b);
}

/**
 * Slope of the likelihood in the spread where there is none (Tarone 1979): positive where shares differ
 * more than by chance.
 */
function taroneScore(units: readonly Proportion[], mean: number): number {
  let score = 0;
  for (const { numerator: x, denominator: n } of units)
    score += (x * (x - 1)) / mean + ((n - x) * (n - x - 1)) / (1 - mean) - n * (n - 1);
  return score;
}

/** Step of Newton in ln alpha and ln beta, at most 1 either way. */
function newtonStep(units: readonly Proportion[], { alpha, beta }: BetaPrior): [number, number] {
  const size = alpha + beta;
  const count = units.length;
  let slopeA = count * (digamma(size) - digamma(alpha));
  let slopeB = count * (digamma(size) - digamma(beta));
  let bend = count * trigamma(size);
  let bendA = -count * trigamma(alpha);
  let bendB = -count * trigamma(beta);
  for (const { numerator: x, denominator: n } of units) {
    const whole = digamma(n + size);
    slopeA += digamma(x + alpha) - whole;
    slopeB += digamma(n - x + beta) - whole;
    bend -= trigamma(n + size);
    bendA += trigamma(x + alpha);
    bendB += trigamma(n - x + beta);
  }
  const [gradientA, gradientB] = [alpha * slopeA, beta * slopeB];
  const hessianA = alpha * alpha * (bend + bendA) + gradientA;
  const hessianB = beta * beta * (bend + bendB) + gradientB;
  return limited(...curvedStep([gradientA, gradientB], [hessianA, hessianB, alpha * beta * bend]));
}

/**
 * The gradient divided by the curvature, each way of curving taken as if it were downwards: Newton's
 * step where the likelihood is concave, and uphill where it is not.
 */
function curvedStep(
  [a, b]: readonly [number, number],
  [hessianA, hessianB, cross]: readonly [number, number, number],
): [number, number] {
  const mean = (hessianA + hessianB) / 2;
  const half = Math.hypot((hessianA - hessianB) / 2, cross);
  const determinant = hessianA * hessianB - cross * cross;
  if (mean < 0 && determinant > 0)
    return [(cross * b - hessianB * a) / determinant, (cross * a - hessianA * b) / determinant];
  const [low, high] = [mean - half, mean + half];
  const least = 1e-9 * Math.max(Math.abs(low), Math.abs(high), 1e-9);
  const [lowSize, highSize] = [low, high].map((root) => Math.max(Math.abs(root), least));
  // The part of the gradient along the one direction of curving; the rest is along the other.
  const highA = half === 0 ? a / 2 : ((hessianA - low) * a + cross * b) / (2 * half);
  const highB = half === 0 ? b / 2 : (cross * a + (hessianB - low) * b) / (2 * half);
  return [highA / highSize! + (a - highA) / lowSize!, highB / highSize! + (b - highB) / lowSize!];
}

function limited(a: number, b: number): [number, number] {
  const largest = Math.max(1, Math.abs(a), Math.abs(b));
  return [a / largest, b / largest];
}

/**
 * What the counts of a unit say of its true share together with the prior: Beta(x + alpha, n − x +
 * beta), its mean (x + alpha)/(n + alpha + beta) and its 2.5 % and 97.5 % quantiles. With no dossier it
 * is the prior itself.
 */
export function shrunk(prior: BetaPrior, { numerator, denominator }: Proportion): Shrunk {
  const alpha = numerator + prior.alpha;
  const beta = denominator - numerator + prior.beta;
  return {
    mean: alpha / (alpha + beta),
    lower: betaincinv(0.025, alpha, beta),
    upper: betaincinv(0.975, alpha, beta),
  };
}
