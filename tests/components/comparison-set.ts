import type { ComparisonSetRow } from '../../src/tables/statistics.ts';

/** A set of 148 communes in October 2026; nothing known beyond its size. */
export function comparisonSet(of: Partial<ComparisonSetRow> = {}): ComparisonSetRow {
  return {
    set_id: 'communes:XM',
    indicator: 'ontime_766',
    period_start: '2026-10-01',
    period_end: '2026-10-31',
    period_kind: 'flow',
    calendar: 'month',
    units: 148,
    numerator: 0,
    denominator: 0,
    target: null,
    phi: null,
    tau2: null,
    prior_alpha: null,
    prior_beta: null,
    flagged_95: null,
    flagged_998: null,
    chance_95: null,
    chance_998: null,
    ...of,
  };
}
