import { createHash } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { csvLine, EXCEL_CSV, PLAIN_CSV, type Cell, type CsvForm } from '../../src/tables/csv.ts';
import type { DossierRow } from '../../src/tables/dossiers.ts';
import type { ManifestFile } from '../../src/tables/manifest.ts';
import { SCHEMA } from '../../src/tables/schema.ts';
import type { Column } from '../../src/tables/schema.ts';
import { COUNTRY_CODE, fullName } from '../../src/tables/units.ts';
import type { UnitVersion } from '../../src/tables/units.ts';
import { csvRows } from './csv-rows.ts';
import { sqlText, withEngine } from './database-file.ts';
import { dossierCells } from './dossier-cells.ts';
import { byText } from './input-files.ts';
import { csvLineForm } from './line-buffer.ts';
import { TextFile } from './text-file.ts';
import { linesInOrder, UnitLinesWriter, type UnitLines } from './unit-lines.ts';

/** Rows that the Parquet file is made of at once: the engine holds all of their values. */
const ROW_GROUP = 40_960;
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

/** The forms in which the rows can be downloaded as CSV. */
const DOSSIER_CSVS = {
  plain: { name: 'dossiers', form: PLAIN_CSV },
  excel: { name: 'dossiers-excel', form: EXCEL_CSV },
} as const satisfies Record<string, { readonly name: string; readonly form: CsvForm }>;

/** Where the rows of one province lie, relative to the manifest. */
function provincePath(csv: keyof typeof DOSSIER_CSVS, province: string): string {
  const code = province === '' ? COUNTRY_CODE : province;
  return `downloads/${DOSSIER_CSVS[csv].name}/${code.toLowerCase()}.csv`;
}

/** The header of a download in one of its forms. */
function downloadHeader(csv: keyof typeof DOSSIER_CSVS, demonstration: boolean): string {
  const { form } = DOSSIER_CSVS[csv];
  const names = downloadColumns(demonstration).map(({ name }) => name);
  return `${form.byteOrderMark ? '\uFEFF' : ''}${csvLine(names, form)}`;
}

/** The CSV files of one province, as they were staged. */
export interface ProvinceCsvs {
  /** Code of the province; `''` for rows that belong to none. */
  readonly province: string;
  readonly plain: UnitLines;
  readonly excel: UnitLines;
}

/** Writes the rows of one province, which are in order, as they stand in the downloads. */
export function stageProvinceCsvs(
  province: string,
  rows: readonly DossierRow[],
  { staging, demonstration }: Pick<DossierDownloads, 'staging' | 'demonstration'>,
  unit: (code: string) => UnitVersion | null,
): ProvinceCsvs {
  const writer = (csv: keyof typeof DOSSIER_CSVS): UnitLinesWriter =>
    new UnitLinesWriter(
      join(staging, provincePath(csv, province)),
      csvLineForm(DOSSIER_CSVS[csv].form),
      downloadHeader(csv, demonstration),
    );
  const [plain, excel] = [writer('plain'), writer('excel')];
  const order = orderOf(demonstration);
  let names: readonly Cell[] = [];
  let named = '';
  for (const row of rows) {
    const { unit_code } = row;
    if (unit_code !== named) names = namesOf(unit(unit_code));
    named = unit_code;
    const cells = dossierCells(row);
    cells.push(...names);
    plain.line(unit_code, cells, order);
    excel.line(unit_code, cells, order);
  }
  return { province, plain: plain.end(), excel: excel.end() };
}

/** Columns of the downloads beside those of the table. */
const ADDED = ['unit_name', 'province_code', 'note'];

/** The cells of {@link ADDED}. */
function namesOf(version: UnitVersion | null): readonly Cell[] {
  if (version === null) return [null, null, INVENTED];
  return [fullName(version), version.province_code, INVENTED];
}

