import { expect, test } from 'vitest';
import { openNative } from '../../src/database/native.ts';
import { temporaryDirectory } from '../temporary-directory.ts';
import { PASSING, REFUSED } from './engine-values.ts';
import { writeDatabase } from '../../scripts/ingest/database-file.ts';

const TABLES = [
  {
    table: 'units' as const,
    rows: [{ unit_code: '04399', level: 'commune', name: 'Đông Cuông', valid_from: '2025-07-01' }],
  },
];

test('openNative() attaches files under their names and answers with parameters', async () => {
  const path = `${temporaryDirectory()}/x.duckdb`;
  await writeDatabase(path, TABLES);
  const database = await openNative({ overview: path });
  const rows = await database.query({
    sql: 'SELECT unit_code, name, valid_from, valid_to FROM overview.units WHERE level = ?',
    params: ['commune'],
  });
  await database.close();
  expect(rows).toEqual([
    { unit_code: '04399', name: 'Đông Cuông', valid_from: '2025-07-01', valid_to: null },
  ]);
});

test('openNative() opens read-only', async () => {
  const path = `${temporaryDirectory()}/x.duckdb`;
  await writeDatabase(path, TABLES);
  const database = await openNative({ overview: path });
  await expect(database.query({ sql: 'DELETE FROM overview.units', params: [] })).rejects.toThrow(
    /read-only/,
  );
  await database.close();
});

test('openNative() neither fetches nor loads an extension', async () => {
  const database = await openNative({});
  await expect(
    database.query({ sql: "SELECT * FROM 's3://bucket/file.csv'", params: [] }),
  ).rejects.toThrow(/httpfs/);
  await database.close();
});

test('openNative() refuses a name that is no plain word', async () => {
  await expect(openNative({ 'a"b': 'x.duckdb' })).rejects.toThrow(/no name for a database/);
});

test('openNative() throws for a file that is missing', async () => {
  await expect(openNative({ overview: '/nowhere/x.duckdb' })).rejects.toThrow();
});

test('openNative() gives what both engines give the same way, and refuses everything else', async () => {
  const database = await openNative({});
  for (const [sql, value] of Object.entries(PASSING))
    expect(await database.query({ sql: `SELECT ${sql} AS value`, params: [] }), sql).toEqual([
      { value },
    ]);
  for (const sql of REFUSED)
    await expect(
      database.query({ sql: `SELECT ${sql} AS value`, params: [] }),
      sql,
    ).rejects.toThrow(/Column "value" holds a .* Cast it in the SQL/);
  await database.close();
});
