import { createHash } from 'node:crypto';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ManifestFile } from '../../src/tables/manifest.ts';
import { writeDatabase } from './database-file.ts';
import { contentHash } from './table-rows.ts';
import type { TableRows } from './table-rows.ts';

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

/**
 * Writes a database file named by the hash of its rows, `overview.<12 hex>.duckdb`. `rows` of its
 * line of the manifest are those of all its tables.
 */
export async function stageDatabase(
  staging: string,
  name: string,
  tables: readonly TableRows[],
): Promise<ManifestFile> {
  const content_hash = contentHash(tables);
  const path = `${name}.${content_hash.slice(0, 12)}.duckdb`;
  await writeDatabase(join(staging, path), tables);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return { path, bytes: (await stat(join(staging, path))).size, rows, content_hash };
}
