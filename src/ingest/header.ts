import { foldName } from '../tables/name-folding.ts';
import { remembered } from '../tables/remembered.ts';
import { columnNumbers } from './column-numbers.ts';
import { isNumberLike } from './count-cells.ts';
import type { SheetRecord } from './sheet.ts';

/** Labels of one column from the topmost heading down to its own, folded; without the blank ones. */
export type HeaderPath = readonly string[];

/** Most header rows below the first. */
const MORE_ROWS = 3;

/**
 * A heading as it is compared: folded, without footnote stars, formulas and column numbers in
 * brackets, units of measure or trailing punctuation.
 */
export const headerLabel = remembered(labelOf);

function labelOf(cell: string): string {
  const bare = cell
    .replace(/\((?:[^()]*\d[^()]*|hồ sơ|%|tthc)\)/giu, ' ')
    .replace(/[*:]+/g, ' ')
    .trim();
  return foldName(bare);
}

/**
 * The header rows that begin at `start`: its record and the ones below that only refine it (no
 * numbers, nothing below the first filled heading). Null where the record can be no header: fewer
 * than two filled cells, or numbers in it.
 */
export function headerRows(records: readonly SheetRecord[], start: number): SheetRecord[] | null {
  const first = records[start];
  if (first === undefined || first.cells.some(isNumberLike)) return null;
  const filled = first.cells.filter((cell) => cell !== '');
  if (filled.length < 2) return null;
  const labelColumn = first.cells.findIndex((cell) => cell !== '');
  const rows = [first];
  for (const record of records.slice(start + 1, start + 1 + MORE_ROWS)) {
    const own = record.cells.filter((cell) => cell !== '');
    const refines =
      own.length >= 2 &&
      (record.cells[labelColumn] ?? '') === '' &&
      !record.cells.some(isNumberLike) &&
      columnNumbers(record) === null &&
      // Below a heading of its own column that spans no other, nothing can be refined.
      record.cells.every((cell, column) => cell === '' || spans(first.cells, column));
    if (!refines) break;
    rows.push(record);
  }
  return rows;
}

/** True where the first header row has a heading at or to the left of this column. */
function spans(cells: readonly string[], column: number): boolean {
  return cells.slice(0, column + 1).some((cell) => cell !== '');
}

/**
 * The path of every column. A heading reaches to the right over blank cells until the next one in
 * its row, but never beyond the heading above it; the last row reaches nowhere.
 */
export function headerPaths(rows: readonly SheetRecord[]): HeaderPath[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const levels = rows.map(({ cells }) => cells.map(headerLabel));
  const paths: string[][] = Array.from({ length: width }, () => []);
  levels.forEach((labels, level) => {
    const isLast = level === levels.length - 1;
    let carried = '';
    let above = '';
    for (let column = 0; column < width; column += 1) {
      const parent = (paths[column] ?? []).join(' > ');
      const own = labels[column] ?? '';
      if (own !== '') carried = own;
      else if (parent !== above || isLast || !refined(levels, level, column)) carried = '';
      above = parent;
      if (carried !== '') paths[column]?.push(carried);
    }
  });
  return paths;
}

/** True where a row below names this column, so that a heading to the left can span it. */
function refined(levels: readonly (readonly string[])[], level: number, column: number): boolean {
  return levels.slice(level + 1).some((labels) => (labels[column] ?? '') !== '');
}
