import type { IngestContext } from '../../src/ingest/file-result.ts';
import { streamFile, type FileOutline } from '../../src/ingest/read-file.ts';
import type { SkipReason } from '../../src/tables/quality.ts';
import { noteUnlisted, type UnlistedNames } from '../../src/ingest/department-units.ts';
import { undatedEnd } from '../../src/ingest/period-not-ended.ts';
import { hashedFile, sha256Of } from './input-files.ts';
import { provinceOf } from './province-of.ts';
import { IssueSpill, type IssueBlock } from './spill/ordered-issues.ts';
import { RowSpill, type RowBlock } from './spill/row-spill.ts';
import type { SpillFile } from './spill/spill-file.ts';
import { UnderstoodRows, type Understood } from './understood.ts';

/** What is kept in memory of a file that was read: its rows and issues wait in spill files. */
export interface InputOutline extends FileOutline {
  /** Relative to `raw/`; for the publisher only. */
  readonly path: string;
  readonly source_id: string;
  readonly sha256: string;
  /** Hash of its sidecar; blank where there is none. */
  readonly sidecar_sha256: string;
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  readonly rows: { readonly count: number; readonly hash: string };
  readonly blocks: readonly RowBlock[];
  readonly issues: readonly IssueBlock[];
  /** Last day of its rows of which nothing says when they were exported; null where there are none. */
  readonly undated_end: string | null;
  readonly understood: Understood;
  /** Departments in it that no list has. */
  readonly unlisted: UnlistedNames;
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
  let last = { code: '', province: '' };
  const province = (code: string): string => {
    // The rows of a unit follow one another.
    if (code !== last.code) last = { code, province: provinceOf(code, context.units) ?? '' };
    return last.province;
  };
  const rows = new RowSpill(spills.rows, province);
  const understood = new UnderstoodRows();
  const issues = new IssueSpill(spills.issues);
  const skipped: Partial<Record<SkipReason, number>> = {};
  const unlisted = new Map<string, string>();
  let undated: string | null = null;
  const outline = streamFile(input, context, {
    row: (row) => {
      undated = undatedEnd(undated, row);
      understood.add(row, province(row.unit_code));
      rows.add(row);
    },
    mark: (row) => {
      rows.addMark(row);
    },
    skipped: (_, reason) => {
      skipped[reason] = (skipped[reason] ?? 0) + 1;
    },
    issue: (issue, part) => {
      issues.add(issue, { stage: 0, part });
      noteUnlisted(unlisted, issue);
    },
  });
  const { blocks, ...spilled } = rows.end();
  return {
    ...outline,
    path,
    source_id: input.source_id,
    sha256: input.sha256,
    sidecar_sha256: input.sidecar === null ? '' : sha256Of(input.sidecar),
    skipped,
    rows: spilled,
    blocks,
    issues: issues.end(),
    undated_end: undated,
    understood: understood.understood,
    unlisted,
  };
}
