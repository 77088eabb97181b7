import type { SkipReason } from '../tables/quality.ts';
import { assemble, type Assembled } from './assemble.ts';
import type { AssembleInput } from './current-rows.ts';
import type { FileIssue } from './file-result.ts';
import { headedIssue } from './table-headings.ts';
import type { UnitRegister } from './unit-register.ts';

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
 * the units that figures are expected of.
 */
export function fileOutcomes(
  files: readonly AssembleInput[],
  units: Pick<UnitRegister, 'unit' | 'versions'>,
): FileOutcomes {
  const assembled = assemble(
    files,
    (code) => units.unit(code)?.province_code ?? null,
    units.versions,
  );
  return { outcomes: files.map((file) => outcome(file, assembled)), assembled };
}

function outcome({ path, source_id, result }: AssembleInput, assembled: Assembled): FileOutcome {
  const { layout, encoding, rows_read } = result;
  const after = assembled.inputs.get(source_id);
  const { skipped = result.skipped, rows_rejected = result.rows_rejected } = after ?? {};
  return {
    path,
    source_id,
    layout,
    encoding,
    rows_read,
    rows_loaded: after?.rows_loaded ?? result.rows.length,
    rows_skipped: skipped.length,
    rows_rejected,
    skipped_by_reason: countBy(skipped.map(({ reason }) => reason)),
    issues: (after?.issues ?? result.issues).map((issue) =>
      headedIssue(issue, result.headings ?? []),
    ),
    rejected: rows_rejected > 0 || layout === null,
  };
}

/** How often each reason occurs, in alphabetical order. */
function countBy(reasons: readonly SkipReason[]): Partial<Record<SkipReason, number>> {
  const counts = new Map<SkipReason, number>();
  for (const reason of reasons.toSorted()) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return Object.fromEntries(counts);
}
