import { copyFile, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ENGINE_VERSION } from '../src/database/engine-sizes.ts';
import type { Manifest, ManifestFile } from '../src/tables/manifest.ts';

/** The engine in its two forms: for browsers with WebAssembly exceptions, and for the others. */
const FORMS = ['eh', 'mvp'] as const;
const CACHE = 'node_modules/.cache/dung-han';
/** Most bytes of a file that common static hosts take. */
const HOST_LIMIT = 25 * 1024 * 1024;

/** A file is too large for common static hosts; the message names it. */
export class FileTooLarge extends Error {}

/**
 * Puts the engine of `@duckdb/duckdb-wasm` and its workers into a built site, under
 * `engine/<version>/`, gzip-packed: hosts refuse files over 25 MiB and leave `.wasm` uncompressed.
 * `sizes.json` beside them holds the bytes of each, for what the page says before it loads them.
 * Packing takes seconds, so the packed files are kept in `node_modules/.cache/dung-han`.
 */
export async function packEngine(dist: string): Promise<void> {
  const source = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
  const target = join(dist, 'engine', ENGINE_VERSION);
  const cache = join(CACHE, `engine-${ENGINE_VERSION}`);
  await mkdir(target, { recursive: true });
  await mkdir(cache, { recursive: true });
  const sizes: Record<string, number> = {};
  for (const form of FORMS) {
    for (const name of [`duckdb-${form}.wasm`, `duckdb-browser-${form}.worker.js`]) {
      const packed = join(cache, `${name}.gz`);
      if (!existsSync(packed)) await gzipFile(join(source, name), packed);
      sizes[`${name}.gz`] = await checkedSize(packed);
      await copyFile(packed, join(target, `${name}.gz`));
    }
  }
  await writeFile(join(target, 'sizes.json'), JSON.stringify(sizes));
}

/**
 * Packs every `.duckdb` below `data/` of a built site to `.duckdb.gz`, removes the plain file, and
 * names the packed file with its size in the manifest beside it.
 */
export async function packDatabases(dist: string): Promise<void> {
  const data = join(dist, 'data');
  if (!existsSync(data)) return;
  const entries = await readdir(data, { recursive: true });
  for (const entry of entries.filter((name) => name.endsWith('.duckdb'))) {
    const plain = join(data, entry);
    await gzipFile(plain, `${plain}.gz`);
    await checkedSize(`${plain}.gz`);
    await rm(plain);
  }
  for (const entry of entries.filter((name) => /(?:^|[\\/])manifest\.json$/.test(name)))
    await renamePacked(join(data, entry));
}

async function renamePacked(path: string): Promise<void> {
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  const files = await Promise.all(
    manifest.files.map(async (file): Promise<ManifestFile> => {
      if (!file.path.endsWith('.duckdb')) return file;
      const packed = `${file.path}.gz`;
      const { size } = await stat(join(dirname(path), packed));
      return { ...file, path: packed, bytes: size };
    }),
  );
  await writeFile(path, `${JSON.stringify({ ...manifest, files }, null, 2)}\n`);
}

/** Throws {@link FileTooLarge} where any file of a built site is larger than common hosts take. */
export async function checkFileSizes(dist: string): Promise<void> {
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) await checkedSize(join(entry.parentPath, entry.name));
}

/** Writes beside the target first, so that an interrupted run leaves no half file behind. */
async function gzipFile(from: string, to: string): Promise<void> {
  const half = `${to}.${process.pid}.part`;
  await pipeline(createReadStream(from), createGzip({ level: 9 }), createWriteStream(half));
  await rename(half, to);
}

async function checkedSize(path: string): Promise<number> {
  const { size } = await stat(path);
  if (size > HOST_LIMIT)
    throw new FileTooLarge(
      `${path} has ${size} bytes; static hosts take at most ${HOST_LIMIT} a file.`,
    );
  return size;
}
