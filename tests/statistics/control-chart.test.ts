import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laneyChart, pChart, xmrChart } from '../../src/statistics/control-chart.ts';
import { SERIES_N, SERIES_X } from './oracles.ts';
import { numbersIn, of, proportion } from './proportions.ts';

const SERIES = SERIES_N.map((n, index) => of(SERIES_X[index]!, n));
const PERCENTAGES = SERIES.map(({ numerator, denominator }) => (100 * numerator) / denominator);
const zones = (chart: { points: readonly { zone: string }[] }) =>
  chart.points.flatMap(({ zone }, index) => (zone === 'outside' ? [index + 1] : []));

describe('the published series of twelve months', () => {
  test('has its centre and lower limits in the p-chart, and its upper ones at 1', () => {
    const chart = pChart(SERIES)!;
    expect(chart.centre).toBeCloseTo(0.9565644172, 10);
    const lower = [
      0.921945, 0.921141, 0.923449, 0.924109, 0.920656, 0.922902, 0.922273, 0.926065, 0.92507,
      0.924557, 0.923831, 0.923303,
    ];
    chart.points.forEach((point, index) => {
      expect(point.lower!).toBeCloseTo(lower[index]!, 6);
      expect(point.upper!).toBeLessThanOrEqual(1);
    });
    expect(zones(chart)).toEqual([10]);
  });

  test('has its z-scores and σ_z, and a signal at point 10, in the p′-chart too', () => {
    const chart = laneyChart(SERIES)!;
    const z = [
      0.43103, -0.015971, 1.278281, 0.109263, 1.036047, -0.990116, 1.323971, 1.580934, 0.347472,
      -6.970753, 1.09219, 0.982323,
    ];
    chart.points.forEach((point, index) => {
      expect(point.z!).toBeCloseTo(z[index]!, 6);
    });
    expect(chart.sigmaZ).toBeCloseTo(2.0276242848, 9);
    expect(chart.points[0]!.lower).toBeCloseTo(0.886369, 6);
    expect(chart.points[9]!.lower).toBeCloseTo(0.891665, 6);
    expect(chart.points[9]!.value).toBeCloseTo(0.882192, 6);
    expect(chart.points.every(({ upper }) => upper === 1)).toBe(true);
    expect(zones(chart)).toEqual([10]);
  });

  test('has its mean and screened limits in the XmR chart', () => {
    const chart = xmrChart(PERCENTAGES)!;
    expect(chart.centre).toBeCloseTo(95.6952603087, 9);
    expect(chart.points[0]!.lower).toBeCloseTo(90.7537158, 6);
    expect(chart.points[0]!.upper).toBeCloseTo(100.6368, 4);
    expect(xmrChart(PERCENTAGES, { lower: 0, upper: 100 })!.points[0]!.upper).toBe(100);
    expect(zones(chart)).toEqual([10]);
  });
});

describe('a control chart', () => {
  test('puts one late dossier in a month of three nowhere near a limit', () => {
    const months = [...Array.from({ length: 12 }, () => of(98, 100)), of(2, 3)];
    const chart = pChart(months)!;
    expect(chart.points.at(-1)!.z!).toBeLessThan(-3);
    expect(chart.points.at(-1)!.zone).toBe('inside');
  });

  test('passes over a month without dossiers', () => {
    const months = [...SERIES.slice(0, 5), of(0, 0), ...SERIES.slice(5)];
    const [whole, gap] = [laneyChart(SERIES)!, laneyChart(months)!];
    expect(gap.points[5]).toEqual({
      value: null,
      lower: null,
      upper: null,
      z: null,
      zone: 'inside',
      sideChance: 1,
    });
    expect(gap.points.toSpliced(5, 1)).toEqual(whole.points);
    expect(xmrChart([1, null, 3])!.points[1]!.value).toBeNull();
  });

  test('has all points on the centre where nothing varies', () => {
    for (const chart of [
      pChart([of(5, 5), of(9, 9)])!,
      laneyChart([of(0, 5), of(0, 9), of(0, 7)])!,
      laneyChart([of(9, 10), of(90, 100), of(45, 50)])!,
      xmrChart([0.1 + 0.2, 0.3, 0.3])!,
    ])
      expect(chart.points.map(({ zone }) => zone)).toEqual(chart.points.map(() => 'inside'));
  });

  test('keeps the ranges of a series that stands still but for one jump: they are all it has', () => {
    const chart = xmrChart([95, 95, 95, 95, 95, 95, 90, 95, 95, 95, 95, 95])!;
    expect(zones(chart)).toEqual([7]);
  });

  test('is null where nothing can be drawn', () => {
    expect([pChart([]), pChart([of(0, 0)]), laneyChart([of(1, 2)]), xmrChart([1, null])]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('has limits around the centre and no number that is none, for any legal counts', () => {
    fc.assert(
      fc.property(fc.array(proportion, { maxLength: 24 }), (units) => {
        const values = units.map(({ numerator, denominator }) =>
          denominator === 0 ? null : (100 * numerator) / denominator,
        );
        for (const chart of [pChart(units), laneyChart(units), xmrChart(values)]) {
          if (chart === null) continue;
          expect(numbersIn(chart).every(Number.isFinite)).toBe(true);
          expect(chart.points).toHaveLength(units.length);
          for (const { lower, upper } of chart.points)
            if (lower !== null && upper !== null) {
              expect(lower).toBeLessThanOrEqual(chart.centre + 1e-9);
              expect(upper).toBeGreaterThanOrEqual(chart.centre - 1e-9);
            }
        }
      }),
    );
  });

  test('throws where counts cannot be', () => {
    expect(() => laneyChart([of(1, 2), of(3, 2)])).toThrow(RangeError);
  });
});
