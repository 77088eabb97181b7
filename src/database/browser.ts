import type { Query } from '../queries/query.ts';
import { arrowRows } from './arrow-rows.ts';
import { downloadUnpacked, type PackedFile } from './browser-download.ts';
import {
  checkSupport,
  engineFiles,
  startEngine,
  startWorker,
  type Engine,
} from './browser-engine.ts';
import { asProblem, orCancelled } from './browser-problem.ts';
import type { Database } from './database.ts';

/** A database file of the site, gzip-packed. */
export interface BrowserDatabaseFile {
  /** Name it is attached under: `overview`, `fields_52`. */
  readonly name: string;
  /** Absolute address of the packed file. */
  readonly url: string;
  /** Its packed size. */
  readonly bytes: number;
}

/** How much of what must be loaded has arrived; in packed bytes, `received` never above `total`. */
export interface Progress {
  readonly received: number;
  readonly total: number;
}

/** How a download is followed and stopped. */
export interface Loading {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** The database in the reader's browser. Every method throws `BrowserProblem`. */
export interface BrowserDatabase extends Database {
  /** True where the file of this name is attached. */
  has(name: string): boolean;
  /** Loads and attaches the files that are not attached yet. */
  attach(files: readonly BrowserDatabaseFile[], loading?: Loading): Promise<void>;
}

/**
 * Loads the engine from `engine` (absolute address of the site's `engine/`) and the database files,
 * and attaches the files read-only. All downloads run at once. Cancelling ends the worker. Throws
 * `BrowserProblem`; see `browser-problem.ts` for the kinds.
 */
export async function openBrowser(
  options: {
    readonly engine: string;
    readonly databases: readonly BrowserDatabaseFile[];
  } & Loading,
): Promise<BrowserDatabase> {
  checkSupport();
  let worker: Worker | undefined;
  const open = async (): Promise<BrowserDatabase> => {
    const { module, worker: script } = await engineFiles(options.engine);
    const files = [module, script, ...options.databases.map(packedFile)];
    const [moduleBytes, scriptBytes, ...contents] = await downloadAll(files, options);
    if (moduleBytes === undefined || scriptBytes === undefined) throw new Error('no engine');
    options.signal?.throwIfAborted();
    worker = startWorker(scriptBytes);
    const failed = failure(worker);
    const engine = await Promise.race([startEngine(worker, moduleBytes), failed]);
    return browserDatabase(engine, failed, options.databases, contents);
  };
  try {
    return await orCancelled(open(), options.signal);
  } catch (error) {
    worker?.terminate();
    throw asProblem(error);
  }
}

async function browserDatabase(
  engine: Engine,
  failed: Promise<never>,
  files: readonly BrowserDatabaseFile[],
  contents: readonly Uint8Array[],
): Promise<BrowserDatabase> {
  const attached = new Set<string>();
  const add = async (file: BrowserDatabaseFile, content: Uint8Array): Promise<void> => {
    await attachFile(engine, file.name, content);
    attached.add(file.name);
  };
  for (const [index, file] of files.entries()) await add(file, contents[index] ?? new Uint8Array());
  return {
    has: (name) => attached.has(name),
    async attach(wanted, loading = {}) {
      const missing = wanted.filter((file) => !attached.has(file.name));
      try {
        const loaded = await orCancelled(
          downloadAll(missing.map(packedFile), loading),
          loading.signal,
        );
        for (const [index, file] of missing.entries())
          await add(file, loaded[index] ?? new Uint8Array());
      } catch (error) {
        throw asProblem(error);
      }
    },
    async query<Row>(query: Query<Row>) {
      try {
        return await Promise.race([answer<Row>(engine, query), failed]);
      } catch (error) {
        throw asProblem(error);
      }
    },
    async close() {
      await engine.database.terminate();
    },
  };
}

async function attachFile(engine: Engine, name: string, content: Uint8Array): Promise<void> {
  if (!/^\w+$/.test(name)) throw new RangeError(`"${name}" is no name for a database.`);
  // The engine takes the bytes away from the page, so that they are in memory once.
  await engine.database.registerFileBuffer(`${name}.duckdb`, content);
  await engine.connection.query(`ATTACH '${name}.duckdb' AS ${name} (READ_ONLY)`);
}

async function answer<Row>(engine: Engine, query: Query<Row>): Promise<Row[]> {
  const statement = await engine.connection.prepare(query.sql);
  try {
    return arrowRows<Row>(await statement.query(...query.params));
  } finally {
    await statement.close();
  }
}

function packedFile({ url, bytes }: BrowserDatabaseFile): PackedFile {
  return { url, bytes, content: 'database' };
}

async function downloadAll(
  files: readonly PackedFile[],
  { onProgress, signal }: Loading,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  let received = 0;
  const onBytes = (bytes: number): void => {
    received += bytes;
    // A host that unpacks on the way delivers more bytes than were announced.
    onProgress?.({ received: Math.min(received, total), total });
  };
  // The first failure stops the other downloads.
  const stop = new AbortController();
  const either = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
  try {
    return await Promise.all(files.map((file) => downloadUnpacked(file, onBytes, either)));
  } catch (error) {
    stop.abort();
    throw error;
  }
}

/** Rejects when the worker itself breaks, which the engine would wait for without end. */
function failure(worker: Worker): Promise<never> {
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      reject(new Error(event.message === '' ? 'The worker did not start.' : event.message));
    });
  });
  // Also known where nobody is waiting for an answer just then.
  failed.catch(() => undefined);
  return failed;
}
