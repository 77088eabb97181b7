import { describe, expect, test } from 'vitest';
import { sharedChangeStatement } from '../../src/comparison/shared-change.ts';
import { changedSeries, judgedPool } from '../i18n/statement-examples.ts';

const ROSE = changedSeries(700, 900, 12);
const FELL = changedSeries(900, 880, 12);
const STAYED = changedSeries(900, 900, 12);
const verdict = ROSE.verdict!;

describe('sharedChangeStatement()', () => {
  const pool = judgedPool([
    [19, ROSE],
    [2, FELL],
  ]);

  test('counts the others that moved the same way from the same day on', () => {
    expect(sharedChangeStatement({ verdict, unit: 'X0001' }, pool)).toEqual({
      kind: 'shared_change',
      set: 'communes:XM',
      direction: 'rise',
      calendar: 'month',
      since: verdict.since,
      against: 'before',
      moved: 18,
      units: 20,
      others: true,
    });
  });

  test('counts all units of a change of all together', () => {
    const own = { verdict: pool.verdict!, unit: null };
    expect(sharedChangeStatement(own, pool)).toMatchObject({ moved: 19, units: 21, others: false });
  });

  test('counts those above their first months where the change is against those alone', () => {
    const higher = { ...pool, verdict: { ...pool.verdict!, verdict: 'higher' as const } };
    const own = { verdict: { ...verdict, verdict: 'higher' as const }, unit: 'X0001' };
    expect(sharedChangeStatement(own, higher)).toMatchObject({
      direction: 'rise',
      against: 'first',
      moved: 18,
    });
    expect(sharedChangeStatement(own, pool)).toBeNull();
  });

  test('is null for a unit that moved the other way, and for one that did not', () => {
    for (const { verdict: other } of [changedSeries(900, 700, 12), STAYED])
      expect(sharedChangeStatement({ verdict: other!, unit: 'X0020' }, pool)).toBeNull();
  });

  test('is null where one large unit alone moved all together', () => {
    const [first, ...rest] = ROSE.points.map((point) => ({ ...point, denominator: 100_000 }));
    const large = [first!, ...rest].map((point) => ({
      ...point,
      numerator: point.numerator * 100,
    }));
    const one = judgedPool([
      [1, { ...ROSE, points: large }],
      [10, FELL],
    ]);
    expect(one.verdict?.verdict).toBe('rise');
    expect(sharedChangeStatement({ verdict: one.verdict!, unit: null }, one)).toBeNull();
  });

  test('is null where no more moved that way than might by chance', () => {
    const half = judgedPool([
      [6, ROSE],
      [5, FELL],
    ]);
    expect(half.verdict?.verdict).toBe('rise');
    expect(sharedChangeStatement({ verdict: half.verdict!, unit: null }, half)).toBeNull();
  });

  test('is null where all together are not judged, or up to another day', () => {
    const own = { verdict, unit: 'X0001' };
    expect(sharedChangeStatement(own, { ...pool, verdict: null })).toBeNull();
    const earlier = { ...pool.verdict!, latest: '2026-09-30' };
    expect(sharedChangeStatement(own, { ...pool, verdict: earlier })).toBeNull();
  });
});
