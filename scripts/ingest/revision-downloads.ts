import { join } from 'node:path';
import { csvLine, SPREADSHEET_CSV } from '../../src/tables/csv.ts';
import type { ManifestFile } from '../../src/tables/manifest.ts';
import type { Revision } from '../../src/tables/revisions.ts';
import { SCHEMA } from '../../src/tables/schema.ts';
import type { Column } from '../../src/tables/schema.ts';
import { fullName, type UnitVersion } from '../../src/tables/units.ts';
import { INVENTED } from './dossier-downloads.ts';
import { csvLineForm } from './line-buffer.ts';
import { rowCells } from './table-rows.ts';
import { TextFile } from './text-file.ts';
import { linesInOrder, UnitLinesWriter, type UnitLines } from './unit-lines.ts';

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

/** Writes the corrections of one province, which are in order, as they stand in the download. */
export function revisionLines(
  revisions: readonly Revision[],
  path: string,
  demonstration: boolean,
  unit: (code: string) => UnitVersion | null,
): UnitLines {
  const columns = revisionDownloadColumns(demonstration);
  const lines = new UnitLinesWriter(path, csvLineForm(SPREADSHEET_CSV));
  for (const revision of revisions) {
    const version = unit(revision.unit_code);
    const unit_name = version === null ? null : fullName(version);
    const { unit_code } = revision;
    lines.line(unit_code, rowCells(columns, { ...revision, unit_name, note: INVENTED }));
  }
  return lines.end();
}

/** Writes `downloads/revisions.csv`; without any correction it has only its header. */
export function stageRevisions(
  staging: string,
  provinces: readonly UnitLines[],
  demonstration: boolean,
): ManifestFile {
  const path = 'downloads/revisions.csv';
  const file = new TextFile(join(staging, path));
  const names = revisionDownloadColumns(demonstration).map(({ name }) => name);
  file.write(`\uFEFF${csvLine(names, SPREADSHEET_CSV)}`);
  for (const lines of linesInOrder(provinces)) file.write(lines);
  const rows = provinces.reduce((sum, lines) => sum + lines.rows, 0);
  const { bytes, sha256 } = file.end();
  return { path, bytes, rows, content_hash: sha256 };
}
