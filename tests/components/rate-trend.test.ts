import { describe, expect, it } from 'vitest';
import { lastChange, rateTrend } from '../../src/components/rate-trend.ts';
import { dossierRow, month } from './dossier-row.ts';

const series = (inTime: readonly number[], received = 1000) =>
  rateTrend(
    'ontime_766',
    inTime.map((value, index) =>
      dossierRow({ received_total: received, in_time_766: value }, month(index)),
    ),
  );
const STEADY = [900, 905, 898, 902, 897, 903, 901];

describe('the change of the last period', () => {
  it('is lower where the last value leaves the limits and the interval of the difference', () => {
    expect(lastChange(series([...STEADY, 700]))).toBe('lower');
  });

  it('is higher in the other direction', () => {
    expect(lastChange(series([...STEADY, 990]))).toBe('higher');
  });

  it('is unclear within the usual variation, even where counts are large', () => {
    expect(lastChange(series([900, 700, 880, 720, 890, 710, 870, 730]))).toBe('unclear');
  });

  it('is unclear with fewer than six earlier periods', () => {
    expect(lastChange(series([900, 905, 700]))).toBe('unclear');
  });

  it('is unknown for one period and for running totals', () => {
    expect(lastChange(series([900]))).toBeNull();
    const running = series([...STEADY, 700]).map((point) => ({
      ...point,
      period: { ...point.period, period_kind: 'year_to_date' as const },
    }));
    expect(lastChange(running)).toBeNull();
  });

  it('is unknown where the last month, or the one before it, is not whole', () => {
    const points = series([...STEADY, 900, 700]);
    for (const part of [points.length - 1, points.length - 2]) {
      const cut = points.map((point, index) => ({ ...point, isWhole: index !== part }));
      expect(lastChange(cut)).toBeNull();
    }
  });

  it('is told by the whole months alone', () => {
    const points = series([...STEADY, 100, 900, 700]);
    const cut = points.map((point, index) => ({ ...point, isWhole: index !== STEADY.length }));
    expect(lastChange(points)).toBe('unclear');
    expect(lastChange(cut)).toBe('lower');
  });

  it('is unknown where the month before the last one is missing', () => {
    const points = series([...STEADY, 900, 700]);
    expect(lastChange(points)).toBe('lower');
    expect(lastChange(points.filter((_, index) => index !== points.length - 2))).toBeNull();
  });
});
