import { describe, expect, it } from 'vitest';
import { absentPeriods } from '../../src/tables/absent-periods.ts';
import type { Calendar, Period, PeriodKind } from '../../src/tables/periods.ts';

const period = (
  period_start: string,
  period_end: string,
  calendar: Calendar = 'month',
  period_kind: PeriodKind = 'flow',
): Period => ({ period_start, period_end, calendar, period_kind });
const days = (series: readonly Period[]) =>
  absentPeriods(series).map(({ period_start, period_end }) => [period_start, period_end]);

describe('the periods that a series skips', () => {
  it('are the calendar months between two of its months, each by itself', () => {
    const series = [period('2026-01-01', '2026-01-31'), period('2026-04-01', '2026-04-30')];
    expect(days(series)).toEqual([
      ['2026-02-01', '2026-02-28'],
      ['2026-03-01', '2026-03-31'],
    ]);
  });

  it('are reporting months from the 15th to the 14th, over the turn of a year too', () => {
    const series = [
      period('2025-11-15', '2025-12-14', 'reporting_month'),
      period('2026-01-15', '2026-02-14', 'reporting_month'),
    ];
    expect(days(series)).toEqual([['2025-12-15', '2026-01-14']]);
  });

  it('are none of a series without a gap, of one row, or of none', () => {
    const series = [period('2026-01-01', '2026-01-31'), period('2026-02-01', '2026-02-28')];
    expect([days(series), days(series.slice(1)), days([])]).toEqual([[], [], []]);
  });

  it('are not told of running totals, nor of periods that are no months', () => {
    for (const [calendar, kind] of [
      ['month', 'year_to_date'],
      ['quarter', 'flow'],
    ] as const)
      expect(
        days([
          period('2026-01-01', '2026-03-31', calendar, kind),
          period('2026-07-01', '2026-09-30', calendar, kind),
        ]),
      ).toEqual([]);
  });
});
