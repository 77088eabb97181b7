import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { InputFile } from '../../src/ingest/file-result.ts';

/** Files that file managers leave behind in any folder. */
const LEFT_BY_SYSTEMS = new Set(['thumbs.db', 'desktop.ini']);

/** A file with what it is known by: its path never leaves the publisher's machine, the rest may. */
export interface HashedFile extends InputFile {
  readonly sha256: string;
  readonly source_id: string;
}

/**
 * Paths of all files under `raw/`, sorted, with forward slashes. Dot files and `.json` (sidecars)
 * are no inputs; any other type is, so that what cannot be read is reported and not overlooked: a
 * folder that may not be listed and a link to nothing or to a folder around it are inputs too.
 */
export function inputPaths(raw: string): string[] {
  const walk = (folder: string, around: readonly string[]): string[] => {
    const entries = entriesOf(join(raw, folder), around);
    if (entries === null) return [folder];
    return entries.names.flatMap((name) => {
      if (name.startsWith('.') || LEFT_BY_SYSTEMS.has(name.toLowerCase())) return [];
      const path = folder === '' ? name : `${folder}/${name}`;
      if (isFolder(join(raw, path))) return walk(path, [...around, entries.real]);
      return name.toLowerCase().endsWith('.json') ? [] : [path];
    });
  };
  return isFolder(raw) ? walk('', []).toSorted(byText) : [];
}

/** The names in a folder; null where it cannot be listed or lies around itself through a link. */
function entriesOf(
  folder: string,
  around: readonly string[],
): { real: string; names: readonly string[] } | null {
  try {
    const real = realpathSync(folder);
    return around.includes(real) ? null : { real, names: readdirSync(folder) };
  } catch {
    return null;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Reads one file of a folder and its sidecar `<file>.json`; `unreadable` where either cannot be. */
export function hashedFile(folder: string, path: string): HashedFile {
  const content = regularFile(join(folder, path));
  const sidecarPath = join(folder, `${path}.json`);
  const sidecar = existsSync(sidecarPath) ? regularFile(sidecarPath) : null;
  const unreadable = content === null || (sidecar === null && existsSync(sidecarPath));
  const bytes = content ?? new Uint8Array();
  const sha256 = sha256Of(bytes);
  return {
    path,
    bytes,
    sidecar: sidecar === null ? null : new TextDecoder().decode(sidecar),
    unreadable,
    sha256,
    source_id: sourceId(path, sha256),
  };
}

/** The content of a file; null where there is none, it may not be read, or it is no regular file. */
function regularFile(path: string): Uint8Array | null {
  try {
    // A pipe would be waited for without end.
    return statSync(path).isFile() ? readFileSync(path) : null;
  } catch {
    return null;
  }
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
