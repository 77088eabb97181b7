import { describe, expect, test } from 'vitest';
import { realChangeStatement } from '../../src/comparison/real-change-statement.ts';
import { changedSeries } from '../i18n/statement-examples.ts';

const changed = (before: number, now: number, from: number) =>
  realChangeStatement('Xã Mẫu Một', changedSeries(before, now, from));

describe('realChangeStatement()', () => {
  test('says the rates of the three months before and of all since, and the dossiers of this difference', () => {
    expect(changed(900, 700, 12)).toMatchObject({
      form: 'holds',
      direction: 'fall',
      favourable: false,
      since: '2026-07-01',
      before: { numerator: 2712, denominator: 3000, periods: 3 },
      now: { numerator: 2812, denominator: 4000 },
      dossiers: 201,
      latest: 1000,
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

  test('is null for a rate that is only higher or lower than in the first months', () => {
    const series = changedSeries(900, 700, 12);
    for (const word of ['higher', 'lower'] as const)
      expect(
        realChangeStatement('X', { ...series, verdict: { ...series.verdict!, verdict: word } }),
      ).toBeNull();
  });

  test('is null without any period', () => {
    expect(realChangeStatement('X', { points: [], verdict: null })).toBeNull();
  });
});
