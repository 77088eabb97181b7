import { assemble } from '../../src/ingest/assemble.ts';
import type { Assembled } from '../../src/ingest/assemble.ts';
import type { FileIssue, FileResult, IngestContext } from '../../src/ingest/file-result.ts';
import { readFile } from '../../src/ingest/read-file.ts';
import type { ManifestInput } from '../../src/tables/manifest.ts';
import type { SkipReason } from '../../src/tables/quality.ts';
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
  /** Hash of paths, contents and sidecars. */
  readonly sha256: string;
}

interface Entry {
  readonly file: Pick<HashedFile, 'path' | 'sha256' | 'source_id'>;
  readonly result: FileResult;
}

/** Files after which the count is said again. */
const PROGRESS_STEP = 1000;

/** Reads every file of `raw/` in the order of paths and puts the rows together. */
export function readRawFiles(
  raw: string,
  context: IngestContext,
  progress: (done: number, total: number) => void,
): RawFiles {
  const paths = inputPaths(raw);
  const hashes: string[] = [];
  const entries = paths.map((path, index): Entry => {
    const input = hashedFile(raw, path);
    const { sidecar, sha256, source_id } = input;
    hashes.push(path, sha256, sidecar === null ? '' : sha256Of(sidecar));
    const result = readFile(input, context);
    if ((index + 1) % PROGRESS_STEP === 0) progress(index + 1, paths.length);
    return { file: { path, sha256, source_id }, result };
  });
  const assembled = assemble(
    entries.map(({ file: { source_id, path }, result }) => ({ source_id, path, result })),
    (code) => context.units.unit(code)?.province_code ?? null,
  );
  return {
    inputs: entries.map((entry) => readInput(entry, assembled)),
    assembled,
    sha256: sha256Of(hashes.join('\u0000')),
  };
}

function readInput(entry: Entry, assembled: Assembled): ReadInput {
  const { file, result } = entry;
  const { rows_loaded, rows_rejected, skipped, issues } = assembled.inputs.get(file.source_id)!;
  return {
    path: file.path,
    input: {
      ...fileFacts(entry),
      rows_loaded,
      rows_skipped: skipped.length,
      rows_rejected,
      skipped_by_reason: countBy(skipped.map(({ reason }) => reason)),
    },
    issues,
    rejected: rows_rejected > 0 || result.layout === null,
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
