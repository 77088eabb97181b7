import {
  BOOLEAN,
  DATE,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBInstance,
  DuckDBListValue,
  INTEGER,
  LIST,
  VARCHAR,
} from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { NATIVE_SETTINGS } from '../../src/database/native.ts';
import { createTableSql, SCHEMA } from '../../src/tables/schema.ts';
import type { Column, TableName } from '../../src/tables/schema.ts';
import type { Cell } from '../../src/tables/csv.ts';
import type { TableRows } from './table-rows.ts';

/** Rows that the engine takes at once. */
export const CHUNK = 2048;
const MILLISECONDS_A_DAY = 86_400_000;

/** The engine's types of our columns. */
export const ENGINE_TYPES: Readonly<Record<Column['type'], DuckDBType>> = {
  VARCHAR,
  INTEGER,
  DOUBLE,
  DATE,
  BOOLEAN,
  'VARCHAR[]': LIST(VARCHAR),
};

/** What the engine may hold; whatever it needs beyond that waits in files. */
const MEMORY_LIMIT = '192MiB';

/**
 * Opens a connection on one thread, so that the same rows give the same Parquet bytes. `temporary` is
 * a directory for what does not fit into its memory; without one it holds everything.
 */
export async function withEngine<Result>(
  action: (connection: DuckDBConnection) => Promise<Result>,
  temporary?: string,
): Promise<Result> {
  const bounded =
    temporary === undefined ? {} : { memory_limit: MEMORY_LIMIT, temp_directory: temporary };
  const settings = { ...NATIVE_SETTINGS, ...bounded, threads: '1' };
  const instance = await DuckDBInstance.create(':memory:', settings);
  const connection = await instance.connect();
  try {
    return await action(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** A table and the `SELECT` whose rows it takes, in their order; columns are matched by name. */
export interface TableQuery {
  readonly table: TableName;
  readonly query: string;
}

/** How a new file is attached: in a form that the browser's engine reads, in blocks that keep small files small. */
export const ATTACH_TARGET = "(STORAGE_VERSION 'v1.4.0', BLOCK_SIZE 16384)";

/** Writes tables into a new DuckDB file at `path`. */
export async function writeDatabase(
  path: string,
  tables: readonly (TableRows | TableQuery)[],
  temporary?: string,
): Promise<void> {
  await withEngine(async (connection) => {
    await connection.run(`ATTACH ${sqlText(path)} AS target ${ATTACH_TARGET}`);
    for (const source of tables) {
      const { table } = source;
      await connection.run(createTableSql(table, 'target'));
      if ('rows' in source) await appendRows(connection, table, source.rows);
      else await connection.run(`INSERT INTO target.${table} BY NAME ${source.query}`);
    }
    await connection.run('DETACH target');
  }, temporary);
}

async function appendRows(
  connection: DuckDBConnection,
  table: TableName,
  rows: Iterable<object>,
): Promise<void> {
  const columns: readonly Column[] = SCHEMA[table];
  const types = columns.map(({ type }) => ENGINE_TYPES[type]);
  const appender = await connection.createAppender(table, 'main', 'target');
  const dates = new Map<string, DuckDBDateValue>();
  for (const some of chunks(rows)) {
    const chunk = DuckDBDataChunk.create(types, some.length);
    columns.forEach(({ name, type }, index) => {
      const cells = some.map((row) => (row as Readonly<Record<string, Cell>>)[name] ?? null);
      const isDate = type === 'DATE';
      chunk.setColumnValues(
        index,
        cells.map((cell) => (isDate ? dateValue(cell, dates) : engineValue(cell))),
      );
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/**
 * Rows in groups of at most {@link CHUNK}, and of as many members of lists: the engine's binding makes
 * room for no more of them in a chunk, and writes beyond it without a word.
 */
function* chunks(rows: Iterable<object>): Generator<object[]> {
  let some: object[] = [];
  let members = 0;
  for (const row of rows) {
    const more = longestList(row);
    if (some.length === CHUNK || members + more > CHUNK) {
      yield some;
      some = [];
      members = 0;
    }
    some.push(row);
    members += more;
  }
  if (some.length > 0) yield some;
}

function longestList(row: object): number {
  let longest = 0;
  for (const cell of Object.values(row))
    if (Array.isArray(cell) && cell.length > longest) longest = cell.length;
  return longest;
}

/** A text as a literal of SQL, for statements that take no parameters (ATTACH, COPY). */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function engineValue(cell: Cell): DuckDBValue {
  return cell !== null && typeof cell === 'object' ? new DuckDBListValue([...cell]) : cell;
}

/** Days recur row after row: each is made once and kept in `known`. */
export function dateValue(cell: Cell, known: Map<string, DuckDBDateValue>): DuckDBDateValue | null {
  if (cell === null) return null;
  const day = cell.toString();
  let value = known.get(day);
  value ??= new DuckDBDateValue(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY);
  known.set(day, value);
  return value;
}
