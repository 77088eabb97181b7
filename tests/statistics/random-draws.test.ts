import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ascendingOrder } from '../../src/statistics/ascending-order.ts';
import { binomialAtMost } from '../../src/statistics/binomial.ts';
import { RandomDraws } from '../../src/statistics/random-draws.ts';

const DRAWS = 200_000;

/** Mean, variance and kurtosis of many draws. */
function momentsOf(draw: () => number) {
  const values = Float64Array.from({ length: DRAWS }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
  const central = (power: number) =>
    values.reduce((sum, value) => sum + (value - mean) ** power, 0) / DRAWS;
  return { values, mean, variance: central(2), kurtosis: central(4) / central(2) ** 2 };
}

describe('random draws', () => {
  test('are the same for the same seed, and others for another', () => {
    const of = (seed: number) => {
      const random = new RandomDraws(seed);
      return [random.uniform(), random.normal(), random.beta(3, 4), random.binomial(1000, 0.3)];
    };
    expect(of(7)).toEqual(of(7));
    expect(of(7)).not.toEqual(of(8));
    expect(of(7)).not.toEqual(of(7 + 2 ** 32));
    expect(() => new RandomDraws(0.5)).toThrow(RangeError);
  });

  test('of the seed 1 begin with these bits: they must never change, or every published rank range would', () => {
    const random = new RandomDraws(1);
    expect(Array.from({ length: 3 }, () => random.uniform() * 2 ** 32 - 0.5)).toEqual([
      1_950_625_580, 354_034_397, 661_219_729,
    ]);
  });

  test('uniform ones lie evenly between 0 and 1', () => {
    const random = new RandomDraws(1);
    const { values, mean, variance } = momentsOf(() => random.uniform());
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.003);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.001);
    expect(values.every((value) => value > 0 && value < 1)).toBe(true);
  });

  test('normal ones have the mean, variance, kurtosis and tails of the normal distribution', () => {
    const random = new RandomDraws(2);
    const { values, mean, variance, kurtosis } = momentsOf(() => random.normal());
    expect(Math.abs(mean)).toBeLessThan(0.01);
    expect(Math.abs(variance - 1)).toBeLessThan(0.015);
    expect(Math.abs(kurtosis - 3)).toBeLessThan(0.06);
    const beyond = (z: number) => values.filter((value) => Math.abs(value) > z).length / DRAWS;
    expect(Math.abs(beyond(1.959963984540054) - 0.05)).toBeLessThan(0.002);
    // The outermost layer of the ziggurat begins at 3.44.
    expect(Math.abs(beyond(3.5) - 0.000465)).toBeLessThan(0.0002);
  });

  test.each([
    [0.02, 3],
    [0.5, 0.5],
    [4.1, 22.5],
    [970, 30],
  ])('beta ones of %d and %d have its mean and variance', (alpha, beta) => {
    const random = new RandomDraws(3);
    const { mean, variance } = momentsOf(() => random.beta(alpha, beta));
    const size = alpha + beta;
    const expected = (alpha * beta) / (size * size * (size + 1));
    expect(Math.abs(mean - alpha / size)).toBeLessThan(5 * Math.sqrt(expected / DRAWS));
    expect(Math.abs(variance / expected - 1)).toBeLessThan(0.05);
  });

  test.each([
    [1, 0.3],
    [30, 0.97],
    [400, 0.5],
    [900, 0.15],
    [100_000, 0.002],
    [1_000_000, 0.95],
  ])(
    'binomial ones of %i at %d have its distribution, drawn exactly or by approximation',
    (n, p) => {
      const random = new RandomDraws(4);
      const { values } = momentsOf(() => random.binomial(n, p));
      expect(values.every((value) => Number.isInteger(value) && value >= 0 && value <= n)).toBe(
        true,
      );
      for (const z of [-2.5, -1, 0, 1, 2.5]) {
        const k = Math.round(n * p + z * Math.sqrt(n * p * (1 - p)));
        const share = values.filter((value) => value <= k).length / DRAWS;
        expect(Math.abs(share - binomialAtMost(k, n, p))).toBeLessThan(0.005);
      }
    },
  );

  test('binomial ones at 0 and 1, and of no trial, are what they must be', () => {
    const random = new RandomDraws(5);
    expect([random.binomial(9, 0), random.binomial(9, 1), random.binomial(0, 0.5)]).toEqual([
      0, 9, 0,
    ]);
  });
});

describe('ascendingOrder()', () => {
  test('is the order of sorting by comparison, for any positive numbers, equal ones as they stand', () => {
    const values = fc.array(
      fc.oneof(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(0, 1e-300, 0.1, 0.1, 1, 1e300, Infinity),
      ),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(values, (numbers) => {
        const expected = numbers.map((_, index) => index);
        expected.sort((a, b) => numbers[a]! - numbers[b]! || a - b);
        expect([...ascendingOrder(numbers.length)(Float64Array.from(numbers))]).toEqual(
          numbers.map((_, place) => expected[place]),
        );
      }),
    );
  });

  test('can be used again for other numbers', () => {
    const order = ascendingOrder(3);
    expect([...order(Float64Array.of(3, 1, 2))]).toEqual([1, 2, 0]);
    expect([...order(Float64Array.of(1, 2, 3))]).toEqual([0, 1, 2]);
  });
});
