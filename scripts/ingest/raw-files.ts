import { assemble } from '../../src/ingest/assemble.ts';
import type { Assembled } from '../../src/ingest/assemble.ts';
import type { FileIssue, FileResult, IngestContext } from '../../src/ingest/file-result.ts';
import { readFile } from '../../src/ingest/read-file.ts';
import type { HealthRow } from '../../src/tables/health.ts';
import type { ManifestInput } from '../../src/tables/manifest.ts';
import type { SkipReason } from '../../src/tables/quality.ts';
import { healthOf } from './health.ts';
import { hashedFile, inputPaths, sha256Of } from './input-files.ts';
import type { HashedFile } from './input-files.ts';

/** One file of `raw/` and what became of it. `path` and issue values are for the publisher only. */
export interface ReadInput {
  readonly path: string;
  readonly input: ManifestInput;
  readonly issues: readonly FileIssue[];
  /** True where the whole file, or a row of it, was rejected. */
  readonly rejected: boolean;
}

/** All files of `raw/`, read and put together. */
export interface RawFiles {
  readonly inputs: readonly ReadInput[];
  readonly assembled: Assembled;
  readonly health: readonly HealthRow[];
  /** Hash of paths, contents and sidecars. */
  readonly sha256: string;
}

interface Entry {
  readonly file: Pick<HashedFile, 'path' | 'sha256' | 'source_id'>;
  readonly result: FileResult;
  /** The source that holds the same bytes and was loaded; null where this file is the first. */
  readonly duplicateOf: string | null;
}

/** Files after which the count is said again. */
const PROGRESS_STEP = 1000;

/**
 * Reads every file of `raw/` in the order of paths and puts the rows together. Of files with the
 * same bytes the first that gives rows is loaded; all rows of the others are skipped as
 * `duplicate_file`, unless their sidecar or path makes them rows of another unit or period.
 */
export function readRawFiles(
  raw: string,
  context: IngestContext,
  progress: (done: number, total: number) => void,
): RawFiles {
  const paths = inputPaths(raw);
  const loaded = new Map<string, Entry>();
  const hashes: string[] = [];
  const entries = paths.map((path, index): Entry => {
    const input = hashedFile(raw, path);
    const { sidecar, sha256, source_id } = input;
    hashes.push(path, sha256, sidecar === null ? '' : sha256Of(sidecar));
    const result = readFile(input, context);
    const same = loaded.get(sha256);
    const isDuplicate = same !== undefined && isSameRows(result, same.result);
    const duplicateOf = isDuplicate ? same.file.source_id : null;
    const entry = { file: { path, sha256, source_id }, result, duplicateOf };
    if (same === undefined && result.rows.length > 0) loaded.set(sha256, entry);
    if ((index + 1) % PROGRESS_STEP === 0) progress(index + 1, paths.length);
    return entry;
  });
  const first = entries.filter(({ duplicateOf }) => duplicateOf === null);
  const assembled = assemble(
    first.map(({ file: { source_id, path }, result }) => ({ source_id, path, result })),
    (code) => context.units.unit(code)?.province_code ?? null,
  );
  const health = healthOf({
    assembled,
    exported: new Map(first.map(({ file, result }) => [file.source_id, result.exported_at])),
    units: context.units.versions,
  });
  return {
    inputs: entries.map((entry) => {
      const read = readInput(entry, assembled);
      const found = health.issues.get(entry.file.source_id) ?? [];
      return { ...read, issues: [...read.issues, ...found] };
    }),
    assembled,
    health: health.rows,
    sha256: sha256Of(hashes.join('\u0000')),
  };
}

/** True where a file gives no rows or the same as another, lines and all. */
function isSameRows({ rows }: FileResult, other: FileResult): boolean {
  return rows.length === 0 || JSON.stringify(rows) === JSON.stringify(other.rows);
}

function readInput(entry: Entry, assembled: Assembled): ReadInput {
  const { file, result, duplicateOf } = entry;
  if (duplicateOf !== null) return duplicateInput(entry, duplicateOf);
  const after = assembled.inputs.get(file.source_id);
  const skipped = after?.skipped ?? result.skipped;
  return {
    path: file.path,
    input: {
      ...fileFacts(entry),
      rows_loaded: after?.rows_loaded ?? result.rows.length,
      rows_skipped: skipped.length,
      rows_rejected: result.rows_rejected,
      skipped_by_reason: countBy(skipped.map(({ reason }) => reason)),
    },
    issues: after?.issues ?? result.issues,
    rejected: result.rows_rejected > 0 || result.layout === null,
  };
}

function duplicateInput(entry: Entry, duplicateOf: string): ReadInput {
  const { rows_read } = entry.result;
  return {
    path: entry.file.path,
    input: {
      ...fileFacts(entry),
      rows_loaded: 0,
      rows_skipped: rows_read,
      rows_rejected: 0,
      skipped_by_reason: { duplicate_file: rows_read },
    },
    issues: [
      {
        line: null,
        column: null,
        code: 'duplicate_file',
        severity: 'warning',
        params: { source_id: duplicateOf },
        value: null,
      },
    ],
    rejected: false,
  };
}

function fileFacts({ file, result }: Entry) {
  const { source_id, sha256 } = file;
  const { layout, encoding, rows_read } = result;
  return { source_id, sha256, layout, encoding, rows_read };
}

/** How often each reason occurs, in alphabetical order. */
function countBy(reasons: readonly SkipReason[]): Partial<Record<SkipReason, number>> {
  const counts = new Map<SkipReason, number>();
  for (const reason of reasons.toSorted()) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return Object.fromEntries(counts);
}
