import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Z998 } from '../../src/statistics/normal.ts';
import { wilson, Z95 } from '../../src/statistics/wilson.ts';
import { WILSON_TABLE } from './oracles.ts';

/** Successes of n, n at least 1. */
const counts = fc
  .tuple(fc.integer({ min: 1, max: 2_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => [Math.round(share * n), n] as const);
const level = fc.constantFrom(Z95, Z998);

describe('wilson() against published values', () => {
  test.each(WILSON_TABLE)(
    'of %i in %i has the limits of scipy at 95 %% and at 99.8 %%',
    (x, n, ...limits) => {
      const [at95, at998] = [wilson(x, n)!, wilson(x, n, Z998)!];
      for (const [index, found] of [at95.lower, at95.upper, at998.lower, at998.upper].entries())
        expect(Math.abs(found - limits[index]!)).toBeLessThanOrEqual(0.5e-6);
    },
  );

  test('of 1,654 in 1,695 agrees with scipy to the last digits', () => {
    const { lower, upper } = wilson(1654, 1695)!;
    expect(lower).toBeCloseTo(0.9673507971421434, 14);
    expect(upper).toBeCloseTo(0.9821197915493501, 14);
  });

  test('surely exceeds 95 % from 73 of 73 on: 0.950008, and 72 of 72 does not', () => {
    expect(wilson(73, 73)!.lower).toBeCloseTo(0.950008, 6);
    expect(wilson(72, 72)!.lower).toBeLessThan(0.95);
  });

  test('surely exceeds 99 % from 381 of 381 on: 0.990018, and 380 of 380 does not', () => {
    expect(wilson(381, 381)!.lower).toBeCloseTo(0.990018, 6);
    expect(wilson(380, 380)!.lower).toBeLessThan(0.99);
  });

  test('orders units by what is known of them, not by their share', () => {
    const units = [
      [5, 5],
      [485, 500],
      [3450, 3510],
      [20, 20],
      [1654, 1695],
    ] as const;
    const sorted = units.toSorted(
      ([xa, na], [xb, nb]) => wilson(xb, nb)!.lower - wilson(xa, na)!.lower,
    );
    expect(sorted.map(([x]) => x)).toEqual([3450, 1654, 485, 20, 5]);
  });
});

describe('wilson()', () => {
  test('is null for none of none, at every level', () => {
    expect([wilson(0, 0), wilson(0, 0, Z998)]).toEqual([null, null]);
  });

  test('has a lower limit of exactly 0 below no success and an upper of exactly 1 above n of n', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), level, (n, z) => {
        expect(Object.is(wilson(0, n, z)!.lower, 0)).toBe(true);
        expect(wilson(n, n, z)!.upper).toBe(1);
        expect(wilson(n, n, z)!.lower).toBeCloseTo(n / (n + z * z), 12);
      }),
    );
  });

  test('contains the share and lies between 0 and 1', () => {
    fc.assert(
      fc.property(counts, level, ([x, n], z) => {
        const { lower, upper } = wilson(x, n, z)!;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(x / n);
        expect(upper).toBeGreaterThanOrEqual(x / n);
        expect(lower).toBeLessThan(upper);
      }),
    );
  });

  test('mirrors: the failures have the limits of the successes counted from 1', () => {
    fc.assert(
      fc.property(counts, level, ([x, n], z) => {
        const [own, mirrored] = [wilson(x, n, z)!, wilson(n - x, n, z)!];
        expect(mirrored.lower).toBeCloseTo(1 - own.upper, 12);
        expect(mirrored.upper).toBeCloseTo(1 - own.lower, 12);
      }),
    );
  });

  test('narrows where the same share rests on more', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 50 }), level, ([x, n], times, z) => {
        const [few, many] = [wilson(x, n, z)!, wilson(x * times, n * times, z)!];
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
      }),
    );
  });

  test('is wider at 99.8 % than at 95 %', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const [narrow, wide] = [wilson(x, n)!, wilson(x, n, Z998)!];
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
      }),
    );
  });

  test.each([
    [2, 1],
    [-1, 5],
    [0, -1],
    [NaN, 5],
    [1, NaN],
    [Infinity, Infinity],
    [1, Infinity],
  ])('of %d in %d throws: these are no counts', (x, n) => {
    expect(() => wilson(x, n)).toThrow(RangeError);
  });

  test.each([0, -1, NaN, Infinity])('throws at the level z = %d, which is none', (z) => {
    expect(() => wilson(1, 2, z)).toThrow(RangeError);
  });
});