/** The places of the columns among the cells of a row and those of {@link ADDED}. */
function orderOf(demonstration: boolean): number[] {
  const cells = [...SCHEMA.dossiers.map(({ name }): string => name), ...ADDED];
  return downloadColumns(demonstration).map(({ name }) => cells.indexOf(name));
}

/** What the downloads of dossiers are made of. */
export interface DossierDownloads {
  readonly staging: string;
  readonly spill: string;
  readonly provinces: readonly ProvinceCsvs[];
  /** Whether the figures are invented: every row then says so. */
  readonly demonstration: boolean;
  /** Bytes above which a CSV is cut by province; 20 MiB unless told. */
  readonly largest?: number;
}

/**
 * Makes `dossiers.csv`, `dossiers-excel.csv` and `dossiers.parquet` of the files of the provinces. Of
 * a CSV that is small enough one file takes their place.
 */
export async function stageDossiers(downloads: DossierDownloads): Promise<ManifestFile[]> {
  // Before the files of the provinces go.
  const parquet = await stageParquet(downloads);
  return [
    ...(await stageCsv(downloads, 'plain')),
    ...(await stageCsv(downloads, 'excel')),
    parquet,
  ];
}

async function stageCsv(
  { staging, provinces, demonstration, largest = LARGEST }: DossierDownloads,
  csv: keyof typeof DOSSIER_CSVS,
): Promise<ManifestFile[]> {
  const header = downloadHeader(csv, demonstration);
  const files = provinces.map(({ province, [csv]: lines }) => ({ province, lines }));
  const size = files.reduce(
    (sum, { lines }) => sum + lines.bytes - Buffer.byteLength(header),
    Buffer.byteLength(header),
  );
  const isWhole = size <= largest;
  const kept = files.filter(({ lines }) => !isWhole && lines.rows > 0);
  const cut = kept
    .map(({ province, lines }) => manifestFile(provincePath(csv, province), lines))
    .toSorted((a, b) => byText(a.path, b.path));
  const path = `downloads/${DOSSIER_CSVS[csv].name}.csv`;
  const all = files.map(({ lines }) => lines);
  const whole = isWhole ? [wholeFile(staging, path, header, all)] : [];
  for (const file of files) if (!kept.includes(file)) rmSync(file.lines.path);
  if (kept.length === 0)
    await rmdir(join(staging, `downloads/${DOSSIER_CSVS[csv].name}`)).catch(() => undefined);
  return [...whole, ...cut];
}

/** One file of the lines of all provinces, in the order of units. */
function wholeFile(
  staging: string,
  path: string,
  header: string,
  all: readonly UnitLines[],
): ManifestFile {
  const file = new TextFile(join(staging, path));
  file.write(header);
  for (const lines of linesInOrder(all)) file.write(lines);
  const rows = all.reduce((sum, lines) => sum + lines.rows, 0);
  return manifestFile(path, { ...file.end(), rows });
}

function manifestFile(
  path: string,
  { bytes, rows, sha256 }: { bytes: number; rows: number; sha256: string },
): ManifestFile {
  return { path, bytes, rows, content_hash: sha256 };
}

/** Parquet as native DuckDB writes it on one thread: the same rows give the same bytes. */
async function stageParquet(downloads: DossierDownloads): Promise<ManifestFile> {
  const { staging, spill, provinces, demonstration } = downloads;
  const path = 'downloads/dossiers.parquet';
  const target = join(staging, path);
  // The engine would sort all rows to have them in order; their lines are in order already.
  const ordered = join(spill, 'downloads-in-order.csv');
  const lines = provinces.map(({ plain }) => plain);
  const { rows } = wholeFile(spill, 'downloads-in-order.csv', '', lines);
  const source = csvRows(ordered, downloadColumns(demonstration), { header: false });
  await withEngine(
    (connection) =>
      connection.run(
        `COPY (${source}) TO ${sqlText(target)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${String(ROW_GROUP)})`,
      ),
    spill,
  );
  rmSync(ordered);
  return { path, bytes: (await stat(target)).size, rows, content_hash: await hashOf(target) };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}
