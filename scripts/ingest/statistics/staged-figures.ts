import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { ALL_FIELDS, ALL_SYSTEMS } from '../../../src/tables/dossiers.ts';
import type { Period } from '../../../src/tables/periods.ts';
import { RATE_NAMES, rateSql } from '../../../src/tables/rates.ts';
import { COUNTRY_CODE } from '../../../src/tables/units.ts';
import { sqlText } from '../database-file.ts';
import {
  UNKNOWN,
  type FieldFigures,
  type FigureUnit,
  type Figures,
  type RateColumns,
} from './figures.ts';

/** Columns of the two parts of each rate, and of what was received. */
const PARTS = RATE_NAMES.flatMap((_, rate) => [`n${rate}`, `d${rate}`]);
const NUMBERS = [...PARTS, 'received'];

/**
 * Reads what was staged of a version, small numbers hidden already, as columns. Whatever is computed
 * from it is computed from what is published, and so can give nothing away that is not.
 */
export class StagedFigures {
  readonly #connection: DuckDBConnection;
  #periods: readonly Period[] = [];

  constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  /** Attaches the overview of the version; the provinces that have figures, by code, without the country. */
  async open(overview: string): Promise<string[]> {
    await this.#connection.run(`ATTACH ${sqlText(overview)} AS overview (READ_ONLY)`);
    await this.#connection.run(PERIODS_SQL);
    await this.#connection.run(CELLS_SQL);
    this.#periods = (
      await this.#rows(
        'SELECT period_start, period_end, period_kind, calendar FROM periods ORDER BY period',
      )
    ).map((cells) => {
      const [period_start, period_end, period_kind, calendar] = cells.map(String);
      return { period_start, period_end, period_kind, calendar } as unknown as Period;
    });
    const provinces = await this.#rows(
      `SELECT DISTINCT province_code FROM overview.units JOIN overview.dossiers USING (unit_code)
      WHERE province_code IS NOT NULL ORDER BY province_code`,
    );
    return provinces.map(([province]) => String(province));
  }

  /** Rates of units and periods that are known. */
  async known(): Promise<number> {
    const sums = RATE_NAMES.map((_, rate) => `count(*) FILTER (WHERE d${rate} > 0)`);
    const [[known]] = (await this.#rows(`SELECT (${sums.join(' + ')})::INTEGER FROM cells`)) as [
      [number],
    ];
    return known;
  }

  /** The communes and departments of a province, and the province itself; `fields` is its database. */
  async ofProvince(province: string, fields: string | null): Promise<Figures> {
    await this.#choose(`province = ${sqlText(province)}`);
    if (fields === null) return this.#figures(null, null);
    await this.#connection.run(`ATTACH ${sqlText(fields)} AS fields (READ_ONLY)`);
    const figures = await this.#figures('fields.dossiers', province);
    await this.#connection.run('DETACH fields');
    return figures;
  }

  /** The provinces and the country, as their sources give them. */
  async ofProvinces(): Promise<Figures> {
    await this.#choose("level IN ('province', 'country')");
    return this.#figures('overview.dossiers', null);
  }

  #choose(condition: string): Promise<unknown> {
    return this.#connection.run(`CREATE OR REPLACE TEMP TABLE own AS
      SELECT *, dense_rank() OVER (ORDER BY unit_code)::INTEGER - 1 AS unit
      FROM cells WHERE ${condition}`);
  }

  async #figures(fieldRows: string | null, province: string | null): Promise<Figures> {
    const units = await this.#units();
    const periods = this.#periods;
    const places = units.length * periods.length;
    const columns = NUMBERS.map(() => new Int32Array(places).fill(UNKNOWN));
    await this.#numbers(
      `SELECT unit, period, ${NUMBERS.join(', ')} FROM own ORDER BY unit, period`,
      ([unit, period, ...numbers]) => {
        const place = unit! * periods.length + period!;
        for (const [index, number] of numbers.entries()) columns[index]![place] = number;
      },
    );
    const fields = fieldRows === null ? null : await this.#fields(fieldRows, places, province);
    return { units, periods, rates: ratesOf(columns), received: columns.at(-1)!, fields };
  }

  async #units(): Promise<FigureUnit[]> {
    const rows = await this.#rows(`SELECT o.unit_code, o.level, u.type, u.valid_from::VARCHAR,
        u.valid_to::VARCHAR
      FROM (SELECT DISTINCT unit, unit_code, level FROM own) AS o
      JOIN overview.units AS u USING (unit_code) ORDER BY o.unit, u.valid_from NULLS FIRST`);
    return [...Map.groupBy(rows, ([code]) => String(code))].map(([unit_code, versions]) => ({
      unit_code,
      level: versions[0]![1] as FigureUnit['level'],
      types: versions.map(([, , type, valid_from, valid_to]) => ({
        type: type as FigureUnit['types'][number]['type'],
        valid_from: valid_from as string | null,
        valid_to: valid_to as string | null,
      })),
    }));
  }

  async #fields(
    table: string,
    places: number,
    province: string | null,
  ): Promise<FieldFigures | null> {
    await this.#connection.run(fieldsSql(table));
    const names = await this.#rows('SELECT DISTINCT field_id FROM strata ORDER BY field_id');
    const [[rows]] = (await this.#rows('SELECT count(*)::INTEGER FROM strata')) as [[number]];
    if (rows === 0) return null;
    const fields = new Uint16Array(rows);
    const counts = new Int32Array(places + 1);
    const columns = NUMBERS.map(() => new Int32Array(rows));
    let row = 0;
    await this.#numbers(
      `SELECT unit, period, dense_rank() OVER (ORDER BY field_id)::INTEGER - 1 AS field,
        ${NUMBERS.join(', ')}
      FROM strata ORDER BY unit, period, field`,
      ([unit, period, field, ...numbers]) => {
        fields[row] = field!;
        counts[unit! * this.#periods.length + period! + 1]! += 1;
        for (const [index, number] of numbers.entries()) columns[index]![row] = number;
        row += 1;
      },
    );
    for (let place = 0; place < places; place += 1) counts[place + 1]! += counts[place]!;
    return {
      names: names.map(([name]) => String(name)),
      starts: counts,
      fields,
      rates: ratesOf(columns),
      received: columns.at(-1)!,
      communes: await this.#communeSums(names.length, province),
    };
  }

  /** The published sums over all communes of a province, of the fields of `strata`. */
  async #communeSums(names: number, province: string | null): Promise<RateColumns[]> {
    const size = this.#periods.length * names;
    const columns = PARTS.map(() => new Int32Array(size).fill(UNKNOWN));
    if (province === null) return ratesOf(columns);
    await this.#numbers(
      `SELECT period, field, ${PARTS.join(', ')} FROM (
        SELECT p.period, n.field, ${RATE_NAMES.map((_, rate) => partsSql(rate, 0)).join(', ')}
        FROM overview.dossiers AS d
        JOIN periods AS p USING (period_start, period_end, period_kind, calendar)
        JOIN (SELECT field_id, (row_number() OVER (ORDER BY field_id))::INTEGER - 1 AS field
          FROM (SELECT DISTINCT field_id FROM strata)) AS n USING (field_id)
        WHERE d.unit_code = ${sqlText(province)} AND d.basis = 'communes'
          AND d.completeness IS NULL)`,
      ([period, field, ...numbers]) => {
        const place = period! * names + field!;
        for (const [index, number] of numbers.entries()) columns[index]![place] = number;
      },
    );
    return ratesOf(columns);
  }

  async #rows(sql: string): Promise<DuckDBValue[][]> {
    const reader = await this.#connection.runAndReadAll(sql);
    return reader.getRows();
  }

  /** Goes through an answer of whole numbers without ever holding it. */
  async #numbers(sql: string, each: (numbers: readonly number[]) => void): Promise<void> {
    const result = await this.#connection.stream(sql);
    for (let chunk = await result.fetchChunk(); chunk !== null; chunk = await result.fetchChunk()) {
      if (chunk.rowCount === 0) break;
      const vectors = Array.from({ length: chunk.columnCount }, (_, column) =>
        chunk.getColumnVector(column),
      );
      for (let row = 0; row < chunk.rowCount; row += 1)
        each(vectors.map((vector) => vector.getItem(row) as number));
    }
  }
}

function ratesOf(columns: readonly Int32Array[]): RateColumns[] {
  return RATE_NAMES.map((_, rate) => ({
    numerators: columns[2 * rate]!,
    denominators: columns[2 * rate + 1]!,
  }));
}

/** The whole periods that anything is known of, by end. */
const PERIODS_SQL = `CREATE TEMP TABLE periods AS
  SELECT (row_number() OVER (ORDER BY period_end, period_start, period_kind, calendar))::INTEGER - 1
    AS period, *
  FROM (SELECT DISTINCT period_start, period_end, period_kind, calendar FROM overview.dossiers
    WHERE field_id = ${sqlText(ALL_FIELDS)} AND completeness IS NULL)`;

const CELLS_SQL = `CREATE TEMP TABLE cells AS
  WITH units AS (
    -- A unit whose type changed has several versions.
    SELECT DISTINCT unit_code, level AS unit_level,
      coalesce(province_code, ${sqlText(COUNTRY_CODE)}) AS province
    FROM overview.units
  )
  SELECT d.unit_code, u.unit_level AS level, u.province, p.period,
    ${RATE_NAMES.map((_, rate) => partsSql(rate, 1)).join(',\n    ')},
    coalesce(received_total, ${UNKNOWN}) AS received
  FROM overview.dossiers AS d
  JOIN units AS u USING (unit_code)
  JOIN periods AS p USING (period_start, period_end, period_kind, calendar)
  WHERE field_id = ${sqlText(ALL_FIELDS)} AND completeness IS NULL
  -- Where several systems state a total and none says that it is of all, there is none to compare.
  QUALIFY count(*) OVER (PARTITION BY d.unit_code, p.period) = 1
    OR source_system = ${sqlText(ALL_SYSTEMS)}`;

/** Both parts of a rate, unknown where either is or where the numerator is no part of the denominator. */
function partsSql(rate: number, least: number): string {
  const { numerator, denominator } = rateSql(RATE_NAMES[rate]!);
  const known = `coalesce(${numerator} BETWEEN 0 AND ${denominator} AND ${denominator} >= ${least}, false)`;
  return `CASE WHEN ${known} THEN ${numerator} ELSE ${UNKNOWN} END::INTEGER AS n${rate},
    CASE WHEN ${known} THEN ${denominator} ELSE ${UNKNOWN} END::INTEGER AS d${rate}`;
}

/** The fields of the chosen units; systems added up, and unknown where any of them is. */
function fieldsSql(table: string): string {
  const sum = (column: string): string =>
    `CASE WHEN min(${column}) < 0 THEN ${UNKNOWN} ELSE sum(${column}) END::INTEGER AS ${column}`;
  return `CREATE OR REPLACE TEMP TABLE strata AS
    SELECT unit, period, field_id, ${NUMBERS.map(sum).join(', ')}
    FROM (
      SELECT o.unit, o.period, d.field_id,
        ${RATE_NAMES.map((_, rate) => partsSql(rate, 0)).join(',\n        ')},
        coalesce(received_total, ${UNKNOWN}) AS received
      FROM ${table} AS d
      JOIN periods AS p USING (period_start, period_end, period_kind, calendar)
      JOIN (SELECT unit_code, unit, period FROM own) AS o
        ON o.unit_code = d.unit_code AND o.period = p.period
      WHERE d.field_id <> ${sqlText(ALL_FIELDS)}
    )
    GROUP BY unit, period, field_id`;
}
