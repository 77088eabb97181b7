import { fileIssue } from './file-issue.ts';
import type { FileIssue, FileRow } from './file-result.ts';

/**
 * The later one of two last days that nothing dates: `before`, and that of a row, where neither its form
 * nor its file says when it was exported. Depends on the file alone.
 */
export function undatedEnd(
  before: string | null,
  { period_end, exported_at }: Pick<FileRow, 'period_end' | 'exported_at'>,
): string | null {
  const isDated = exported_at !== undefined && exported_at !== null;
  return isDated || (before !== null && before >= period_end) ? before : period_end;
}

/**
 * The warning that a file has figures of a period that has not ended today (an ISO day) though nothing
 * says when it was exported. It depends on the clock, so it is for the person who runs the ingest and
 * never part of what is published: the same input gives the same bytes on any day.
 */
export function periodNotEnded(end: string | null, today: string): FileIssue[] {
  if (end === null || end < today) return [];
  return [fileIssue('period_not_ended', { end, today }, 'warning')];
}
