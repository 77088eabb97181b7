import type { SkipReason } from '../tables/quality.ts';
import type { FormTable } from './form-tables.ts';
import type { FileIssue, FileRow } from './file-result.ts';
import { headingNames } from './table-headings.ts';

/** Takes what becomes of the records below a header, as they are read. */
export interface TableSink {
  row(row: FileRow): void;
  skipped(line: number, reason: SkipReason): void;
  rejected(line: number): void;
  /**
   * A rejected row whose unit and period are known (it is given to `rejected` too), or how the table is
   * totalled.
   */
  mark(row: FileRow): void;
  issue(issue: FileIssue): void;
}

/** A sink whose findings say the heading of their column; of a count in several columns all of them. */
export function withHeadings(
  sink: TableSink,
  table: Pick<FormTable<unknown>, 'roles' | 'titles'>,
): TableSink {
  // Of most tables nothing is found.
  let names: ReturnType<typeof headingNames> | null = null;
  return {
    ...sink,
    issue: (issue) => {
      names ??= headingNames(table);
      const heading = names[issue.column ?? ''];
      sink.issue(heading === undefined ? issue : { ...issue, heading });
    },
  };
}
