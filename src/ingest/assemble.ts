import { ALL_FIELDS, type DossierRow } from '../tables/dossiers.ts';
import type { Period } from '../tables/periods.ts';
import type { Revision } from '../tables/revisions.ts';
import type { UnitVersion } from '../tables/units.ts';
import type { AssembleInput, ExportedRows } from './current-rows.ts';
import type { RowChange } from './row-changes.ts';
import type { Finding } from './finding.ts';
import { fileAfter, type AssembledInput } from './file-after.ts';
import type { FileRow } from './file-result.ts';
import { healthOfProvince } from './province-health.ts';
import { inOrder, provinceRows, type ProvinceRows } from './province-rules.ts';

/** A row of `dossier_sources`: a line that a sum was added up from, or a difference was taken of. */
interface DossierSource extends Period {
  readonly unit_code: string;
  readonly field_id: string;
  readonly source_id: string;
  readonly source_sheet: number | null;
  readonly source_line: number;
}

/** All files put together; see `docs` of the tables in `src/tables`. */
export interface Assembled {
  /** Unit × period over all fields, and province × field × period. */
  readonly overview: readonly DossierRow[];
  /** Field rows by province code. */
  readonly byProvince: ReadonlyMap<string, readonly DossierRow[]>;
  readonly dossierSources: ReadonlyMap<string, readonly DossierSource[]>;
  /** Rows read from files, at their latest revision. */
  readonly sourceRows: readonly DossierRow[];
  readonly revisions: readonly Revision[];
  readonly inputs: ReadonlyMap<string, AssembledInput>;
}

/** Stands for the province of rows that belong to none: the country's own. */
const NO_PROVINCE = '';

/**
 * Puts the rows of all files together: later exports replace earlier ones, the figures over all
 * fields of a unit are the sum of its field rows (or the file's own row where there are none), rows
 * of several source systems are added up, and a province whose source gives no fields of its own gets
 * those of its communes added up. For as many files as memory holds: an ingest of a whole directory
 * does the same one province at a time, by the same rules. `units` are those that figures are
 * expected of.
 */
export function assemble(
  inputs: readonly AssembleInput[],
  provinceOf: (unitCode: string) => string | null,
  units: readonly UnitVersion[] = [],
): Assembled {
  const provinces = [...inputsByProvince(inputs, provinceOf)]
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([province, own]) => oneProvince(province, own, units));
  const placed = provinces.filter(({ province }) => province !== NO_PROVINCE);
  const changes = Map.groupBy(
    provinces.flatMap((part): (RowChange | Finding)[] => [...part.changes, ...part.findings]),
    ({ source_id }) => source_id,
  );
  return {
    overview: inOrder(provinces.flatMap(({ overview }) => overview)),
    byProvince: withRows(placed, ({ rows, computed }) =>
      inOrder([...rows, ...computed]).filter(({ field_id }) => field_id !== ALL_FIELDS),
    ),
    dossierSources: withRows(placed, ({ addends }) => addends.map(dossierSource)),
    sourceRows: inOrder(provinces.flatMap(({ rows }) => rows)),
    revisions: provinces.flatMap(({ revisions }) => revisions),
    inputs: new Map(
      inputs.map((input) => [
        input.source_id,
        fileAfter(input, changes.get(input.source_id) ?? []),
      ]),
    ),
  };
}

/** The rows of one province, and what was found when they were put together. */
interface AssembledProvince extends ProvinceRows {
  readonly province: string;
}

function oneProvince(
  province: string,
  inputs: readonly ExportedRows[],
  units: readonly UnitVersion[],
): AssembledProvince {
  const made = provinceRows(inputs, province === NO_PROVINCE ? null : province);
  const parts = inputs.map(({ source_id, result: { exported_at } }) => ({
    source_id,
    exported_at,
  }));
  const expected = units.filter(({ province_code }) => province_code === province);
  const { findings } = healthOfProvince(made, parts, expected);
  return { ...made, province, findings: [...made.findings, ...findings] };
}

/** What `dossier_sources` says of a row that a sum was added up from. */
function dossierSource(row: DossierRow): DossierSource {
  return {
    unit_code: row.unit_code,
    field_id: row.field_id,
    period_start: row.period_start,
    period_end: row.period_end,
    period_kind: row.period_kind,
    calendar: row.calendar,
    source_id: row.source_id ?? '',
    source_sheet: row.source_sheet,
    source_line: row.source_line ?? 0,
  };
}

/** The files of each province, each with its rows of that province only. */
function inputsByProvince(
  inputs: readonly AssembleInput[],
  provinceOf: (unitCode: string) => string | null,
): Map<string, ExportedRows[]> {
  const provinces = new Map<string, ExportedRows[]>();
  for (const input of inputs) {
    const rows = Map.groupBy(
      input.result.rows,
      ({ unit_code }: FileRow) => provinceOf(unit_code) ?? NO_PROVINCE,
    );
    const { source_id, path, result } = input;
    const { exported_at } = result;
    const marks = Map.groupBy(
      result.marks ?? [],
      ({ unit_code }) => provinceOf(unit_code) ?? NO_PROVINCE,
    );
    for (const province of marks.keys()) if (!rows.has(province)) rows.set(province, []);
    for (const [province, own] of rows) {
      const part = {
        source_id,
        path,
        result: { exported_at, rows: own, marks: marks.get(province) ?? [] },
      };
      provinces.set(province, [...(provinces.get(province) ?? []), part]);
    }
  }
  return provinces;
}

/** Something of each province, without the provinces where it has no rows. */
function withRows<Row>(
  provinces: readonly AssembledProvince[],
  rowsOf: (province: ProvinceRows) => readonly Row[],
): Map<string, readonly Row[]> {
  const rows = provinces.map((part) => [part.province, rowsOf(part)] as const);
  return new Map(rows.filter(([, own]) => own.length > 0));
}
