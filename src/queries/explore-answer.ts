import { COUNT_NAMES, type CountName } from '../tables/counts.ts';
import { ALL_FIELDS } from '../tables/dossiers.ts';
import {
  OF_REPORTING_MONTHS_SQL,
  type Calendar,
  type Period,
  type PeriodKind,
} from '../tables/periods.ts';
import { RATE_NAMES, rateColumns, rateSql, type RateName } from '../tables/rates.ts';
import type { Query, QueryParameter } from './query.ts';

/** What is asked for: a rate or a count. */
export type Measure = RateName | CountName;

/** Levels that can be asked for; provinces where no province is named. */
export type ExploreLevel = 'province' | 'commune' | 'department';

/** A question of a reader. Its units are of one level, its periods of one kind and one calendar. */
export interface ExploreQuestion {
  readonly measure: Measure;
  /** A field, or `all`. */
  readonly field_id: string;
  /** Code of the province whose communes or departments are asked for; null asks for the provinces. */
  readonly province: string | null;
  /** Which units are asked for: of one level only, since they are compared. */
  readonly level: ExploreLevel;
  /** Only this unit; null for all. */
  readonly unit_code: string | null;
  readonly period_kind: PeriodKind;
  readonly calendar: Calendar;
  /** True for quarters and longer periods of reporting months (`isOfReportingMonths`). */
  readonly reporting: boolean;
  /** Last days of the first and of the last period, ISO. */
  readonly from: string;
  readonly to: string;
}

/** One unit in one period. */
export interface ExploreAnswerRow extends Period {
  readonly unit_code: string;
  /** Name and type in force on the last day; null where the unit is not in the register then. */
  readonly name: string | null;
  readonly type: string | null;
  /** Alphabetical position; null like the name. */
  readonly sort_order: number | null;
  /** The system that the row is from; `all` where several are added up. */
  readonly source_system: string;
  /** Of a rate its numerator, of a count the count itself; null where any part is not stated. */
  readonly numerator: number | null;
  /** Of a rate its denominator, null where any part is not stated; null of a count. */
  readonly denominator: number | null;
  /** True where a part is stated but hidden, because it is small or would give a small one away. */
  readonly hidden: boolean;
}

/** True for a text that names a rate or a count. */
export function isMeasure(text: string): text is Measure {
  return isRate(text as Measure) || COUNT_NAMES.some((name) => name === text);
}

/** True for the measures that are rates. */
export function isRate(measure: Measure): measure is RateName {
  return RATE_NAMES.some((name) => name === measure);
}

/**
 * The names of the databases that a question needs: `overview`, and the province's file of fields
 * where its communes or departments are asked for by field.
 */
export function exploreDatabases({
  province,
  field_id,
}: Pick<ExploreQuestion, 'province' | 'field_id'>): string[] {
  return province === null || field_id === ALL_FIELDS
    ? ['overview']
    : ['overview', fieldsDatabase(province)];
}

/**
 * The answer: one row a unit and period, in alphabetical order of the units, oldest period first.
 * Nothing is added over periods or units. A field's rows from several source systems are added up,
 * and the sum is null where any addend is; rows over all fields are never added: one system's
 * total may include another's. Throws where a province code is none.
 */
export function exploreAnswer(question: ExploreQuestion): Query<ExploreAnswerRow> {
  const { numerator, denominator, columns } = measureSql(question.measure);
  const database = exploreDatabases(question).at(-1) ?? 'overview';
  const units = unitFilter(question);
  return {
    sql: `WITH parts AS (
  SELECT unit_code, period_start, period_end, period_kind, calendar, source_system,
    ${numerator} AS numerator, ${denominator ?? 'NULL'} AS denominator,
    -- A column that is hidden is named; one that is only unknown is not.
    list_has_any(suppressed, [${columns.map((name) => `'${name}'`).join(', ')}]) AS hides
  FROM ${database}.dossiers
  WHERE level = ? AND field_id = ?
    -- Periods that were cut differently are never compared.
    AND period_kind = ? AND calendar = ? AND ${OF_REPORTING_MONTHS_SQL} = ?
    AND period_end BETWEEN ?::DATE AND ?::DATE
    ${units.sql}
), answer AS (
  SELECT unit_code, period_start, period_end, period_kind, calendar,
    CASE WHEN count(*) = 1 THEN min(source_system) ELSE 'all' END AS source_system,
    -- A sum with an unknown part is unknown.
    CASE WHEN count(*) = count(numerator) THEN sum(numerator)::DOUBLE END AS numerator,
    ${denominator === null ? 'NULL::DOUBLE' : 'CASE WHEN count(*) = count(denominator) THEN sum(denominator)::DOUBLE END'} AS denominator,
    coalesce(bool_or(hides AND (numerator IS NULL${denominator === null ? '' : ' OR denominator IS NULL'})), false) AS hidden
  FROM parts
  GROUP BY unit_code, period_start, period_end, period_kind, calendar${question.field_id === ALL_FIELDS ? ', source_system' : ''}
)
SELECT a.unit_code, u.name, u.type, u.sort_order, a.period_start, a.period_end, a.period_kind,
  a.calendar, a.source_system, a.numerator, a.denominator, a.hidden
FROM answer AS a
LEFT JOIN overview.units AS u
  -- The name and type in force on the last day of the period; a department has no dates.
  ON u.unit_code = a.unit_code AND (u.valid_from IS NULL OR u.valid_from <= a.period_end)
    AND (u.valid_to IS NULL OR u.valid_to >= a.period_end)
ORDER BY u.sort_order NULLS LAST, a.unit_code, a.period_end, a.period_start, a.source_system`,
    params: [
      question.level,
      question.field_id,
      question.period_kind,
      question.calendar,
      question.reporting,
      question.from,
      question.to,
      ...units.params,
    ],
  };
}

function measureSql(measure: Measure): {
  numerator: string;
  denominator: string | null;
  columns: readonly CountName[];
} {
  return isRate(measure)
    ? { ...rateSql(measure), columns: rateColumns(measure) }
    : { numerator: measure, denominator: null, columns: [measure] };
}

function unitFilter({ province, level, unit_code }: ExploreQuestion): {
  sql: string;
  params: QueryParameter[];
} {
  const conditions: string[] = [];
  const params: QueryParameter[] = [];
  if (province !== null) {
    conditions.push(
      `AND unit_code IN (
      SELECT unit_code FROM overview.units WHERE level = ? AND province_code = ?)`,
    );
    params.push(level, province);
  }
  if (unit_code !== null) {
    conditions.push('AND unit_code = ?');
    params.push(unit_code);
  }
  return { sql: conditions.join('\n    '), params };
}

/** Name under which the file of fields of a province is attached. */
function fieldsDatabase(province: string): string {
  if (!/^[0-9A-Z]{2}$/.test(province)) throw new RangeError(`"${province}" is no province code.`);
  return `fields_${province.toLowerCase()}`;
}
