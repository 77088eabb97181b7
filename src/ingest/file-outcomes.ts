import type { SkipReason } from '../tables/quality.ts';
import { assemble, type Assembled } from './assemble.ts';
import { duplicateIssue, originalsOf } from './duplicate-files.ts';
import type { FileIssue, FileResult } from './file-result.ts';
import type { UnitRegister } from './unit-register.ts';

/** One file that was read, before all files are put together. */
export interface FileEntry {
  readonly path: string;
  readonly source_id: string;
  /** Equal for files that hold the same bytes, such as their hash. */
  readonly content: string;
  readonly result: FileResult;
}

/** What became of one file: `rows_read = rows_loaded + rows_skipped + rows_rejected`. */
export interface FileOutcome {
  readonly path: string;
  readonly source_id: string;
  /** Layout that read it; null where none did. */
  readonly layout: string | null;
  readonly encoding: string | null;
  readonly rows_read: number;
  readonly rows_loaded: number;
  readonly rows_skipped: number;
  readonly rows_rejected: number;
  readonly skipped_by_reason: Readonly<Partial<Record<SkipReason, number>>>;
  readonly issues: readonly FileIssue[];
  /** True where the whole file, or a row of it, was rejected. */
  readonly rejected: boolean;
}

/** Files put together, and what became of each, in the order given. */
export interface FileOutcomes {
  readonly outcomes: readonly FileOutcome[];
  readonly assembled: Assembled;
}

/**
 * Puts the rows of files together by the rules of ingest, as far as memory holds them; `units` knows
 * the units that figures are expected of. All rows of a file that holds the same as another are
 * skipped as `duplicate_file`.
 */
export function fileOutcomes(
  entries: readonly FileEntry[],
  units: Pick<UnitRegister, 'unit' | 'versions'>,
): FileOutcomes {
  const originals = originalsOf(
    entries.map(({ source_id, content, result: { rows } }) => ({
      source_id,
      content,
      row_count: rows.length,
      rowsKey: () => JSON.stringify(rows),
    })),
  );
  const assembled = assemble(
    entries.filter((_, index) => originals[index] === null),
    (code) => units.unit(code)?.province_code ?? null,
    units.versions,
  );
  const outcomes = entries.map((entry, index) => {
    const duplicateOf = originals[index] ?? null;
    return duplicateOf === null ? outcome(entry, assembled) : duplicate(entry, duplicateOf);
  });
  return { outcomes, assembled };
}

function outcome(entry: FileEntry, assembled: Assembled): FileOutcome {
  const { result } = entry;
  const after = assembled.inputs.get(entry.source_id);
  const skipped = after?.skipped ?? result.skipped;
  return {
    ...facts(entry),
    rows_loaded: after?.rows_loaded ?? result.rows.length,
    rows_skipped: skipped.length,
    rows_rejected: result.rows_rejected,
    skipped_by_reason: countBy(skipped.map(({ reason }) => reason)),
    issues: after?.issues ?? result.issues,
    rejected: result.rows_rejected > 0 || result.layout === null,
  };
}

function duplicate(entry: FileEntry, duplicateOf: string): FileOutcome {
  const { rows_read } = entry.result;
  return {
    ...facts(entry),
    rows_loaded: 0,
    rows_skipped: rows_read,
    rows_rejected: 0,
    skipped_by_reason: { duplicate_file: rows_read },
    issues: [duplicateIssue(duplicateOf)],
    rejected: false,
  };
}

function facts({ path, source_id, result: { layout, encoding, rows_read } }: FileEntry) {
  return { path, source_id, layout, encoding, rows_read };
}

/** How often each reason occurs, in alphabetical order. */
function countBy(reasons: readonly SkipReason[]): Partial<Record<SkipReason, number>> {
  const counts = new Map<SkipReason, number>();
  for (const reason of reasons.toSorted()) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return Object.fromEntries(counts);
}
