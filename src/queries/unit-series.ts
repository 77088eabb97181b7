import { OF_REPORTING_MONTHS_SQL, type Calendar, type PeriodKind } from '../tables/periods.ts';
import type { Query } from './query.ts';

/** A way of cutting periods in which a unit has figures over all fields. */
export interface UnitSeriesRow {
  readonly unit_code: string;
  readonly period_kind: PeriodKind;
  readonly calendar: Calendar;
  /** Of quarters and longer periods: cut by reporting months (`isOfReportingMonths`). */
  readonly reporting: boolean;
}

/** The kinds of periods of which each of some units has figures; a unit without any has no row. */
export function unitSeries(units: readonly string[]): Query<UnitSeriesRow> {
  return {
    sql: `SELECT DISTINCT unit_code, period_kind, calendar, ${OF_REPORTING_MONTHS_SQL} AS reporting
FROM overview.dossiers
WHERE field_id = 'all' AND unit_code IN (${units.length === 0 ? 'NULL' : units.map(() => '?').join(', ')})
ORDER BY unit_code, period_kind, calendar, reporting`,
    params: units,
  };
}
