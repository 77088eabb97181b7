import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { byteSource, type ByteSource } from '../../src/ingest/decode.ts';
import type { InputFile } from '../../src/ingest/file-result.ts';

/** Files that file managers leave behind in any folder, and Excel beside a workbook that is open. */
const LEFT_BY_SYSTEMS = /^(?:thumbs\.db|desktop\.ini|~\$.*)$/i;

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
  return pathsBelow(raw).filter((path) => !isJson(path));
}

/** A `.json` in `raw/` that is the sidecar of no file there, and the file that it may be meant for. */
interface StraySidecar {
  readonly path: string;
  readonly meant: string | null;
}

/** The files that look like sidecars and are read by nothing: "a.json" beside "a.csv". */
export function straySidecars(raw: string): StraySidecar[] {
  const paths = pathsBelow(raw);
  const inputs = new Set(paths.filter((path) => !isJson(path)));
  const stemOf = (path: string): string => path.replace(/\.[^./]*$/, '').toLowerCase();
  return paths
    .filter((path) => isJson(path) && !(path.endsWith('.json') && inputs.has(path.slice(0, -5))))
    .map((path) => {
      const stems = [stemOf(path), stemOf(stemOf(path))];
      const meant = [...inputs].find(
        (input) => stems.includes(stemOf(input)) || stemOf(path) === input.toLowerCase(),
      );
      return { path, meant: meant ?? null };
    });
}

/** Paths of all files below a folder but those that systems leave behind, sorted, with forward slashes. */
function pathsBelow(raw: string): string[] {
  const walk = (folder: string, around: readonly string[]): string[] => {
    const entries = entriesOf(join(raw, folder), around);
    if (entries === null) return [folder];
    return entries.names.flatMap((name) => {
      if (name.startsWith('.') || isLeftBySystem(name)) return [];
      const path = folder === '' ? name : `${folder}/${name}`;
      return isFolder(join(raw, path)) ? walk(path, [...around, entries.real]) : [path];
    });
  };
  return isFolder(raw) ? walk('', []).toSorted(byText) : [];
}

function isJson(path: string): boolean {
  return path.toLowerCase().endsWith('.json');
}

/** Whether a file is one that file managers and Excel leave behind. */
export function isLeftBySystem(name: string): boolean {
  return LEFT_BY_SYSTEMS.test(name);
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

/**
 * One file of a folder and its sidecar `<file>.json`; `unreadable` where either cannot be read. A large
 * file is read from disk piece by piece, each time that its bytes are gone through.
 */
export function hashedFile(folder: string, path: string): HashedFile {
  const file = regularFile(join(folder, path));
  const sidecarPath = join(folder, `${path}.json`);
  const sidecar = existsSync(sidecarPath) ? regularFile(sidecarPath) : null;
  const hashed = file === null ? null : hashOf(file);
  const text = sidecar === null ? null : textOf(sidecar);
  const unreadable = hashed === null || (text === null && existsSync(sidecarPath));
  const { sha256, source } = hashed ?? {
    sha256: sha256Of(''),
    source: byteSource(new Uint8Array()),
  };
  return { path, source, sidecar: text, unreadable, sha256, source_id: sourceId(path, sha256) };
}

/** The bytes of a file and their hash; null where they cannot be read. */
function hashOf(source: ByteSource): { sha256: string; source: ByteSource } | null {
  const hash = createHash('sha256');
  try {
    // A small file is read once: all that goes through it again finds it in memory.
    const kept = source.size <= LARGE ? byteSource(Buffer.concat([...source.chunks()])) : source;
    for (const chunk of kept.chunks()) hash.update(chunk);
    return { sha256: hash.digest('hex'), source: kept };
  } catch {
    return null;
  }
}

function textOf(source: ByteSource): string | null {
  try {
    return new TextDecoder().decode(Buffer.concat([...source.chunks()]));
  } catch {
    return null;
  }
}

/** The content of a file; null where there is none, or it is no regular file. */
function regularFile(path: string): ByteSource | null {
  try {
    const stat = statSync(path);
    // A pipe would be waited for without end.
    return stat.isFile() ? { size: stat.size, chunks: () => chunksOf(path) } : null;
  } catch {
    return null;
  }
}

/** Bytes of a file that are read at once, and those above which it is not held. */
const CHUNK = 1 << 20;
const LARGE = 4 * CHUNK;

function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafeSlow(CHUNK);
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
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
