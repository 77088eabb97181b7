import {
  AsyncDuckDB,
  AsyncDuckDBConnection,
  getPlatformFeatures,
  VoidLogger,
} from '@duckdb/duckdb-wasm';
import type { PackedFile } from './browser-download.ts';
import { BrowserProblem } from './browser-problem.ts';
import { ENGINE_VERSION, engineSizes } from './engine-sizes.ts';

/** The two files that the engine consists of. */
export interface EngineFiles {
  readonly module: PackedFile;
  readonly worker: PackedFile;
}

/** A started engine and its one connection. */
export interface Engine {
  readonly database: AsyncDuckDB;
  readonly connection: AsyncDuckDBConnection;
}

/** Extensions come from a third party: never fetched, never loaded, and no query can change that. */
const SETTINGS = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET allow_community_extensions = false',
  'SET lock_configuration = true',
];

/** Throws {@link BrowserProblem} `unsupported` in a browser that cannot run the engine. */
export function checkSupport(): void {
  const missing = ['WebAssembly', 'Worker', 'DecompressionStream'].filter(
    (name) => !(name in globalThis),
  );
  if (missing.length > 0)
    throw new BrowserProblem('unsupported', `This browser lacks ${missing.join(', ')}.`);
}

/**
 * The engine's files for this browser, below `base` (the absolute address of the site's `engine/`),
 * with their sizes as the site states them.
 */
export async function engineFiles(base: string): Promise<EngineFiles> {
  const form = (await getPlatformFeatures()).wasmExceptions ? 'eh' : 'mvp';
  const folder = new URL(`${ENGINE_VERSION}/`, base).href;
  const sizes = await engineSizes(base);
  const file = (name: string, content: PackedFile['content']): PackedFile => ({
    url: `${folder}${name}`,
    bytes: sizes[name] ?? 0,
    content,
  });
  return {
    module: file(`duckdb-${form}.wasm.gz`, 'wasm'),
    worker: file(`duckdb-browser-${form}.worker.js.gz`, 'script'),
  };
}

/**
 * The engine's worker, started from a `blob:` address: it obeys the content-security policy of the
 * page, which a worker from an address of the site would not.
 */
export function startWorker(script: Uint8Array<ArrayBuffer>): Worker {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address);
  // The fetch of the script has begun with the constructor; a later tick frees the address.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
  return worker;
}

/** Starts the engine's module in its worker and locks its settings. */
export async function startEngine(
  worker: Worker,
  module: Uint8Array<ArrayBuffer>,
): Promise<Engine> {
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const address = URL.createObjectURL(new Blob([module], { type: 'application/wasm' }));
  try {
    await database.instantiate(address);
  } finally {
    URL.revokeObjectURL(address);
  }
  await database.open({ path: ':memory:' });
  const connection = await database.connect();
  for (const setting of SETTINGS) await connection.query(setting);
  return { database, connection };
}
