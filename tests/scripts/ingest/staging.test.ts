import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stageText } from '../../../scripts/ingest/staged-file.ts';
import {
  markReady,
  prepareStaging,
  publishStaged,
  stagingDirectory,
} from '../../../scripts/ingest/staging.ts';
import { openPublished } from '../../../src/database/published.ts';
import type { Manifest, ManifestFile } from '../../../src/tables/manifest.ts';
import { temporaryDirectory } from '../../temporary-directory.ts';
import { dataDirectory, quietIngest, tidyFile } from './data-directory.ts';

const EARLIER = { 'raw/a.csv': tidyFile(['02647', 'ho-tich', 120, 100]) };
const LATER = { 'raw/a.csv': tidyFile(['02647', 'ho-tich', 130, 100]) };

async function received(out: string): Promise<unknown> {
  // A copy, because a directory is opened once in a process.
  const copy = temporaryDirectory();
  await cp(out, copy, { recursive: true });
  const { database } = await openPublished(copy);
  const rows = await database.query({
    sql: 'SELECT received_total FROM overview.dossiers',
    params: [],
  });
  await database.close();
  return rows;
}

test('Ended while files are written, the earlier version is readable and the next run cleans up', async () => {
  const out = temporaryDirectory();
  await quietIngest({ data: dataDirectory(EARLIER), out });
  await prepareStaging(out);
  await stageText(stagingDirectory(out), 'quality.json', '{', null);
  await stageText(stagingDirectory(out), 'overview.0123456789ab.duckdb', 'half', null);
  expect(await received(out)).toContainEqual({ received_total: 120 });
  await quietIngest({ data: dataDirectory(LATER), out });
  expect(await received(out)).toContainEqual({ received_total: 130 });
  expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(readdirSync(out)).not.toContain('overview.0123456789ab.duckdb');
});

test('Ended before the manifest is replaced, the earlier version is readable', async () => {
  const out = temporaryDirectory();
  await quietIngest({ data: dataDirectory(EARLIER), out });
  const other = temporaryDirectory();
  await quietIngest({ data: dataDirectory(LATER), out: other });
  const later = JSON.parse(readFileSync(join(other, 'manifest.json'), 'utf8')) as Manifest;
  for (const { path } of later.files) await cp(join(other, path), join(out, path));
  expect(await received(out)).toContainEqual({ received_total: 120 });
});

test('A version that was ready when the run was ended is moved into place by the next run', async () => {
  const out = temporaryDirectory();
  const file = await stagedVersion(out, 'units');
  await moveByHand(out, file);
  await prepareStaging(out);
  expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toContain('units');
  expect(readFileSync(join(out, file.path), 'utf8')).toBe('units');
  expect(readdirSync(stagingDirectory(out))).toEqual([]);
});

test('Files cut by province go when the whole file is back', async () => {
  const out = temporaryDirectory();
  await prepareStaging(out);
  const cut = await stageText(stagingDirectory(out), 'downloads/dossiers/15.csv', 'x', 1);
  await markReady(out, manifestOf([cut]));
  await publishStaged(out);
  expect(existsSync(join(out, 'downloads/dossiers/15.csv'))).toBe(true);
  await stagedVersion(out, 'whole');
  await publishStaged(out);
  expect(readdirSync(join(out, 'downloads'))).toEqual(['units.csv']);
});

function manifestOf(files: readonly ManifestFile[]): Manifest {
  const dataset = {} as Manifest['dataset'];
  return { schema_version: 1, version: '', dataset, as_of: null, engine: '', inputs: [], files };
}

async function stagedVersion(out: string, text: string): Promise<ManifestFile> {
  await prepareStaging(out);
  const file = await stageText(stagingDirectory(out), 'downloads/units.csv', text, 1);
  await markReady(out, manifestOf([file]));
  return file;
}

/** What a run that was ended half-way had moved already. */
async function moveByHand(out: string, { path }: ManifestFile): Promise<void> {
  await cp(join(stagingDirectory(out), path), join(out, path));
  rmSync(join(stagingDirectory(out), path));
  writeFileSync(join(out, 'downloads/old.csv'), 'x');
}
