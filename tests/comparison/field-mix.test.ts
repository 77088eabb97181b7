import { describe, expect, test } from 'vitest';
import { againstFields, type FieldShares } from '../../src/comparison/field-mix.ts';

const shares = (...fields: readonly (readonly [string, number, number])[]): FieldShares =>
  new Map(fields.map(([name, numerator, denominator]) => [name, { numerator, denominator }]));

const POOL = shares(['ho-tich', 900, 1000], ['dat-dai', 600, 1000]);
const UNKNOWN = {
  expected: null,
  ratio: null,
  ratio_lower: null,
  ratio_upper: null,
  standardised: null,
};

describe('againstFields()', () => {
  test('expects 90 of 100 in one field and 30 of 50 in the other: 120 of 150', () => {
    const fields = shares(['ho-tich', 95, 100], ['dat-dai', 37, 50]);
    const found = againstFields({ numerator: 132, denominator: 150, fields }, POOL);
    expect(found.expected).toBeCloseTo(120, 9);
    expect(found.ratio).toBeCloseTo(1.1, 9);
    // 1.1 times the rate of the pool, 0.75.
    expect(found.standardised).toBeCloseTo(0.825, 9);
    expect(found.ratio_lower! < 1.1 && 1.1 < found.ratio_upper!).toBe(true);
  });

  test('is unknown where a number of any field of the unit is hidden', () => {
    expect(againstFields({ numerator: 132, denominator: 150, fields: null }, POOL)).toEqual(
      UNKNOWN,
    );
  });

  test('is unknown where the pool of one of its fields is, and has no rate at the mix of a pool in part unknown', () => {
    const fields = shares(['ho-tich', 95, 100]);
    const unit = { numerator: 95, denominator: 100, fields };
    expect(againstFields(unit, new Map([...POOL, ['ho-tich', null]]))).toEqual(UNKNOWN);
    const found = againstFields(unit, new Map([...POOL, ['dat-dai', null]]));
    expect(found).toMatchObject({ expected: 90, standardised: null });
  });

  test('is unknown where no figures by field are published', () => {
    const fields = shares(['ho-tich', 95, 100]);
    expect(againstFields({ numerator: 95, denominator: 100, fields }, null)).toEqual(UNKNOWN);
  });

  test.each([
    [96, 100],
    [95, 101],
  ])('is unknown where the fields make up 95 of 100 and not the %i of %i stated', (x, n) => {
    const fields = shares(['ho-tich', 95, 100]);
    expect(againstFields({ numerator: x, denominator: n, fields }, POOL)).toEqual(UNKNOWN);
  });

  test('is unknown where a field of the unit is in no figure of the pool', () => {
    const fields = shares(['moi-truong', 95, 100]);
    expect(againstFields({ numerator: 95, denominator: 100, fields }, POOL)).toEqual(UNKNOWN);
  });
});
