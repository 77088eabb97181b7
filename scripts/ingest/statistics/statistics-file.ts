import { DuckDBDataChunk, DuckDBDateValue } from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManifestFile } from '../../../src/tables/manifest.ts';
import { createTableSql, SCHEMA, type Column, type TableName } from '../../../src/tables/schema.ts';
import { ATTACH_TARGET, CHUNK, dateValue, ENGINE_TYPES, sqlText } from '../database-file.ts';
import { databasePath } from '../staged-file.ts';
import { tableHeader } from '../table-rows.ts';
import { packedBytes, packedCell, type PackedRows } from './packed-rows.ts';

/** The tables of a file of statistics, and the order of their rows. */
const TABLES = {
  comparison_sets: 'set_id, period_end, period_start, period_kind, calendar, indicator',
  unit_results: 'unit_code, period_end, period_start, period_kind, calendar, set_id, indicator',
  control_points: 'unit_code, indicator, period_kind, calendar, period_end, period_start',
  control_verdicts: 'unit_code, indicator, period_kind, calendar',
  similar_units: 'unit_code, scope, position',
} as const satisfies Partial<Record<TableName, string>>;

/**
 * Writes `statistics-<code>.<hash>.duckdb` from rows that were computed, each table in its order.
 * The rows come in an order that depends on nothing but what was compared, and so does the hash.
 */
export async function stageStatisticsFile(
  connection: DuckDBConnection,
  staging: string,
  code: string,
  rows: readonly PackedRows[],
): Promise<ManifestFile> {
  const hash = createHash('sha256');
  for (const table of Object.keys(TABLES) as (keyof typeof TABLES)[]) {
    hash.update(tableHeader(table));
    for (const packed of rows.filter((some) => some.table === table))
      for (const bytes of packedBytes(packed)) hash.update(bytes);
  }
  const content_hash = hash.digest('hex');
  const path = databasePath(`statistics-${code.toLowerCase()}`, content_hash);
  await connection.run(`ATTACH ${sqlText(join(staging, path))} AS target ${ATTACH_TARGET}`);
  for (const [table, order] of Object.entries(TABLES) as [keyof typeof TABLES, string][]) {
    await connection.run(createTableSql(table, 'target'));
    const own = rows.filter((packed) => packed.table === table && packed.length > 0);
    if (own.length === 0) continue;
    await connection.run(createTableSql(table, 'memory.main'));
    for (const packed of own) await appendPacked(connection, packed);
    await connection.run(
      `INSERT INTO target.${table} SELECT * FROM memory.main.${table} ORDER BY ${order}`,
    );
    await connection.run(`DROP TABLE memory.main.${table}`);
  }
  await connection.run('DETACH target');
  const { size } = await stat(join(staging, path));
  const count = rows.reduce((sum, { length }) => sum + length, 0);
  return { path, bytes: size, rows: count, content_hash };
}

async function appendPacked(
  connection: DuckDBConnection,
  { table, length, columns }: PackedRows,
): Promise<void> {
  const schema: readonly Column[] = SCHEMA[table];
  const types = schema.map(({ type }) => ENGINE_TYPES[type]);
  const appender = await connection.createAppender(table, 'main', 'memory');
  const dates = new Map<string, DuckDBDateValue>();
  for (let start = 0; start < length; start += CHUNK) {
    const count = Math.min(CHUNK, length - start);
    const chunk = DuckDBDataChunk.create(types, count);
    for (const [index, { type }] of schema.entries()) {
      const vector = chunk.getColumnVector(index);
      for (let row = 0; row < count; row += 1) {
        const cell = packedCell(columns[index]!, start + row);
        vector.setItem(row, (type === 'DATE' ? dateValue(cell, dates) : cell) as DuckDBValue);
      }
      vector.flush();
    }
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
