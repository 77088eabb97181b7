import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simpsonsPair, type StratifiedUnit } from '../../src/statistics/simpsons-pair.ts';

type Counts = Readonly<Record<string, readonly [numerator: number, denominator: number]>>;

function unit(code: string, strata: Counts): StratifiedUnit {
  const entries = Object.entries(strata).map(
    ([name, [numerator, denominator]]) => [name, { numerator, denominator }] as const,
  );
  return { code, strata: new Map(entries) };
}

/** Higher in all three fields (0.90, 0.75, 0.60 against 0.85, 0.70, 0.55), lower over all. */
const HIGHER = unit('A', { copies: [90, 100], land: [300, 400], homes: [60, 100] });
const LOWER = unit('B', { copies: [340, 400], land: [70, 100], homes: [55, 100] });

describe('Simpson’s paradox', () => {
  it('is found where a unit is higher in every field and lower over all', () => {
    const pair = simpsonsPair([LOWER, HIGHER], 50);
    expect([pair?.higher, pair?.lower]).toEqual(['A', 'B']);
    expect(pair?.strata.map(({ stratum }) => stratum)).toEqual(['copies', 'land', 'homes']);
  });

  it('is not found where one field is lower', () => {
    const other = unit('C', { copies: [90, 100], land: [300, 400], homes: [54, 100] });
    expect(simpsonsPair([other, LOWER], 50)).toBeNull();
  });

  it('is not found where the unit is higher over all too', () => {
    const better = unit('C', { copies: [395, 400], land: [80, 100], homes: [60, 100] });
    expect(simpsonsPair([better, LOWER], 50)).toBeNull();
  });

  it('takes fields below the least number together as the rest, which must be higher as well', () => {
    const small = (share: number): Counts => ({ gifts: [share, 10], water: [share, 10] });
    const a = { copies: [90, 100], land: [300, 400], homes: [60, 100] } as const;
    const b = { copies: [340, 400], land: [70, 100], homes: [55, 100] } as const;
    const found = simpsonsPair(
      [unit('A', { ...a, ...small(9) }), unit('B', { ...b, ...small(8) })],
      50,
    );
    expect(found?.strata.at(-1)).toEqual({
      stratum: null,
      higher: { numerator: 18, denominator: 20 },
      lower: { numerator: 16, denominator: 20 },
    });
    const lowerRest = [unit('A', { ...a, ...small(7) }), unit('B', { ...b, ...small(8) })];
    expect(simpsonsPair(lowerRest, 50)).toBeNull();
  });

  it('asks for three compared fields', () => {
    const two = [
      unit('A', { copies: [90, 100], land: [300, 400] }),
      unit('B', { copies: [340, 400], land: [70, 100] }),
    ];
    expect(simpsonsPair(two, 50)).toBeNull();
  });

  it('of several pairs takes the one with the widest gap over all', () => {
    const wider = unit('C', { copies: [3440, 4000], land: [72, 100], homes: [57, 100] });
    expect(simpsonsPair([HIGHER, LOWER, wider], 50)?.lower).toBe('C');
  });

  it('is the same for every order of the units, and no unit without dossiers is in it', () => {
    const counts = fc
      .tuple(fc.nat(300), fc.nat(300))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const units = fc.array(fc.record({ copies: counts, land: counts, homes: counts }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(units, (drawn) => {
        const all = drawn.map((strata, index) => unit(`U${index}`, strata));
        const pair = simpsonsPair(all, 1);
        expect(simpsonsPair(all.toReversed(), 1)).toEqual(pair);
        for (const { higher, lower } of pair?.strata ?? [])
          expect(higher.numerator / higher.denominator).toBeGreaterThan(
            lower.numerator / lower.denominator,
          );
      }),
    );
  });
});
