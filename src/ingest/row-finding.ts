import type { FileIssue } from './file-result.ts';
import type { Finding } from './finding.ts';
import { placeOf } from './file-issue.ts';

/** A row read from a file, as far as a finding names it. */
interface NamedRow {
  readonly source_id: string | null;
  readonly source_sheet: number | null;
  readonly source_line: number | null;
}

/** Where another row stands, for the parameters of a finding. */
export function lineOf({ source_id, source_sheet: sheet, source_line }: NamedRow): {
  source_id: string;
  sheet?: number;
  line: number;
} {
  return { source_id: source_id ?? '', ...placeOf({ sheet, line: source_line ?? 0 }) };
}

/** A finding about one row that only shows beside other rows. */
export function rowFinding(
  row: NamedRow,
  issue: Pick<FileIssue, 'code' | 'column' | 'severity' | 'params'> & { found?: number | null },
): Finding {
  const { found, ...rest } = issue;
  const value = found == null ? null : String(found);
  const { source_sheet: sheet, source_line: line } = row;
  const place = sheet === null ? { line } : { sheet, line };
  return { source_id: row.source_id ?? '', issues: [{ ...rest, ...place, value }] };
}
