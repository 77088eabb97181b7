import type { GivenFile } from './check-types.ts';

/** Most bytes of one file, and of all files together, that are read on a page. */
export const LARGEST_FILE = 25_000_000;
export const LARGEST_TOTAL = 100_000_000;

/** What stands before the path that ingest knows, where a data directory or its `raw` was dropped. */
const IN_RAW = /^(?:.*\/)?raw\//;

/** Files that file managers leave behind in any folder. */
const LEFT_BY_SYSTEMS = new Set(['thumbs.db', 'desktop.ini']);

/** A file as it was dropped or chosen; `path` has the folders of a folder that was. */
export interface DroppedFile {
  readonly path: string;
  /** Null of a file that could not be opened. */
  readonly file: Blob | null;
}

/** A file that is not read, and why. */
export interface UnreadFile {
  readonly path: string;
  readonly size: number;
  readonly reason: 'too_large' | 'too_many';
}

/** What adding files changed that is not plain to see. */
export interface AddedFiles {
  readonly added: number;
  /** Paths that were there before: the new content takes the place of the old. */
  readonly replaced: readonly string[];
}

interface Listed {
  readonly id: number;
  readonly path: string;
  readonly file: Blob | null;
}

/**
 * The files on the page and the sidecars beside them (`x.csv.json` of `x.csv`), in whichever order
 * they come. A file of the same path replaces the earlier one and keeps its sidecar.
 */
export class FileList {
  #files = new Map<string, Listed>();
  #sidecars = new Map<string, string>();
  #next = 1;

  /** Adds files; sidecars are read at once, they are small. */
  async add(dropped: readonly DroppedFile[]): Promise<AddedFiles> {
    const replaced: string[] = [];
    let added = 0;
    // Of a whole data directory, only `raw/` holds exports.
    const inRaw = dropped.filter(({ path }) => IN_RAW.test(path));
    for (const { path: given, file } of inRaw.length > 0 ? inRaw : dropped) {
      const path = given.replace(/^\/+/, '').replace(IN_RAW, '');
      if (isLeftOver(path)) continue;
      if (path.toLowerCase().endsWith('.json')) {
        this.#sidecars.set(path, (await file?.text().catch(() => '')) ?? '');
        continue;
      }
      if (this.#files.has(path)) replaced.push(path);
      else added += 1;
      this.#files.set(path, { id: this.#next, path, file });
      this.#next += 1;
    }
    return { added, replaced };
  }

  /** Removes a file and its sidecar. */
  remove(path: string): void {
    this.#files.delete(path);
    this.#sidecars.delete(`${path}.json`);
  }

  /** Sets the sidecar of a file; null takes it away. */
  setSidecar(path: string, text: string | null): void {
    if (text === null) this.#sidecars.delete(`${path}.json`);
    else this.#sidecars.set(`${path}.json`, text);
  }

  /** The text of the sidecar of a file; null where it has none. */
  sidecar(path: string): string | null {
    return this.#sidecars.get(`${path}.json`) ?? null;
  }

  clear(): void {
    this.#files.clear();
    this.#sidecars.clear();
  }

  get isEmpty(): boolean {
    return this.#files.size === 0;
  }

  /** Sidecars beside no file. */
  get strays(): string[] {
    return [...this.#sidecars.keys()].filter((path) => !this.#files.has(path.slice(0, -5)));
  }

  /** The files that can be read, sorted by path as ingest reads a folder, and those that cannot. */
  given(): { readonly files: readonly GivenFile[]; readonly unread: readonly UnreadFile[] } {
    const files: GivenFile[] = [];
    const unread: UnreadFile[] = [];
    let total = 0;
    for (const listed of [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))) {
      const { path, file } = listed;
      const size = file?.size ?? 0;
      if (size > LARGEST_FILE) unread.push({ path, size, reason: 'too_large' });
      else if (total + size > LARGEST_TOTAL) unread.push({ path, size, reason: 'too_many' });
      else {
        total += size;
        files.push({ ...listed, sidecar: this.sidecar(path) });
      }
    }
    return { files, unread };
  }
}

function isLeftOver(path: string): boolean {
  const parts = path.split('/');
  return (
    parts.some((part) => part.startsWith('.')) ||
    LEFT_BY_SYSTEMS.has(parts.at(-1)?.toLowerCase() ?? '')
  );
}
