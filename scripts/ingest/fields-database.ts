import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ALL_FIELDS, type DossierRow } from '../../src/tables/dossiers.ts';
import type { ManifestFile } from '../../src/tables/manifest.ts';
import { SCHEMA } from '../../src/tables/schema.ts';
import { csvRows } from './csv-rows.ts';
import { sqlText, writeDatabase } from './database-file.ts';
import { downloadColumns } from './dossier-downloads.ts';
import type { ProvinceFiles, ProvincePlan } from './province-files.ts';
import { databasePath } from './staged-file.ts';

/** Every row of a download is one that was read from a file. */
const BASIS: DossierRow['basis'] = 'source';

/**
 * Writes `fields-<province>`: the rows of the province's download that are about one field, and the flows by
 * field that running totals leave.
 */
export async function stageFields(
  { province, plain }: ProvinceFiles,
  { content_hash, rows, sources, computed }: NonNullable<ProvinceFiles['fields']>,
  { staging, spill, demonstration }: ProvincePlan,
): Promise<ManifestFile> {
  const path = databasePath(`fields-${province.toLowerCase()}`, content_hash);
  const download = csvRows(plain.path, downloadColumns(demonstration), { header: true });
  const columns = SCHEMA.dossiers.map(({ name }) =>
    name === 'basis' ? `${sqlText(BASIS)} AS basis` : name,
  );
  const read = `SELECT ${columns.join(', ')} FROM (${download})
    WHERE field_id <> ${sqlText(ALL_FIELDS)}`;
  const dossiers =
    computed.rows === 0
      ? read
      : `${read} UNION ALL ${csvRows(computed.path, SCHEMA.dossiers, { header: false })}`;
  const addends = csvRows(sources.path, SCHEMA.dossier_sources, { header: false });
  await writeDatabase(
    join(staging, path),
    [
      rows > 0 ? { table: 'dossiers', query: dossiers } : { table: 'dossiers', rows: [] },
      sources.rows > 0
        ? { table: 'dossier_sources', query: addends }
        : { table: 'dossier_sources', rows: [] },
    ],
    spill,
  );
  const { size } = await stat(join(staging, path));
  return { path, bytes: size, rows: rows + sources.rows, content_hash };
}
