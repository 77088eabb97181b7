import type { IngestContext } from '../../src/ingest/file-result.ts';
import { readFile } from '../../src/ingest/read-file.ts';
import type { SkipReason } from '../../src/tables/quality.ts';
import { hashedFile, sha256Of } from './input-files.ts';
import { provinceOf } from './province-of.ts';
import { IssueSpill, type IssueBlock } from './spill/ordered-issues.ts';
import { RowSpill, type RowBlock } from './spill/row-spill.ts';
import type { SpillFile } from './spill/spill-file.ts';

/** What is kept in memory of a file that was read: its rows and issues wait in spill files. */
export interface InputOutline {
  /** Relative to `raw/`; for the publisher only. */
  readonly path: string;
  readonly source_id: string;
  readonly sha256: string;
  /** Hash of its sidecar; blank where there is none. */
  readonly sidecar_sha256: string;
  /** Layout that read it; null where none did. */
  readonly layout: string | null;
  readonly encoding: string | null;
  readonly exported_at: string | null;
  readonly rows_read: number;
  readonly rows_rejected: number;
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  readonly rows: { readonly count: number; readonly hash: string };
  readonly blocks: readonly RowBlock[];
  readonly issues: readonly IssueBlock[];
}

/** Where rows and issues are put away. */
export interface InputSpills {
  readonly rows: SpillFile;
  readonly issues: SpillFile;
}

/** Reads one file of a folder and puts its rows and issues away. */
export function readInput(
  folder: string,
  path: string,
  context: IngestContext,
  spills: InputSpills,
): InputOutline {
  const input = hashedFile(folder, path);
  const result = readFile(input, context);
  const rows = new RowSpill(spills.rows, (code) => provinceOf(code, context.units) ?? '');
  for (const row of result.rows) rows.add(row);
  const issues = new IssueSpill(spills.issues);
  for (const issue of result.issues) issues.add(issue, { stage: 0, part: 0 });
  const skipped: Partial<Record<SkipReason, number>> = {};
  for (const { reason } of result.skipped) skipped[reason] = (skipped[reason] ?? 0) + 1;
  const { blocks, ...spilled } = rows.end();
  return {
    path,
    source_id: input.source_id,
    sha256: input.sha256,
    sidecar_sha256: input.sidecar === null ? '' : sha256Of(input.sidecar),
    layout: result.layout,
    encoding: result.encoding,
    exported_at: result.exported_at,
    rows_read: result.rows_read,
    rows_rejected: result.rows_rejected,
    skipped,
    rows: spilled,
    blocks,
    issues: issues.end(),
  };
}
