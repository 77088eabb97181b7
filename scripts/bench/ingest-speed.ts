import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { IngestContext } from '../../src/ingest/file-result.ts';
import { byteSource } from '../../src/ingest/decode.ts';
import { streamFile } from '../../src/ingest/read-file.ts';
import type { Manifest } from '../../src/tables/manifest.ts';
import { readReference } from '../ingest/reference.ts';
import { figure, shortest, type Measurement } from './measure.ts';

/** Times that each reader reads, the shortest of which counts; of very many bytes once. */
const TIMES = 3;
const MANY_BYTES = 100 * 1024 ** 2;

/**
 * The tidy CSV that an ingest wrote into `out` (one file, or one a province), read three ways from
 * disk in one run: read and checked by the ingest, cut into cells by papaparse, and read by
 * DuckDB's `read_csv`. The ratios are what to look at: they hold on any machine.
 */
export async function ingestSpeed(out: string): Promise<Measurement[]> {
  const paths = dossierFiles(out);
  const context: IngestContext = {
    ...readReference('data', true, 'en'),
    defaultCalendar: 'month',
    scope: null,
  };
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const times = bytes > MANY_BYTES ? 1 : TIMES;
  let rows = 0;
  const ours = await shortest(times, () => {
    rows = paths.reduce((sum, path) => sum + checkedRows(path, context), 0);
  });
  const papa = await shortest(times, () => {
    for (const path of paths) Papa.parse(readFileSync(path, 'utf8'), { delimiter: ',' });
  });
  const duckdb = await duckdbSeconds(paths, times);
  return [
    { what: 'tidy CSV read three ways, rows', value: figure(rows) },
    { what: 'read and checked by the ingest, rows/s', value: figure(rows / ours) },
    { what: 'cut into cells by papaparse alone, rows/s', value: figure(rows / papa) },
    { what: 'DuckDB `read_csv`, rows/s', value: figure(rows / duckdb) },
    { what: 'time of the ingest ÷ papaparse', value: figure(ours / papa, 1) },
    { what: 'time of the ingest ÷ DuckDB `read_csv`', value: figure(ours / duckdb, 1) },
  ];
}

function dossierFiles(out: string): string[] {
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
  return manifest.files
    .filter(({ path }) => /^downloads\/dossiers(?:\/\w+)?\.csv$/.test(path))
    .map(({ path }) => join(out, path));
}

/** Rows that a file gives; throws where one is rejected, since then something else is measured. */
function checkedRows(path: string, context: IngestContext): number {
  let rows = 0;
  const source = byteSource(readFileSync(path));
  const { rows_rejected } = streamFile({ path: 'dossiers.csv', source, sidecar: null }, context, {
    row: () => {
      rows += 1;
    },
    skipped: () => undefined,
    mark: () => undefined,
    issue: () => undefined,
  });
  if (rows === 0 || rows_rejected > 0) throw new Error(`${path} is not read whole.`);
  return rows;
}

async function duckdbSeconds(paths: readonly string[], times: number): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const files = paths.map((path) => `'${path.replaceAll("'", "''")}'`).join(', ');
  try {
    return await shortest(times, () =>
      connection.run(`CREATE OR REPLACE TABLE t AS SELECT * FROM read_csv([${files}])`),
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
