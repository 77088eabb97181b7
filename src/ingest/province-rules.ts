import { noCounts } from '../tables/counts.ts';
import { ALL_FIELDS, type DossierKey, type DossierRow } from '../tables/dossiers.ts';
import { periodKey } from '../tables/periods.ts';
import type { Revision } from '../tables/revisions.ts';
import { currentRows, type CurrentRows, type ExportedRows } from './current-rows.ts';
import { dossierRow } from './dossier-row.ts';
import { type RowChange } from './row-changes.ts';
import type { Finding } from './finding.ts';
import { IncompleteSums } from './incomplete-sums.ts';
import { flowsOfRunningTotals, periodFindings } from './period-rules.ts';
import { provinceBelowCommunes } from './province-below-communes.ts';
import { UNKNOWN_FIELD } from './row-key.ts';
import type { PrintedTotal } from './unit-health.ts';
import { oneRow, sumRow } from './sum-row.ts';
import { sumRevisions } from './sum-revisions.ts';
import { statedSum, unitRows, type Sum, type UnitRows } from './unit-rows.ts';

/** A row by its source, its sheet and its line. */
interface RowPlace {
  readonly source_id: string;
  readonly sheet: number | null;
  readonly line: number;
}

/** What the rows of one province give; rows in the order of unit, period, field, system. */
export interface ProvinceRows {
  /** Rows read from files, at their latest revision. */
  readonly rows: readonly DossierRow[];
  /** Unit × period over all fields, and the province × field × period. */
  readonly overview: readonly DossierRow[];
  /** Flows that are the difference of two running totals. */
  readonly computed: readonly DossierRow[];
  /**
   * What the loaded addends of the sums in `overview` that lack one come to: never published, but what
   * hides small numbers goes by it.
   */
  readonly partial: ReadonlyMap<DossierRow, DossierRow>;
  /** Field rows that could not be read, without counts: never published either. */
  readonly unread: readonly DossierRow[];
  /**
   * The rows that a sum over fields or systems was added up from, and those that a difference was taken
   * of: these have its key and the line of a running total, the later one last.
   */
  readonly addends: readonly DossierRow[];
  /** Totals that files print of one unit and period. */
  readonly totals: readonly PrintedTotal[];
  /** Where rows stand that may lack a way in (`FileRow.lacks_ways`). */
  readonly lackWays: readonly RowPlace[];
  /** What is not loaded after all, and why. */
  readonly changes: readonly RowChange[];
  /** What only shows when the rows of several exports, periods or units stand beside each other. */
  readonly findings: readonly Finding[];
  /** In the order of the rows. */
  readonly revisions: readonly Revision[];
}

/**
 * The rules over the rows of one province (its communes, its departments and itself), in the order in
 * which they apply; every rule that looks at more than one row is called from here. `province` is null
 * for rows that belong to none (the country's own): no sum over communes is made of them.
 */
export function provinceRows(
  inputs: readonly ExportedRows[],
  province: string | null,
): ProvinceRows {
  const current = currentRows(inputs);
  const incomplete = new IncompleteSums(current.unread);
  const running = flowsOfRunningTotals(current.rows, (row) => incomplete.lackedFields(row));
  incomplete.addFlows(running);
  const units = unitsAndPeriods([...current.rows, ...running.rows]).map((rows) =>
    unitRows(rows, incomplete.of(rows)),
  );
  const all = units.flatMap((unit) => unit.rows);
  const rows = all.filter(({ basis }) => basis === 'source');
  const overall = units.map((unit) => unit.overall);
  const sums = province === null ? [] : provinceFieldRows(province, all, incomplete);
  const periods = units.map((unit) => ({
    overall: unit.overall,
    rows: unit.rows.filter(({ basis }) => basis === 'source'),
  }));
  return {
    rows,
    computed: all.filter(({ basis }) => basis === 'ytd_difference'),
    partial: new Map(
      [...units, ...sums].flatMap(({ overall: row, partial }) =>
        partial === null ? [] : [[row, partial] as const],
      ),
    ),
    unread: unreadFields(current.unread),
    overview:
      sums.length === 0 ? overall : inOrder([...overall, ...sums.map((sum) => sum.overall)]),
    addends: units
      .flatMap((unit) => (unit.overall.basis === 'source' ? [] : unit.rows))
      .flatMap((row) => running.addends.get(row) ?? row),
    totals: [...inputs.flatMap(printedTotals), ...units.flatMap((unit) => unit.totals)],
    lackWays: inputs.flatMap(placesWithoutWays),
    changes: [...current.changes, ...units.flatMap(({ replaced }) => replaced)],
    findings: [
      ...current.findings,
      ...running.findings,
      ...new Set([...units, ...sums].flatMap(({ incomplete: finding }) => finding ?? [])),
      ...(province === null ? [] : provinceBelowCommunes(rows)),
      ...periodFindings(periods),
    ],
    revisions: revisionsOf(units, current),
  };
}

