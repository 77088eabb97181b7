import { OF_REPORTING_MONTHS_SQL, type Period } from '../tables/periods.ts';
import type { Query } from './query.ts';

/** A province with the number of its communes and of those that have figures in any period. */
export interface ProvinceCoverageRow {
  readonly unit_code: string;
  readonly communes: number;
  readonly communes_with_figures: number;
  /** 1 where the province has figures of its own, over all fields; else 0. */
  readonly own_figures: number;
}

/** How many communes of each province have figures, provinces in alphabetical order. */
export function provinceCoverage(): Query<ProvinceCoverageRow> {
  return {
    sql: `SELECT p.unit_code,
  (SELECT count(DISTINCT u.unit_code) FROM overview.units AS u
    WHERE u.level = 'commune' AND u.province_code = p.unit_code)::INTEGER AS communes,
  (SELECT count(DISTINCT d.unit_code)
    FROM overview.dossiers AS d JOIN overview.units AS u ON u.unit_code = d.unit_code
    WHERE u.level = 'commune' AND u.province_code = p.unit_code)::INTEGER AS communes_with_figures,
  (SELECT count(DISTINCT d.unit_code) FROM overview.dossiers AS d
    WHERE d.unit_code = p.unit_code AND d.field_id = 'all')::INTEGER AS own_figures
FROM overview.units AS p
WHERE p.level = 'province'
GROUP BY p.unit_code
ORDER BY min(p.sort_order)`,
    params: [],
  };
}

/** Periods of one kind and calendar: the first day, the last day, and how many there are. */
export interface PeriodCoverageRow extends Period {
  readonly periods: number;
}

/** The kinds of periods that any figure over all fields has, with the days they reach from and to. */
export function periodCoverage(): Query<PeriodCoverageRow> {
  return {
    sql: `SELECT period_kind, calendar, min(period_start) AS period_start,
  max(period_end) AS period_end,
  count(DISTINCT (period_start, period_end))::INTEGER AS periods
FROM overview.dossiers
WHERE field_id = 'all' AND level IN ('province', 'commune')
-- Quarters of calendar months and of reporting months are two kinds of periods.
GROUP BY period_kind, calendar, ${OF_REPORTING_MONTHS_SQL}
ORDER BY max(period_end) DESC, period_kind, calendar`,
    params: [],
  };
}
