import type { FileIssue } from './file-result.ts';
import type { Finding } from './finding.ts';

/** A row read from a file, as far as a finding names it. */
interface NamedRow {
  readonly source_id: string | null;
  readonly source_line: number | null;
}

/** Where another row stands, for the parameters of a finding. */
export function lineOf({ source_id, source_line }: NamedRow): { source_id: string; line: number } {
  return { source_id: source_id ?? '', line: source_line ?? 0 };
}

/** A finding about one row that only shows beside other rows. */
export function rowFinding(
  row: NamedRow,
  issue: Pick<FileIssue, 'code' | 'column' | 'severity' | 'params'> & { found?: number | null },
): Finding {
  const { found, ...rest } = issue;
  const value = found == null ? null : String(found);
  return { source_id: row.source_id ?? '', issues: [{ ...rest, line: row.source_line, value }] };
}
