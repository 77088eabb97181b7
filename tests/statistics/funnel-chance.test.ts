import betaincinv from '@stdlib/math-base-special-betaincinv';
import { quantileSorted } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Z998 } from '../../src/statistics/normal.ts';
import { binomialQuantile } from '../../src/statistics/binomial.ts';
import { funnelChance } from '../../src/statistics/funnel-chance.ts';
import { funnel } from '../../src/statistics/funnel.ts';
import { Z95 } from '../../src/statistics/wilson.ts';
import { of, PHU_THO, proportions, shuffled } from './proportions.ts';

/**
 * A generator that has nothing in common with that of the project (minimal standard, Park & Miller
 * 1988).
 */
function parkMiller(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/**
 * The same simulation written anew from the text of domain and paper: all draws by inversion, limits by
 * formula.
 */
function secondOpinion(sets: number): { share95: number; share998: number } {
  const { target, tau2 } = funnel(PHU_THO)!;
  const size = (target * (1 - target)) / tau2 - 1;
  const uniform = parkMiller(20_251_125);
  let [share95, share998] = [0, 0];
  for (let set = 0; set < sets; set++) {
    const units = PHU_THO.map(({ denominator: n }) => {
      const share = betaincinv(uniform(), target * size, (1 - target) * size);
      return { n, p: binomialQuantile(uniform(), n, share) / n };
    });
    const total = units.reduce((sum, { n }) => sum + n, 0);
    const pooled = units.reduce((sum, { n, p }) => sum + n * p, 0) / total;
    const variances = units.map(({ n }) => (pooled * (1 - pooled)) / n);
    const z = units.map(({ p }, index) => (p - pooled) / Math.sqrt(variances[index]!));
    const sorted = z.toSorted((a, b) => a - b);
    const [low, high] = [quantileSorted(sorted, 0.1)!, quantileSorted(sorted, 0.9)!];
    const statistic = z.reduce((sum, own) => sum + Math.min(high, Math.max(low, own)) ** 2, 0);
    const weights = variances.map((variance) => 1 / variance);
    const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
    const scale = sumOf(weights) - sumOf(weights.map((w) => w * w)) / sumOf(weights);
    const general = Math.max(0, (statistic - (units.length - 1)) / scale);
    const adjusted = units.map(
      ({ p }, index) => Math.abs(p - pooled) / Math.sqrt(variances[index]! + general),
    );
    share95 += adjusted.filter((value) => value > Z95).length / units.length / sets;
    share998 += adjusted.filter((value) => value > Z998).length / units.length / sets;
  }
  return { share95, share998 };
}

describe('funnelChance() for the 148 communes of Phú Thọ', () => {
  const found = funnelChance(PHU_THO, { seed: 1, draws: 2000 })!;

  test('agrees with a second simulation that shares no code with it', () => {
    const second = secondOpinion(400);
    expect(Math.abs(found.share95 - second.share95)).toBeLessThan(0.004);
    expect(Math.abs(found.share998 - second.share998)).toBeLessThan(0.002);
  });

  test('agrees with 20,000 sets drawn by numpy: 11.74 % and 1.85 % are flagged by the general variation alone', () => {
    expect(Math.abs(found.share95 - 0.11742)).toBeLessThan(0.002);
    expect(Math.abs(found.share998 - 0.01848)).toBeLessThan(0.001);
  });

  test('is near that already with the 270 sets that its description names', () => {
    const { share95, share998 } = funnelChance(PHU_THO, { seed: 9, draws: 270 })!;
    expect(Math.abs(share95 - 0.1174)).toBeLessThan(0.004);
    expect(Math.abs(share998 - 0.0185)).toBeLessThan(0.002);
  });
});

describe('funnelChance()', () => {
  test('is the same for the same seed, and for every order of the units', () => {
    fc.assert(
      fc.property(shuffled, ({ units, turned }) => {
        expect(funnelChance(turned, { seed: 3, draws: 3 })).toEqual(
          funnelChance(units, { seed: 3, draws: 3 }),
        );
      }),
      { numRuns: 30 },
    );
  });

  test('stays below 5 % and 0.2 % where units differ by chance alone and n is small', () => {
    const units = Array.from({ length: 200 }, (_, index) =>
      of(9 + 9 * (index % 10), 10 + 10 * (index % 10)),
    );
    const { share95, share998 } = funnelChance(units, { seed: 1, draws: 200 })!;
    expect(share95).toBeLessThan(0.05);
    expect(share998).toBeLessThan(0.003);
    expect(share95).toBeGreaterThan(0.02);
  });

  test('is null as the funnel is, and 0 where all have all', () => {
    expect(funnelChance([of(1, 2), of(0, 0)], { seed: 1, draws: 5 })).toBeNull();
    expect(funnelChance([of(5, 5), of(7, 7), of(9, 9)], { seed: 1, draws: 5 })).toEqual({
      share95: 0,
      share998: 0,
    });
  });

  test('is a share for any legal counts, however far apart', () => {
    fc.assert(
      fc.property(proportions, (units) => {
        const found = funnelChance(units, { seed: 1, draws: 3 });
        if (found === null) return;
        expect(found.share998 >= 0 && found.share998 <= found.share95).toBe(true);
        expect(found.share95).toBeLessThanOrEqual(1);
      }),
    );
  });
});
