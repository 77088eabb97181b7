import { createHash } from 'node:crypto';
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
 * SHA-256 of what tables hold: names, columns, types and rows in order. Two files of the same
 * content have the same hash, though the engine's own bytes differ from write to write.
 */
export function contentHash(tables: readonly TableRows[]): string {
  const hash = createHash('sha256');
  for (const { table, rows } of tables) {
    hash.update(`${JSON.stringify([table, SCHEMA[table]])}\n`);
    for (const row of rows) hash.update(`${JSON.stringify(rowCells(SCHEMA[table], row))}\n`);
  }
  return hash.digest('hex');
}
