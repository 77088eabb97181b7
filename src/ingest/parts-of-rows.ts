import { isSamePeriod } from '../tables/periods.ts';
import type { FieldRow } from './sum-rows.ts';
import type { RecordCounts } from './table-totals.ts';

/** A row that those below it may be parts of: its counts less those of the parts so far. */
interface Whole {
  readonly row: FieldRow;
  readonly rest: RecordCounts;
}

/** "1", "1." */
const WHOLE = /^(\d+)[.)]?$/;
/** "1.1", "1.1." */
const PART = /^(\d+)[.)]\d+[.)]?$/;

/**
 * Finds rows that are parts of the row above them, which counts their dossiers already: "1.1" and "1.2"
 * below "1", or names behind a dash and without a number below one with a number. Only where their field is
 * in no list, and none of their counts is more than what the parts before it leave of the whole.
 */
export class PartsOfRows {
  #whole: Whole | null = null;

  /** The line of the row that this one is a part of; null where it is none. */
  wholeOf(row: FieldRow, isDashed: boolean): number | null {
    const whole = this.#whole;
    const number = PART.exec(row.ordinal)?.[1];
    const isPart =
      whole !== null &&
      !row.isKnown &&
      isSameUnit(whole.row, row) &&
      (number === undefined
        ? isDashed && row.ordinal.trim() === ''
        : number === WHOLE.exec(whole.row.ordinal)?.[1]);
    const rest = isPart ? less(whole.rest, row.counts) : null;
    if (!isPart || rest === null) {
      this.#whole = WHOLE.test(row.ordinal) && !isDashed ? { row, rest: row.counts } : null;
      return null;
    }
    this.#whole = { row: whole.row, rest };
    return whole.row.line;
  }
}

function isSameUnit({ key }: FieldRow, { key: other }: FieldRow): boolean {
  return key.unit_code === other.unit_code && isSamePeriod(key, other);
}

/** What is left of each count; null where a part states more than is left. Blank cells leave all. */
function less(whole: RecordCounts, part: RecordCounts): RecordCounts | null {
  const rest = whole.map((count, column) => {
    const taken = part[column] ?? null;
    return count === null || taken === null ? count : count - taken;
  });
  return rest.some((count) => count !== null && count < 0) ? null : rest;
}
