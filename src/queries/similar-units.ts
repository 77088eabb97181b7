import type { SimilarUnitRow } from '../tables/statistics.ts';
import type { Query } from './query.ts';
import { statisticsDatabase } from './statistics-database.ts';

const COLUMNS = `unit_code, scope, period_start, period_end, period_kind, calendar, position,
  similar_code, size_ratio, mix_distance, same_type`;

/** The communes that are most like a commune of a province, in the province and in the country. */
export function similarUnits(unitCode: string, province: string): Query<SimilarUnitRow> {
  return {
    sql: `SELECT ${COLUMNS}
FROM ${statisticsDatabase(province)}.similar_units
WHERE unit_code = ?
ORDER BY scope DESC, position`,
    params: [unitCode],
  };
}

/** The communes of a province with those of the same province that are most like each. */
export function provinceSimilarUnits(province: string): Query<SimilarUnitRow> {
  return {
    sql: `SELECT ${COLUMNS}
FROM ${statisticsDatabase(province)}.similar_units
WHERE scope = 'province'
ORDER BY unit_code, position`,
    params: [],
  };
}
