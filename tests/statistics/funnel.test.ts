import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from '../../src/statistics/false-discovery.ts';
import { exactLimits } from '../../src/statistics/funnel-limits.ts';
import { funnel, FUNNEL_PLACES } from '../../src/statistics/funnel.ts';
import { RandomDraws } from '../../src/statistics/random-draws.ts';
import { areClose, numbersIn, of, PHU_THO, proportions, shuffled } from './proportions.ts';

const PLAIN = [of(18, 20), of(94, 100), of(475, 500), of(950, 1000), of(1900, 2000)];
const placesOf = (units: Parameters<typeof funnel>[0]) =>
  funnel(units)!.places.map(({ place }) => place);

describe('the funnel of the 148 communes of Phú Thọ', () => {
  const found = funnel(PHU_THO)!;

  test('flags 13 at 95 % and none at 99.8 %', () => {
    expect([found.flagged95, found.flagged998]).toEqual([13, 0]);
    const outside = found.places.filter(({ place }) => place === 'above' || place === 'below');
    expect(outside).toHaveLength(13);
  });

  test('has no finding left at 5 % once the number of communes is heeded', () => {
    expect(found.places.filter(({ q }) => q! <= 0.05)).toEqual([]);
  });
});

describe('benjaminiHochberg()', () => {
  test('adjusts the published p-values to the published ones, whatever their order', () => {
    const expected = [0.0025, 0.0225, 0.033333, 0.04375, 0.2];
    benjaminiHochberg([0.0005, 0.009, 0.02, 0.035, 0.2]).forEach((q, index) => {
      expect(q).toBeCloseTo(expected[index]!, 6);
    });
    benjaminiHochberg([0.2, 0.035, 0.02, 0.009, 0.0005]).forEach((q, index) => {
      expect(q).toBeCloseTo(expected[4 - index]!, 6);
    });
  });

  test('leaves null alone and does not count it', () => {
    expect(benjaminiHochberg([null, 0.02, null, 0.04])).toEqual([null, 0.04, null, 0.04]);
    expect(benjaminiHochberg([])).toEqual([]);
  });

  test('never makes a p-value smaller nor larger than 1, and keeps their order', () => {
    const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2 });
    fc.assert(
      fc.property(ps, (p) => {
        const q = benjaminiHochberg(p);
        p.forEach((own, index) => {
          expect(q[index]!).toBeGreaterThanOrEqual(own);
          expect(q[index]!).toBeLessThanOrEqual(1);
          if (index > 0 && own <= p[index - 1]!)
            expect(q[index]!).toBeLessThanOrEqual(q[index - 1]!);
        });
      }),
    );
  });
});

describe('funnel() where units differ by chance alone', () => {
  test('never flags all of n where that is likelier than the tail, although the drawn line lies below', () => {
    const units = [...PLAIN, of(60, 60)];
    const { target, tau2, places } = funnel(units)!;
    expect(tau2).toBe(0);
    expect(exactLimits(target, 60)!.upper).toBeLessThan(1);
    expect(target ** 60).toBeGreaterThan(0.025);
    expect(places.at(-1)!.place).toBe('within');
  });

  test('flags all of n where it is rarer than the tail', () => {
    expect(placesOf([...PLAIN, of(100, 100)]).at(-1)).toBe('above');
    expect(placesOf([...PLAIN, of(400, 400)]).at(-1)).toBe('far_above');
  });

  test('flags only what lies outside the drawn limits too', () => {
    const random = new RandomDraws(11);
    const units = Array.from({ length: 400 }, () => {
      const n = 1 + Math.floor(random.uniform() * 300);
      return of(random.binomial(n, 0.93), n);
    });
    const { target, tau2, places, flagged95 } = funnel(units)!;
    expect(tau2).toBe(0);
    expect(flagged95).toBeGreaterThan(0);
    places.forEach(({ place }, index) => {
      if (place === 'within') return;
      const { numerator, denominator } = units[index]!;
      const { lower, upper } = exactLimits(target, denominator)!;
      const share = numerator / denominator;
      expect(share < lower || share > upper).toBe(true);
    });
  });

  test('flags no more than the nominal 5 % and 0.2 % of binomial counts, at small and at large n', () => {
    const random = new RandomDraws(12);
    for (const [from, to, share] of [
      [1, 20, 0.95],
      [20, 400, 0.95],
      [100, 3000, 0.7],
      [5, 50, 0.02],
    ] as const) {
      let [at95, at998, all] = [0, 0, 0];
      for (let set = 0; set < 60; set++) {
        const units = Array.from({ length: 300 }, () => {
          const n = from + Math.floor(random.uniform() * (to - from));
          return of(random.binomial(n, share), n);
        });
        const found = funnel(units)!;
        // A set that is by chance overdispersed has other limits; what is tested here are the exact ones.
        if (found.tau2 > 0) continue;
        at95 += found.flagged95;
        at998 += found.flagged998;
        all += units.length;
      }
      expect(all).toBeGreaterThan(9000);
      expect(at95 / all).toBeLessThan(0.052);
      expect(at998 / all).toBeLessThan(0.003);
    }
  });
});

