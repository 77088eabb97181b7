import { describe, expect, it } from 'vitest';
import { oneFieldStatement, type OwnFieldPart } from '../../src/comparison/one-field-statement.ts';
import { unitResult } from '../i18n/statement-examples.ts';

const SET = { target: 0.85, tau2: 0.01, phi: 40, units: 118 };
const LOW = unitResult({ place: 'far_below', q: 0.0001, numerator: 489, denominator: 1064 });
const part = (field: string, own: readonly [number, number], pool: readonly [number, number]) => ({
  field,
  ownNumerator: own[0],
  ownDenominator: own[1],
  poolNumerator: pool[0],
  poolDenominator: pool[1],
});
const LAND = part('land', [64, 570], [6500, 10_000]);
const OTHERS = [
  part('copies', [300, 340], [27_000, 30_000]),
  part('homes', [125, 154], [8500, 10_000]),
];
const fieldOf = (parts: readonly OwnFieldPart[], own = LOW) =>
  oneFieldStatement(own, SET, parts)?.field ?? null;

describe('the one field that a clearly low rate lies in', () => {
  it('is the one without which the rest lies within what is usual', () => {
    expect(oneFieldStatement(LOW, SET, [...OTHERS, LAND])).toEqual({
      kind: 'one_field',
      set: 'communes:XM',
      field: 'land',
      own: { numerator: 64, denominator: 570 },
      rest: { numerator: 425, denominator: 494 },
    });
  });

  it('is none where the rest is low as well', () => {
    expect(fieldOf([LAND, part('copies', [100, 494], [35_500, 40_000])])).toBeNull();
  });

  it('is none where the unit is usual in each field, and only has more of a slow one', () => {
    expect(fieldOf([part('land', [370, 570], [6500, 10_000]), ...OTHERS])).toBeNull();
  });

  it('is none of a rate that is not clearly low', () => {
    for (const own of [{ place: 'within', q: 0.5 } as const, { place: 'below', q: 0.2 } as const])
      expect(fieldOf([LAND, ...OTHERS], unitResult(own))).toBeNull();
    expect(fieldOf([LAND, ...OTHERS], unitResult({ place: 'far_above', q: 0.001 }))).toBeNull();
  });

  it('is not told of fewer than 30 dossiers in the field, or in the rest', () => {
    expect(fieldOf([part('land', [0, 29], [6500, 10_000]), ...OTHERS])).toBeNull();
    expect(fieldOf([LAND, part('copies', [26, 29], [27_000, 30_000])])).toBeNull();
    expect(fieldOf([LAND, part('copies', [27, 30], [27_000, 30_000])])).toBe('land');
  });
});
