import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Proportion } from '../../src/statistics/proportion.ts';
import { standardised } from '../../src/statistics/standardisation.ts';
import { wilson } from '../../src/statistics/wilson.ts';
import { numbersIn, of, proportion } from './proportions.ts';

/** Simpson's paradox: A is better in both fields and worse over all. */
const A = new Map([
  ['land', of(90, 100)],
  ['civil', of(300, 400)],
]);
const B = new Map([
  ['land', of(340, 400)],
  ['civil', of(70, 100)],
]);
const POOL = new Map([
  ['land', of(430, 500)],
  ['civil', of(370, 500)],
]);

describe('standardised() of a pair that has Simpson’s paradox', () => {
  const [a, b] = [standardised(A, POOL)!, standardised(B, POOL)!];

  test('expects 382 of A and 418 of B, so that A is above and B below what their mix explains', () => {
    expect(a.expected).toBeCloseTo(382, 10);
    expect(b.expected).toBeCloseTo(418, 10);
    expect(a.ratio).toBeCloseTo(390 / 382, 10);
    expect(b.ratio).toBeCloseTo(410 / 418, 10);
  });

  test('turns the raw order round: 78 % and 82 % become 81.7 % and 78.5 %', () => {
    expect([a.observed / 500, b.observed / 500]).toEqual([0.78, 0.82]);
    expect(a.rate).toBeCloseTo((390 / 382) * 0.8, 10);
    expect(b.rate).toBeCloseTo((410 / 418) * 0.8, 10);
  });

  test('has the interval of Wilson, scaled', () => {
    expect(a.lower).toBeCloseTo(wilson(390, 500)!.lower / 0.764, 12);
    expect(a.upper).toBeCloseTo(wilson(390, 500)!.upper / 0.764, 12);
  });
});

describe('standardised()', () => {
  test('is 1 for the pool itself', () => {
    const own = standardised(POOL, POOL)!;
    expect(own.ratio).toBeCloseTo(1, 12);
    expect(own.rate).toBeCloseTo(0.8, 12);
  });

  test('is null without dossiers, without the field in the pool, and where nothing is expected', () => {
    expect(standardised(new Map(), POOL)).toBeNull();
    expect(standardised(new Map([['land', of(0, 0)]]), POOL)).toBeNull();
    expect(standardised(new Map([['tax', of(1, 2)]]), POOL)).toBeNull();
    expect(standardised(new Map([['land', of(1, 2)]]), new Map([['land', of(0, 0)]]))).toBeNull();
    expect(standardised(new Map([['land', of(0, 2)]]), new Map([['land', of(0, 9)]]))).toBeNull();
  });

  test('does not mind a field without dossiers that the pool lacks', () => {
    expect(standardised(new Map([...A, ['tax', of(0, 0)]]), POOL)).toEqual(standardised(A, POOL));
  });

  test('gives more than 1 where a unit does well in what is hard elsewhere, and does not cut it off', () => {
    // 396 of 400 beside 296 expected, at 80 % over all.
    const { rate } = standardised(new Map([['civil', of(396, 400)]]), POOL)!;
    expect(rate).toBeCloseTo((396 / 296) * 0.8, 12);
    expect(rate).toBeGreaterThan(1);
  });

  test('holds its ratio in its interval and has no number that is none, for any legal counts', () => {
    const strata = fc.dictionary(fc.constantFrom('a', 'b', 'c'), proportion);
    const mapOf = (of: Record<string, Proportion>) => new Map(Object.entries(of));
    fc.assert(
      fc.property(strata, strata, (own, pool) => {
        const found = standardised(mapOf(own), mapOf(pool));
        if (found === null) return;
        expect(numbersIn(found).every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
        expect(found.lower).toBeLessThanOrEqual(found.ratio * (1 + 1e-12));
        expect(found.upper).toBeGreaterThanOrEqual(found.ratio * (1 - 1e-12));
      }),
    );
  });

  test('narrows with the number of dossiers', () => {
    const times = (factor: number) =>
      new Map(
        [...A].map(([key, { numerator: x, denominator: n }]) => [key, of(x * factor, n * factor)]),
      );
    const [few, many] = [standardised(A, POOL)!, standardised(times(4), POOL)!];
    expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
  });
});
