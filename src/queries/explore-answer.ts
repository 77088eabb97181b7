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
  /** Codes of the provinces whose communes or departments are asked for; none for the provinces themselves. */
  readonly provinces: readonly string[];
  /** Which units are asked for: of one level only, since they are compared. */
  readonly level: ExploreLevel;
  /** Only these units; null for all. */
  readonly units: readonly string[] | null;
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

/** A row of an answer by field. */
export interface FieldAnswerRow extends ExploreAnswerRow {
  readonly field_id: string;
}

/**
 * The names of the databases that a question needs: `overview`, and the provinces' files of fields
 * where their communes or departments are asked for by field. Throws where a province code is none.
 */
export function exploreDatabases({
  provinces,
  field_id,
}: Pick<ExploreQuestion, 'provinces' | 'field_id'>): string[] {
  return ['overview', ...(field_id === ALL_FIELDS ? [] : provinces.map(fieldsDatabase))];
}

/**
 * The answer: one row a unit and period, in alphabetical order of the units, oldest period first.
 * Nothing is added over periods or units. A field's rows from several source systems are added up,
 * and the sum is null where any addend is; rows over all fields are never added: one system's
 * total may include another's. Throws where a province code is none.
 */
export function exploreAnswer(question: ExploreQuestion): Query<ExploreAnswerRow> {
  const ofField = { sql: 'field_id = ?', params: [question.field_id] };
  const key: readonly 'source_system'[] = question.field_id === ALL_FIELDS ? ['source_system'] : [];
  return answerQuery(question, exploreDatabases(question), ofField, key);
}

/**
 * The answer to the same question for every field apart, whatever field it names: one row a unit,
 * period and field.
 */
export function fieldAnswer(question: ExploreQuestion): Query<FieldAnswerRow> {
  const databases = exploreDatabases({ ...question, field_id: '' });
  const everyField = { sql: 'field_id <> ?', params: [ALL_FIELDS] };
  return answerQuery<FieldAnswerRow>(question, databases, everyField, ['field_id']);
}

interface Condition {
  readonly sql: string;
  readonly params: readonly QueryParameter[];
}

/** `key`: what makes rows of one unit and period different rows of the answer. */
function answerQuery<Row extends ExploreAnswerRow>(
  question: ExploreQuestion,
  databases: readonly string[],
  fields: Condition,
  key: readonly ('source_system' | 'field_id')[],
): Query<Row> {
  const { numerator, denominator, columns } = measureSql(question.measure);
  const units = unitFilter(question);
  const own = key.includes('field_id') ? ', field_id' : '';
  const keys = ['unit_code', 'period_start', 'period_end', 'period_kind', 'calendar', ...key];
  return {
    sql: `WITH parts AS (
  SELECT unit_code, period_start, period_end, period_kind, calendar, source_system${own},
    ${numerator} AS numerator, ${denominator ?? 'NULL'} AS denominator,
    -- A column that is hidden is named; one that is only unknown is not.
    list_has_any(suppressed, [${columns.map((name) => `'${name}'`).join(', ')}]) AS hides
  FROM ${dossiers(databases)}
  WHERE level = ? AND ${fields.sql}
    -- Periods that were cut differently are never compared.
    AND period_kind = ? AND calendar = ? AND ${OF_REPORTING_MONTHS_SQL} = ?
    AND period_end BETWEEN ?::DATE AND ?::DATE
    ${units.sql}
), answer AS (
  SELECT unit_code, period_start, period_end, period_kind, calendar${own},
    CASE WHEN count(*) = 1 THEN min(source_system) ELSE 'all' END AS source_system,
    -- A sum with an unknown part is unknown.
    CASE WHEN count(*) = count(numerator) THEN sum(numerator)::DOUBLE END AS numerator,
    ${denominator === null ? 'NULL::DOUBLE' : 'CASE WHEN count(*) = count(denominator) THEN sum(denominator)::DOUBLE END'} AS denominator,
    coalesce(bool_or(hides AND (numerator IS NULL${denominator === null ? '' : ' OR denominator IS NULL'})), false) AS hidden
  FROM parts
  GROUP BY ${keys.join(', ')}
)
SELECT a.unit_code, u.name, u.type, u.sort_order, a.period_start, a.period_end, a.period_kind,
  a.calendar, a.source_system${own === '' ? '' : ', a.field_id'}, a.numerator, a.denominator, a.hidden
FROM answer AS a
LEFT JOIN overview.units AS u
  -- The name and type in force on the last day of the period; a department has no dates.
  ON u.unit_code = a.unit_code AND (u.valid_from IS NULL OR u.valid_from <= a.period_end)
    AND (u.valid_to IS NULL OR u.valid_to >= a.period_end)
ORDER BY u.sort_order NULLS LAST, a.unit_code, a.period_end, a.period_start, a.source_system${own === '' ? '' : ', a.field_id'}`,
    params: [
      question.level,
      ...fields.params,
      question.period_kind,
      question.calendar,
      question.reporting,
      question.from,
      question.to,
      ...units.params,
    ],
  };
}

/** The rows of one database, or of the files of fields of several provinces one after another. */
function dossiers(databases: readonly string[]): string {
  const [, ...ofFields] = databases;
  const tables = (ofFields.length === 0 ? databases : ofFields).map((name) => `${name}.dossiers`);
  if (tables.length === 1) return tables.join('');
  return `(${tables.map((table) => `SELECT * FROM ${table}`).join(' UNION ALL ')})`;
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

function unitFilter({ provinces, level, units }: ExploreQuestion): Condition {
  const conditions: string[] = [];
  const params: QueryParameter[] = [];
  if (provinces.length > 0) {
    conditions.push(
      `AND unit_code IN (
      SELECT unit_code FROM overview.units WHERE level = ? AND province_code IN (${places(provinces)}))`,
    );
    params.push(level, ...provinces);
  }
  if (units !== null) {
    conditions.push(`AND unit_code IN (${places(units)})`);
    params.push(...units);
  }
  return { sql: conditions.join('\n    '), params };
}

/** A `?` for each value; of no values one that nothing is equal to. */
function places(values: readonly string[]): string {
  return values.length === 0 ? 'NULL' : values.map(() => '?').join(', ');
}

/** Name under which the file of fields of a province is attached. */
function fieldsDatabase(province: string): string {
  if (!/^[0-9A-Z]{2}$/.test(province)) throw new RangeError(`"${province}" is no province code.`);
  return `fields_${province.toLowerCase()}`;
}
