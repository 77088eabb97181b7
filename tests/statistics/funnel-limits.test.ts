import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Z998 } from '../../src/statistics/normal.ts';
import { binomialAtMost, binomialQuantile } from '../../src/statistics/binomial.ts';
import { exactLimits, normalLimits } from '../../src/statistics/funnel-limits.ts';
import { FUNNEL_TABLE } from './oracles.ts';

const target = fc.double({ min: 0, max: 1, noNaN: true });
const dossiers = fc.oneof(
  fc.integer({ min: 1, max: 200 }),
  fc.integer({ min: 1, max: 20_000_000 }),
);
const tail = fc.constantFrom(0.025, 0.001);

describe('funnel limits of a target of 0.95 against published values', () => {
  test.each(FUNNEL_TABLE)(
    'at %i dossiers are those of scipy, normal and exact, at 95 %% and at 99.8 %%',
    (n, ...limits) => {
      const found = [
        normalLimits(0.95, n)!,
        normalLimits(0.95, n, Z998)!,
        exactLimits(0.95, n)!,
        exactLimits(0.95, n, 0.001)!,
      ].flatMap(({ lower, upper }) => [lower, upper]);
      for (const [index, value] of found.entries())
        expect(Math.abs(value - limits[index]!)).toBeLessThanOrEqual(0.5e-6 + 1e-12);
    },
  );

  test.each([
    [0.025, 90, 0.190734],
    [0.975, 99, 0.612293],
    [0.001, 87, 0.46385],
    [0.999, 100, 0.168904],
  ])(
    'at 100 dossiers interpolate for q = %d between %i and the count below, by %d',
    (q, r, alpha) => {
      expect(binomialQuantile(q, 100, 0.95)).toBe(r);
      const [own, below] = [binomialAtMost(r, 100, 0.95), binomialAtMost(r - 1, 100, 0.95)];
      expect((own - q) / (own - below)).toBeCloseTo(alpha, 6);
      const limits = exactLimits(0.95, 100, Math.min(q, 1 - q))!;
      expect(q < 0.5 ? limits.lower : limits.upper).toBeCloseTo((r - alpha) / 100, 6);
    },
  );
});

describe('funnel limits', () => {
  test('are null for no dossier', () => {
    expect([normalLimits(0.9, 0), exactLimits(0.9, 0)]).toEqual([null, null]);
  });

  test('contain the target and lie within 0 and 1, for any target and number of dossiers', () => {
    fc.assert(
      fc.property(target, dossiers, tail, (centre, n, q) => {
        for (const limits of [
          normalLimits(centre, n, q === 0.025 ? undefined : Z998)!,
          exactLimits(centre, n, q)!,
        ]) {
          expect(limits.lower).toBeLessThanOrEqual(centre);
          expect(limits.upper).toBeGreaterThanOrEqual(centre);
          expect(limits.lower).toBeGreaterThanOrEqual(0);
          expect(limits.upper).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('narrow with the number of dossiers', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), dossiers, (centre, n) => {
        const widths = [normalLimits(centre, n)!, normalLimits(centre, 4 * n)!].map(
          ({ lower, upper }) => upper - lower,
        );
        expect(widths[1]!).toBeLessThan(widths[0]!);
      }),
    );
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        fc.integer({ min: 100, max: 1_000_000 }),
        (centre, n) => {
          const widths = [exactLimits(centre, n)!, exactLimits(centre, 4 * n)!].map(
            ({ lower, upper }) => upper - lower,
          );
          expect(widths[1]!).toBeLessThan(widths[0]!);
        },
      ),
    );
  });

  test('are wider at 99.8 % than at 95 %', () => {
    fc.assert(
      fc.property(target, dossiers, (centre, n) => {
        const [narrow, wide] = [exactLimits(centre, n)!, exactLimits(centre, n, 0.001)!];
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
      }),
    );
  });

  test('meet where there are many dossiers: the exact ones are the normal ones', () => {
    const [exact, normal] = [exactLimits(0.5, 4_000_000)!, normalLimits(0.5, 4_000_000)!];
    expect(exact.lower).toBeCloseTo(normal.lower, 6);
    expect(exact.upper).toBeCloseTo(normal.upper, 6);
  });

  test('are the target itself where it is 0 or 1', () => {
    expect([exactLimits(1, 7), exactLimits(0, 7), normalLimits(1, 7)]).toEqual([
      { lower: 1, upper: 1 },
      { lower: 0, upper: 0 },
      { lower: 1, upper: 1 },
    ]);
  });
});
