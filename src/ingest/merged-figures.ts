import { isCount, type ColumnRole } from './column-role.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue } from './file-result.ts';
import type { SheetRecord } from './sheet.ts';

/**
 * Figures of a data row that stand in merged cells: they may be about any of the rows or columns of
 * counts that these cover, so each such row is rejected (`merged_figures`, error).
 */
export function mergedFigures(
  record: SheetRecord,
  roles: readonly (ColumnRole | null)[],
): FileIssue[] {
  if (record.spans === undefined && record.continued === undefined) return [];
  return roles.flatMap((role, position) =>
    isCount(role) && isMerged(record, position, roles)
      ? [{ ...fileIssue('merged_figures', {}), line: record.line, column: role }]
      : [],
  );
}

function isMerged(
  { cells, spans, continued }: SheetRecord,
  position: number,
  roles: readonly (ColumnRole | null)[],
): boolean {
  if ((continued?.get(position) ?? '') !== '') return true;
  const span = spans?.get(position);
  if (span === undefined || (cells[position] ?? '') === '') return false;
  return span.rows > 1 || roles.slice(position + 1, position + span.columns).some(isCount);
}
