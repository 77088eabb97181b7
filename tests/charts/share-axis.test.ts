import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisNote, shareAxis, shareTick } from '../../src/charts/share-axis.ts';

describe('shareAxis()', () => {
  test('begins above 0 where all shares lie in the upper half, and says so', () => {
    expect(shareAxis([0.93, 0.99])).toEqual({
      domain: [0.92, 1],
      ticks: [0.92, 0.94, 0.96, 0.98, 1],
      zoomed: true,
    });
  });

  test('begins near the least share where none is low, though some lie in the lower half', () => {
    expect(shareAxis([0.46, 1])).toEqual({
      domain: [0.4, 1],
      ticks: [0.4, 0.6, 0.8, 1],
      zoomed: true,
    });
  });

  test('begins at 0 and ends early where all shares lie in the lower half', () => {
    expect(shareAxis([0, 0.07])).toEqual({
      domain: [0, 0.08],
      ticks: [0, 0.02, 0.04, 0.06, 0.08],
      zoomed: false,
    });
  });

  test('runs from 0 to 1 where a share is low and another high, and where there are none', () => {
    expect(shareAxis([0.19, 0.6]).domain).toEqual([0, 1]);
    expect(shareAxis([]).domain).toEqual([0, 1]);
  });

  test('leaves room where all shares are 0, or all are 1', () => {
    expect(shareAxis([0, 0]).domain).toEqual([0, 0.01]);
    expect(shareAxis([1, 1]).domain).toEqual([0.99, 1]);
  });

  test('holds every share between its first and last tick, with two to six ticks in order', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 1 }), (shares) => {
        const { domain, ticks, zoomed } = shareAxis(shares);
        expect([ticks[0], ticks.at(-1)]).toEqual(domain);
        expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(domain[0]);
        expect(Math.max(...shares)).toBeLessThanOrEqual(domain[1]);
        expect(zoomed).toBe(domain[0] > 0);
      }),
    );
  });

  test('has ticks whose labels, without decimals, are the ticks', () => {
    for (let least = 0; least <= 1; least += 0.005)
      for (const tick of shareAxis([least]).ticks)
        expect(shareTick('en')(tick)).toBe(`\u2068${Math.round(tick * 1000) / 10}%\u2069`);
  });
});

describe('axisNote()', () => {
  test('says where an axis begins that does not begin at 0, in the language of the page', () => {
    // 0.85 is the share of a dot: the axis leaves room below it.
    expect(axisNote('en', [0.85, 0.99])).toMatch(/80\s?%/);
    expect(axisNote('ar', [0.85, 0.99])).toContain('٨٠');
  });

  test('is null where the axis begins at 0', () => {
    expect([axisNote('vi', [0.19, 0.99]), axisNote('vi', []), axisNote('vi', [0.1])]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
