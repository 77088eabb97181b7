import { COUNT_NAMES } from '../tables/counts.ts';
import type { Period } from '../tables/periods.ts';
import { RATE_NAMES, rateSql } from '../tables/rates.ts';
import type { ExploreLevel, Measure } from './explore-answer.ts';
import type { Query } from './query.ts';

/** A field that has figures in a period. */
export interface FieldPeriod extends Period {
  readonly field_id: string;
  /** Rows of units that have figures. */
  readonly row_count: number;
}

/** What is asked about: the provinces, or units of one, in `overview` or a file of fields. */
export interface Coverage {
  readonly database: string;
  /** Null for the provinces. */
  readonly province: string | null;
  readonly level: ExploreLevel;
}

/** The provinces of which units of a level have any figure, in alphabetical order. */
export function provincesWith(
  level: Exclude<ExploreLevel, 'province'>,
): Query<{ readonly province_code: string }> {
  return {
    sql: `SELECT p.unit_code AS province_code
FROM overview.units AS p
WHERE p.level = 'province' AND p.unit_code IN (
  SELECT u.province_code
  FROM overview.dossiers AS d JOIN overview.units AS u ON u.unit_code = d.unit_code
  WHERE d.level = ?)
GROUP BY p.unit_code
ORDER BY min(p.sort_order)`,
    params: [level],
  };
}

/** The fields and periods that can be asked for, oldest period first. */
export function fieldPeriods(coverage: Coverage): Query<FieldPeriod> {
  const { sql, params } = rowsOf(coverage);
  return {
    sql: `SELECT field_id, period_start, period_end, period_kind, calendar,
  count(*)::INTEGER AS row_count
FROM ${sql}
GROUP BY field_id, period_start, period_end, period_kind, calendar
ORDER BY period_end, period_start, period_kind, calendar, field_id`,
    params,
  };
}

/** Per measure, the rows in which it can be computed. A count may be known where a rate is not. */
export function measureRows(coverage: Coverage): Query<Readonly<Record<Measure, number>>> {
  const { sql, params } = rowsOf(coverage);
  const rates = RATE_NAMES.map((name) => {
    const { numerator, denominator } = rateSql(name);
    return `count(CASE WHEN ${denominator} > 0 THEN ${numerator} END)::INTEGER AS ${name}`;
  });
  const counts = COUNT_NAMES.map((name) => `count(${name})::INTEGER AS ${name}`);
  return { sql: `SELECT ${[...rates, ...counts].join(',\n  ')}\nFROM ${sql}`, params };
}

function rowsOf({ database, province, level }: Coverage): { sql: string; params: string[] } {
  if (!/^\w+$/.test(database)) throw new RangeError(`"${database}" is no name for a database.`);
  if (province === null)
    return { sql: `${database}.dossiers WHERE level = 'province'`, params: [] };
  return {
    sql: `${database}.dossiers WHERE level = ? AND unit_code IN (
  SELECT unit_code FROM overview.units WHERE level = ? AND province_code = ?)`,
    params: [level, level, province],
  };
}
