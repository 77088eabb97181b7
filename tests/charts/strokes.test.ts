import { describe, expect, test } from 'vitest';
import { hatched } from '../../src/charts/strokes.ts';

/** The ends of the lines of some path data. */
function ends(path: string): (readonly [number, number])[] {
  return [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe('hatched()', () => {
  test('draws lines that rise to the right by as much as they go there, all within the box', () => {
    const lines = ends(hatched({ x1: 10, x2: 40, y1: 100, y2: 112 }));
    expect(lines.length).toBeGreaterThan(8);
    for (let index = 0; index < lines.length; index += 2) {
      const [[x1, y1], [x2, y2]] = [lines[index]!, lines[index + 1]!];
      expect(x2 - x1).toBeCloseTo(y1 - y2, 1);
    }
    for (const [x, y] of lines) {
      expect(x >= 10 && x <= 40).toBe(true);
      expect(y >= 100 && y <= 112).toBe(true);
    }
  });

  test('takes the corners in any order, so that a turned scale gives the same lines', () => {
    const box = { x1: 10, x2: 40, y1: 100, y2: 112 };
    expect(hatched({ x1: 40, x2: 10, y1: 112, y2: 100 })).toBe(hatched(box));
  });

  test('draws nothing in a box without width', () => {
    expect(hatched({ x1: 10, x2: 10, y1: 0, y2: 12 })).toBe('');
  });
});
