import { ALL_FIELDS, ALL_SYSTEMS, type DossierKey, type DossierRow } from '../tables/dossiers.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import type { Revision } from '../tables/revisions.ts';
import {
  currentRows,
  type AssembleInput,
  type CurrentRows,
  type RowChange,
} from './current-rows.ts';
import { sumOfCounts } from './count-sums.ts';
import { fileAfter, type AssembledInput } from './file-after.ts';
import { sumRevisions } from './sum-revisions.ts';

/** A row of `dossier_sources`: a line that a sum was added up from. */
interface DossierSource extends Period {
  readonly unit_code: string;
  readonly field_id: string;
  readonly source_id: string;
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

/**
 * Puts the rows of all files together: later exports replace earlier ones, the figures over all
 * fields of a unit are the sum of its field rows (or the file's own row where there are none), rows
 * of several source systems are added up, and a province whose source gives no fields of its own gets
 * those of its communes added up.
 */
export function assemble(
  inputs: readonly AssembleInput[],
  provinceOf: (unitCode: string) => string | null,
): Assembled {
  const current = currentRows(inputs);
  const byUnit = Map.groupBy(current.rows, unitPeriod);
  const units = [...byUnit.values()].map(unitRows);
  const loaded = units.flatMap(({ rows }) => rows);
  const fieldRows = loaded.filter(({ field_id }) => field_id !== ALL_FIELDS);
  const addends = units.flatMap(({ rows, overall }) => (overall.basis === 'source' ? [] : rows));
  const byProvince = groupByProvince(fieldRows, provinceOf);
  const ofSums = revisionsOfSums(units, current);
  const summed = new Set(fieldRows.map(unitPeriod));
  // The row over all fields beside field rows is never loaded.
  const isPublished = (revision: Revision): boolean =>
    revision.field_id !== ALL_FIELDS || !summed.has(unitPeriod(revision));
  const changes = Map.groupBy(
    [...current.changes, ...units.flatMap(({ replaced }) => replaced)],
    ({ source_id }) => source_id,
  );
  return {
    overview: [
      ...units.map(({ overall }) => overall),
      ...[...byProvince].flatMap(([province, rows]) => provinceFieldRows(province, rows)),
    ].toSorted(byKey),
    byProvince: new Map([...byProvince].map(([code, rows]) => [code, rows.toSorted(byKey)])),
    dossierSources: new Map(
      [...groupByProvince(addends, provinceOf)].map(([code, rows]) => [code, sourcesOf(rows)]),
    ),
    sourceRows: loaded.toSorted(byKey),
    revisions: [...current.revisions.filter(isPublished), ...ofSums].toSorted(byKey),
    inputs: new Map(
      inputs.map((input) => [
        input.source_id,
        fileAfter(input, changes.get(input.source_id) ?? []),
      ]),
    ),
  };
}

/** How the sums of units changed where a row of theirs was corrected. */
function revisionsOfSums(
  units: readonly ReturnType<typeof unitRows>[],
  { corrected }: CurrentRows,
): Revision[] {
  const byUnit = Map.groupBy(corrected, ({ candidates }) => unitPeriod(candidates[0]!.row));
  return units.flatMap(({ rows, overall }) => {
    const decisions = byUnit.get(unitPeriod(overall));
    return decisions === undefined || overall.basis === 'source'
      ? []
      : sumRevisions(rows, decisions);
  });
}

/** The province × field rows are computed for the overview under the same code as a province's own. */
function provinceFieldRows(province: string, rows: readonly DossierRow[]): DossierRow[] {
  const keyOf = (row: DossierRow): string => `${row.field_id} ${periodKey(row)}`;
  const own = Map.groupBy(
    rows.filter(({ level }) => level === 'province'),
    keyOf,
  );
  const communes = rows.filter(({ level }) => level === 'commune');
  const groups = Map.groupBy(communes, keyOf);
  const sums = [...groups]
    .filter(([key]) => !own.has(key))
    .map(([, group]) => ({
      ...sumRow(group, 'communes'),
      unit_code: province,
      level: 'province' as const,
    }));
  return [...[...own.values()].map(oneRow), ...sums];
}

/** The rows of one unit and period: its field rows, else its rows over all fields; and their sum. */
function unitRows(rows: readonly DossierRow[]): {
  rows: readonly DossierRow[];
  overall: DossierRow;
  replaced: readonly RowChange[];
} {
  const fields = rows.filter(({ field_id }) => field_id !== ALL_FIELDS);
  const totals = rows.filter(({ field_id }) => field_id === ALL_FIELDS);
  if (fields.length === 0) return { rows, overall: oneRow(rows), replaced: [] };
  const sum = { ...sumRow(fields, 'fields'), field_id: ALL_FIELDS };
  return {
    rows: fields,
    overall: sum,
    replaced: totals.map((total) => totalBesideFields(total, sum)),
  };
}

/** The row itself, or the sum of the rows of several source systems. */
function oneRow(rows: readonly DossierRow[]): DossierRow {
  return rows.length === 1 ? rows[0]! : sumRow(rows, 'fields');
}

/** A row over all fields beside field rows is a total: compared with their sum, never loaded. */
function totalBesideFields(total: DossierRow, sum: DossierRow): RowChange {
  const line = total.source_line ?? 0;
  const differing = (['received_total', 'resolved_total', 'pending_total'] as const).filter(
    (name) => total[name] !== null && sum[name] !== null && total[name] !== sum[name],
  );
  return {
    source_id: total.source_id ?? '',
    line,
    fate: 'total',
    issues: differing.map((column) => ({
      line,
      column,
      code: 'total_mismatch',
      severity: 'warning',
      params: { identity: 'I6', expected: sum[column] ?? 0, found: total[column] ?? 0 },
      value: String(total[column]),
    })),
  };
}

function sumRow(rows: readonly DossierRow[], basis: 'fields' | 'communes'): DossierRow {
  const first = rows[0]!;
  const shares = new Set(rows.map(({ completeness }) => completeness));
  return {
    ...first,
    ...sumOfCounts(rows),
    basis,
    source_system: ALL_SYSTEMS,
    suppressed: [],
    completeness: shares.size === 1 ? first.completeness : null,
    revision: Math.max(...rows.map(({ revision }) => revision)),
    source_id: null,
    source_line: null,
  };
}

function groupByProvince(
  rows: readonly DossierRow[],
  provinceOf: (unitCode: string) => string | null,
): Map<string, DossierRow[]> {
  const groups = Map.groupBy(rows, ({ unit_code }) => provinceOf(unit_code) ?? '');
  groups.delete('');
  return new Map([...groups].sort(([a], [b]) => compare(a, b)));
}

function sourcesOf(rows: readonly DossierRow[]): DossierSource[] {
  return rows.toSorted(byKey).map((row) => ({
    unit_code: row.unit_code,
    field_id: row.field_id,
    period_start: row.period_start,
    period_end: row.period_end,
    period_kind: row.period_kind,
    calendar: row.calendar,
    source_id: row.source_id ?? '',
    source_line: row.source_line ?? 0,
  }));
}

function unitPeriod(row: DossierKey): string {
  return `${row.unit_code} ${periodKey(row)}`;
}

/** Order of rows in every table: unit, period, field, system. */
function byKey(a: DossierKey, b: DossierKey): number {
  return (
    compare(a.unit_code, b.unit_code) ||
    compare(periodKey(a), periodKey(b)) ||
    compare(a.field_id, b.field_id) ||
    compare(a.source_system, b.source_system)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
