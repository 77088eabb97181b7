import { foldName } from '../tables/name-folding.ts';
import { HEADERS, remembered } from '../tables/remembered.ts';
import { columnNumbers } from './column-numbers.ts';
import { isNumberLike } from './count-cells.ts';
import { isGroupAboveFigures } from './group-rows.ts';
import { withoutBrackets } from './heading-brackets.ts';
import type { SheetRecord } from './sheet.ts';

/** Labels of one column from the topmost heading down to its own, folded; without the blank ones. */
export type HeaderPath = readonly string[];

/** Most header rows below the first. */
const MORE_ROWS = 3;

/** Cells that stand for a missing figure, not for a heading, though they have letters. */
const NOT_STATED = /^(?:n\/?a|null|nan|không có|không phát sinh)$/iu;
/** "(3)=(4)+(5)", "3 = 4 + 5" at the end of a heading. */
const FORMULA = /\(?\b\d{1,2}\)?\s*=\s*\(*\d{1,2}\)*(?:\s*[+\-–:/×x*]\s*\(*\d{1,2}\)*)*\s*$/u;

const WITHIN = foldName('trong đó');

/**
 * A heading as it is compared: folded, without its number ("1.", "a)"), "Trong đó:" before it,
 * footnote stars, formulas and column numbers, "(hồ sơ)" or trailing punctuation. A "%" stays.
 */
export const headerLabel: (cell: string) => string = remembered((cell) => {
  const bare = withoutBrackets(cell.replace(FORMULA, ' '))
    .replace(/[*:]+/g, ' ')
    .replace(/^\s*(?:\d{1,2}|[a-zđ]|[ivx]+)[.)]\s+/iu, '')
    .trim();
  const label = foldName(bare.replace(/[.;,\s]+$/u, ''));
  return label.startsWith(`${WITHIN} `) ? label.slice(WITHIN.length + 1) : label;
});

/** Characters of the longest heading; what is longer explains something, or is no text of a table. */
const LONGEST_HEADING = 2000;

const mayBeHeading = remembered(
  (cell) =>
    cell.length <= LONGEST_HEADING &&
    !isNumberLike(cell) &&
    !NOT_STATED.test(cell) &&
    /[\p{L}%#№]/u.test(cell),
);

/** True for a record that can be a row of headings: words in every filled cell, no figures. */
export function isHeadingRow({ cells }: SheetRecord): boolean {
  return cells.every((cell) => cell === '' || mayBeHeading(cell));
}

/** Stand between rows, and between the cells of one, where no cleaned cell has them. */
const [ROWS, CELLS] = ['\u0000', '\u0001'];

/** A function of the cells of some rows that remembers its results: headings stand again above every form. */
export function rememberedOfRows<Result>(
  of: (rows: readonly Pick<SheetRecord, 'cells'>[]) => Result,
): (rows: readonly Pick<SheetRecord, 'cells'>[]) => Result {
  const known = remembered(
    (text) => of(text.split(ROWS).map((row) => ({ cells: row.split(CELLS) }))),
    HEADERS,
  );
  return (rows) => known(rows.map(({ cells }) => cells.join(CELLS)).join(ROWS));
}

/**
 * The header rows that begin at `start`: its record and up to three below that refine it. Null where
 * the record can be no header: numbers in it, a single cell that heads nothing below, or the number and
 * name of a group of rows. `isKey` tells the headings of names and codes: nothing refines those, so that a
 * row of text below them is data.
 */
export function headerRows(
  records: readonly SheetRecord[],
  start: number,
  isKey: (label: string) => boolean,
): SheetRecord[] | null {
  const first = records[start];
  if (first === undefined || !isHeadingRow(first)) return null;
  if (isGroupAboveFigures(records, start)) return null;
  const filled = first.cells.filter((cell) => cell !== '');
  // The heading of a group may stand alone above its columns, but no title does.
  if (filled.length < 2 && first.cells[0] !== '') return null;
  const rows = [first];
  for (const [at, record] of records.slice(start + 1, start + 1 + MORE_ROWS).entries()) {
    if (!isHeadingRow(record) || columnNumbers(record) !== null) break;
    if (isGroupAboveFigures(records, start + 1 + at)) break;
    if (!refines(rows, record, isKey)) break;
    rows.push(record);
  }
  return filled.length >= 2 || rows.length > 1 ? rows : null;
}

/** Whether the cells of a record refine the headings above them and stand below no key. */
function refines(
  rows: readonly SheetRecord[],
  { cells }: SheetRecord,
  isKey: (label: string) => boolean,
): boolean {
  const above = (column: number): string =>
    rows.findLast((row) => (row.cells[column] ?? '') !== '')?.cells[column] ?? '';
  // Where merged cells are written out, a heading stands again in the row below.
  const own = cells.flatMap((cell, column) => {
    const label = headerLabel(cell);
    return label === '' || label === headerLabel(above(column)) ? [] : [column];
  });
  // "(hồ sơ)" below each heading: nothing but units of measure.
  if (own.length === 0) return true;
  const fits = own.every((column) => {
    const label = above(column);
    if (label !== '') return !isKey(headerLabel(label));
    return isKey(headerLabel(cells[column] ?? '')) || isSpanned(rows, column);
  });
  // A row of text that only stands below headings of one column is a row of the table.
  return fits && own.some((column) => above(column) === '' || isSpanning(rows, column));
}

/** True where a heading stands to the left of a blank column. */
function isSpanned(rows: readonly SheetRecord[], column: number): boolean {
  return rows.some(({ cells }) => cells.slice(0, column).some((cell) => cell !== ''));
}

/** True where the heading of a column reaches over a column beside it, blank or written out. */
function isSpanning(rows: readonly SheetRecord[], column: number): boolean {
  const cells = rows.findLast((row) => (row.cells[column] ?? '') !== '')?.cells ?? [];
  const [own, before, after] = [cells[column], cells[column - 1], cells[column + 1]];
  return own !== undefined && (after === '' || after === own || before === own);
}

/**
 * The path of every column. A heading reaches to the right over blank cells until the next one in
 * its row, but never beyond the heading above it; the last row reaches nowhere.
 */
export function headerPaths(rows: readonly Pick<SheetRecord, 'cells'>[]): HeaderPath[] {
  return pathsOf(rows.map(({ cells }) => cells.map(headerLabel)));
}

/** The path of every column as the file words it, "Đã giải quyết > Quá hạn"; "" where there is none. */
export const columnTitles: (rows: readonly Pick<SheetRecord, 'cells'>[]) => readonly string[] =
  rememberedOfRows((rows) =>
    pathsOf(rows.map(({ cells }) => cells)).map((path) => path.join(' > ')),
  );

function pathsOf(levels: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...levels.map(({ length }) => length));
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
      // A heading written out in every row that it spans is one heading.
      if (carried !== '' && paths[column]?.at(-1) !== carried) paths[column]?.push(carried);
    }
  });
  return paths;
}

/** True where a row below names this column, so that a heading to the left can span it. */
function refined(levels: readonly (readonly string[])[], level: number, column: number): boolean {
  return levels.slice(level + 1).some((labels) => (labels[column] ?? '') !== '');
}
