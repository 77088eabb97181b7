import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarCommunes } from '../../src/comparison/similar-communes.ts';
import { similarUnits, type UnitProfile } from '../../src/statistics/similar-units.ts';

const profile = fc.record({
  type: fc.constantFrom('xã', 'phường', 'đặc khu'),
  volume: fc.nat({ max: 5000 }),
  mix: fc.option(
    fc
      .dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(100))
      .map((o) => new Map(Object.entries(o))),
  ),
});

const coded = (profiles: readonly Omit<UnitProfile, 'code'>[]): UnitProfile[] =>
  profiles.map((own, index) => ({ ...own, code: String(index) }));

describe('similarCommunes()', () => {
  test('finds among those of about the same size what a search among all finds', () => {
    fc.assert(
      fc.property(fc.array(profile, { maxLength: 40 }), (profiles) => {
        const communes = coded(profiles);
        const all = communes.map((commune) => similarUnits(commune, communes, 5));
        const found = [...similarCommunes(communes)].map(({ similar }) => similar);
        expect(found.map((some) => some.map(({ similar_code }) => similar_code))).toEqual(
          all.map((some) => some.map(({ code }) => code)),
        );
      }),
    );
  });

  test('names at most five of each, and never the commune itself', () => {
    const communes = coded(Array.from({ length: 9 }, () => ({ type: 'xã', volume: 5, mix: null })));
    for (const { unit_code, similar } of similarCommunes(communes)) {
      expect(similar.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
      expect(similar.map(({ similar_code }) => similar_code)).not.toContain(unit_code);
    }
  });
});
