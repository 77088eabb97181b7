import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrappedText, textWidth } from '../../src/charts/chart-text.ts';
import { placedLabels } from '../../src/charts/placed-labels.ts';
import { rankWindow } from '../../src/charts/rank-window.ts';
import { sizeAxis } from '../../src/charts/size-axis.ts';
import { spreadApart } from '../../src/charts/spread-apart.ts';
import { LONG_NAME } from './context.ts';

describe('spreadApart()', () => {
  test('leaves labels where they belong when they do not meet', () => {
    expect(spreadApart([50, 10, 90], 15, [0, 100])).toEqual([50, 10, 90]);
  });

  test('spreads labels of one place around it, and inwards at an end', () => {
    expect(spreadApart([50, 50], 10, [0, 100])).toEqual([45, 55]);
    expect(spreadApart([100, 99], 10, [0, 100])).toEqual([100, 90]);
  });

  test('keeps the gap, the order and the bounds wherever all labels fit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 20 }), (wanted) => {
        const placed = spreadApart(wanted, 15, [0, 300]);
        const sorted = placed.toSorted((a, b) => a - b);
        for (const [index, place] of sorted.entries()) {
          expect(place).toBeGreaterThanOrEqual(-1e-6);
          expect(place).toBeLessThanOrEqual(300 + 1e-6);
          if (index > 0) expect(place - sorted[index - 1]!).toBeGreaterThanOrEqual(15 - 1e-6);
        }
        for (const [i, one] of wanted.entries())
          for (const [j, other] of wanted.entries())
            if (one < other) expect(placed[i]!).toBeLessThan(placed[j]!);
      }),
    );
  });
});

describe('placedLabels()', () => {
  const frame = { left: 0, right: 200, top: 0, bottom: 100 };
  const wish = (x: number, y: number, width = 60) => ({ x, y, width, gap: 8 });

  test('puts a name on the right of its point, and on the left where the frame ends', () => {
    expect(placedLabels([wish(50, 50), wish(190, 20)], frame)).toEqual([
      { dx: 8, dy: 0, textAnchor: 'start', led: false },
      { dx: -8, dy: 0, textAnchor: 'end', led: false },
    ]);
  });

  test('keeps a name away from a rival that would be nearer to it than its own point', () => {
    // Above and below its point the name would stand beside the rival, left and right is no room.
    const [place] = placedLabels([wish(100, 50, 95)], frame, [], {
      rivals: [{ x: 100, y: 75 }],
    });
    expect(place).toMatchObject({ dx: 0, dy: -16 });
  });

  test('leads a line to a name that has room only farther away, and not over a rival', () => {
    const taken = [{ left: 30, right: 170, top: 30, bottom: 70 }];
    expect(placedLabels([wish(100, 50)], frame, taken)).toEqual([null]);
    const [place] = placedLabels([wish(100, 50)], frame, taken, { lead: true });
    expect(place?.led).toBe(true);
    const rival = { x: 100 + place!.dx / 2, y: 50 + place!.dy / 2 };
    const [other] = placedLabels([wish(100, 50)], frame, taken, { lead: true, rivals: [rival] });
    expect(other?.led).toBe(true);
    expect(other).not.toEqual(place);
  });

  test('leaves a point without a name where all its places are taken', () => {
    expect(placedLabels([wish(100, 50, 300)], frame)).toEqual([null]);
    const taken = [{ left: 0, right: 200, top: 0, bottom: 100 }];
    expect(placedLabels([wish(100, 50)], frame, taken)).toEqual([null]);
  });

  test('gives no two names the same place', () => {
    const places = placedLabels([wish(100, 50), wish(100, 50)], frame);
    expect(places[0]).not.toEqual(places[1]);
  });
});

describe('rankWindow()', () => {
  const ranking = (count: number, own: number | null) =>
    Array.from({ length: count }, (_, index) => ({ index, highlighted: index === own }));
  const shape = (count: number, own: number | null) =>
    rankWindow(ranking(count, own)).map((stretch) =>
      'leftOut' in stretch ? -stretch.leftOut : stretch.rows.length,
    );

  test('draws up to forty units whole', () => {
    expect(shape(40, 3)).toEqual([40]);
    expect(shape(0, null)).toEqual([]);
  });

  test('draws the ends and the neighbours of the own unit, and counts the others', () => {
    expect(shape(148, 60)).toEqual([3, -54, 7, -81, 3]);
    expect(shape(148, null)).toEqual([8, -132, 8]);
  });

  test('joins neighbours that reach the ends, and draws a gap of a single unit', () => {
    expect(shape(148, 1)).toEqual([5, -140, 3]);
    expect(shape(148, 7)).toEqual([11, -134, 3]);
  });

  test('draws or counts every unit once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 199 }),
        (count, own) => {
          const sizes = shape(count, own).map(Math.abs);
          expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(count);
        },
      ),
    );
  });
});

describe('sizeAxis()', () => {
  test('is logarithmic where the largest unit is more than twenty times the smallest', () => {
    expect(sizeAxis([10, 3000], 500).type).toBe('log');
    expect(sizeAxis([200, 3000], 500).type).toBe('sqrt');
  });

  test('has round ticks within its domain, with room between them', () => {
    const { ticks, domain, share } = sizeAxis([3, 3000], 300);
    expect(ticks).toEqual([5, 10, 50, 100, 500, 1000].filter((tick) => ticks.includes(tick)));
    for (const [index, tick] of ticks.entries()) {
      expect(tick).toBeGreaterThanOrEqual(domain[0]);
      expect(tick).toBeLessThanOrEqual(domain[1]);
      if (index > 0)
        expect((share(tick) - share(ticks[index - 1]!)) * 300).toBeGreaterThanOrEqual(46);
    }
  });

  test('holds a single size in its middle part', () => {
    const { domain } = sizeAxis([500], 300);
    expect(domain[0]).toBeLessThan(500);
    expect(domain[1]).toBeGreaterThan(500);
  });
});

test('wrappedText() breaks at spaces into lines that fit and loses no word', () => {
  const lines = wrappedText(LONG_NAME, 200, 12);
  expect(lines.join(' ')).toBe(LONG_NAME);
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(200);
  expect(wrappedText('', 200, 12)).toEqual([]);
});
