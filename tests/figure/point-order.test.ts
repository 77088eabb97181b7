import { describe, expect, test } from 'vitest';
import {
  pointAt,
  pointByKey,
  pointOrder,
  type Walk,
} from '../../src/browser/figure/point-order.ts';

const point = (name: string, x: number, y: number, panel: number | null = null) => ({
  name,
  x,
  y,
  panel,
});
const names = (rows: readonly (readonly { name: string }[])[]): string[] =>
  rows.map((row) => row.map(({ name }) => name).join(''));

/** Where keys lead one after another from nowhere. */
function walked(
  points: readonly ReturnType<typeof point>[],
  walk: Walk,
  keys: readonly string[],
  isRightToLeft = false,
): string {
  const rows = pointOrder(points, walk);
  let current: ReturnType<typeof point> | null = null;
  return keys
    .map((key) => {
      current = pointByKey(rows, current, key, { walk, isRightToLeft }) ?? current;
      return current?.name ?? '-';
    })
    .join('');
}

const SCATTERED = [point('c', 30, 10), point('a', 10, 20), point('b', 20, 5)];
const GRID = [
  point('d', 10, 31),
  point('a', 10, 10),
  point('c', 30, 11),
  point('b', 20, 10),
  point('e', 30, 30),
];

describe('pointOrder()', () => {
  test('goes from side to side, or from top to bottom', () => {
    expect(names(pointOrder(SCATTERED, 'x'))).toEqual(['abc']);
    expect(names(pointOrder(SCATTERED, 'y'))).toEqual(['bca']);
  });

  test('makes rows of what stands at one height, and of panels', () => {
    expect(names(pointOrder(GRID, 'grid'))).toEqual(['abc', 'de']);
    const panels = [point('c', 50, 9, 1), point('b', 20, 90, 0), point('a', 10, 0, 0)];
    expect(names(pointOrder(panels, 'grid'))).toEqual(['ab', 'c']);
  });
});

describe('pointByKey()', () => {
  test('begins at the end that the key points away from', () => {
    expect(walked(SCATTERED, 'x', ['ArrowRight'])).toBe('a');
    expect(walked(SCATTERED, 'x', ['ArrowLeft'])).toBe('c');
  });

  test('follows what is seen and stops at the ends', () => {
    const keys = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'];
    expect(walked(SCATTERED, 'x', keys)).toBe('abccb');
    expect(walked(SCATTERED, 'x', keys, true)).toBe('abccb');
  });

  test('goes down rows with the arrow down and with the arrow in the way of reading', () => {
    expect(walked(SCATTERED, 'y', ['ArrowDown', 'ArrowRight', 'ArrowUp'])).toBe('bcb');
    expect(walked(SCATTERED, 'y', ['ArrowDown', 'ArrowLeft', 'ArrowRight'], true)).toBe('bcb');
  });

  test('goes through rows and to the nearest point of the next row', () => {
    expect(walked(GRID, 'grid', ['Home', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowUp'])).toBe(
      'abcec',
    );
    expect(walked(GRID, 'grid', ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowUp'])).toBe('edcc');
  });

  test('leads to the ends with Home and End, and nowhere with other keys', () => {
    expect(walked(SCATTERED, 'x', ['End', 'Home', 'x'])).toBe('caa');
    expect(walked([], 'x', ['ArrowRight'])).toBe('-');
  });
});

test('pointAt() is the nearest point within reach', () => {
  expect(pointAt(SCATTERED, { x: 12, y: 18 }, 24)?.name).toBe('a');
  expect(pointAt(SCATTERED, { x: 80, y: 80 }, 24)).toBeNull();
});
