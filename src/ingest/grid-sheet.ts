import type { FileIssue } from './file-result.ts';
import { MergedCells, type MergedRange } from './merged-cells.ts';
import type { SheetRecord } from './sheet.ts';

/** A sheet of a workbook, or the tables of an HTML file. */
export interface GridSheet {
  /** Its place in the workbook, from 1; null where the file has no sheets. */
  readonly number: number | null;
  /** Different words with letters beyond ASCII, as they are stored. */
  readonly words: ReadonlySet<string>;
  /** What a reader must know of it: hidden parts, formulas without results. */
  readonly issues: readonly FileIssue[];
  /**
   * Rows that hold anything, as often as wanted; `line` is the row's number in the sheet. `read` makes
   * the text of a cell of the one that is stored.
   */
  records(read: (text: string) => string): Iterable<SheetRecord>;
}

/** Rows as records of one width (files of this kind leave blank cells out), with their merged cells. */
export function* gridRecords(
  rows: Iterable<SheetRecord>,
  merges: readonly MergedRange[],
  width: number,
  read: (text: string) => string,
): Iterable<SheetRecord> {
  const merged = new MergedCells(merges);
  for (const { line, cells } of rows) {
    const texts = Array.from({ length: width }, (_, column) => read(cells[column] ?? ''));
    if (texts.some((text) => text !== '')) yield merged.apply({ line, cells: texts });
  }
}
