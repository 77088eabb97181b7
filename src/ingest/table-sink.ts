import type { SkipReason } from '../tables/quality.ts';
import type { FormTable } from './form-tables.ts';
import type { FileIssue, FileRow } from './file-result.ts';

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
  { roles, titles }: Pick<FormTable<unknown>, 'roles' | 'titles'>,
): TableSink {
  return {
    ...sink,
    issue: (issue) => {
      const heading = titles.filter((_, position) => roles[position] === issue.column).join(' + ');
      sink.issue(issue.column === null || heading === '' ? issue : { ...issue, heading });
    },
  };
}
