import { DuckDBInstance, DuckDBTypeId } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Query } from '../queries/query.ts';
import type { Database } from './database.ts';
import { rowValue } from './rows.ts';
import type { AnswerColumn } from './rows.ts';

/** Settings of every native connection: no extension is ever fetched or loaded. */
export const NATIVE_SETTINGS: Readonly<Record<string, string>> = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
};

/**
 * Opens database files read-only in native DuckDB, each attached under its name
 * (`{ overview: 'public/data/overview.….duckdb' }`). Throws where a file is missing or is no
 * database, or where a name is not made of letters, digits and `_`.
 */
export async function openNative(files: Readonly<Record<string, string>>): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', { ...NATIVE_SETTINGS });
  const connection = await instance.connect();
  try {
    for (const [name, path] of Object.entries(files)) await attach(connection, name, path);
  } catch (error) {
    connection.closeSync();
    instance.closeSync();
    throw error;
  }
  // One after another: a connection fails statements that run while it is busy with another.
  let previous: Promise<unknown> = Promise.resolve();
  return {
    query<Row>(query: Query<Row>) {
      const next = previous.then(() => answer<Row>(connection, query));
      previous = next.catch(() => undefined);
      return next;
    },
    close() {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

async function attach(connection: DuckDBConnection, name: string, path: string): Promise<void> {
  if (!/^\w+$/.test(name)) throw new RangeError(`"${name}" is no name for a database.`);
  await connection.run(`ATTACH '${path.replaceAll("'", "''")}' AS ${name} (READ_ONLY)`);
}

async function answer<Row>(connection: DuckDBConnection, query: Query<Row>): Promise<Row[]> {
  const reader = await connection.runAndReadAll(query.sql, [...query.params]);
  const types = reader.columnTypes();
  const columns = reader.columnNames().map((name, index): AnswerColumn => ({
    name,
    isDate: types[index]?.typeId === DuckDBTypeId.DATE,
  }));
  return reader
    .getRows()
    .map(
      (values) =>
        Object.fromEntries(
          columns.map((column, index) => [column.name, rowValue(column, values[index])]),
        ) as Row,
    );
}
