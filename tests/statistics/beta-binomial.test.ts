import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  priorByLikelihood,
  priorByMoments,
  shrunk,
  type BetaPrior,
} from '../../src/statistics/beta-binomial.ts';
import type { Proportion } from '../../src/statistics/proportion.ts';
import {
  areClose,
  numbersIn,
  of,
  PHU_THO,
  proportion,
  proportions,
  shuffled,
} from './proportions.ts';

const prior = fc
  .tuple(
    fc.double({ min: 0.01, max: 1e5, noNaN: true }),
    fc.double({ min: 0.01, max: 1e5, noNaN: true }),
  )
  .map(([alpha, beta]): BetaPrior => ({ alpha, beta }));

/** Logarithm of the likelihood, without what does not depend on the prior. */
function logLikelihood({ alpha, beta }: BetaPrior, units: readonly Proportion[]): number {
  const logBeta = (a: number, b: number) => gammaln(a) + gammaln(b) - gammaln(a + b);
  return units.reduce(
    (sum, { numerator: x, denominator: n }) =>
      sum + logBeta(x + alpha, n - x + beta) - logBeta(alpha, beta),
    0,
  );
}

/**
 * Largest slope of the likelihood in ln alpha and ln beta, as a part of all that pulls either way: 0 at
 * the maximum.
 */
function relativeSlope({ alpha, beta }: BetaPrior, units: readonly Proportion[]): number {
  const terms = units.map(({ numerator: x, denominator: n }) => {
    const whole = digamma(alpha + beta) - digamma(n + alpha + beta);
    return [
      alpha * (digamma(x + alpha) - digamma(alpha) + whole),
      beta * (digamma(n - x + beta) - digamma(beta) + whole),
    ] as const;
  });
  const part = (side: 0 | 1) => {
    const of = terms.map((term) => term[side]);
    const sum = of.reduce((total, term) => total + term, 0);
    return Math.abs(sum) / of.reduce((total, term) => total + Math.abs(term), 0);
  };
  return Math.max(part(0), part(1));
}

describe('the priors of the 148 communes of Phú Thọ', () => {
  test('are Beta(22.462596, 4.138219) by moments', () => {
    const { alpha, beta } = priorByMoments(PHU_THO)!;
    expect(alpha).toBeCloseTo(22.462596, 6);
    expect(beta).toBeCloseTo(4.138219, 6);
    expect(alpha + beta).toBeCloseTo(26.6008154, 6);
    expect(1 / (alpha + beta + 1)).toBeCloseTo(0.0362308136, 9);
  });

  test('are Beta(21.91312, 3.61208) by likelihood, to what the published search found', () => {
    const { alpha, beta } = priorByLikelihood(PHU_THO)!;
    // The published maximum was searched for and stopped on a slope, as the next test shows.
    expect(alpha).toBeCloseTo(21.913133, 4);
    expect(beta).toBeCloseTo(3.612082, 5);
    const published = { alpha: 21.913133, beta: 3.612082 };
    expect(logLikelihood({ alpha, beta }, PHU_THO)).toBeGreaterThanOrEqual(
      logLikelihood(published, PHU_THO) - 1e-9,
    );
  });

  test('by likelihood leave no slope of it, where the published search stopped on one of 2 in 10 million', () => {
    expect(relativeSlope(priorByLikelihood(PHU_THO)!, PHU_THO)).toBeLessThan(1e-11);
    const published = { alpha: 21.913133, beta: 3.612082 };
    expect(relativeSlope(published, PHU_THO)).toBeCloseTo(2.24e-7, 9);
  });

  test.each([
    [200, 204, 0.966836, 0.940155, 0.985878],
    [152, 181, 0.842092, 0.789468, 0.888445],
    [849, 1269, 0.672766, 0.646969, 0.698058],
    [975, 994, 0.977821, 0.967935, 0.985937],
  ])('shrink %i of %i to the published mean and interval', (x, n, mean, lower, upper) => {
    const found = shrunk({ alpha: 21.913133, beta: 3.612082 }, of(x, n));
    expect(found.mean).toBeCloseTo(mean, 6);
    expect(found.lower).toBeCloseTo(lower, 6);
    expect(found.upper).toBeCloseTo(upper, 6);
  });
});

describe('shrunk() with the prior Beta(19, 1)', () => {
  test.each([
    [5, 5, 0.96, 0.857526, 0.998946],
    [1654, 1695, 0.97551, 0.967688, 0.982284],
  ])('of %i in %i is the published mean and interval', (x, n, mean, lower, upper) => {
    const found = shrunk({ alpha: 19, beta: 1 }, of(x, n));
    expect(found.mean).toBeCloseTo(mean, 6);
    expect(found.lower).toBeCloseTo(lower, 6);
    expect(found.upper).toBeCloseTo(upper, 6);
  });

  test('of 0 in 3 is 0.826087, and of nothing the prior itself', () => {
    expect(shrunk({ alpha: 19, beta: 1 }, of(0, 3)).mean).toBeCloseTo(0.826087, 6);
    expect(shrunk({ alpha: 19, beta: 1 }, of(0, 0)).mean).toBe(0.95);
  });
});

