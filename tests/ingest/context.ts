import { readFileSync } from 'node:fs';
import { fieldRegister } from '../../src/ingest/field-register.ts';
import type { IngestContext } from '../../src/ingest/file-result.ts';
import {
  readDepartments,
  readFields,
  readPortalCodes,
  readPredecessors,
  readUnits,
} from '../../src/ingest/reference-files.ts';
import { unitRegister } from '../../src/ingest/unit-register.ts';

const reference = (file: string): string => readFileSync(`data/reference/${file}`, 'utf8');

/** The context of an ingest over the project's own reference data, whole country. */
export const CONTEXT: IngestContext = {
  units: unitRegister(
    readUnits(reference('units.csv')).rows,
    readPredecessors(reference('predecessors.csv')).rows,
    readDepartments(reference('departments.csv')).rows,
  ),
  fields: fieldRegister(readFields(reference('fields.csv')).rows),
  defaultCalendar: 'month',
  scope: null,
  mappings: [],
  portalCodes: new Map(
    readPortalCodes(reference('portal-codes.csv')).rows.map((row) => [row.portal_code, row]),
  ),
};
