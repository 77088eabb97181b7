import { readFileSync } from 'node:fs';
import betainc from '@stdlib/math-base-special-betainc';
import betaincinv from '@stdlib/math-base-special-betaincinv';
import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import trigamma from '@stdlib/math-base-special-trigamma';
import { describe, expect, test } from 'vitest';
import {
  binomialAtLeast,
  binomialAtMost,
  binomialQuantile,
} from '../../src/statistics/binomial.ts';
import { twoSidedP, Z998 } from '../../src/statistics/normal.ts';
import { Z95 } from '../../src/statistics/wilson.ts';

const ROWS = readFileSync('tests/fixtures/statistics/scipy-values.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

/**
 * Largest absolute difference from scipy, or, for a function that grows without bound, relative to its
 * value.
 */
function largestError(
  name: string,
  own: (a: number, b: number, c: number) => number,
  isRelative = false,
): number {
  const rows = ROWS.filter(([of]) => of === name);
  expect(rows.length).toBeGreaterThan(5);
  return Math.max(
    ...rows.map(([, a, b, c, value]) => {
      const error = Math.abs(own(Number(a), Number(b), Number(c)) - Number(value));
      return isRelative ? error / Math.max(1, Math.abs(Number(value))) : error;
    }),
  );
}

describe('the special functions, on counts from none to those of the nation, against scipy', () => {
  test('the beta quantile is off by at most 5e-13', () => {
    expect(largestError('beta_quantile', betaincinv)).toBeLessThan(5e-13);
  });

  test('the regularised incomplete beta function is off by at most 5e-10', () => {
    expect(largestError('incomplete_beta', betainc)).toBeLessThan(5e-10);
  });

  test('the binomial tails are off by at most 5e-10', () => {
    expect(largestError('binomial_at_most', binomialAtMost)).toBeLessThan(5e-10);
    expect(largestError('binomial_at_least', binomialAtLeast)).toBeLessThan(5e-10);
  });

  test('the binomial quantile is the same number', () => {
    expect(largestError('binomial_quantile', binomialQuantile)).toBe(0);
  });

  test('the two-sided normal tail is off by at most 1e-15', () => {
    expect(largestError('two_sided_p', twoSidedP)).toBeLessThan(1e-15);
  });

  test('the 95 % and 99.8 % limits of z leave 5 % and 0.2 % outside', () => {
    expect(twoSidedP(Z95)).toBeCloseTo(0.05, 15);
    expect(twoSidedP(Z998)).toBeCloseTo(0.002, 15);
  });

  test('ln Γ and its derivatives are off by at most 1e-13 of themselves', () => {
    expect(largestError('ln_gamma', gammaln, true)).toBeLessThan(1e-13);
    expect(largestError('digamma', digamma, true)).toBeLessThan(1e-13);
    expect(largestError('trigamma', trigamma, true)).toBeLessThan(1e-13);
  });
});
