import type { DossierKey, DossierRow } from '../tables/dossiers.ts';
import { periodKey } from '../tables/periods.ts';
import type { Revision } from '../tables/revisions.ts';
import { dossierRow } from './dossier-row.ts';
import { droppedCounts } from './dropped-counts.ts';
import { droppedRows } from './dropped-rows.ts';
import { decided, order, type Candidate, type Decision } from './export-decision.ts';
import { exportMark, type ExportMark } from './export-order.ts';
import type { FileResult } from './file-result.ts';
import type { Finding } from './finding.ts';
import type { RowChange } from './row-changes.ts';
import { UNKNOWN_FIELD } from './row-key.ts';
import { revisionsOf } from './row-revisions.ts';

/** The rows of one read file, or those of one province of it, with the identifier of its source. */
export interface ExportedRows {
  readonly source_id: string;
  /** Relative to `raw/`; its name may order exports that do not say when they were made. */
  readonly path: string;
  readonly result: Pick<FileResult, 'rows' | 'exported_at' | 'marks'>;
}

/** One read file with the identifier of its source. */
export interface AssembleInput extends ExportedRows {
  readonly result: FileResult;
}

/** The rows that hold, what became of the others, and which counts changed by it. */
export interface CurrentRows {
  readonly rows: readonly DossierRow[];
  readonly changes: readonly RowChange[];
  /** What later exports lack. */
  readonly findings: readonly Finding[];
  readonly revisions: readonly Revision[];
  /** Rows that were rejected and that no other export gives: the sums that they belong to are not known. */
  readonly unread: readonly UnreadRow[];
  /** The keys of which a row was replaced. */
  readonly corrected: readonly Decision[];
}

/** A row that is not loaded though its unit and period are known. */
export type UnreadRow = Pick<Candidate, 'row' | 'source_id'>;

/**
 * Of several exports of the same key the latest holds, whole: columns of two exports are never
 * mixed. When an export was made is known by `exportOrder`. Earlier rows are `superseded`; a row
 * with the same figures as another one and no order between them is `repeated`, as is one that has
 * fewer columns and no other figure. Rows with other figures and no order between them contradict
 * each other: none of them is loaded, and each names the other. `revision` counts the exports
 * before the one that holds that had other figures.
 */
export function currentRows(inputs: readonly ExportedRows[]): CurrentRows {
  const rows: DossierRow[] = [];
  const changes: RowChange[] = [];
  const revisions: Revision[] = [];
  const decisions: Decision[] = [];
  const contradictory: UnreadRow[] = [];
  const groups = candidateGroups(inputs);
  for (const group of groups.values()) {
    if (group.length === 1) {
      rows.push(dossierRow(group[0]!, 0));
      continue;
    }
    const found = decided(group, changes);
    decisions.push(found);
    if (found.holding === null) {
      // The earlier rows of the key are superseded: one of those that contradict each other is named.
      const replaced = found.replaced.map(({ old }) => old);
      contradictory.push(group.find((one) => !replaced.includes(one)) ?? group[0]!);
      continue;
    }
    const changed = found.replaced.map(({ old, next }) => revisionsOf(old, next));
    revisions.push(...changed.flat());
    rows.push(dossierRow(found.holding, changed.filter(({ length }) => length > 0).length));
  }
  const corrected = decisions.filter(
    ({ holding, replaced }) => holding !== null && replaced.length > 0,
  );
  const findings = [...droppedRows(decisions, rows), ...droppedCounts(decisions)];
  const rejected = latestRejected(placedRows(unreadRows(inputs, groups), rows));
  const unread = [...contradictory, ...rejected];
  return { rows, changes, findings, revisions, corrected, unread };
}

/** The rows of all files by key, in the order of paths. */
function candidateGroups(inputs: readonly ExportedRows[]): ReadonlyMap<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const { source_id, path, result } of inputs.toSorted((a, b) => compare(a.path, b.path))) {
    const marks = new Map<string | null, ExportMark>();
    for (const row of result.rows) {
      const exportedAt = row.exported_at ?? result.exported_at;
      const mark = marks.get(exportedAt) ?? exportMark(path, exportedAt);
      marks.set(exportedAt, mark);
      const key = keyOf(row);
      const group = groups.get(key);
      const candidate = { row, source_id, path, mark };
      if (group === undefined) groups.set(key, [candidate]);
      else group.push(candidate);
    }
  }
  return groups;
}

/**
 * The rejected rows that nothing makes up for: another export gives the row, and is not known to be an
 * earlier one; or, where its field is not known, a later export gives any row of its unit and period.
 */
function unreadRows(
  inputs: readonly ExportedRows[],
  groups: ReadonlyMap<string, readonly Candidate[]>,
): Candidate[] {
  const units = new Map<string, Candidate[]>();
  const all = inputs.flatMap(({ source_id, path, result }) =>
    (result.marks ?? []).flatMap((row): Candidate[] => {
      if (row.unread !== true) return [];
      const mark = exportMark(path, row.exported_at ?? result.exported_at);
      return [{ row, source_id, path, mark }];
    }),
  );
  if (all.some(({ row }) => row.field_id === UNKNOWN_FIELD))
    for (const candidate of [...groups.values()].flat()) {
      const key = unitPeriod(candidate.row);
      units.set(key, [...(units.get(key) ?? []), candidate]);
    }
  return all.filter((unread) => {
    const isNamed = unread.row.field_id !== UNKNOWN_FIELD;
    const others = isNamed ? groups.get(keyOf(unread.row)) : units.get(unitPeriod(unread.row));
    const least = isNamed ? 0 : 1;
    return !(others ?? []).some(
      (other) => other.source_id !== unread.source_id && (order(other, unread) ?? 0) >= least,
    );
  });
}

/** Without the rows of an unknown unit in a file that nothing of the same period is loaded of any more. */
function placedRows(
  unread: readonly Candidate[],
  rows: readonly DossierRow[],
): readonly Candidate[] {
  if (!unread.some(({ row }) => row.unplaced === true)) return unread;
  const loaded = new Set(rows.map((row) => `${row.source_id ?? ''} ${periodKey(row)}`));
  return unread.filter(
    ({ row, source_id }) => row.unplaced !== true || loaded.has(`${source_id} ${periodKey(row)}`),
  );
}

/** Without the rejected rows that a later export has as well, rejected there too: that one is named. */
function latestRejected(unread: readonly Candidate[]): readonly Candidate[] {
  const isPlaced = ({ row }: Candidate): boolean => row.unplaced !== true;
  const byKey = Map.groupBy(unread, (one) => `${String(isPlaced(one))} ${keyOf(one.row)}`);
  const byUnit = Map.groupBy(unread.filter(isPlaced), ({ row }) => unitPeriod(row));
  return unread.filter((one) => {
    // Any row of its unit and period may be the one whose field is not known.
    const isAny = isPlaced(one) && one.row.field_id === UNKNOWN_FIELD;
    const others = isAny
      ? byUnit.get(unitPeriod(one.row))
      : byKey.get(`${String(isPlaced(one))} ${keyOf(one.row)}`);
    return !others!.some((other) => (order(other, one) ?? 0) > 0);
  });
}

function unitPeriod(row: DossierKey): string {
  return `${row.unit_code} ${periodKey(row)}`;
}

function keyOf(row: DossierKey): string {
  return `${row.unit_code} ${row.field_id} ${row.source_system} ${periodKey(row)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
