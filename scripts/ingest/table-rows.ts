import type { Cell } from '../../src/tables/csv.ts';
import { SCHEMA } from '../../src/tables/schema.ts';
import type { Column, TableName } from '../../src/tables/schema.ts';

/** The rows of one table, in the order in which they are written. */
export interface TableRows {
  readonly table: TableName;
  /** Column names to values; a column that a row lacks is null. */
  readonly rows: readonly object[];
}

/** The cells of a row in the order of the columns; a column that the row lacks is null. */
export function rowCells(columns: readonly Column[], row: object): Cell[] {
  const values = row as Readonly<Record<string, Cell | undefined>>;
  return columns.map(({ name }) => values[name] ?? null);
}

/**
 * What the hash of a database begins each table with; below it stands a line a row, its cells as JSON.
 * Two files of the same content have the same hash, though the engine's own bytes differ from write to
 * write.
 */
export function tableHeader(table: TableName): string {
  return `${JSON.stringify([table, SCHEMA[table]])}\n`;
}

/** The lines of rows in the hash of a database. */
export function* hashedLines({ table, rows }: TableRows): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(rowCells(SCHEMA[table], row))}\n`;
}
