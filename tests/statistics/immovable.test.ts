import { expect, test } from 'vitest';
import { immovable, type Sum } from '../../src/statistics/immovable.ts';
import { determinedTogether } from '../ingest/linear-program.ts';
import { bounded, determined, type Equation } from '../ingest/linear-system.ts';

/** 0 + 1 = 2 and 2 + 3 = 0, so that 1 and 3 add up to 0; and 1 + 4 = 5. */
const SUMS: readonly Sum[] = [
  [
    [0, 1],
    [1, 1],
    [2, -1],
  ],
  [
    [2, 1],
    [3, 1],
    [0, -1],
  ],
  [
    [1, 1],
    [4, 1],
  ],
];
const VALUES = [7, 0, 7, 0, 5];
const roomOf = (least: number) => (unknown: number) => ({
  below: VALUES[unknown]! > least,
  above: true,
});
const EQUATIONS = SUMS.map((sum, index): Equation => ({
  terms: new Map(sum.map(([unknown, sign]) => [`x${unknown}`, sign])),
  constant: index === 2 ? 5 : 0,
}));

test('numbers that are not negative and add up to 0 over two sums are immovable, and what a third leaves beside one', () => {
  expect(immovable(SUMS, roomOf(0), () => true).sort()).toEqual([1, 3, 4]);
});

test('nothing of the same sums is immovable where numbers may be negative', () => {
  expect(immovable(SUMS, roomOf(-1), () => true)).toEqual([]);
});

test('immovable() tells of nothing but what it is asked for', () => {
  expect(immovable(SUMS, roomOf(0), (unknown) => unknown === 4)).toEqual([4]);
});

test('the attack with a linear program finds what neither elimination nor bounds sum by sum do', () => {
  expect(determined(EQUATIONS).size + bounded(EQUATIONS, () => 0).size).toBe(0);
  expect(determinedTogether(EQUATIONS, () => 0)).toEqual(
    new Map([
      ['x1', 0],
      ['x3', 0],
      ['x4', 5],
    ]),
  );
});
