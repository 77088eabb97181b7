import { join } from 'node:path';
import type { ManifestFile, ManifestInput, Quality } from '../../src/tables/manifest.ts';
import type { Issue, SkipReason } from '../../src/tables/quality.ts';
import { jsonItems, jsonProperty } from './json-pieces.ts';
import type { TableFile } from './project-tables.ts';
import type { ReadInput } from './raw-files.ts';
import { TextFile } from './text-file.ts';

/**
 * Writes `quality.json`, issue by issue: every issue without file names and cell values, and the
 * totals over the files of `raw/`. An issue of `reported/`, `index766/` or `initiatives/` has a
 * `source_id` that is no input.
 */
export function stageQuality(
  staging: string,
  inputs: readonly ReadInput[],
  tables: readonly TableFile[],
): ManifestFile {
  const path = 'quality.json';
  const file = new TextFile(join(staging, path));
  const codes = new Map<string, number>();
  file.write('{\n  "issues": ');
  for (const piece of jsonItems(publicIssues(inputs, tables, codes))) file.write(piece);
  const totals = totalsOf(
    inputs.map(({ input }) => input),
    codes,
  );
  file.write(`,\n${jsonProperty('totals', totals)}\n}\n`);
  const { bytes, sha256 } = file.end();
  return { path, bytes, rows: null, content_hash: sha256 };
}

/** All issues as they are published; how often each code occurs is added up in `codes`. */
function* publicIssues(
  inputs: readonly ReadInput[],
  tables: readonly TableFile[],
  codes: Map<string, number>,
): Generator<Issue> {
  const sources = [
    ...inputs.map(({ input: { source_id }, issues }) => ({ source_id, issues })),
    ...tables,
  ];
  for (const { source_id, issues } of sources)
    for (const issue of issues) {
      const { line, column, code, severity, params } = issue;
      codes.set(code, (codes.get(code) ?? 0) + 1);
      // A heading that is none of ours may be anything.
      const named = code === 'unknown_column' ? null : column;
      const sheet = ('sheet' in issue ? issue.sheet : null) ?? null;
      yield { source_id, sheet, line, column: named, code, severity, params };
    }
}

function totalsOf(
  read: readonly ManifestInput[],
  codes: ReadonlyMap<string, number>,
): Quality['totals'] {
  return {
    files: read.length,
    rows_read: sum(read, 'rows_read'),
    rows_loaded: sum(read, 'rows_loaded'),
    rows_skipped: sum(read, 'rows_skipped'),
    rows_rejected: sum(read, 'rows_rejected'),
    skipped_by_reason: skippedByReason(read),
    issues_by_code: Object.fromEntries([...codes].toSorted()),
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
