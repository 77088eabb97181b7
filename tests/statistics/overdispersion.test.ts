import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Z998 } from '../../src/statistics/normal.ts';
import { arcsineDispersion, arcsineLimits } from '../../src/statistics/arcsine-funnel.ts';
import {
  adjustedLimits,
  adjustedZ,
  multiplicativeZ,
  overdispersion,
} from '../../src/statistics/overdispersion.ts';
import { Z95 } from '../../src/statistics/wilson.ts';
import {
  areClose,
  numbersIn,
  of,
  PHU_THO,
  proportion,
  proportions,
  shuffled,
} from './proportions.ts';

const FOUND = overdispersion(PHU_THO)!;
const beyond = (z: readonly number[], limit: number) =>
  z.filter((value) => Math.abs(value) > limit).length;

describe('the 148 communes of Phú Thọ, August 2026', () => {
  test('have the pooled share 0.844433, the factor 25.132323 (raw 36.968246) and the variance 0.0031904', () => {
    expect(FOUND.units).toBe(148);
    expect(FOUND.target).toBeCloseTo(0.844433, 6);
    expect(FOUND.phi).toBeCloseTo(25.132323, 6);
    expect(FOUND.rawPhi).toBeCloseTo(36.968246, 6);
    expect(FOUND.tau2).toBeCloseTo(0.003190415812504887, 15);
  });

  test('would be flagged 120 and 99 times by plain binomial limits', () => {
    const z = PHU_THO.map((unit) => adjustedZ({ ...FOUND, tau2: 0 }, unit)!);
    expect([beyond(z, Z95), beyond(z, Z998)]).toEqual([120, 99]);
  });

  test('are flagged 13 times and never under the additive model, 14 and 3 times under the multiplicative', () => {
    const additive = PHU_THO.map((unit) => adjustedZ(FOUND, unit)!);
    const multiplicative = PHU_THO.map((unit) => multiplicativeZ(FOUND, unit)!);
    expect([beyond(additive, Z95), beyond(additive, Z998)]).toEqual([13, 0]);
    expect([beyond(multiplicative, Z95), beyond(multiplicative, Z998)]).toEqual([14, 3]);
  });

  test('lie outside the drawn limits exactly where their z-score says so', () => {
    for (const [z, flagged] of [
      [Z95, 13],
      [Z998, 0],
    ] as const) {
      const outside = PHU_THO.filter((unit) => {
        const share = unit.numerator / unit.denominator;
        const { lower, upper } = adjustedLimits(FOUND, unit.denominator, z)!;
        return share < lower || share > upper;
      });
      expect(outside).toHaveLength(flagged);
    }
  });
});

describe('the arcsine scale of FunnelPlotR, on the same communes', () => {
  const arcsine = arcsineDispersion(PHU_THO)!;

  test('has its target, factor and variance, and 15 and 1 flags', () => {
    expect(arcsine.target).toBeCloseTo(1.1653593933, 9);
    expect(arcsine.phi).toBeCloseTo(28.2103107453, 8);
    expect(arcsine.tau2).toBeCloseTo(0.0068458028, 9);
    const outside = (z: number) =>
      PHU_THO.filter(({ numerator, denominator }) => {
        const { lower, upper } = arcsineLimits(arcsine, denominator, z)!;
        return numerator / denominator < lower || numerator / denominator > upper;
      }).length;
    expect([outside(Z95), outside(Z998)]).toEqual([15, 1]);
  });

  test.each([
    [200, 0.698029, 0.948431, 0.601208, 0.98386],
    [500, 0.705684, 0.944668, 0.614091, 0.980367],
    [1000, 0.708309, 0.943342, 0.618512, 0.979086],
  ])('has its limits at %i dossiers, at 95 %% and 99.8 %%', (n, ...limits) => {
    const found = [arcsineLimits(arcsine, n)!, arcsineLimits(arcsine, n, Z998)!];
    for (const [index, value] of found.flatMap(({ lower, upper }) => [lower, upper]).entries())
      expect(Math.abs(value - limits[index]!)).toBeLessThanOrEqual(0.5e-6 + 1e-10);
  });

  test('is null below three units and has no limits for no dossier', () => {
    expect(arcsineDispersion([of(1, 2), of(0, 0), of(1, 3)])).toBeNull();
    expect(arcsineLimits(arcsine, 0)).toBeNull();
  });

  test('has no number that is none, for any legal counts', () => {
    fc.assert(
      fc.property(proportions, fc.integer({ min: 0, max: 1e7 }), (units, n) => {
        const found = arcsineDispersion(units);
        const limits = found === null ? null : arcsineLimits(found, n);
        expect(numbersIn([found, limits]).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('overdispersion()', () => {
  test('is null where fewer than three units have a denominator', () => {
    expect(overdispersion([])).toBeNull();
    expect(overdispersion([of(1, 2), of(3, 4), of(0, 0), of(0, 0)])).toBeNull();
  });

  test('finds none where all units have the same share, and none where all or no dossiers are on time', () => {
    expect(overdispersion([of(9, 10), of(90, 100), of(45, 50)])).toMatchObject({ phi: 0, tau2: 0 });
    expect(overdispersion([of(5, 5), of(7, 7), of(9, 9)])).toMatchObject({ target: 1, tau2: 0 });
    expect(overdispersion([of(0, 5), of(0, 7), of(0, 9)])).toMatchObject({ target: 0, tau2: 0 });
  });

  test('leaves units without a denominator out of everything', () => {
    expect(overdispersion([...PHU_THO, of(0, 0), of(0, 0)])).toEqual(FOUND);
  });

  test.each([of(3, 2), of(-1, 2), of(0.5, 2), of(NaN, 2), of(1, Infinity)])(
    'throws for %j: these are no counts',
    (unit) => {
      expect(() => overdispersion([of(1, 2), of(1, 3), unit])).toThrow(RangeError);
    },
  );

  test('has no negative number and none that is none, for any legal counts', () => {
    fc.assert(
      fc.property(proportions, proportion, (units, unit) => {
        const found = overdispersion(units);
        if (found === null) return;
        expect(numbersIn(found).every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
        const rest = [adjustedZ(found, unit), multiplicativeZ(found, unit)];
        expect(numbersIn(rest).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  test('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(shuffled, ({ units, turned }) =>
        areClose(overdispersion(units), overdispersion(turned)),
      ),
    );
  });
});

describe('adjustedLimits()', () => {
  test('contain the target, narrow with n, and do not close below what units differ in general', () => {
    fc.assert(
      fc.property(proportions, fc.integer({ min: 1, max: 1e6 }), (units, n) => {
        const found = overdispersion(units);
        if (found === null) return;
        const [few, many] = [adjustedLimits(found, n)!, adjustedLimits(found, 4 * n)!];
        for (const { lower, upper } of [few, many]) {
          expect(lower).toBeLessThanOrEqual(found.target);
          expect(upper).toBeGreaterThanOrEqual(found.target);
        }
        expect(many.upper - many.lower).toBeLessThanOrEqual(few.upper - few.lower);
      }),
    );
    const { lower } = adjustedLimits(FOUND, 1e12)!;
    expect(lower).toBeCloseTo(FOUND.target - Z95 * Math.sqrt(FOUND.tau2), 6);
  });

  test('are null for no dossier', () => {
    expect(adjustedLimits(FOUND, 0)).toBeNull();
    expect(adjustedZ(FOUND, of(0, 0))).toBeNull();
  });
});
