import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { InputFile } from '../../src/ingest/file-result.ts';

/** A file with what it is known by: its path never leaves the publisher's machine, the rest may. */
export interface HashedFile extends InputFile {
  readonly sha256: string;
  readonly source_id: string;
}

/**
 * Paths of all files under `raw/`, sorted, with forward slashes. Dot files and `.json` (sidecars)
 * are no inputs; any other type is, so that what cannot be read is reported and not overlooked.
 */
export function inputPaths(raw: string): string[] {
  const walk = (folder: string): string[] =>
    readdirSync(join(raw, folder)).flatMap((name) => {
      if (name.startsWith('.')) return [];
      const path = folder === '' ? name : `${folder}/${name}`;
      if (statSync(join(raw, path)).isDirectory()) return walk(path);
      return name.toLowerCase().endsWith('.json') ? [] : [path];
    });
  return existsSync(raw) ? walk('').toSorted(byText) : [];
}

/** Reads one file of a folder and its sidecar `<file>.json`. */
export function hashedFile(folder: string, path: string): HashedFile {
  const bytes = readFileSync(join(folder, path));
  const sidecar = join(folder, `${path}.json`);
  const sha256 = sha256Of(bytes);
  return {
    path,
    bytes,
    sidecar: existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : null,
    sha256,
    source_id: sourceId(path, sha256),
  };
}

/** `s` and 12 hex digits of the hash of path and content: stable, and tells nothing of the name. */
export function sourceId(path: string, sha256: string): string {
  return `s${sha256Of(`${path}\u0000${sha256}`).slice(0, 12)}`;
}

/** SHA-256 as hex. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Order of texts by code unit: the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
