import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DossierRow } from '../../src/tables/dossiers.ts';
import type { ManifestFile } from '../../src/tables/manifest.ts';
import { SCHEMA } from '../../src/tables/schema.ts';
import type { Column } from '../../src/tables/schema.ts';
import { COUNTRY_CODE, fullName } from '../../src/tables/units.ts';
import type { UnitVersion } from '../../src/tables/units.ts';
import { csv, EXCEL_CSV, PLAIN_CSV } from './csv.ts';
import type { CsvForm } from './csv.ts';
import { appendRows, sqlText, withEngine } from './database-file.ts';
import { stageText } from './staged-file.ts';
import { rowCells } from './table-rows.ts';

/** A CSV above this many bytes is cut by province. */
const LARGEST = 20 * 1024 * 1024;

/** Columns of `downloads/dossiers.csv`, in order. All its rows are read from files: no `basis`. */
export const DOWNLOAD_COLUMNS: readonly Column[] = SCHEMA.dossiers.flatMap((column): Column[] => {
  if (column.name === 'basis') return [];
  if (column.name !== 'level') return [column];
  return [
    column,
    { name: 'unit_name', type: 'VARCHAR' },
    { name: 'province_code', type: 'VARCHAR' },
  ];
});

/** What the downloads of dossiers are made of. */
export interface DossierDownloads {
  readonly staging: string;
  /** Rows read from files, at their latest revision, in the order in which they are written. */
  readonly rows: readonly DossierRow[];
  /** The latest version of a unit; null for an unknown code. */
  readonly unit: (code: string) => UnitVersion | null;
  /** Bytes above which a CSV is cut by province; 20 MiB unless told. */
  readonly largest?: number;
}

/** Writes `dossiers.csv`, `dossiers-excel.csv` and `dossiers.parquet` into `downloads/`. */
export async function stageDossiers(downloads: DossierDownloads): Promise<ManifestFile[]> {
  return [
    ...(await stageCsv(downloads, 'dossiers', PLAIN_CSV)),
    ...(await stageCsv(downloads, 'dossiers-excel', EXCEL_CSV)),
    await stageParquet(downloads),
  ];
}

async function stageCsv(
  downloads: DossierDownloads,
  name: string,
  form: CsvForm,
): Promise<ManifestFile[]> {
  const { staging, rows, largest = LARGEST } = downloads;
  const parts = [...Map.groupBy(rows, (row) => provinceOf(row, downloads))]
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([province, some]) => ({
      path: `downloads/${name}/${province.toLowerCase()}.csv`,
      text: dossiersCsv(some, downloads, form),
      count: some.length,
    }));
  const bytes = parts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const whole = { path: `downloads/${name}.csv`, count: rows.length };
  const cut = bytes > largest ? parts : [{ ...whole, text: dossiersCsv(rows, downloads, form) }];
  return Promise.all(cut.map(({ path, text, count }) => stageText(staging, path, text, count)));
}

function dossiersCsv(
  rows: readonly DossierRow[],
  downloads: DossierDownloads,
  form: CsvForm,
): string {
  const cells = rows.map((row) => rowCells(DOWNLOAD_COLUMNS, named(row, downloads)));
  return csv(
    DOWNLOAD_COLUMNS.map((column) => column.name),
    cells,
    form,
  );
}

/** Parquet as native DuckDB writes it on one thread: the same rows give the same bytes. */
async function stageParquet(downloads: DossierDownloads): Promise<ManifestFile> {
  const { staging, rows } = downloads;
  const path = 'downloads/dossiers.parquet';
  const columns = DOWNLOAD_COLUMNS.map(({ name, type }) => `${name} ${type}`).join(', ');
  await withEngine(async (connection) => {
    await connection.run(`CREATE TABLE download (${columns})`);
    await appendRows(
      connection,
      { table: 'download', database: 'memory', columns: DOWNLOAD_COLUMNS },
      rows.map((row) => named(row, downloads)),
    );
    await connection.run(
      `COPY download TO ${sqlText(join(staging, path))} (FORMAT parquet, COMPRESSION zstd)`,
    );
  });
  const content = await readFile(join(staging, path));
  const content_hash = createHash('sha256').update(content).digest('hex');
  return { path, bytes: content.length, rows: rows.length, content_hash };
}

function named(row: DossierRow, { unit }: DossierDownloads): object {
  const version = unit(row.unit_code);
  return {
    ...row,
    unit_name: version === null ? null : fullName(version),
    province_code: version?.province_code ?? null,
  };
}

/** The file that a row goes to: a department has no unit of its own and follows its code. */
function provinceOf({ unit_code }: DossierRow, { unit }: DossierDownloads): string {
  return unit(unit_code)?.province_code ?? unit_code.split('.')[0] ?? COUNTRY_CODE;
}
