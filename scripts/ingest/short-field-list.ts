import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFields } from '../../src/ingest/reference-files.ts';
import { PROJECT_DATA } from './project-tables.ts';

/** Share of the fields of the project that an own list may lack without a warning. */
const MOST_LEFT_OUT = 0.5;

/** Of an own list of fields that lacks most of those of the project: how many; null for any other, and where there is none. */
export function shortFieldList(data: string) {
  const file = join(data, 'reference', 'fields.csv');
  const shipped = join(PROJECT_DATA, 'reference', 'fields.csv');
  if (!existsSync(file)) return null;
  const [own, all] = [file, shipped].map((path) =>
    readFields(readFileSync(path, 'utf8')).rows.map(({ field_id }) => field_id),
  );
  const missing = all!.filter((field) => !own!.includes(field)).length;
  const of = all!.length;
  return own!.length === 0 || missing <= of * MOST_LEFT_OUT ? null : { file, shipped, missing, of };
}
