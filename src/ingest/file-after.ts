import type { AssembleInput } from './current-rows.ts';
import type { RowChange } from './row-changes.ts';
import { fileIssue } from './file-issue.ts';
import type { Finding } from './finding.ts';
import type { FileIssue, SkippedRecord } from './file-result.ts';

/** What became of one file after all files were put together. */
export interface AssembledInput {
  readonly rows_loaded: number;
  readonly skipped: readonly SkippedRecord[];
  /** Rows that were rejected when the file was read, or because they contradict another file. */
  readonly rows_rejected: number;
  readonly issues: readonly FileIssue[];
}

/**
 * The account of a file: what was said of it when it was read, and what became of its rows beside
 * the other files. A file of which every row is held by the same other file is a copy: its rows are
 * skipped as `duplicate_file` and said once, however it is encoded or delimited.
 */
export function fileAfter(
  { result }: AssembleInput,
  changes: readonly (RowChange | Finding)[],
): AssembledInput {
  const original = copyOf(result.rows.length, changes);
  const fates = changes.filter((change) => 'fate' in change);
  const skipped = fates.flatMap(({ line, fate }): SkippedRecord[] => {
    if (fate === 'rejected') return [];
    return [{ line, reason: original === null ? fate : 'duplicate_file' }];
  });
  const issues =
    original === null
      ? changes.flatMap((change) => change.issues)
      : [fileIssue('duplicate_file', { source_id: original }, 'warning')];
  return {
    rows_loaded: result.rows.length - fates.length,
    skipped: [...result.skipped, ...skipped],
    rows_rejected: result.rows_rejected + fates.length - skipped.length,
    issues: [...result.issues, ...issues],
  };
}

/** The one source that holds all rows of a file; null where there is none. */
function copyOf(rows: number, changes: readonly (RowChange | Finding)[]): string | null {
  const sources = new Set(
    changes.map((change) => ('repeats' in change ? change.repeats : undefined) ?? null),
  );
  const [source = null] = sources;
  return rows > 0 && changes.length === rows && sources.size === 1 ? source : null;
}
