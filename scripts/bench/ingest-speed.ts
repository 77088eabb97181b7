import { readFile as readBytes } from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { IngestContext } from '../../src/ingest/file-result.ts';
import { readFile } from '../../src/ingest/read-file.ts';
import { readReference } from '../ingest/reference.ts';
import { figure, shortest, type Measurement } from './measure.ts';

/**
 * Rows a second of one tidy file (the download of an ingest): read and checked by the ingest, merely
 * cut into cells by papaparse, and read by DuckDB's `read_csv`. The ratios are what to look at.
 */
export async function ingestSpeed(out: string): Promise<Measurement[]> {
  const path = join(out, 'downloads/dossiers.csv');
  const bytes = await readBytes(path);
  const text = bytes.toString('utf8');
  const reference = readReference('data', true, 'en');
  const context: IngestContext = { ...reference, defaultCalendar: 'month', scope: null };
  const file = { path: 'dossiers.csv', bytes, sidecar: null };
  const result = readFile(file, context);
  const rows = result.rows.length;
  if (rows === 0)
    throw new Error(`${path} could not be read back: ${JSON.stringify(result.issues[0])}`);
  const ours = await shortest(3, () => readFile(file, context));
  const papa = await shortest(3, () => Papa.parse(text, { delimiter: ',' }));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const duckdb = await shortest(3, () =>
    connection.run(`CREATE OR REPLACE TABLE t AS SELECT * FROM read_csv(?)`, [path]),
  );
  connection.closeSync();
  return [
    { what: 'rows of the file', value: figure(rows) },
    { what: 'ingest: rows a second', value: figure(rows / ours) },
    { what: 'papaparse alone: rows a second', value: figure(rows / papa) },
    { what: 'DuckDB read_csv: rows a second', value: figure(rows / duckdb) },
    { what: 'ingest ÷ papaparse (time)', value: figure(ours / papa, 1) },
    { what: 'ingest ÷ DuckDB (time)', value: figure(ours / duckdb, 1) },
  ];
}
