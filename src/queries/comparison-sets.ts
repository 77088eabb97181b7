import type { ComparisonSetRow, SetId } from '../tables/statistics.ts';
import type { Query } from './query.ts';
import { setDatabase } from './statistics-database.ts';

/** A set in every rate and period that it was computed for, the oldest period first. */
export function comparisonSets(setId: SetId): Query<ComparisonSetRow> {
  return {
    sql: `SELECT set_id, indicator, period_start, period_end, period_kind, calendar, units, numerator,
  denominator, target, phi, tau2, prior_alpha, prior_beta, flagged_95, flagged_998, chance_95,
  chance_998
FROM ${setDatabase(setId)}.comparison_sets
WHERE set_id = ?
ORDER BY period_end, period_start, period_kind, calendar, indicator`,
    params: [setId],
  };
}
