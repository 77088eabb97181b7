import type { IssueCode, IssueParams, Severity } from '../tables/quality.ts';
import type { KeyColumn } from './column-role.ts';

/** A finding about one cell of the key. */
export interface KeyIssue {
  readonly column: KeyColumn | null;
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly params: IssueParams;
  readonly value: string | null;
}

/** The cells of a row that belong to its key; absent where the table has no such column. */
export type KeyCells = Readonly<Partial<Record<KeyColumn, string>>>;
