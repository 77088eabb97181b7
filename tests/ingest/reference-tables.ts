import { readFileSync } from 'node:fs';
import {
  readDepartments,
  readFields,
  readPredecessors,
  readUnits,
} from '../../src/ingest/reference-files.ts';
import type { LoadedTable } from '../../src/ingest/table-records.ts';

function rows<Row>(name: string, read: (text: string) => LoadedTable<Row>): readonly Row[] {
  const path = new URL(`../../data/reference/${name}`, import.meta.url);
  const table = read(readFileSync(path, 'utf8'));
  if (table.issues.length > 0) throw new Error(JSON.stringify(table.issues.slice(0, 5)));
  return table.rows;
}

/** The committed tables of `data/reference`; any line that does not load is an error. */
export const UNITS = rows('units.csv', readUnits);
export const PREDECESSORS = rows('predecessors.csv', readPredecessors);
export const DEPARTMENTS = rows('departments.csv', readDepartments);
export const FIELDS = rows('fields.csv', readFields);
