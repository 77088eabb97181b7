import { describe, expect, it } from 'vitest';
import { latestOfSet } from '../../src/components/comparison-data.ts';
import { medianRankWidth } from '../../src/comparison/set-statements.ts';
import { setCoverage } from '../../src/components/indicator-view.ts';
import type { ComparisonSetRow, UnitResultRow } from '../../src/tables/statistics.ts';

function set(facts: Partial<ComparisonSetRow>): ComparisonSetRow {
  return {
    set_id: 'communes:52',
    indicator: 'ontime_766',
    period_start: '2026-10-01',
    period_end: '2026-10-31',
    period_kind: 'flow',
    calendar: 'month',
    units: 100,
    numerator: 90,
    denominator: 100,
    target: 0.9,
    phi: 2,
    tau2: 0.001,
    prior_alpha: 9,
    prior_beta: 1,
    flagged_95: 5,
    flagged_998: 0,
    chance_95: 8,
    chance_998: 1,
    ...facts,
  };
}

describe('the period that stands for a set', () => {
  it('is the latest in which at least four in five of the most units have the rate', () => {
    const rows = [
      set({ period_start: '2026-08-01', period_end: '2026-08-31' }),
      set({ period_start: '2026-09-01', period_end: '2026-09-30', units: 80 }),
      set({ units: 79 }),
    ];
    expect(latestOfSet(rows).map(({ period_end }) => period_end)).toEqual(['2026-09-30']);
  });

  it('is chosen for each rate by itself, and a rate that no unit has is left out', () => {
    const rows = [set({}), set({ indicator: 'digitised_rate', units: 3 }), set({ units: 0 })];
    expect(latestOfSet(rows).map(({ indicator }) => indicator)).toEqual([
      'ontime_766',
      'digitised_rate',
    ]);
    expect(latestOfSet([set({ indicator: 'online_rate', units: 0 })])).toEqual([]);
  });
});

describe('where there are figures of a rate', () => {
  it('counts communes once, not again in the set of the country, and never departments', () => {
    const sets = [
      set({ set_id: 'provinces:VN', units: 34 }),
      set({ set_id: 'communes:VN', units: 135 }),
      set({ set_id: 'communes:52', units: 135 }),
      set({ set_id: 'departments:52', units: 14 }),
      set({ set_id: 'provinces:VN', indicator: 'digitised_rate', units: 33 }),
    ];
    expect(setCoverage({ sets }, 'ontime_766')).toEqual({ provinces: 34, communes: 135 });
    expect(setCoverage({ sets }, 'online_rate')).toEqual({ provinces: 0, communes: 0 });
  });

  it('says how many places the middle range of ranks spans', () => {
    const row = (lower: number | null, upper: number | null) =>
      ({ rank_lower: lower, rank_upper: upper }) as UnitResultRow;
    expect(medianRankWidth([row(1, 1), row(3, 12), row(2, 5), row(null, null)])).toBe(4);
    expect(medianRankWidth([row(null, null)])).toBe(0);
  });
});
