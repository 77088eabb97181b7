import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newcombe } from '../../src/statistics/newcombe.ts';

const counts = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => [Math.round(share * n), n] as const);

describe('newcombe() against published values (method 10)', () => {
  test.each([
    [1654, 1695, 3450, 3510, -0.007095, -0.016365, 0.00086],
    [285, 300, 270, 300, 0.05, 0.007626, 0.093738],
    [10, 10, 8, 10, 0.2, -0.112353, 0.509838],
  ])('of %i in %i less %i in %i has their limits', (x1, n1, x2, n2, difference, lower, upper) => {
    const found = newcombe(x1, n1, x2, n2)!;
    expect(found.difference).toBeCloseTo(difference, 6);
    expect(found.lower).toBeCloseTo(lower, 6);
    expect(found.upper).toBeCloseTo(upper, 6);
  });

  test('does not tell Đông Cuông from Nam Cường: its interval holds 0', () => {
    const { lower, upper } = newcombe(1654, 1695, 3450, 3510)!;
    expect(lower < 0 && upper > 0).toBe(true);
  });
});

describe('newcombe()', () => {
  test('is null where one of the two denominators is 0', () => {
    expect([newcombe(0, 0, 1, 2), newcombe(1, 2, 0, 0)]).toEqual([null, null]);
  });

  test('throws where counts cannot be', () => {
    expect(() => newcombe(3, 2, 1, 2)).toThrow(RangeError);
    expect(() => newcombe(1, 2, 3, 2)).toThrow(RangeError);
  });

  test('contains the difference, lies between −1 and 1, and turns its sign with the order', () => {
    fc.assert(
      fc.property(counts, counts, ([x1, n1], [x2, n2]) => {
        const found = newcombe(x1, n1, x2, n2)!;
        const turned = newcombe(x2, n2, x1, n1)!;
        expect(found.lower).toBeLessThanOrEqual(found.difference);
        expect(found.upper).toBeGreaterThanOrEqual(found.difference);
        expect(found.lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(found.upper).toBeLessThanOrEqual(1 + 1e-12);
        expect(turned.lower).toBeCloseTo(-found.upper, 12);
        expect(turned.upper).toBeCloseTo(-found.lower, 12);
      }),
    );
  });

  test('holds 0 where both are the same', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const { lower, upper } = newcombe(x, n, x, n)!;
        expect(lower).toBeLessThan(0);
        expect(upper).toBeGreaterThan(0);
      }),
    );
  });
});
