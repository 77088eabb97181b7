import type { ManifestInput, Quality } from '../tables/manifest.ts';
import { ISSUE_CODES, SKIP_REASONS, type IssueCode, type SkipReason } from '../tables/quality.ts';

/** Rows of one file or of several: read = loaded + skipped + rejected. */
interface RowTotals {
  readonly files: number;
  readonly rows_read: number;
  readonly rows_loaded: number;
  readonly rows_skipped: number;
  readonly rows_rejected: number;
}

/** One line of the table of files: a file, or all files of a layout. */
interface InputLine extends RowTotals {
  /** Null where the line is several files. */
  readonly source_id: string | null;
  /** Null where no layout read the file. */
  readonly layout: string | null;
}

/** What the page on faults shows of one directory. */
export interface QualityView {
  readonly totals: RowTotals;
  readonly skipped: readonly { readonly reason: SkipReason; readonly rows: number }[];
  readonly inputs: readonly InputLine[];
  /** Findings by what they mean: errors and warnings, and notes that nothing is wrong with. */
  readonly findings: { readonly faults: number; readonly notes: number };
  readonly codes: readonly { readonly code: IssueCode; readonly times: number }[];
}

/** More files than this are listed by layout. */
const MOST_FILES = 60;

/** The view of the inputs and findings of one directory. Kinds that do not occur are left out. */
export function qualityView(
  { totals, issues }: Pick<Quality, 'totals' | 'issues'>,
  inputs: readonly ManifestInput[],
): QualityView {
  const notes = issues.filter(({ severity }) => severity === 'note').length;
  return {
    totals,
    findings: { faults: issues.length - notes, notes },
    skipped: SKIP_REASONS.map((reason) => ({
      reason,
      rows: totals.skipped_by_reason[reason] ?? 0,
    })).filter(({ rows }) => rows > 0),
    inputs: inputs.length <= MOST_FILES ? inputs.map(inputLine) : byLayout(inputs),
    codes: ISSUE_CODES.map((code) => ({ code, times: totals.issues_by_code[code] ?? 0 }))
      .filter(({ times }) => times > 0)
      .sort((a, b) => b.times - a.times),
  };
}

function inputLine(input: ManifestInput): InputLine {
  const { source_id, layout, rows_read, rows_loaded, rows_skipped, rows_rejected } = input;
  return { source_id, layout, files: 1, rows_read, rows_loaded, rows_skipped, rows_rejected };
}

function byLayout(inputs: readonly ManifestInput[]): InputLine[] {
  return [...Map.groupBy(inputs, ({ layout }) => layout)]
    .map(([layout, group]) => {
      const sum = (value: (input: ManifestInput) => number): number =>
        group.reduce((total, input) => total + value(input), 0);
      return {
        source_id: null,
        layout,
        files: group.length,
        rows_read: sum((input) => input.rows_read),
        rows_loaded: sum((input) => input.rows_loaded),
        rows_skipped: sum((input) => input.rows_skipped),
        rows_rejected: sum((input) => input.rows_rejected),
      };
    })
    .sort((a, b) => b.files - a.files);
}
