import { describe, expect, test } from 'vitest';
import { quartiles } from '../../src/components/quartiles.ts';

describe('quartiles()', () => {
  test('are interpolated as R and numpy do, whatever the order', () => {
    expect(quartiles([0.4, 0.1, 0.3, 0.2])).toEqual({
      lower: expect.closeTo(0.175, 12) as number,
      middle: expect.closeTo(0.25, 12) as number,
      upper: expect.closeTo(0.325, 12) as number,
      count: 4,
      same: false,
    });
  });

  test('are none of three values, and say where all are equal', () => {
    expect(quartiles([0.1, 0.2, 0.3])).toBeNull();
    expect(quartiles([0.5, 0.5, 0.5, 0.5])?.same).toBe(true);
  });
});
