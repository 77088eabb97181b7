import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarUnits, type UnitProfile } from '../../src/statistics/similar-units.ts';

const profile = (
  code: string,
  volume: number,
  mix: Readonly<Record<string, number>> | null = { land: 50, civil: 50 },
  type = 'xã',
): UnitProfile => ({ code, type, volume, mix: mix === null ? null : new Map(Object.entries(mix)) });

const OWN = profile('00001', 1000);
const codes = (others: readonly UnitProfile[], k = 9, own = OWN) =>
  similarUnits(own, others, k).map(({ code }) => code);

describe('similarUnits()', () => {
  test('says of each why: size, mix and type', () => {
    expect(
      similarUnits(OWN, [profile('00002', 2000, { land: 25, civil: 75 }, 'phường')], 5),
    ).toEqual([
      {
        code: '00002',
        position: 1,
        distance: 2.5,
        sizeRatio: 2,
        mixDistance: 0.25,
        sameType: false,
      },
    ]);
  });

  test('puts half and double the size equally far, as far as another type and as half the dossiers in other fields', () => {
    const others = [
      profile('00005', 500),
      profile('00004', 2000),
      profile('00003', 1000, { land: 100 }),
      profile('00002', 1000, undefined, 'phường'),
      profile('00006', 1900),
      profile('00007', 2100),
    ];
    expect(codes(others)).toEqual(['00006', '00002', '00003', '00004', '00005', '00007']);
  });

  test('compares shares of fields, not numbers: the same mix at another size has distance 0', () => {
    const [found] = similarUnits(OWN, [profile('00002', 10, { land: 5, civil: 5 })], 1);
    expect(found!.mixDistance).toBe(0);
  });

  test('gives k at most, without the unit itself and without those that have no dossiers', () => {
    const others = [OWN, profile('00002', 900), profile('00003', 800), profile('00004', 0)];
    expect(codes(others, 1)).toEqual(['00002']);
    expect(codes(others)).toEqual(['00002', '00003']);
    expect(codes(others, 9, profile('00009', 0))).toEqual([]);
  });

  test('weighs a mix that is not known as half of the dossiers, and says that it is not known', () => {
    const others = [
      profile('00002', 1000, null),
      profile('00003', 1000, { land: 1 }),
      profile('00004', 1000),
    ];
    expect(codes(others)).toEqual(['00004', '00002', '00003']);
    expect(similarUnits(OWN, others, 2)[1]!.mixDistance).toBeNull();
    expect(similarUnits(OWN, [profile('00002', 9, {})], 1)[0]!.mixDistance).toBeNull();
  });

  test('leaves mixes out where that of the unit is not known', () => {
    const own = profile('00001', 1000, null);
    expect(
      codes([profile('00002', 1100, { land: 1 }), profile('00003', 1200, null)], 9, own),
    ).toEqual(['00002', '00003']);
  });

  test('does not depend on the order of the others', () => {
    const others = fc.uniqueArray(
      fc
        .tuple(
          fc.integer({ min: 2, max: 40 }),
          fc.integer({ min: 0, max: 50 }),
          fc.integer({ min: 0, max: 9 }),
        )
        .map(([code, volume, land]) => profile(String(code), volume, { land, civil: 9 - land })),
      { selector: ({ code }) => code },
    );
    fc.assert(
      fc.property(others, (units) => {
        const found = similarUnits(OWN, units, 5);
        expect(similarUnits(OWN, units.toReversed(), 5)).toEqual(found);
        expect(found.map(({ position }) => position)).toEqual(found.map((_, index) => index + 1));
        for (const { sizeRatio, mixDistance } of found)
          expect(sizeRatio > 0 && mixDistance! >= 0 && mixDistance! <= 1).toBe(true);
      }),
    );
  });
});
