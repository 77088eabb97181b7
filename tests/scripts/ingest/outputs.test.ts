import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPublished } from '../../../src/database/published.ts';
import type { Manifest, Quality } from '../../../src/tables/manifest.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { dataDirectory, DATASET, quietIngest, tidyFile } from './data-directory.ts';

const FILES = {
  'raw/a.csv': tidyFile(['02647', 'ho-tich', 120, 100], ['02647', 'dat-dai', 30, 20]),
  'raw/b.csv': tidyFile(['02680', 'ho-tich', 7, 7]),
};

function allFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort();
}

function manifest(out: string): Manifest {
  return JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
}

test('The same input gives the same bytes of CSV, JSON and Parquet and the same names of databases', async () => {
  const data = dataDirectory(FILES);
  const [first, second] = [temporaryDirectory(), temporaryDirectory()];
  await quietIngest({ data, out: first });
  await quietIngest({ data, out: second });
  const names = allFiles(first);
  expect(names).toEqual(allFiles(second));
  const texts = names.filter((name) => !name.endsWith('.duckdb'));
  expect(texts).toHaveLength(9);
  for (const name of texts)
    expect(readFileSync(join(second, name)).equals(readFileSync(join(first, name))), name).toBe(
      true,
    );
});

test('manifest.json names every file of its version with its size', async () => {
  const out = temporaryDirectory();
  await quietIngest({ data: dataDirectory(FILES), out });
  const { files } = manifest(out);
  const named = [...files.map(({ path }) => path), 'manifest.json'];
  expect(named.toSorted()).toEqual(allFiles(out));
  for (const { path, bytes } of files) expect(readFileSync(join(out, path))).toHaveLength(bytes);
});

test('A unit is summed over its fields in the overview, and its fields lie in the file of its province', async () => {
  const out = temporaryDirectory();
  await quietIngest({ data: dataDirectory(FILES), out });
  const { database } = await openPublished(out);
  const rows = await database.query({
    sql: `SELECT unit_code, field_id, basis, received_total FROM overview.dossiers
      WHERE level = 'commune' ORDER BY unit_code`,
    params: [],
  });
  expect(rows).toEqual([
    { unit_code: '02647', field_id: 'all', basis: 'fields', received_total: 150 },
    { unit_code: '02680', field_id: 'all', basis: 'fields', received_total: 7 },
  ]);
  const fields = await database.query({
    sql: 'SELECT sum(received_total)::DOUBLE AS received FROM fields_15.dossiers',
    params: [],
  });
  await database.close();
  expect(fields).toEqual([{ received: 157 }]);
});

test('dossiers.csv holds only rows read from files and adds up to what they say', async () => {
  const out = temporaryDirectory();
  await quietIngest({ data: dataDirectory(FILES), out });
  const [header = '', ...lines] = readFileSync(join(out, 'downloads/dossiers.csv'), 'utf8')
    .trimEnd()
    .split('\r\n');
  const received = header.split(',').indexOf('received_total');
  expect(lines).toHaveLength(3);
  expect(lines.reduce((sum, line) => sum + Number(line.split(',')[received]), 0)).toBe(157);
});

test('Without figures by field no file, no row and no download has a field', async () => {
  const out = temporaryDirectory();
  await quietIngest({ data: dataDirectory(FILES), out, fieldLevel: false });
  const { database, manifest: found } = await openPublished(out);
  const fields = await database.query({
    sql: 'SELECT DISTINCT field_id FROM overview.dossiers',
    params: [],
  });
  await database.close();
  expect(fields).toEqual([{ field_id: 'all' }]);
  expect(found.files.filter(({ path }) => path.startsWith('fields-'))).toEqual([]);
  expect(readFileSync(join(out, 'downloads/dossiers.csv'), 'utf8')).not.toContain('ho-tich');
});

