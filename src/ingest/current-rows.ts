import { COUNT_NAMES, type CountName } from '../tables/counts.ts';
import type { DossierKey, DossierRow } from '../tables/dossiers.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import type { FileIssue, FileResult, FileRow, SkippedRecord } from './file-result.ts';

/** The rows of one read file, or those of one province of it, with the identifier of its source. */
export interface ExportedRows {
  readonly source_id: string;
  /** Relative to `raw/`; decides between exports that do not say when they were made. */
  readonly path: string;
  readonly result: Pick<FileResult, 'rows' | 'exported_at'>;
}

/** One read file with the identifier of its source. */
export interface AssembleInput extends ExportedRows {
  readonly result: FileResult;
}

/** A row that was read but is not loaded, and the issues that say so. */
export interface Replaced {
  readonly source_id: string;
  readonly skipped: SkippedRecord;
  readonly issues: readonly FileIssue[];
}

/** A published count that a later export changed. */
export interface Revision extends Period {
  readonly unit_code: string;
  readonly field_id: string;
  readonly source_system: string;
  readonly column_name: CountName;
  readonly old_value: number | null;
  readonly new_value: number | null;
  readonly old_source_id: string;
  readonly new_source_id: string;
}

/** The rows that hold, what they replaced, and which counts changed by it. */
export interface CurrentRows {
  readonly rows: readonly DossierRow[];
  readonly changes: readonly Replaced[];
  readonly revisions: readonly Revision[];
}

interface Candidate {
  readonly row: FileRow;
  readonly source_id: string;
  readonly exported_at: string | null;
}

/**
 * Of several exports of the same key the latest holds: by the moment of export where it is stated,
 * else by path. The earlier rows are skipped as `superseded`. `revision` counts the exports before
 * it that had other counts. Two exports with different counts that do not both say when they were
 * made are a `contradiction`: the later path is taken, and it is said.
 */
export function currentRows(inputs: readonly ExportedRows[]): CurrentRows {
  const candidates = inputs
    .toSorted((a, b) => compare(a.path, b.path))
    .flatMap(({ source_id, result }) =>
      result.rows.map((row): Candidate => ({ row, source_id, exported_at: result.exported_at })),
    );
  const groups = Map.groupBy(candidates, ({ row }) => keyOf(row));
  const rows: DossierRow[] = [];
  const changes: Replaced[] = [];
  const revisions: Revision[] = [];
  for (const group of groups.values()) {
    const [first, ...later] = group.toSorted((a, b) =>
      compare(a.exported_at ?? '', b.exported_at ?? ''),
    );
    let holding = first!;
    let revision = 0;
    for (const next of later) {
      const changed = changedCounts(holding, next);
      if (changed.length > 0) revision += 1;
      revisions.push(...changed);
      changes.push(superseded(holding, next, changed));
      holding = next;
    }
    rows.push(dossierRow(holding, revision));
  }
  return { rows, changes, revisions };
}

function superseded(old: Candidate, next: Candidate, changed: readonly Revision[]): Replaced {
  const { line } = old.row;
  const columns = changed.map(({ column_name }) => column_name);
  const orderKnown = old.exported_at !== null && next.exported_at !== null;
  const issue = {
    line,
    column: null,
    params: { source_id: next.source_id, line: next.row.line, columns },
    value: null,
  };
  const issues: FileIssue[] =
    columns.length > 0 && !orderKnown
      ? [{ ...issue, code: 'contradiction', severity: 'warning' }]
      : [{ ...issue, code: 'superseded', severity: 'note' }];
  return { source_id: old.source_id, skipped: { line, reason: 'superseded' }, issues };
}

function changedCounts(old: Candidate, next: Candidate): Revision[] {
  const { unit_code, field_id, source_system } = next.row;
  const { period_start, period_end, period_kind, calendar } = next.row;
  return COUNT_NAMES.filter((name) => old.row.counts[name] !== next.row.counts[name]).map(
    (column_name) => ({
      unit_code,
      field_id,
      source_system,
      period_start,
      period_end,
      period_kind,
      calendar,
      column_name,
      old_value: old.row.counts[column_name],
      new_value: next.row.counts[column_name],
      old_source_id: old.source_id,
      new_source_id: next.source_id,
    }),
  );
}

function dossierRow({ row, source_id }: Candidate, revision: number): DossierRow {
  const { counts, line, completeness, ...key } = row;
  return {
    ...key,
    ...counts,
    basis: 'source',
    suppressed: [],
    completeness,
    revision,
    source_id,
    source_line: line,
  };
}

function keyOf(row: DossierKey): string {
  return [row.unit_code, row.field_id, row.source_system, periodKey(row)].join(' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