function placesWithoutWays({ source_id, result: { rows } }: ExportedRows): RowPlace[] {
  return rows.flatMap(({ lacks_ways, sheet = null, line }) =>
    lacks_ways === true ? [{ source_id, sheet, line }] : [],
  );
}

/** The totals of the tables of one file that are about one unit and period. */
function printedTotals({ source_id, result: { marks = [] } }: ExportedRows): PrintedTotal[] {
  return marks.flatMap(({ unit_code, printed_total, ...row }) => {
    if (typeof printed_total !== 'string') return [];
    const { period_start, period_end, period_kind, calendar } = row;
    const period = { period_start, period_end, period_kind, calendar };
    return [{ unit_code, ...period, source_id, isKept: printed_total === 'fits' }];
  });
}

function unreadFields(unread: CurrentRows['unread']): DossierRow[] {
  return unread
    .filter(({ row: { field_id, unplaced } }) => {
      return field_id !== ALL_FIELDS && field_id !== UNKNOWN_FIELD && unplaced !== true;
    })
    .map((one) => ({ ...dossierRow(one, 0), ...noCounts() }));
}

/** What later exports changed in the rows that are loaded, and in the sums of them. */
function revisionsOf(
  units: readonly UnitRows[],
  { corrected, revisions }: CurrentRows,
): Revision[] {
  if (corrected.length === 0) return [];
  const byUnit = Map.groupBy(corrected, ({ candidates }) => unitPeriod(candidates[0]!.row));
  const ofRows = Map.groupBy(revisions, unitPeriod);
  return units.flatMap(({ rows, overall, incomplete }) => {
    const key = unitPeriod(overall);
    const decisions = byUnit.get(key);
    if (decisions === undefined) return [];
    const isKnown = overall.basis !== 'source' && incomplete === null;
    const sums = isKnown ? sumRevisions(rows, decisions) : [];
    // The row over all fields beside field rows is never loaded.
    const isSummed = rows.some(({ field_id }) => field_id !== ALL_FIELDS);
    const own = (ofRows.get(key) ?? []).filter(
      ({ field_id }) => field_id !== ALL_FIELDS || !isSummed,
    );
    return [...sums, ...own].sort(
      (a, b) => compare(a.field_id, b.field_id) || compare(a.source_system, b.source_system),
    );
  });
}

function unitPeriod(row: DossierKey): string {
  return `${row.unit_code} ${periodKey(row)}`;
}

/** Rows in the order of every table: unit, period, field, system. */
export function inOrder(rows: readonly DossierRow[]): DossierRow[] {
  return unitsAndPeriods(rows).flat();
}

/** The rows of each unit and period, groups and rows in order. */
function unitsAndPeriods(rows: readonly DossierRow[]): DossierRow[][] {
  // Grouped first, so that few texts are compared: sorting all rows by their whole key is slow.
  const units = new Map<string, Map<string, DossierRow[]>>();
  for (const row of rows) {
    const periods = valueOf(units, row.unit_code, () => new Map<string, DossierRow[]>());
    valueOf(periods, periodKey(row), (): DossierRow[] => []).push(row);
  }
  return byKey(units).flatMap((periods) =>
    byKey(periods).map((group) =>
      group.length === 1
        ? group
        : group.sort(
            (a, b) => compare(a.field_id, b.field_id) || compare(a.source_system, b.source_system),
          ),
    ),
  );
}

/**
 * The province × field rows are computed for the overview under the same code as a province's own. No
 * count is known of one of which a commune's row could not be read.
 */
function provinceFieldRows(
  province: string,
  rows: readonly DossierRow[],
  incomplete: IncompleteSums,
): Sum[] {
  const own = new Map<string, DossierRow[]>();
  const communes = new Map<string, DossierRow[]>();
  for (const row of rows) {
    if (row.field_id === ALL_FIELDS) continue;
    const groups = row.level === 'province' ? own : row.level === 'commune' ? communes : null;
    if (groups === null) continue;
    valueOf(groups, `${row.field_id} ${periodKey(row)}`, (): DossierRow[] => []).push(row);
  }
  const sums = [...communes]
    .filter(([key]) => !own.has(key))
    .map(([, group]) => {
      const level = 'province' as const;
      const sum = { ...sumRow(group, 'communes'), unit_code: province, level };
      return statedSum(sum, incomplete.ofCommunes(group));
    });
  return [...[...own.values()].map((group) => statedSum(oneRow(group), null)), ...sums];
}

function valueOf<Value>(map: Map<string, Value>, key: string, made: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = made()));
  return value;
}

function byKey<Value>(map: ReadonlyMap<string, Value>): Value[] {
  return [...map].sort(([a], [b]) => compare(a, b)).map(([, value]) => value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
