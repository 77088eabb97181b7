import type { Assembled } from '../../src/ingest/assemble.ts';
import { fileOutcomes, type FileEntry } from '../../src/ingest/file-outcomes.ts';
import type { FileIssue, IngestContext } from '../../src/ingest/file-result.ts';
import { readFile } from '../../src/ingest/read-file.ts';
import type { ManifestInput } from '../../src/tables/manifest.ts';
import { hashedFile, inputPaths, sha256Of } from './input-files.ts';

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
  const entries = paths.map((path, index): FileEntry => {
    const input = hashedFile(raw, path);
    const { sidecar, sha256, source_id } = input;
    hashes.push(path, sha256, sidecar === null ? '' : sha256Of(sidecar));
    const result = readFile(input, context);
    if ((index + 1) % PROGRESS_STEP === 0) progress(index + 1, paths.length);
    return { path, source_id, content: sha256, result };
  });
  const { outcomes, assembled } = fileOutcomes(
    entries,
    (code) => context.units.unit(code)?.province_code ?? null,
  );
  return {
    inputs: outcomes.map(({ path, issues, rejected, source_id, ...rest }, index) => ({
      path,
      input: { source_id, sha256: entries[index]!.content, ...rest },
      issues,
      rejected,
    })),
    assembled,
    sha256: sha256Of(hashes.join('\u0000')),
  };
}
