import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPublished } from '../../../src/database/published.ts';
import type { Manifest } from '../../../src/tables/manifest.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { csvRecords, ingestCommand, manifestIn } from './command.ts';
import { DATASET, dataDirectory } from './data-directory.ts';

const fixture = (name: string): string => readFileSync(`tests/fixtures/ingest/${name}`, 'utf8');
const FILES = {
  'raw/a.csv': fixture('form-ii06-dong-cuong.csv'),
  'raw/b.csv': fixture('form-ii06-two-forms.csv'),
  'raw/lao-cai/2025-10/c.csv': 'unit_code,received_total,resolved_total\n15,900,800\n04399,12,-\n',
  'raw/old.csv':
    'unit_code,period_start,period_end,received_total\n04252,2025-08-01,2025-08-31,5\n',
  'raw/old.csv.json': '{"exported_at": "2025-09-01"}',
  'raw/new.csv':
    'unit_code,period_start,period_end,received_total\n04252,2025-08-01,2025-08-31,6\n',
  'raw/new.csv.json': '{"exported_at": "2025-09-09"}',
};

const directory = mkdtempSync(join(tmpdir(), 'dung-han-'));
const out = join(directory, 'out');

beforeAll(() => {
  const data = join(directory, 'data');
  for (const [path, text] of Object.entries({
    ...FILES,
    'dataset.json': JSON.stringify(DATASET),
  })) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), text);
  }
  expect(ingestCommand('--data', data, '--out', out).status).toBe(0);
});

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly dialect?: { readonly delimiter: string };
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey?: readonly string[];
  };
}

const VALUE: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  boolean: /^(true|false)$/,
};

test('Sums of the overview are those of the current rows, level by level', async () => {
  const { database } = await openPublished(out);
  const sums = await database.query({
    sql: `SELECT level, sum(received_total)::INTEGER AS received FROM overview.dossiers
      WHERE field_id = 'all' GROUP BY level ORDER BY level`,
    params: [],
  });
  await database.close();
  const rows = csvRecords(join(out, 'downloads/dossiers.csv'));
  const sumOf = (level: string): number =>
    rows
      .filter((row) => row['level'] === level)
      .reduce((sum, row) => sum + Number(row['received_total']), 0);
  // 470 of the form, 1,340 and 470 of the two forms, 12 of October, 6 of the corrected export.
  expect(sums).toEqual([
    { level: 'commune', received: 470 + 1340 + 470 + 12 + 6 },
    { level: 'province', received: 900 },
  ]);
  expect([sumOf('commune'), sumOf('province')]).toEqual([2298, 900]);
});

test('Every resource of datapackage.json is what its schema says, byte for byte', () => {
  const descriptor = JSON.parse(readFileSync(join(out, 'downloads/datapackage.json'), 'utf8')) as {
    readonly profile: string;
    readonly resources: readonly Resource[];
  };
  expect(descriptor.profile).toBe('data-package');
  const names = descriptor.resources.map(({ name }) => name);
  expect(names.every((name) => /^[-a-z0-9._/]+$/.test(name))).toBe(true);
  expect(new Set(names).size).toBe(names.length);
  for (const { path, bytes, hash, schema, dialect } of descriptor.resources) {
    const content = readFileSync(join(out, 'downloads', path));
    expect([
      content.length,
      `sha256:${createHash('sha256').update(content).digest('hex')}`,
    ]).toEqual([bytes, hash]);
    if (schema === undefined) continue;
    const [header = '', ...lines] = content
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .split('\r\n');
    expect(header.split(dialect?.delimiter ?? ',')).toEqual(schema.fields.map(({ name }) => name));
    expect(lines.at(-1)).toBe('');
    if (path === 'dictionary.csv') continue;
    const records = csvRecords(join(out, 'downloads', path), dialect?.delimiter);
    for (const { name, type } of schema.fields)
      for (const record of records)
        expect(record[name] === '' || VALUE[type]?.test(record[name] ?? '')).toBe(true);
    const keys = records.map((record) => schema.primaryKey?.map((name) => record[name]).join(' '));
    expect(new Set(keys).size).toBe(records.length);
  }
});

test('dossiers.csv, its form for Excel and the Parquet file hold the same rows', async () => {
  const plain = csvRecords(join(out, 'downloads/dossiers.csv'));
  const excel = csvRecords(join(out, 'downloads/dossiers-excel.csv'), ';');
  expect(excel).toEqual(plain);
  const bytes = readFileSync(join(out, 'downloads/dossiers-excel.csv'));
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(
    `SELECT unit_code, field_id, source_system, period_end::VARCHAR AS period_end,
      received_total::VARCHAR AS received_total FROM '${join(out, 'downloads/dossiers.parquet')}'`,
  );
  connection.closeSync();
  const columns = ['unit_code', 'field_id', 'source_system', 'period_end', 'received_total'];
  expect(reader.getRowObjectsJson()).toEqual(
    plain.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? '']))),
  );
});

test('dossiers.csv has rows read from files only, codes as text, unknown counts blank', () => {
  const rows = csvRecords(join(out, 'downloads/dossiers.csv'));
  expect(rows.map((row) => `${row['unit_code'] ?? ''} ${row['field_id'] ?? ''}`)).toEqual([
    '04252 all',
    '04273 dat-dai',
    '04273 ho-tich',
    '04273 ho-tich',
    '04399 chung-thuc',
    '04399 chung-thuc',
    '04399 all',
    '15 all',
  ]);
  expect(rows[0]).toMatchObject({ revision: '1', received_total: '6' });
  expect(rows.at(-2)).toMatchObject({ unit_name: 'Xã Đông Cuông', resolved_total: '' });
});

test('manifest.json has the keys of the contract and the hash of every text file', () => {
  const manifest = manifestIn(out);
  expect(Object.keys(manifest).sort()).toEqual(
    ['schema_version', 'version', 'dataset', 'as_of', 'engine', 'inputs', 'files'].sort(),
  );
  expect(manifest.as_of).toBe('2025-10-31');
  for (const input of manifest.inputs)
    expect(Object.keys(input).sort()).toEqual(
      [
        ...['source_id', 'sha256', 'layout', 'encoding', 'skipped_by_reason'],
        ...['rows_read', 'rows_loaded', 'rows_skipped', 'rows_rejected'],
      ].sort(),
    );
  for (const { path, content_hash } of manifest.files.filter(
    ({ path }) => !path.endsWith('.duckdb'),
  ))
    expect(
      createHash('sha256')
        .update(readFileSync(join(out, path)))
        .digest('hex'),
    ).toBe(content_hash);
});

test('Another directory of the same content gives the same version, names and bytes', () => {
  const other = temporaryDirectory();
  ingestCommand('--data', dataDirectory(FILES), '--out', other);
  const { files, version } = manifestIn(out);
  const known = (of: Manifest): unknown[] => of.files.map(({ path, rows }) => [path, rows]);
  expect([manifestIn(other).version, known(manifestIn(other))]).toEqual([
    version,
    files.map(({ path, rows }) => [path, rows]),
  ]);
  for (const { path } of files.filter((file) => !file.path.endsWith('.duckdb')))
    expect(readFileSync(join(other, path)).equals(readFileSync(join(out, path)))).toBe(true);
});