describe('funnel() where units differ in general', () => {
  test('does not flag all of n as high where many units have nearly all', () => {
    const units = [
      ...Array.from({ length: 30 }, (_, index) => of(30 + (index % 3), 32)),
      of(3, 32),
      of(4, 32),
      of(5, 32),
      of(2, 32),
      of(6, 32),
      of(32, 32),
    ];
    const found = funnel(units)!;
    expect(found.tau2).toBeGreaterThan(0);
    expect(found.places.at(-1)!.place).toBe('within');
  });

  test('finds two planted outliers among 100 units that vary', () => {
    const random = new RandomDraws(13);
    const units = Array.from({ length: 100 }, () => {
      const n = 200 + Math.floor(random.uniform() * 800);
      return of(random.binomial(n, random.beta(90, 10)), n);
    });
    const found = funnel([...units, of(300, 600), of(30, 600)])!;
    expect(found.places.slice(-2).map(({ place }) => place)).toEqual(['far_below', 'far_below']);
    expect(found.places.slice(-2).every(({ q }) => q! < 0.001)).toBe(true);
  });
});

describe('funnel()', () => {
  test('is null below three units, and says nothing of a unit without a denominator', () => {
    expect(funnel([of(1, 2), of(2, 3)])).toBeNull();
    expect(funnel([...PLAIN, of(0, 0)])!.places.at(-1)).toEqual({
      place: null,
      z: null,
      p: null,
      q: null,
    });
  });

  test('finds all within where all have all', () => {
    expect(placesOf([of(5, 5), of(70, 70), of(9, 9)])).toEqual(['within', 'within', 'within']);
  });

  test('has legal numbers, counts its flags and puts p and place together, for any legal counts', () => {
    fc.assert(
      fc.property(proportions, (units) => {
        const found = funnel(units);
        if (found === null) return;
        expect(numbersIn(found).every(Number.isFinite)).toBe(true);
        const known = found.places.filter(({ place }) => place !== null);
        expect(known).toHaveLength(found.units);
        for (const { place, p, q } of known) {
          expect(p! >= 0 && p! <= q! && q! <= 1).toBe(true);
          expect(FUNNEL_PLACES).toContain(place);
        }
        const of = (...names: readonly string[]) =>
          known.filter(({ place }) => names.includes(place!)).length;
        expect(found.flagged998).toBe(of('far_below', 'far_above'));
        expect(found.flagged95).toBe(of('far_below', 'below', 'above', 'far_above'));
      }),
    );
  });

  test('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(shuffled, ({ units, order, turned }) => {
        const [straight, other] = [funnel(units), funnel(turned)];
        return areClose(
          order.map((index) => straight?.places[index]?.p ?? null),
          other?.places.map(({ p }) => p) ?? [],
        );
      }),
    );
  });
});
