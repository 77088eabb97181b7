import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priorByLikelihood } from '../../src/statistics/beta-binomial.ts';
import { RANK_BANDS, rankIntervals } from '../../src/statistics/rank-intervals.ts';
import { numbersIn, of, PHU_THO, proportions, shuffled } from './proportions.ts';

const PRIOR = { alpha: 21.913133, beta: 3.612082 };
const FOUND = rankIntervals(PRIOR, PHU_THO, { draws: 20_000, seed: 20250701, better: 'up' });
const OPTIONS = { draws: 100, seed: 1, better: 'up' } as const;

describe('the ranks of the 148 communes of Phú Thọ in 20,000 draws', () => {
  test('have intervals of 30.3 places on average, 32 in the middle, 69 at most', () => {
    const widths = FOUND.map((rank) => rank!.upper - rank!.lower).sort((a, b) => a - b);
    expect(widths.reduce((sum, width) => sum + width, 0) / 148).toBeCloseTo(30.3, 0);
    expect(Math.abs(widths[73]! - 32)).toBeLessThanOrEqual(1);
    expect(Math.abs(widths[147]! - 69)).toBeLessThanOrEqual(1);
    expect(widths.filter((width) => width >= 20).length / 148).toBeCloseTo(0.777, 1);
  });

  test.each([
    [975, 994, 1, 1, 3],
    [200, 204, 3, 1, 11],
    [568, 649, 72, 51, 93],
    [408, 612, 147, 144, 148],
  ])('of %i in %i are those of numpy, give or take one', (x, n, median, lower, upper) => {
    const at = PHU_THO.findIndex(
      ({ numerator, denominator }) => numerator === x && denominator === n,
    );
    const found = FOUND[at]!;
    expect(Math.abs(found.median - median)).toBeLessThanOrEqual(1);
    expect(Math.abs(found.lower - lower)).toBeLessThanOrEqual(1);
    expect(Math.abs(found.upper - upper)).toBeLessThanOrEqual(1);
  });

  test('name a third only where it holds the whole interval', () => {
    expect(new Set(FOUND.map((rank) => rank!.band))).toEqual(new Set([...RANK_BANDS, null]));
    for (const { lower, upper, band } of FOUND.map((rank) => rank!)) {
      const holding = RANK_BANDS.find(
        (_, third) => lower > (third * 148) / 3 && upper <= ((third + 1) * 148) / 3,
      );
      expect(band).toBe(holding ?? null);
    }
  });
});

describe('rankIntervals()', () => {
  test('is the same for the same seed', () => {
    expect(rankIntervals(PRIOR, PHU_THO, OPTIONS)).toEqual(rankIntervals(PRIOR, PHU_THO, OPTIONS));
  });

  test('mirrors where less is better', () => {
    const [up, down] = (['up', 'down'] as const).map((better) =>
      rankIntervals(PRIOR, PHU_THO, { draws: 1001, seed: 1, better }),
    );
    up!.forEach((rank, index) => {
      expect(Math.abs(149 - rank!.lower - down![index]!.upper)).toBeLessThanOrEqual(1);
      expect(149 - rank!.median).toBe(down![index]!.median);
    });
  });

  test('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(shuffled, ({ units, order, turned }) => {
        const ranks = rankIntervals(PRIOR, units, OPTIONS);
        expect(rankIntervals(PRIOR, turned, OPTIONS)).toEqual(order.map((index) => ranks[index]));
      }),
    );
  });

  test('gives equal counts equal ranges', () => {
    const [first, , third] = rankIntervals(PRIOR, [of(9, 10), of(1, 10), of(9, 10)], OPTIONS);
    expect(first).toEqual(third);
  });

  test('does not rank units without a denominator, and does not count them', () => {
    const found = rankIntervals(PRIOR, [of(0, 0), of(900, 1000), of(100, 1000), of(0, 0)], OPTIONS);
    expect(found).toEqual([
      null,
      { median: 1, lower: 1, upper: 1, band: null },
      { median: 2, lower: 2, upper: 2, band: null },
      null,
    ]);
  });

  test('leaves every rank open where units differ by chance alone', () => {
    const units = [of(9, 10), of(90, 100), of(45, 50)];
    expect(rankIntervals(priorByLikelihood(units), units, OPTIONS)).toEqual(
      units.map(() => ({ median: 2, lower: 1, upper: 3, band: null })),
    );
  });

  test('keeps lower ≤ median ≤ upper within the number of units, for any legal counts', () => {
    fc.assert(
      fc.property(proportions, (units) => {
        const ranks = rankIntervals(priorByLikelihood(units), units, OPTIONS);
        const known = units.filter(({ denominator }) => denominator > 0).length;
        expect(ranks.filter((rank) => rank !== null)).toHaveLength(known);
        expect(numbersIn(ranks).every((value) => value >= 1 && value <= known)).toBe(true);
        for (const rank of ranks)
          if (rank !== null)
            expect(rank.lower <= rank.median && rank.median <= rank.upper).toBe(true);
      }),
    );
  });

  test('narrows where the same shares rest on more', () => {
    const few = [of(8, 10), of(9, 10), of(7, 10), of(6, 10), of(5, 10)];
    const many = few.map(({ numerator }) => of(numerator * 1000, 10_000));
    expect(rankIntervals(PRIOR, many, OPTIONS).map((rank) => rank!.upper - rank!.lower)).toEqual([
      0, 0, 0, 0, 0,
    ]);
    expect(rankIntervals(PRIOR, few, OPTIONS).every((rank) => rank!.upper > rank!.lower)).toBe(
      true,
    );
  });

  test('throws where counts cannot be', () => {
    expect(() => rankIntervals(PRIOR, [of(3, 2)], OPTIONS)).toThrow(RangeError);
  });
});
