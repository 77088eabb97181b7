import type { Period } from '../tables/periods.ts';
import type { SetId, UnitResultRow } from '../tables/statistics.ts';
import { COUNTRY_CODE } from '../tables/units.ts';
import type { Query } from './query.ts';
import { setDatabase, statisticsDatabase } from './statistics-database.ts';

const COLUMNS = `set_id, unit_code, indicator, period_start, period_end, period_kind, calendar,
  numerator, denominator, lower, upper, shrunk, shrunk_lower, shrunk_upper, z, q, place,
  rank_median, rank_lower, rank_upper, band, expected, ratio, ratio_lower, ratio_upper, standardised`;

/**
 * The units of a set in one period, in every rate, by code. Communes among those of the country are
 * in the files of their provinces: `provinces` names those (codes) that are attached and wanted; of
 * other sets it is not needed.
 */
export function setResults(
  setId: SetId,
  period: Period,
  provinces: readonly string[] = [],
): Query<UnitResultRow> {
  const databases = provinces.length > 0 ? provinces.map(statisticsDatabase) : [setDatabase(setId)];
  const rows = databases.map((name) => `SELECT * FROM ${name}.unit_results`).join(' UNION ALL ');
  return {
    sql: `SELECT ${COLUMNS}
FROM (${rows})
WHERE set_id = ? AND period_start = ?::DATE AND period_end = ?::DATE
  -- Periods that were cut differently are never compared.
  AND period_kind = ? AND calendar = ?
ORDER BY unit_code, indicator`,
    params: [setId, period.period_start, period.period_end, period.period_kind, period.calendar],
  };
}

/**
 * One unit in every set, rate and period, the oldest period first. `province` is the province of a
 * commune or department; a province itself is compared in the country's file.
 */
export function unitResults(
  unitCode: string,
  province: string = COUNTRY_CODE,
): Query<UnitResultRow> {
  return {
    sql: `SELECT ${COLUMNS}
FROM ${statisticsDatabase(province)}.unit_results
WHERE unit_code = ?
ORDER BY period_end, period_start, period_kind, calendar, set_id, indicator`,
    params: [unitCode],
  };
}
