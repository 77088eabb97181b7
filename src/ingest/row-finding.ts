import type { FileIssue } from './file-result.ts';

/** A finding about a row that only shows beside other rows, with the file that it stands in. */
export interface RowFinding {
  readonly source_id: string;
  readonly issue: FileIssue;
}

/** A row read from a file, as far as a finding names it. */
interface NamedRow {
  readonly source_id: string | null;
  readonly source_line: number | null;
}

/** Where another row stands, for the parameters of a finding. */
export function lineOf({ source_id, source_line }: NamedRow): { source_id: string; line: number } {
  return { source_id: source_id ?? '', line: source_line ?? 0 };
}

/** A finding about a row. */
export function rowFinding(
  row: NamedRow,
  issue: Pick<FileIssue, 'code' | 'column' | 'severity' | 'params'> & { found?: number | null },
): RowFinding {
  const { found, ...rest } = issue;
  return {
    source_id: row.source_id ?? '',
    issue: { ...rest, line: row.source_line, value: found == null ? null : String(found) },
  };
}
