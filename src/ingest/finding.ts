import type { FileIssue } from './file-result.ts';

/** Something found about loaded rows of one file when files are compared; the rows stay loaded. */
export interface Finding {
  readonly source_id: string;
  readonly issues: readonly FileIssue[];
}
