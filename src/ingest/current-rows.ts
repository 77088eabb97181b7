import { COUNT_NAMES, type CountName } from '../tables/counts.ts';
import type { DossierKey, DossierRow } from '../tables/dossiers.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import type { Revision } from '../tables/revisions.ts';
import { complementary } from './complementary.ts';
import { droppedCounts } from './dropped-counts.ts';
import { droppedRows } from './dropped-rows.ts';
import { placeOf } from './file-issue.ts';
import { exportDay, exportMark, exportOrder, type ExportMark } from './export-order.ts';
import type { FileIssue, FileResult, FileRow } from './file-result.ts';
import type { Finding } from './finding.ts';
import { UNKNOWN_FIELD } from './row-key.ts';

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

/** What became of a row that is not loaded. */
export interface RowChange {
  readonly source_id: string;
  readonly line: number;
  /**
   * `superseded`: a later export replaced it; `repeated`: another file holds the same figures;
   * `total`: it is the sum of rows that are loaded; `rejected`: it contradicts another file.
   */
  readonly fate: 'superseded' | 'repeated' | 'total' | 'rejected';
  /** Of a repeated row, the source of the row that is loaded. */
  readonly repeats?: string;
  readonly issues: readonly FileIssue[];
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

/** A row of one file, among the rows of other files with the same key. */
export interface Candidate {
  readonly row: FileRow;
  readonly source_id: string;
  readonly path: string;
  readonly mark: ExportMark;
}

/** A row that is not loaded though its unit and period are known. */
export type UnreadRow = Pick<Candidate, 'row' | 'source_id'>;

/** How the candidates of one key were decided. */
export interface Decision {
  /** Null where they contradict each other. */
  readonly holding: Candidate | null;
  readonly candidates: readonly Candidate[];
  /** Each replaced candidate with the next later one. */
  readonly replaced: readonly { readonly old: Candidate; readonly next: Candidate }[];
}

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
      contradictory.push(group[0]!);
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
  const unread = [...contradictory, ...placedRows(unreadRows(inputs, groups), rows)];
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
): UnreadRow[] {
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
  unread: readonly UnreadRow[],
  rows: readonly DossierRow[],
): readonly UnreadRow[] {
  if (!unread.some(({ row }) => row.unplaced === true)) return unread;
  const loaded = new Set(rows.map((row) => `${row.source_id ?? ''} ${periodKey(row)}`));
  return unread.filter(
    ({ row, source_id }) => row.unplaced !== true || loaded.has(`${source_id} ${periodKey(row)}`),
  );
}

function unitPeriod(row: DossierKey): string {
  return `${row.unit_code} ${periodKey(row)}`;
}

/** Decides which row of a key holds; what became of the others is added to `changes`. */
function decided(group: readonly Candidate[], changes: RowChange[]): Decision {
  const distinct: Candidate[] = [];
  for (const candidate of bestOrderedFirst(group)) {
    const same = distinct.find(
      (other) => order(candidate, other) === null && addsNothing(candidate, other),
    );
    if (same === undefined) distinct.push(candidate);
    else changes.push(repeated(candidate, same));
  }
  const chain = earliestFirst(distinct);
  const latest = chain.filter((one) => !chain.some((other) => isBefore(one, other)));
  // Names and stated moments may lead in a circle: then nothing is known to be the latest.
  const last = latest.length === 0 ? chain : latest;
  const replaced = chain
    .filter((one) => !last.includes(one))
    .map((old) => ({ old, next: nextLater(old, chain) }));
  changes.push(...replaced.map(({ old, next }) => superseded(old, next)));
  const [holding, other] = last;
  if (other === undefined) return { holding: holding ?? null, candidates: group, replaced };
  changes.push(...last.map((row) => contradicting(row, row === holding ? other : holding!)));
  return { holding: null, candidates: group, replaced };
}

/** Candidates with the most known places in the order first, so that copies are told from them. */
function bestOrderedFirst(group: readonly Candidate[]): Candidate[] {
  const counts = new Map(
    group.map((candidate) => {
      const ordered = group.filter((other) => order(candidate, other) !== null);
      const columns = COUNT_NAMES.filter((name) => candidate.row.counts[name] !== null);
      return [candidate, [ordered.length, columns.length] as const];
    }),
  );
  return group.toSorted((a, b) => {
    const [[orderedA, columnsA], [orderedB, columnsB]] = [counts.get(a)!, counts.get(b)!];
    return orderedB - orderedA || columnsB - columnsA || compare(a.path, b.path);
  });
}

