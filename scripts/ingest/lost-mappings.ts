import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { jsonText } from '../../src/ingest/json-text.ts';
import { byText } from './input-files.ts';
import { mappingsFolder } from './mappings.ts';

/** Folders of a data directory that hold other things, and how deep the rest is looked through. */
const OTHERS = new Set(['raw', 'demonstration', 'node_modules']);
const DEEPEST = 2;
const LARGEST = 1_000_000;

/** Mappings that lie elsewhere in a data directory than in `reference/layouts/`, where they are read. */
export function lostMappings(data: string): string[] {
  const read = resolve(mappingsFolder(data));
  return jsonFilesIn(data, 0).filter((file) => dirname(resolve(file)) !== read && isMapping(file));
}

function jsonFilesIn(folder: string, depth: number): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .toSorted((a, b) => byText(a.name, b.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isFile() && entry.name.endsWith('.json')) return [path];
      const isSearched = entry.isDirectory() && depth < DEEPEST && !OTHERS.has(entry.name);
      return isSearched && !entry.name.startsWith('.') ? jsonFilesIn(path, depth + 1) : [];
    });
}

/** True for a file with the columns of a mapping: headings, and a word for each. */
function isMapping(path: string): boolean {
  if (statSync(path).size > LARGEST) return false;
  const json = jsonText(readFileSync(path, 'utf8'));
  if (!('value' in json) || typeof json.value !== 'object' || json.value === null) return false;
  const { columns } = json.value as { readonly columns?: unknown };
  if (typeof columns !== 'object' || columns === null || Array.isArray(columns)) return false;
  return Object.values(columns).every((word) => typeof word === 'string');
}
