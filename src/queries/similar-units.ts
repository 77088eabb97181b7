import type { SimilarUnitRow } from '../tables/statistics.ts';
import type { Query } from './query.ts';
import { statisticsDatabase } from './statistics-database.ts';

/** The communes that are most like a commune of a province, in the province and in the country. */
export function similarUnits(unitCode: string, province: string): Query<SimilarUnitRow> {
  return {
    sql: `SELECT unit_code, scope, period_start, period_end, period_kind, calendar, position,
  similar_code, size_ratio, mix_distance, same_type
FROM ${statisticsDatabase(province)}.similar_units
WHERE unit_code = ?
ORDER BY scope DESC, position`,
    params: [unitCode],
  };
}
