import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from '../../src/tables/manifest.ts';

const NEXT = '.next';
/** The files that this program writes: nothing else in an output directory is ever removed. */
const OWN_FILES =
  /^(overview|fields-\w+)\.[0-9a-f]{12}\.duckdb(\.wal)?$|^downloads\/(dossiers(-excel)?\/\w+|\w[\w-]*)\.(csv|parquet|json)$/;

/** Where the next version is made ready: a directory inside `out`, on the same disk. */
export function stagingDirectory(out: string): string {
  return join(out, NEXT);
}

/**
 * Makes an empty staging directory. A version that an earlier run had made ready, but had not moved
 * into place when it was ended, is moved into place first; one that was not ready is thrown away.
 */
export async function prepareStaging(out: string): Promise<void> {
  const staging = stagingDirectory(out);
  if (existsSync(join(staging, 'manifest.json'))) await publishStaged(out);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
}

/** Throws away what was staged: the version in place stays. */
export async function discardStaging(out: string): Promise<void> {
  await rm(stagingDirectory(out), { recursive: true, force: true });
}

/**
 * Moves the staged version into place: `manifest.json` in the staging directory marks it as ready,
 * its files are moved, the manifest is replaced last, and only then are the files removed that it
 * does not name. Ended at any moment, the database files of the version that `manifest.json` names
 * are there, and the next run finishes the move.
 */
export async function publishStaged(out: string): Promise<void> {
  const staging = stagingDirectory(out);
  const manifest = JSON.parse(await readFile(join(staging, 'manifest.json'), 'utf8')) as Manifest;
  for (const { path } of manifest.files) await moveIntoPlace(join(staging, path), join(out, path));
  await moveIntoPlace(join(staging, 'manifest.json'), join(out, 'manifest.json'));
  await removeOthers(out, new Set(manifest.files.map(({ path }) => path)));
  await rm(staging, { recursive: true, force: true });
}

/** Marks the staged version as ready. The text is renamed into place: it is whole or not there. */
export async function markReady(out: string, manifest: Manifest): Promise<void> {
  const path = join(stagingDirectory(out), 'manifest.json');
  await writeFile(`${path}.part`, `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(`${path}.part`, path);
}

async function moveIntoPlace(from: string, to: string): Promise<void> {
  // Moved already, by the run that was ended before it was done.
  if (!existsSync(from)) return;
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

async function removeOthers(out: string, named: ReadonlySet<string>): Promise<void> {
  for (const folder of ['', 'downloads/', 'downloads/dossiers/', 'downloads/dossiers-excel/']) {
    const entries = await readdir(join(out, folder)).catch(() => []);
    const stale = entries.map((name) => `${folder}${name}`).filter((path) => OWN_FILES.test(path));
    for (const path of stale) if (!named.has(path)) await rm(join(out, path));
  }
  // Succeeds only where a folder is empty.
  for (const folder of ['downloads/dossiers', 'downloads/dossiers-excel'])
    await rmdir(join(out, folder)).catch(() => undefined);
}
