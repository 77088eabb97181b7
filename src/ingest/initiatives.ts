import type { Initiative } from '../tables/initiatives.ts';
import { readTable } from './table-records.ts';
import type { LoadedTable } from './table-records.ts';

const COLUMNS = [
  'initiative_id',
  'unit_code',
  'name',
  'name_restored',
  'kind',
  'started',
  'publication',
  'url',
] as const satisfies readonly (keyof Initiative)[];

/**
 * Reads a file of `data/initiatives`: one reform model a line, blank `started` and `url` where the
 * source gives none. Refused: an unknown unit, a blank name, a day that cannot be read, a second
 * line of the same `initiative_id`.
 */
export function readInitiatives(
  text: string,
  isUnit: (code: string) => boolean,
): LoadedTable<Initiative> {
  const seen = new Set<string>();
  return readTable(text, COLUMNS, (record) => {
    const initiative: Initiative = {
      initiative_id: record.required('initiative_id'),
      unit_code: record.required('unit_code'),
      name: record.required('name'),
      name_restored: record.word('name_restored', ['true', 'false']) === 'true',
      kind: record.required('kind'),
      started: record.date('started'),
      publication: record.required('publication'),
      url: record.address('url'),
    };
    if (!isUnit(initiative.unit_code)) record.reject('unknown_unit', 'unit_code');
    if (seen.has(initiative.initiative_id)) record.reject('duplicate_row', 'initiative_id');
    seen.add(initiative.initiative_id);
    return initiative;
  });
}
