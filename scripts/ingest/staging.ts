import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from '../../src/tables/manifest.ts';
import { makeDirectory } from './make-directory.ts';

/** A name that no other program uses: what lies there is thrown away. */
const NEXT = '.dung-han-next';
const SPILL = 'spill';
/** The files that a version consists of. A manifest that names any other is not one of ours. */
const OWN_FILE =
  /^(?:(?:overview|health|(?:fields|statistics)-\w+)\.[0-9a-f]{12}\.duckdb|quality\.json|downloads\/(?:dossiers(?:-excel)?\/)?\w[\w-]*\.(?:csv|parquet|json))$/;

/** Where the next version is made ready: a directory inside `out`, on the same disk. */
export function stagingDirectory(out: string): string {
  return join(out, NEXT);
}

/** Where rows and issues wait while a version is made; it goes with the staging directory. */
export function spillDirectory(out: string): string {
  return join(stagingDirectory(out), SPILL);
}

/**
 * Makes an empty staging directory. A version that an earlier run had made ready, but had not moved
 * into place when it was ended, is moved into place first; one that was not ready is thrown away.
 */
export async function prepareStaging(out: string): Promise<void> {
  const staging = stagingDirectory(out);
  if ((await readManifest(staging)) !== null) await publishStaged(out);
  await rm(staging, { recursive: true, force: true });
  makeDirectory(staging);
}

/** Throws away what was staged: the version in place stays. */
export async function discardStaging(out: string): Promise<void> {
  await rm(stagingDirectory(out), { recursive: true, force: true });
}

/**
 * Moves the staged version into place: `manifest.json` in the staging directory marks it as ready,
 * its files are moved, the manifest is replaced last, and only then are the files removed that the
 * version before named and this one does not. Ended at any moment, the database files of the version that `manifest.json` names
 * are there, and the next run finishes the move.
 */
export async function publishStaged(out: string): Promise<void> {
  const staging = stagingDirectory(out);
  const manifest = await readManifest(staging);
  if (manifest === null) throw new Error(`${staging} holds no version that is ready.`);
  const before = await readManifest(out);
  for (const { path } of manifest.files) await moveIntoPlace(join(staging, path), join(out, path));
  await moveIntoPlace(join(staging, 'manifest.json'), join(out, 'manifest.json'));
  await removeFormer(out, before, manifest);
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

/** The manifest of a directory; null where there is none that can be read, or one that is not ours. */
async function readManifest(directory: string): Promise<Manifest | null> {
  const text = await readFile(join(directory, 'manifest.json'), 'utf8').catch(() => '');
  try {
    const manifest = JSON.parse(text) as Manifest;
    return manifest.files.every(({ path }) => OWN_FILE.test(path)) ? manifest : null;
  } catch {
    return null;
  }
}

async function removeFormer(out: string, before: Manifest | null, now: Manifest): Promise<void> {
  const named = new Set(now.files.map(({ path }) => path));
  for (const { path } of before?.files ?? [])
    if (!named.has(path)) await rm(join(out, path), { force: true });
  // Succeeds only where a folder is empty.
  for (const folder of ['downloads/dossiers', 'downloads/dossiers-excel'])
    await rmdir(join(out, folder)).catch(() => undefined);
}
