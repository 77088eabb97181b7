import type { BrowserDatabase, BrowserDatabaseFile, Loading } from '../../database/browser.ts';
import { engineSizes, statedJson } from '../../database/engine-sizes.ts';
import type { Manifest } from '../../tables/manifest.ts';
import type { AskSource } from './ask-options.ts';

/** The engine and what is loaded in it; nothing is loaded before the first question. */
export class Session {
  readonly #engine: string;
  #open: { readonly source: string; readonly database: BrowserDatabase } | null = null;

  /** `engine`: absolute address of the site's `engine/`. */
  constructor(engine: string) {
    this.#engine = engine;
  }

  /** Packed bytes that a question still has to load; throws `BrowserProblem`. */
  async missingBytes(source: AskSource, names: readonly string[]): Promise<number> {
    const files = await databaseFiles(source, names);
    if (this.#open?.source === source.id) {
      const { database } = this.#open;
      return total(files.filter(({ name }) => !database.has(name)));
    }
    const sizes = await engineSizes(this.#engine);
    const engine = ['duckdb-eh.wasm.gz', 'duckdb-browser-eh.worker.js.gz'];
    return total(files) + engine.reduce((sum, name) => sum + (sizes[name] ?? 0), 0);
  }

  /**
   * The database of one source with the named files attached. Another source gets an engine of its
   * own: the two are never mixed. Throws `BrowserProblem`.
   */
  async database(
    source: AskSource,
    names: readonly string[],
    loading: Loading,
  ): Promise<BrowserDatabase> {
    const files = await databaseFiles(source, names);
    if (this.#open?.source === source.id) {
      await this.#open.database.attach(files, loading);
      return this.#open.database;
    }
    await this.close();
    // Loaded here, so that the page itself stays small.
    const { openBrowser } = await import('../../database/browser.ts');
    const database = await openBrowser({ engine: this.#engine, databases: files, ...loading });
    this.#open = { source: source.id, database };
    return database;
  }

  /** Ends the engine and frees its memory; the next question starts it again. */
  async close(): Promise<void> {
    const open = this.#open;
    this.#open = null;
    await open?.database.close();
  }
}

const manifests = new Map<string, Promise<Manifest>>();

async function databaseFiles(
  source: AskSource,
  names: readonly string[],
): Promise<BrowserDatabaseFile[]> {
  const directory = new URL(source.directory, location.href).href;
  let manifest = manifests.get(directory);
  if (manifest === undefined) {
    manifest = statedJson<Manifest>(new URL('manifest.json', directory).href);
    manifests.set(directory, manifest);
    manifest.catch(() => manifests.delete(directory));
  }
  const { files } = await manifest;
  return names.map((name) => {
    const prefix = `${name.replace('_', '-')}.`;
    const file = files.find(({ path }) => path.toLowerCase().startsWith(prefix));
    // Without a file the download says that it is missing.
    const path = file?.path ?? `${prefix}duckdb.gz`;
    return { name, url: new URL(path, directory).href, bytes: file?.bytes ?? 0 };
  });
}

function total(files: readonly BrowserDatabaseFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
