import { dictionary, meaningOf } from '../../src/tables/dictionary.ts';
import type { DictionaryEntry } from '../../src/tables/dictionary.ts';
import type { ManifestFile } from '../../src/tables/manifest.ts';
import { SCHEMA } from '../../src/tables/schema.ts';
import type { Column } from '../../src/tables/schema.ts';
import type { UnitVersion } from '../../src/tables/units.ts';
import { csv } from '../../src/tables/csv.ts';
import { DOWNLOAD_COLUMNS } from './dossier-downloads.ts';
import { REVISION_DOWNLOAD_COLUMNS } from './revision-downloads.ts';
import { stageText } from './staged-file.ts';
import { rowCells } from './table-rows.ts';

/** Columns of `downloads/units.csv`: one line a unit and validity. */
export const UNIT_DOWNLOAD_COLUMNS: readonly Column[] = SCHEMA.units.filter(
  ({ name }) => name !== 'sort_order',
);

/** Columns of `downloads/dictionary.csv`. */
export const DICTIONARY_COLUMNS = [
  'table',
  'column',
  'type',
  'unit',
  'description_vi',
  'description_en',
] as const;

/** Writes `downloads/units.csv`. */
export function stageUnits(staging: string, units: readonly UnitVersion[]): Promise<ManifestFile> {
  const text = csv(
    UNIT_DOWNLOAD_COLUMNS.map(({ name }) => name),
    units.map((unit) => rowCells(UNIT_DOWNLOAD_COLUMNS, unit)),
  );
  return stageText(staging, 'downloads/units.csv', text, units.length);
}

/** Writes `downloads/dictionary.csv`: every column of the downloads and of the database tables. */
export function stageDictionary(staging: string): Promise<ManifestFile> {
  const entries = [
    ...described('downloads/dossiers.csv', DOWNLOAD_COLUMNS),
    ...described('downloads/units.csv', UNIT_DOWNLOAD_COLUMNS),
    ...described('downloads/revisions.csv', REVISION_DOWNLOAD_COLUMNS),
    ...dictionary(),
  ];
  const text = csv(
    DICTIONARY_COLUMNS,
    entries.map(({ table, column, type, unit, vi, en }) => [table, column, type, unit, vi, en]),
  );
  return stageText(staging, 'downloads/dictionary.csv', text, entries.length);
}

function described(table: string, columns: readonly Column[]): DictionaryEntry[] {
  return columns.map(({ name: column, type }) => ({ table, column, type, ...meaningOf(column) }));
}
