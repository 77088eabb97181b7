import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvLines, EXCEL_CSV, PLAIN_CSV, type Cell, type CsvForm } from '../../src/tables/csv.ts';
import type { DossierRow } from '../../src/tables/dossiers.ts';
import type { ManifestFile } from '../../src/tables/manifest.ts';
import { SCHEMA } from '../../src/tables/schema.ts';
import type { Column } from '../../src/tables/schema.ts';
import { COUNTRY_CODE, fullName } from '../../src/tables/units.ts';
import type { UnitVersion } from '../../src/tables/units.ts';
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

/** What stands in every row of the downloads of the invented province. */
export const INVENTED =
  'Số liệu minh hoạ – tỉnh không có thật / Invented figures – a province that does not exist';

/** {@link DOWNLOAD_COLUMNS}, and in a demonstration a `note` that says so in every row. */
export function downloadColumns(demonstration: boolean): readonly Column[] {
  return demonstration
    ? [...DOWNLOAD_COLUMNS, { name: 'note', type: 'VARCHAR' }]
    : DOWNLOAD_COLUMNS;
}

/** What the downloads of dossiers are made of. */
export interface DossierDownloads {
  readonly staging: string;
  /** Rows read from files, at their latest revision, in the order in which they are written. */
  readonly rows: readonly DossierRow[];
  /** The latest version of a unit; null for an unknown code. */
  readonly unit: (code: string) => UnitVersion | null;
  /** Whether the figures are invented: every row then says so. */
  readonly demonstration: boolean;
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
  const { staging, rows } = downloads;
  const whole = dossiersCsv(downloads, form);
  if (whole !== null)
    return [await stageText(staging, `downloads/${name}.csv`, whole, rows.length)];
  const provinces = [...Map.groupBy(rows, (row) => provinceOf(row, downloads))];
  const files: ManifestFile[] = [];
  // One text at a time: all of them together are hundreds of megabytes.
  for (const [province, some] of provinces.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))) {
    const text = [...dossierLines(some, downloads, form)].join('');
    const path = `downloads/${name}/${province.toLowerCase()}.csv`;
    files.push(await stageText(staging, path, text, some.length));
  }
  return files;
}

/** All rows as one CSV; null as soon as it turns out to be larger than a file may be. */
function dossiersCsv(downloads: DossierDownloads, form: CsvForm): string | null {
  const { rows, largest = LARGEST } = downloads;
  const lines: string[] = [];
  let bytes = 0;
  for (const line of dossierLines(rows, downloads, form)) {
    bytes += Buffer.byteLength(line);
    if (bytes > largest) return null;
    lines.push(line);
  }
  return lines.join('');
}

function dossierLines(
  rows: readonly DossierRow[],
  downloads: DossierDownloads,
  form: CsvForm,
): Generator<string> {
  const header = downloadColumns(downloads.demonstration).map(({ name }) => name);
  return csvLines(header, dossierCells(rows, downloads), form);
}

function* dossierCells(
  rows: readonly DossierRow[],
  downloads: DossierDownloads,
): Generator<readonly Cell[]> {
  const columns = downloadColumns(downloads.demonstration);
  for (const row of namedRows(rows, downloads)) yield rowCells(columns, row);
}

/** Parquet as native DuckDB writes it on one thread: the same rows give the same bytes. */
async function stageParquet(downloads: DossierDownloads): Promise<ManifestFile> {
  const { staging, rows } = downloads;
  const path = 'downloads/dossiers.parquet';
  const columns = downloadColumns(downloads.demonstration);
  const typed = columns.map(({ name, type }) => `${name} ${type}`).join(', ');
  await withEngine(async (connection) => {
    await connection.run(`CREATE TABLE download (${typed})`);
    await appendRows(
      connection,
      { table: 'download', database: 'memory', columns },
      namedRows(rows, downloads),
    );
    await connection.run(
      `COPY download TO ${sqlText(join(staging, path))} (FORMAT parquet, COMPRESSION zstd)`,
    );
  });
  const content = await readFile(join(staging, path));
  const content_hash = createHash('sha256').update(content).digest('hex');
  return { path, bytes: content.length, rows: rows.length, content_hash };
}

/** Rows with the names of their units, made one by one as they are written. */
function* namedRows(rows: readonly DossierRow[], { unit }: DossierDownloads): Generator<object> {
  for (const row of rows) {
    const version = unit(row.unit_code);
    const unit_name = version === null ? null : fullName(version);
    yield { ...row, unit_name, province_code: version?.province_code ?? null, note: INVENTED };
  }
}

/** The file that a row goes to: a department has no unit of its own and follows its code. */
function provinceOf({ unit_code }: DossierRow, { unit }: DossierDownloads): string {
  return unit(unit_code)?.province_code ?? unit_code.split('.')[0] ?? COUNTRY_CODE;
}
