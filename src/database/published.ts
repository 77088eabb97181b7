import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Manifest, Quality } from '../tables/manifest.ts';
import type { Database } from './database.ts';
import { openNative } from './native.ts';

/** One version of the published data: what is in it, what is wrong with it, and its database. */
export interface Published {
  readonly manifest: Manifest;
  readonly quality: Quality;
  /** `overview` and every `fields_<province>` that the manifest names. */
  readonly database: Database;
}

const opened = new Map<string, Promise<Published>>();

/**
 * Opens what `npm run ingest` wrote into a directory; the same directory is opened once. Throws,
 * saying what to run, where nothing was written yet or a file of the manifest is missing.
 */
export function openPublished(directory: string): Promise<Published> {
  const key = resolve(directory);
  const before = opened.get(key);
  if (before !== undefined) return before;
  const published = open(key).catch((error: unknown) => {
    opened.delete(key);
    throw error;
  });
  opened.set(key, published);
  return published;
}

async function open(directory: string): Promise<Published> {
  const path = join(directory, 'manifest.json');
  if (!existsSync(path))
    throw new Error(`There is no ${path}. Run "npm run ingest" first: it writes this file.`);
  const manifest = await readJson<Manifest>(path);
  const missing = manifest.files.find((file) => !existsSync(join(directory, file.path)));
  if (missing !== undefined)
    throw new Error(`${join(directory, missing.path)} is missing. Run "npm run ingest" again.`);
  const databases = manifest.files
    .map((file) => file.path)
    .filter((file) => file.endsWith('.duckdb'))
    .map((file) => [databaseName(file), join(directory, file)]);
  return {
    manifest,
    quality: await readJson<Quality>(join(directory, 'quality.json')),
    database: await openNative(Object.fromEntries(databases) as Record<string, string>),
  };
}

/** `overview.0a1b….duckdb` is attached as `overview`, `fields-52.….duckdb` as `fields_52`. */
function databaseName(file: string): string {
  return (file.split('.')[0] ?? '').replace('-', '_');
}

async function readJson<Content>(path: string): Promise<Content> {
  return JSON.parse(await readFile(path, 'utf8')) as Content;
}
