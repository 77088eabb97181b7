import { createHash } from 'node:crypto';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ManifestFile } from '../../src/tables/manifest.ts';
import { SCHEMA, type TableName } from '../../src/tables/schema.ts';
import { csvRows } from './csv-rows.ts';
import { writeDatabase, type TableQuery } from './database-file.ts';
import type { TableLines } from './province-files.ts';
import { hashedLines, tableHeader, type TableRows } from './table-rows.ts';
import { TextFile } from './text-file.ts';
import { linesInOrder } from './unit-lines.ts';

/** Writes a text file of a version and returns its line of the manifest. */
export async function stageText(
  staging: string,
  path: string,
  text: string,
  rows: number | null,
): Promise<ManifestFile> {
  const bytes = Buffer.from(text, 'utf8');
  const target = join(staging, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, bytes);
  const content_hash = createHash('sha256').update(bytes).digest('hex');
  return { path, bytes: bytes.length, rows, content_hash };
}

/** Writes a JSON file, indented, with a line end. */
export function stageJson(staging: string, path: string, content: unknown): Promise<ManifestFile> {
  return stageText(staging, path, `${JSON.stringify(content, null, 2)}\n`, null);
}

/** The lines of a table, cut into files by unit. */
export interface StagedLines {
  readonly table: TableName;
  readonly lines: readonly TableLines[];
}

/**
 * Writes a database file named by the hash of its rows, `overview.<12 hex>.duckdb`. `rows` of its
 * line of the manifest are those of all its tables. `spill` is a directory for what is of use only
 * meanwhile.
 */
export async function stageDatabase(
  { staging, spill }: { readonly staging: string; readonly spill: string },
  name: string,
  tables: readonly (TableRows | StagedLines)[],
): Promise<ManifestFile> {
  const hash = createHash('sha256');
  let rows = 0;
  for (const source of tables) {
    hash.update(tableHeader(source.table));
    const lines =
      'rows' in source ? hashedLines(source) : linesInOrder(source.lines.map(({ json }) => json));
    for (const line of lines) hash.update(line);
    rows += 'rows' in source ? source.rows.length : sumOfRows(source);
  }
  const content_hash = hash.digest('hex');
  const sources = tables.map((source) => ('rows' in source ? source : ordered(source, spill)));
  const path = databasePath(name, content_hash);
  await writeDatabase(join(staging, path), sources, spill);
  return { path, bytes: (await stat(join(staging, path))).size, rows, content_hash };
}

/** The name of a database file. */
export function databasePath(name: string, contentHash: string): string {
  return `${name}.${contentHash.slice(0, 12)}.duckdb`;
}

function sumOfRows({ lines }: StagedLines): number {
  return lines.reduce((sum, { csv }) => sum + csv.rows, 0);
}

/** One CSV of all lines of a table, in the order of units. */
function ordered({ table, lines }: StagedLines, spill: string): TableRows | TableQuery {
  // An empty file has no lines that the engine could tell the columns of.
  if (lines.every(({ csv }) => csv.rows === 0)) return { table, rows: [] };
  const file = new TextFile(join(spill, `${table}-in-order.csv`));
  for (const piece of linesInOrder(lines.map(({ csv }) => csv))) file.write(piece);
  return { table, query: csvRows(file.end().path, SCHEMA[table], { header: false }) };
}
