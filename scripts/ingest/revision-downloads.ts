import { csvLines, SPREADSHEET_CSV, type Cell } from '../../src/tables/csv.ts';
import type { ManifestFile } from '../../src/tables/manifest.ts';
import type { Revision } from '../../src/tables/revisions.ts';
import { SCHEMA } from '../../src/tables/schema.ts';
import type { Column } from '../../src/tables/schema.ts';
import { fullName, type UnitVersion } from '../../src/tables/units.ts';
import { INVENTED } from './dossier-downloads.ts';
import { stageText } from './staged-file.ts';
import { rowCells } from './table-rows.ts';

/** Columns of `downloads/revisions.csv`: the table `revisions` with the names of the units. */
export const REVISION_DOWNLOAD_COLUMNS: readonly Column[] = SCHEMA.revisions.flatMap(
  (column): Column[] =>
    column.name === 'unit_code' ? [column, { name: 'unit_name', type: 'VARCHAR' }] : [column],
);

/** {@link REVISION_DOWNLOAD_COLUMNS}, and in a demonstration a `note` that says so in every row. */
export function revisionDownloadColumns(demonstration: boolean): readonly Column[] {
  return demonstration
    ? [...REVISION_DOWNLOAD_COLUMNS, { name: 'note', type: 'VARCHAR' }]
    : REVISION_DOWNLOAD_COLUMNS;
}

/** Writes `downloads/revisions.csv`; without any correction it has only its header. */
export function stageRevisions(
  staging: string,
  revisions: readonly Revision[],
  unit: (code: string) => UnitVersion | null,
  demonstration: boolean,
): Promise<ManifestFile> {
  const columns = revisionDownloadColumns(demonstration);
  const cells = revisions.map((revision): readonly Cell[] => {
    const version = unit(revision.unit_code);
    const unit_name = version === null ? null : fullName(version);
    return rowCells(columns, { ...revision, unit_name, note: INVENTED });
  });
  const header = columns.map(({ name }) => name);
  const text = [...csvLines(header, cells, SPREADSHEET_CSV)].join('');
  return stageText(staging, 'downloads/revisions.csv', text, revisions.length);
}
