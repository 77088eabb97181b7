import { describe, expect, test } from 'vitest';
import { controlSeries } from '../../src/comparison/control-series.ts';
import { realChangeStatement } from '../../src/comparison/real-change-statement.ts';
import { changedSeries, month } from '../i18n/statement-examples.ts';

const changed = (before: number, now: number, from: number) =>
  realChangeStatement('Xã Mẫu Một', changedSeries(before, now, from));

describe('realChangeStatement()', () => {
  test('says both rates, over all months before and since, and the dossiers concerned', () => {
    expect(changed(900, 700, 12)).toMatchObject({
      form: 'holds',
      direction: 'fall',
      favourable: false,
      since: '2026-07-01',
      before: { numerator: 10_848, denominator: 12_000 },
      now: { numerator: 2812, denominator: 4000 },
      dossiers: 201,
    });
  });

  test('calls the latest month alone one that stands out', () => {
    expect(changed(900, 700, 15)).toMatchObject({ form: 'single', since: '2026-10-01' });
  });

  test('is favourable where the rate goes the way of people', () => {
    expect(changed(700, 900, 12)).toMatchObject({ direction: 'rise', favourable: true });
  });

  test('is null for usual variation', () => {
    expect(changed(900, 900, 12)).toBeNull();
  });

  test('is null for signs that are not yet certain', () => {
    const series = changedSeries(900, 700, 12);
    const signs = { ...series, verdict: { ...series.verdict!, signal: 'two_of_three' as const } };
    expect(realChangeStatement('X', signs)).toBeNull();
  });

  test('is null where no period comes before, and without any period', () => {
    const series = changedSeries(900, 700, 12);
    const since = series.points[0]!.period_start;
    expect(
      realChangeStatement('X', { ...series, verdict: { ...series.verdict!, since } }),
    ).toBeNull();
    expect(realChangeStatement('X', { points: [], verdict: null })).toBeNull();
  });

  test('is null where the interval of the difference holds 0', () => {
    const few = Array.from({ length: 16 }, (_, index) => ({
      ...month(((6 + index) % 12) + 1, index < 6 ? 2025 : 2026),
      numerator: 8 + (index % 2),
      denominator: 10,
    }));
    const series = controlSeries('X0001', 'ontime_766', few);
    const verdict = {
      ...series.verdict!,
      verdict: 'rise' as const,
      signal: 'shift' as const,
      since: '2026-09-01',
    };
    expect(realChangeStatement('X', { ...series, verdict })).toBeNull();
  });
});
