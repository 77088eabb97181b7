import { describe, expect, test } from 'vitest';
import { controlSeries, type SeriesPoint } from '../../src/comparison/control-series.ts';
import { demonstrationMonths } from '../../src/demonstration/months.ts';

const MONTHS = demonstrationMonths(16);

/** Months of 1,000 dossiers, one a numerator; null where there is no figure. */
function series(...numerators: readonly (number | null)[]): SeriesPoint[] {
  return numerators.flatMap((numerator, index) => {
    const { start, end } = MONTHS[index]!;
    if (numerator === null) return [];
    const period = { period_start: start, period_end: end, period_kind: 'flow', calendar: 'month' };
    return [{ ...period, numerator, denominator: 1000 } as SeriesPoint];
  });
}

const of = (...numerators: readonly (number | null)[]) =>
  controlSeries('04399', 'ontime_766', series(...numerators));

const USUAL = [900, 905, 896, 902, 893, 899, 907, 898, 903, 895, 901, 897];

describe('controlSeries()', () => {
  test('of eleven months has no limits and says that they are too few', () => {
    const { points, verdict } = of(...USUAL.slice(0, 11));
    expect(points.map(({ centre, signal }) => centre ?? signal)).toEqual(
      USUAL.slice(0, 11).map(() => null),
    );
    expect(verdict).toMatchObject({ chart: null, points: 11, verdict: 'too_few', since: null });
  });

  test('of twelve months around one rate says usual variation', () => {
    const { points, verdict } = of(...USUAL);
    expect(verdict).toMatchObject({ chart: 'laney', points: 12, verdict: 'usual', signal: null });
    expect(points[0]).toMatchObject({ value: 0.9, phase: '2025-07-01', direction: null });
  });

  test('tells since when a rate fell, and the rates of the three months before and since', () => {
    const { verdict, points } = of(...USUAL, 700, 710, 690, 700);
    expect(verdict).toMatchObject({ verdict: 'fall', since: MONTHS[12]!.start, signal: 'outside' });
    expect(verdict!.rate_before).toBeCloseTo((895 + 901 + 897) / 3000, 9);
    expect(verdict!.rate_since).toBeCloseTo(0.7, 9);
    expect(verdict!.latest).toBe('2026-10-31');
    expect(points.at(-1)).toMatchObject({ signal: 'outside', direction: 'down' });
  });

  test('passes over a month without figures: it is no point, and no zero', () => {
    const { points, verdict } = of(...USUAL.slice(0, 6), null, ...USUAL.slice(6));
    expect(points).toHaveLength(12);
    expect(points.map(({ period_start }) => period_start)).not.toContain(MONTHS[6]!.start);
    expect(verdict!.verdict).toBe('usual');
  });

  test('begins new limits on a stated day only', () => {
    const months = series(...USUAL, 700, 710, 690, 700);
    const { points, verdict } = controlSeries('04399', 'ontime_766', months, [MONTHS[12]!.start]);
    expect(points[11]!.phase).toBe('2025-07-01');
    expect(points[12]!.phase).toBe(MONTHS[12]!.start);
    expect(verdict).toMatchObject({ phase: MONTHS[12]!.start, points: 4, verdict: 'too_few' });
  });

  test('of no month has no verdict', () => {
    expect(of()).toEqual({ points: [], verdict: null });
  });
});
