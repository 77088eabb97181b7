import type { IssueCode, IssueParams } from '../tables/quality.ts';
import type { FileIssue } from './file-result.ts';

/** Positions named one by one. */
const MOST_POSITIONS = 20;

/** Positions of columns as a message names them: "3, 4, 7", of very many the first ones. */
export function positionList(positions: readonly number[]): string {
  const named = positions.slice(0, MOST_POSITIONS).join(', ');
  return positions.length > MOST_POSITIONS ? `${named}, …` : named;
}

/** A finding about a whole file; spread it to give it a line, a column or a value. */
export function fileIssue(
  code: IssueCode,
  params: IssueParams,
  severity: FileIssue['severity'] = 'error',
): FileIssue {
  return { line: null, column: null, code, severity, params, value: null };
}

/** The place of a row in its file: its line, and in a workbook its sheet. */
export function placeOf({
  sheet = null,
  line,
}: {
  readonly sheet?: number | null;
  readonly line: number;
}): { readonly sheet?: number; readonly line: number } {
  return sheet === null ? { line } : { sheet, line };
}
