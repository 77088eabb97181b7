import { COUNT_NAMES, type CountName } from '../tables/counts.ts';
import { complementary } from './complementary.ts';
import type { Candidate } from './export-decision.ts';
import { placeOf } from './file-issue.ts';
import type { FileIssue, FileRow } from './file-result.ts';

/** What became of a row that is not loaded. */
export interface RowChange {
  readonly source_id: string;
  readonly line: number;
  /**
   * `superseded`: a later export replaced it; `repeated`: another file holds the same figures;
   * `total`: it is the sum of rows that are loaded; `rejected`: it contradicts another file.
   */
  readonly fate: 'superseded' | 'repeated' | 'total' | 'rejected';
  /** Of a repeated row, the source of the row that is loaded. */
  readonly repeats?: string;
  readonly issues: readonly FileIssue[];
}

/** The change of a row that another file gives as well, with the same figures. */
export function repeated({ source_id, row }: Candidate, same: Candidate): RowChange {
  const { line } = row;
  const params = { source_id: same.source_id, ...placeOf(same.row) };
  const issue = {
    ...placeOf(row),
    column: null,
    code: 'repeated_row',
    severity: 'note',
    value: null,
  } as const;
  const issues = [{ ...issue, params }];
  return { source_id, line, fate: 'repeated', repeats: same.source_id, issues };
}

/** The change of a row that a later export replaced. */
export function superseded(old: Candidate, next: Candidate): RowChange {
  const issues = [betweenFiles('superseded', 'note', old, next)];
  return { source_id: old.source_id, line: old.row.line, fate: 'superseded', issues };
}

/** The change of a row that another file gives otherwise, with no order between the two. */
export function contradicting(one: Candidate, other: Candidate): RowChange {
  const issues = [betweenFiles('contradiction', 'error', one, other)];
  return { source_id: one.source_id, line: one.row.line, fate: 'rejected', issues };
}

/** An issue of one row that names the place of another one and the columns in which they differ. */
function betweenFiles(
  code: 'superseded' | 'contradiction',
  severity: FileIssue['severity'],
  { row }: Candidate,
  other: Candidate,
): FileIssue {
  const columns = differing(row.counts, other.row.counts);
  const place = { source_id: other.source_id, ...placeOf(other.row) };
  const alone = code === 'contradiction' ? complementary(row.counts, other.row.counts) : {};
  const params = { ...place, columns, ...alone };
  return { ...placeOf(row), column: null, code, severity, params, value: null };
}

/** The counts that two rows give differently. */
export function differing(a: FileRow['counts'], b: FileRow['counts']): CountName[] {
  return COUNT_NAMES.filter((name) => a[name] !== b[name]);
}