describe('shrunk()', () => {
  test('lies between the share of the unit and the mean of the prior, and within its interval', () => {
    fc.assert(
      fc.property(prior, proportion, (of, unit) => {
        const centre = of.alpha / (of.alpha + of.beta);
        const raw = unit.denominator === 0 ? centre : unit.numerator / unit.denominator;
        const { mean, lower, upper } = shrunk(of, unit);
        expect(mean).toBeGreaterThanOrEqual(Math.min(raw, centre) - 1e-12);
        expect(mean).toBeLessThanOrEqual(Math.max(raw, centre) + 1e-12);
        expect([lower, upper].every((end) => end >= 0 && end <= 1)).toBe(true);
        expect(lower).toBeLessThanOrEqual(upper);
      }),
    );
  });

  test('narrows with the number of dossiers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 5000 }),
        fc.double({ min: 0.3, max: 0.7, noNaN: true }),
        (n, share) => {
          const x = Math.round(n * share);
          const widths = [of(x, n), of(4 * x, 4 * n)]
            .map((unit) => shrunk({ alpha: 1, beta: 1 }, unit))
            .map(({ lower, upper }) => upper - lower);
          expect(widths[1]!).toBeLessThan(widths[0]!);
        },
      ),
    );
  });
});

describe('the prior', () => {
  /** Units whose shares lie so far apart that the likelihood has a maximum most of the time. */
  const likely = fc.array(
    fc
      .tuple(fc.integer({ min: 5, max: 400 }), fc.double({ min: 0.2, max: 0.95, noNaN: true }))
      .map(([n, share]) => of(Math.round(n * share), n)),
    { minLength: 5, maxLength: 30 },
  );

  test('is null where units differ no more than by chance, and where there is nothing to tell them apart', () => {
    const sets = [
      [],
      [of(3, 4)],
      [of(9, 10), of(90, 100), of(45, 50)],
      [of(5, 5), of(7, 7)],
      [of(0, 5), of(0, 7)],
    ];
    expect(sets.map(priorByMoments)).toEqual(sets.map(() => null));
    expect(sets.map(priorByLikelihood)).toEqual(sets.map(() => null));
  });

  test('has the pooled share as its mean, by moments', () => {
    const { alpha, beta } = priorByMoments(PHU_THO)!;
    expect(alpha / (alpha + beta)).toBeCloseTo(125_367 / 148_463, 12);
  });

  test('is positive and finite for any legal counts', () => {
    fc.assert(
      fc.property(proportions, (units) => {
        const found = [priorByMoments(units), priorByLikelihood(units)];
        expect(numbersIn(found).every((value) => Number.isFinite(value) && value > 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('weighs one dossier or more, so that the interval of every unit holds its mean', () => {
    const far = fc.array(
      fc
        .tuple(fc.boolean(), fc.integer({ min: 1, max: 5000 }))
        .map(([all, n]) => of(all ? n : 0, n)),
      { minLength: 2, maxLength: 30 },
    );
    fc.assert(
      fc.property(fc.oneof(proportions, far), (units) => {
        for (const found of [priorByMoments(units), priorByLikelihood(units)]) {
          if (found === null) continue;
          expect(found.alpha + found.beta).toBeGreaterThan(1 - 1e-9);
          for (const unit of units) {
            const { mean, lower, upper } = shrunk(found, unit);
            expect(lower <= mean && mean <= upper).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('by likelihood is a maximum: no nearby prior makes the counts likelier', () => {
    fc.assert(
      fc.property(likely, (units) => {
        const best = priorByLikelihood(units);
        if (best === null) return;
        const height = logLikelihood(best, units);
        for (const [a, b] of [
          [1.01, 1],
          [0.99, 1],
          [1, 1.01],
          [1, 0.99],
          [1.01, 1.01],
          [0.99, 0.99],
        ] as const)
          expect(
            logLikelihood({ alpha: best.alpha * a, beta: best.beta * b }, units),
          ).toBeLessThanOrEqual(height + 1e-6);
      }),
    );
  });

  test('by likelihood leaves no slope of it above a millionth, wherever units are told apart and no floor is reached', () => {
    fc.assert(
      fc.property(likely, (units) => {
        const best = priorByLikelihood(units);
        // Beyond this weight rounding alone would be seen.
        const size = best === null ? 0 : best.alpha + best.beta;
        if (best === null || size < 1.001 || size > 1e5) return;
        expect(relativeSlope(best, units)).toBeLessThan(1e-6);
      }),
    );
  });

  test.each([
    [
      'where a whole step of Newton leaps over it',
      [40, 167, 7, 10, 12, 27, 9, 46, 19, 79, 26, 118, 4, 7, 32, 160],
    ],
    ['where the likelihood is nearly flat', [1, 1, 16, 17, 1, 2, 2, 3, 8, 12, 1, 1, 1, 1]],
  ])('by likelihood finds the maximum %s', (_, counts) => {
    const units = Array.from({ length: counts.length / 2 }, (_, place) =>
      of(counts[2 * place]!, counts[2 * place + 1]!),
    );
    expect(relativeSlope(priorByLikelihood(units)!, units)).toBeLessThan(1e-9);
  });

  test('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(shuffled, ({ units, turned }) =>
        areClose(priorByMoments(units), priorByMoments(turned)),
      ),
    );
  });
});
