import type { ColumnRole } from './column-role.ts';
import { isFigure, type CountCell } from './count-cells.ts';
import type { FileIssue } from './file-result.ts';
import type { SheetRecord } from './sheet.ts';

/** The count cells of one record and their columns. */
export type CellsOfRecord = readonly { readonly position: number; readonly cell: CountCell }[];

/**
 * What is wrong with the cells of a data row; `headless` are the columns without a heading. An `error`
 * rejects the row: a cell that is no count, or figures beyond the last heading or below none. Cells that
 * are missing at the end are unknown, and said.
 */
export function cellIssues(
  record: SheetRecord,
  roles: readonly (ColumnRole | null)[],
  headless: readonly number[],
  counts: CellsOfRecord,
): FileIssue[] {
  const { line, cells } = record;
  const issues = [...raggedIssues(record, roles), ...headlessIssues(record, headless)];
  for (const { position, cell } of counts) {
    if (cell.kind === 'count') continue;
    const column = roles[position] ?? null;
    const found = { line, column, value: cells[position] ?? null };
    if (cell.kind === 'bad')
      issues.push({ ...found, code: cell.code, severity: 'error', params: {} });
    if (cell.kind === 'spreadsheet_error')
      issues.push({ ...found, code: 'spreadsheet_error', severity: 'warning', params: {} });
    if (cell.kind === 'count_with_words') {
      const params = { found: cell.value };
      issues.push({ ...found, code: 'number_with_words', severity: 'warning', params });
    }
  }
  return issues;
}

/** A figure below no heading: it may be that of the column beside it, so the row is not to be read. */
function headlessIssues({ line, cells }: SheetRecord, headless: readonly number[]): FileIssue[] {
  return headless.flatMap((column): FileIssue[] => {
    const cell = cells[column] ?? '';
    if (!isFigure(cell)) return [];
    const params = { position: column + 1 };
    const found = { line, column: null, value: cell };
    return [{ ...found, code: 'figure_without_heading', severity: 'error', params }];
  });
}

/**
 * A row of another width than its header. Spreadsheets cut blank cells off the end of a row or add
 * some, so such a row is only warned of; but a blank cell too many is also what an unquoted "1,200"
 * beside a blank column leaves.
 */
function raggedIssues(
  { line, cells }: SheetRecord,
  roles: readonly (ColumnRole | null)[],
): FileIssue[] {
  const last = roles.findLastIndex((role) => role !== null);
  const beyond = cells.slice(roles.length).filter((cell) => cell !== '').length;
  const isShort = cells.length <= last;
  if (beyond === 0 && !isShort && cells.length <= roles.length) return [];
  const found = beyond > 0 ? roles.length + beyond : cells.length;
  return [
    {
      line,
      column: null,
      code: 'ragged_row',
      severity: beyond > 0 ? 'error' : 'warning',
      params: { expected: roles.length, found },
      value: null,
    },
  ];
}
