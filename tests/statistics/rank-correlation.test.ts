import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankCorrelation } from '../../src/statistics/rank-correlation.ts';
import { numbersIn } from './proportions.ts';

const X = [0.81, 0.92, 0.77, 0.88, 0.95, 0.6, 0.7, 0.99, 0.85, 0.85, 0.9, 0.5];
const Y = [0.3, 0.4, 0.2, 0.5, 0.45, 0.1, 0.3, 0.9, 0.6, 0.55, 0.35, 0.2];
const paired = (y: readonly number[]) => X.map((x, place) => [x, y[place]!] as const);

describe('rankCorrelation()', () => {
  test('of twelve pairs with ties is 0.759228, between 0.247618 and 0.939750, as by scipy', () => {
    const found = rankCorrelation(paired(Y))!;
    expect(found.value).toBeCloseTo(0.759228, 6);
    expect(found.lower).toBeCloseTo(0.247618, 6);
    expect(found.upper).toBeCloseTo(0.93975, 6);
  });

  test('is 1 in the same order and −1 in the opposite one', () => {
    expect(rankCorrelation(paired(X))).toMatchObject({ value: 1, lower: 1, upper: 1 });
    expect(rankCorrelation(paired(X.map((x) => -x)))?.value).toBe(-1);
  });

  test('is null of nine pairs, and where all of one figure are equal', () => {
    expect(rankCorrelation(paired(Y).slice(0, 9))).toBeNull();
    expect(rankCorrelation(paired(X.map(() => 1)))).toBeNull();
  });

  test('lies in its interval and has no number that is none, for any figures', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { maxLength: 40 }), (pairs) => {
        const found = rankCorrelation(pairs);
        if (found === null) return;
        expect(numbersIn(found).every(Number.isFinite)).toBe(true);
        expect(found.lower).toBeLessThanOrEqual(found.value);
        expect(found.upper).toBeGreaterThanOrEqual(found.value);
        expect(Math.abs(found.value)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