test('Without figures by field a finding about a row stays, but quotes no count of it', async () => {
  const broken = `unit_code,field,period_start,period_end,received_total,resolved_total,resolved_early,resolved_on_time,resolved_late
02647,nuoi-con-nuoi,2025-07-01,2025-07-31,9,7,3,2,1
`;
  const params = async (fieldLevel: boolean): Promise<object | undefined> => {
    const out = temporaryDirectory();
    await quietIngest({ data: dataDirectory({ 'raw/a.csv': broken }), out, fieldLevel });
    const { issues } = JSON.parse(readFileSync(join(out, 'quality.json'), 'utf8')) as Quality;
    return issues.find(({ code }) => code === 'identity_broken')?.params;
  };
  expect(await params(true)).toMatchObject({ identity: 'I2', expected: 6, found: 7 });
  expect(await params(false)).toEqual({ identity: 'I2' });
});

test('A demonstration has the units of the invented province and no real reported figure', async () => {
  const out = temporaryDirectory();
  const data = dataDirectory(
    { 'raw/a.csv': tidyFile(['X0001', 'ho-tich', 5, 5]) },
    { ...DATASET, kind: 'demonstration' },
  );
  expect((await quietIngest({ data, out })).status).toBe(0);
  const { database } = await openPublished(out);
  const counts = await database.query({
    sql: `SELECT (SELECT count(*) FROM overview.reported)::INTEGER AS reported,
      (SELECT count(*) FROM overview.units WHERE province_code = 'XM')::INTEGER AS units`,
    params: [],
  });
  await database.close();
  expect(counts).toEqual([{ reported: 0, units: 121 }]);
});

test('Trap 34: figures of newspapers stand in a table of their own and in no sum of dossiers', async () => {
  const out = temporaryDirectory();
  const head =
    'unit_code,measure,value,unit,precision,denominator,period_start,period_end,published,publication,url,note';
  const printed = (unit: string, precision: string): string =>
    `${unit},received_total,2000,dossiers,${precision},not_applicable,2025-07-01,2025-07-31,,Báo,,`;
  const reported = [head, printed('02647', 'approximately'), printed('15', 'exact'), ''].join('\n');
  await quietIngest({ data: dataDirectory({ ...FILES, 'reported/x.csv': reported }), out });
  const { database } = await openPublished(out);
  const [found] = await database.query({
    sql: `SELECT
      (SELECT string_agg(precision, ' ' ORDER BY unit_code) FROM overview.reported) AS precisions,
      (SELECT string_agg(unit_code || ' ' || received_total, ', ' ORDER BY unit_code)
        FROM overview.dossiers WHERE field_id = 'all') AS received`,
    params: [],
  });
  await database.close();
  expect(found).toEqual({
    precisions: 'approximately exact',
    received: '02647 150, 02680 7',
  });
});

test('Files of an earlier version go, a demonstration inside and foreign files stay', async () => {
  const out = temporaryDirectory();
  await quietIngest({ data: dataDirectory(FILES), out });
  const before = manifest(out).files.map(({ path }) => path);
  mkdirSync(join(out, 'demonstration/downloads'), { recursive: true });
  writeFileSync(join(out, 'demonstration/overview.0123456789ab.duckdb'), 'x');
  writeFileSync(join(out, 'mine.txt'), 'x');
  await quietIngest({ data: dataDirectory({ 'raw/b.csv': FILES['raw/b.csv'] }), out });
  const named = new Set(manifest(out).files.map(({ path }) => path));
  const stale = before.filter(
    (path) => path.endsWith('.duckdb') && !named.has(path) && existsSync(join(out, path)),
  );
  expect(before.some((path) => !named.has(path))).toBe(true);
  expect(stale).toEqual([]);
  expect(existsSync(join(out, 'demonstration/overview.0123456789ab.duckdb'))).toBe(true);
  expect(existsSync(join(out, 'mine.txt'))).toBe(true);
});

test('openPublished() of an empty directory tells what to run', async () => {
  await expect(openPublished(temporaryDirectory())).rejects.toThrow('Run "npm run ingest" first');
});
