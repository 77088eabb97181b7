import type { ManifestInput, Quality } from '../../src/tables/manifest.ts';
import type { Issue, SkipReason } from '../../src/tables/quality.ts';
import type { TableFile } from './project-tables.ts';
import type { ReadInput } from './raw-files.ts';

/**
 * `quality.json`: every issue without file names and cell values, and the totals over the files of
 * `raw/`. An issue of `reported/`, `index766/` or `initiatives/` has a `source_id` that is no input.
 */
export function quality(inputs: readonly ReadInput[], tables: readonly TableFile[]): Quality {
  const issues: Issue[] = [
    ...inputs.map(({ input, issues }) => ({ ...input, issues })),
    ...tables,
  ].flatMap(({ source_id, issues: found }) =>
    found.map(({ line, column, code, severity, params }) => ({
      source_id,
      line,
      // A heading that is none of ours may be anything.
      column: code === 'unknown_column' ? null : column,
      code,
      severity,
      params,
    })),
  );
  const read = inputs.map(({ input }) => input);
  return {
    issues,
    totals: {
      files: read.length,
      rows_read: sum(read, 'rows_read'),
      rows_loaded: sum(read, 'rows_loaded'),
      rows_skipped: sum(read, 'rows_skipped'),
      rows_rejected: sum(read, 'rows_rejected'),
      skipped_by_reason: skippedByReason(read),
      issues_by_code: issuesByCode(issues),
    },
  };
}

function sum(
  inputs: readonly ManifestInput[],
  name: 'rows_read' | 'rows_loaded' | 'rows_skipped' | 'rows_rejected',
): number {
  return inputs.reduce((total, input) => total + input[name], 0);
}

function skippedByReason(inputs: readonly ManifestInput[]): Partial<Record<SkipReason, number>> {
  const totals = new Map<string, number>();
  for (const { skipped_by_reason } of inputs)
    for (const [reason, count] of Object.entries(skipped_by_reason))
      totals.set(reason, (totals.get(reason) ?? 0) + count);
  return Object.fromEntries([...totals].toSorted());
}

function issuesByCode(issues: readonly Issue[]): Record<string, number> {
  const codes = Map.groupBy(issues, ({ code }) => code);
  return Object.fromEntries(
    [...codes].map(([code, same]) => [code, same.length] as const).toSorted(),
  );
}
