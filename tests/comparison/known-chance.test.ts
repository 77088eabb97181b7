import { describe, expect, test } from 'vitest';
import { knownChance } from '../../src/comparison/known-chance.ts';

describe('knownChance()', () => {
  test('of 135 units is known to whole ones, and of 3,321 to 20', () => {
    expect(knownChance(15.23, 135)).toEqual({ count: 15, decimals: 0 });
    expect(knownChance(367.2, 3321)).toEqual({ count: 360, decimals: 0 });
  });

  test('of a dozen units is known to a tenth', () => {
    expect(knownChance(0.94, 12)).toEqual({ count: 0.9, decimals: 1 });
  });

  test('of none, of all and of a single unit is a number', () => {
    expect(knownChance(0, 135).count).toBe(0);
    expect(knownChance(135, 135).count).toBe(135);
    expect(knownChance(0, 1).count).toBe(0);
  });
});
