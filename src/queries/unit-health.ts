import type { HealthCheck, HealthRow } from '../tables/health.ts';
import type { Query } from './query.ts';

/** How often one check was made, over all units and periods, and how often it failed. */
export interface HealthCheckRow {
  readonly check_name: HealthCheck;
  readonly made: number;
  readonly failed: number;
}

/** Every check that was made at all, the one that failed most often first. */
export function healthChecks(): Query<HealthCheckRow> {
  return {
    sql: `SELECT check_name, count(*)::INTEGER AS made,
  count(*) FILTER (WHERE has_failed)::INTEGER AS failed
FROM (
  SELECT unnest(passed) AS check_name, false AS has_failed FROM health.health
  UNION ALL
  SELECT unnest(failed) AS check_name, true AS has_failed FROM health.health
)
GROUP BY check_name
ORDER BY failed DESC, check_name`,
    params: [],
  };
}

/** The checks of one unit over all its periods. */
export interface UnitHealthRow {
  readonly unit_code: string;
  /** Periods in which any check was made, and those in which one failed. */
  readonly periods: number;
  readonly periods_failed: number;
  readonly passed: number;
  readonly failed: number;
  /** The checks that failed at least once, by name. */
  readonly checks_failed: readonly HealthCheck[];
}

/** The units in which a check failed, the smallest share of passed checks first; at most `limit`. */
export function leastHealthyUnits(limit: number): Query<UnitHealthRow> {
  return {
    sql: `SELECT unit_code, count(*)::INTEGER AS periods,
  count(*) FILTER (WHERE len(failed) > 0)::INTEGER AS periods_failed,
  sum(len(passed))::INTEGER AS passed, sum(len(failed))::INTEGER AS failed,
  list_sort(list_distinct(flatten(list(failed)))) AS checks_failed
FROM health.health
GROUP BY unit_code
HAVING sum(len(health.failed)) > 0
ORDER BY sum(len(passed)) / sum(len(passed) + len(health.failed)), unit_code
LIMIT ?`,
    params: [limit],
  };
}

/** Units and periods that were checked, and those that passed every check made. */
export interface HealthTotals {
  readonly checked: number;
  readonly clean: number;
}

/** One row; both 0 where there are no figures. */
export function healthTotals(): Query<HealthTotals> {
  return {
    sql: `SELECT count(*)::INTEGER AS checked,
  count(*) FILTER (WHERE len(failed) = 0)::INTEGER AS clean
FROM health.health`,
    params: [],
  };
}

/** The checks of a province's units, period by period, the latest last. */
export function healthOfUnits(provinceCode: string): Query<HealthRow> {
  return {
    sql: `SELECT h.unit_code, h.level, period_start, period_end, period_kind, calendar, passed, failed
FROM health.health AS h
WHERE h.unit_code = ?
  -- A unit whose type changed has several versions in units.
  OR h.unit_code IN (SELECT unit_code FROM overview.units WHERE province_code = ?)
ORDER BY h.unit_code, period_end, period_start`,
    params: [provinceCode, provinceCode],
  };
}
