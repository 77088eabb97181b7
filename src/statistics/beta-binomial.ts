import betaincinv from '@stdlib/math-base-special-betaincinv';
import digamma from '@stdlib/math-base-special-digamma';
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
  let [logAlpha, logBeta] = [Math.log(start.alpha), Math.log(start.beta)];
  for (let step = 0; step < 200; step++) {
    const [a, b] = newtonStep(known, Math.exp(logAlpha), Math.exp(logBeta));
    logAlpha += a;
    logBeta += b;
    const size = Math.exp(logAlpha) + Math.exp(logBeta);
    if (size > LARGEST_SIZE) return null;
    if (size < SMALLEST_SHAPE || Math.abs(a) + Math.abs(b) < 1e-11) break;
  }
  return withFloor({ alpha: Math.exp(logAlpha), beta: Math.exp(logBeta) });
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

/**
 * Step of Newton in ln alpha and ln beta, at most 1 either way; uphill by the gradient where the
 * likelihood is not concave.
 */
function newtonStep(units: readonly Proportion[], alpha: number, beta: number): [number, number] {
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
  const cross = alpha * beta * bend;
  const determinant = hessianA * hessianB - cross * cross;
  if (hessianA >= 0 || determinant <= 0) return limited(gradientA, gradientB);
  return limited(
    (cross * gradientB - hessianB * gradientA) / determinant,
    (cross * gradientA - hessianA * gradientB) / determinant,
  );
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
