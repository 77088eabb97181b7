import type { IssueCode, IssueParams } from '../tables/quality.ts';
import type { FileIssue } from './file-result.ts';

/** A finding about a whole file; spread it to give it a line, a column or a value. */
export function fileIssue(
  code: IssueCode,
  params: IssueParams,
  severity: FileIssue['severity'] = 'error',
): FileIssue {
  return { line: null, column: null, code, severity, params, value: null };
}
