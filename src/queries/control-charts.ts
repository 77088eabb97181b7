import type { RateName } from '../tables/rates.ts';
import type { ControlPointRow, ControlVerdictRow } from '../tables/statistics.ts';
import type { Query } from './query.ts';
import { statisticsDatabase } from './statistics-database.ts';

const POINT_COLUMNS = `unit_code, indicator, period_start, period_end, period_kind, calendar, numerator,
  denominator, value, centre, lower, upper, signal, direction, phase`;
const VERDICT_COLUMNS = `unit_code, indicator, period_kind, calendar, chart, phase, points, verdict,
  since, signal, rate_before, rate_since, latest`;

/**
 * The control charts of one unit: every rate, each series of months or reporting months, the oldest
 * period first. `province` is the province that the unit lies in, of a province its own code.
 */
export function controlPoints(unitCode: string, province: string): Query<ControlPointRow> {
  return {
    sql: `SELECT ${POINT_COLUMNS}
FROM ${statisticsDatabase(province)}.control_points
WHERE unit_code = ?
ORDER BY indicator, period_kind, calendar, period_end`,
    params: [unitCode],
  };
}

/** The control charts of one rate of a province and all of its communes and departments. */
export function provincePoints(province: string, indicator: RateName): Query<ControlPointRow> {
  return {
    sql: `SELECT ${POINT_COLUMNS}
FROM ${statisticsDatabase(province)}.control_points
WHERE indicator = ?
ORDER BY unit_code, period_kind, calendar, period_end`,
    params: [indicator],
  };
}

/** What the control charts of one unit say, each rate and series in its latest phase. */
export function controlVerdicts(unitCode: string, province: string): Query<ControlVerdictRow> {
  return {
    sql: `SELECT ${VERDICT_COLUMNS}
FROM ${statisticsDatabase(province)}.control_verdicts
WHERE unit_code = ?
ORDER BY indicator, period_kind, calendar`,
    params: [unitCode],
  };
}

/** What the control charts of a province and all of its communes and departments say, by unit. */
export function provinceVerdicts(province: string): Query<ControlVerdictRow> {
  return {
    sql: `SELECT ${VERDICT_COLUMNS}
FROM ${statisticsDatabase(province)}.control_verdicts
ORDER BY unit_code, indicator, period_kind, calendar`,
    params: [],
  };
}