/** An order in which no candidate stands before one that is known to be earlier. */
function earliestFirst(candidates: readonly Candidate[]): Candidate[] {
  const earlier = new Map(
    candidates.map((one) => [one, candidates.filter((other) => isBefore(other, one)).length]),
  );
  return candidates.toSorted(
    (a, b) => earlier.get(a)! - earlier.get(b)! || compare(a.path, b.path),
  );
}

/** The first that is known to be later than a candidate that is not the last. */
function nextLater(old: Candidate, chain: readonly Candidate[]): Candidate {
  const after = chain.slice(chain.indexOf(old) + 1);
  return [...after, ...chain].find((other) => isBefore(old, other)) ?? old;
}

function order(a: Candidate, b: Candidate): number | null {
  return exportOrder(a.mark, b.mark);
}

function isBefore(a: Candidate, b: Candidate): boolean {
  return (order(a, b) ?? 0) < 0;
}

/** True where a row has no count that another one lacks or gives otherwise. */
function addsNothing({ row: { counts } }: Candidate, { row: other }: Candidate): boolean {
  return COUNT_NAMES.every((name) => counts[name] === null || counts[name] === other.counts[name]);
}

function repeated({ source_id, row }: Candidate, same: Candidate): RowChange {
  const { line } = row;
  const params = { source_id: same.source_id, ...placeOf(same.row) };
  const issue = {
    ...placeOf(row),
    column: null,
    code: 'repeated_row',
    severity: 'note',
    value: null,
  } as const;
  const issues = [{ ...issue, params }];
  return { source_id, line, fate: 'repeated', repeats: same.source_id, issues };
}

function superseded(old: Candidate, next: Candidate): RowChange {
  const issues = [betweenFiles('superseded', 'note', old, next)];
  return { source_id: old.source_id, line: old.row.line, fate: 'superseded', issues };
}

function contradicting(one: Candidate, other: Candidate): RowChange {
  const issues = [betweenFiles('contradiction', 'error', one, other)];
  return { source_id: one.source_id, line: one.row.line, fate: 'rejected', issues };
}

/** An issue of one row that names the place of another one and the columns in which they differ. */
function betweenFiles(
  code: 'superseded' | 'contradiction',
  severity: FileIssue['severity'],
  { row }: Candidate,
  other: Candidate,
): FileIssue {
  const columns = differing(row.counts, other.row.counts);
  const place = { source_id: other.source_id, ...placeOf(other.row) };
  const alone = code === 'contradiction' ? complementary(row.counts, other.row.counts) : {};
  const params = { ...place, columns, ...alone };
  return { ...placeOf(row), column: null, code, severity, params, value: null };
}

function differing(a: FileRow['counts'], b: FileRow['counts']): CountName[] {
  return COUNT_NAMES.filter((name) => a[name] !== b[name]);
}

function revisionsOf(old: Candidate, next: Candidate): Revision[] {
  const { unit_code, field_id, source_system } = next.row;
  return differing(old.row.counts, next.row.counts).map((column_name) => ({
    unit_code,
    field_id,
    source_system,
    ...periodOf(next.row),
    column_name,
    old_value: old.row.counts[column_name],
    new_value: next.row.counts[column_name],
    corrected_on: exportDay(next.mark),
    old_source_id: old.source_id,
    old_source_sheet: old.row.sheet ?? null,
    old_source_line: old.row.line,
    new_source_id: next.source_id,
    new_source_sheet: next.row.sheet ?? null,
    new_source_line: next.row.line,
  }));
}

/** A row as the tables have it. */
export function dossierRow({ row, source_id }: UnreadRow, revision: number): DossierRow {
  return {
    // First, since the engine copies the properties of the first object at once and others one by one.
    ...row.counts,
    unit_code: row.unit_code,
    level: row.level,
    field_id: row.field_id,
    source_system: row.source_system,
    handled_at: row.handled_at,
    period_start: row.period_start,
    period_end: row.period_end,
    period_kind: row.period_kind,
    calendar: row.calendar,
    basis: 'source',
    suppressed: [],
    completeness: row.completeness,
    revision,
    source_id,
    source_sheet: row.sheet ?? null,
    source_line: row.line,
  };
}

function periodOf({ period_start, period_end, period_kind, calendar }: Period): Period {
  return { period_start, period_end, period_kind, calendar };
}

function keyOf(row: DossierKey): string {
  return [row.unit_code, row.field_id, row.source_system, periodKey(row)].join(' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
