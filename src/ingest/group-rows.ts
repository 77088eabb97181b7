import { isFigure } from './count-cells.ts';
import { isGroupNumber, isGroupText } from './row-kind.ts';
import type { SheetRecord } from './sheet.ts';

/** Rows of figures have at least as many. */
const FEWEST_FIGURES = 2;
/** Groups above one another that are gone past, so that a text of nothing else costs little. */
const MOST_GROUPS = 8;

/**
 * True for a row of a table that heads those below it and is no heading of columns, though it has no
 * figures: a running number ("I", "A", "1") and one name, and directly below, or below other groups, a row
 * of figures with nothing further to the left.
 */
export function isGroupAboveFigures(records: readonly SheetRecord[], index: number): boolean {
  const record = records[index];
  if (record === undefined || filled(record).length !== 2 || !isGroup(record)) return false;
  const below = records[afterGroups(records, index)];
  return below !== undefined && isRowOfFigures(below) && firstOf(below) >= firstOf(record);
}

/** The index of the first record from one on that heads no group of rows. */
export function afterGroups(records: readonly SheetRecord[], from: number): number {
  const end = Math.min(records.length, from + MOST_GROUPS);
  let index = from;
  while (index < end && isGroup(records[index]!)) index += 1;
  return index;
}

/** True for a record with figures in more than its running number. */
export function isRowOfFigures({ cells }: SheetRecord): boolean {
  return cells.filter(isFigure).length >= FEWEST_FIGURES;
}

/** A number and a name in two cells or in one, and otherwise blanks. */
function isGroup(record: SheetRecord): boolean {
  const [first = '', name, ...others] = filled(record);
  if (name === undefined) return isGroupText(first);
  if (others.length > 0 || isGroupNumber(name) || isFigure(name)) return false;
  return isGroupNumber(first);
}

function filled({ cells }: SheetRecord): string[] {
  return cells.filter((cell) => cell !== '');
}

function firstOf({ cells }: SheetRecord): number {
  return cells.findIndex((cell) => cell !== '');
}
