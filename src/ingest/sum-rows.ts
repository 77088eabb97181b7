import { isSamePeriod } from '../tables/periods.ts';
import type { RowKey } from './row-key.ts';
import type { RecordCounts } from './table-totals.ts';

/** A row of a table by field, as far as it may be the sum of others. */
export interface FieldRow {
  readonly line: number;
  readonly counts: RecordCounts;
  readonly key: RowKey;
  /** Its running number; a total has none, and a part has none or one below that of its group. */
  readonly ordinal: string;
  /** Whether its field is on the list of fields: then it is no total of those above it. */
  readonly isKnown: boolean;
}

/** The lines of rows that add up to another one, the first and the last of them. */
export interface AddedLines {
  readonly from: number;
  readonly to: number;
}

/** Rows that are looked back at: a form has fewer fields. */
const MOST_ROWS = 100;
/** Two rows, and two counts of them that are not 0 and one that is not small, hardly add up by chance. */
const LEAST = 2;
const NOT_SMALL = 20;
/** A row that is counted: "3", "3."; not "3.1", which is a part of it. */
const COUNTED = /^\d+[.)]?$/;

/**
 * Finds rows whose every count is the sum of the rows right above or right below them, where a field
 * that no list has is among them: a total or a group under a name of its own, whose dossiers would be
 * counted twice.
 */
export class SumRows {
  #rows: FieldRow[] = [];
  #hasUnknown = false;

  /** The lines that a row adds up which is about to be added; null where it adds up none. */
  above(row: FieldRow): AddedLines | null {
    this.#begin(row);
    return row.isKnown || COUNTED.test(row.ordinal)
      ? null
      : addedTo(row.counts, this.#rows.toReversed());
  }

  /** Adds a row; an earlier row that it completes the sum of, with the lines of the addends. */
  add(row: FieldRow): { readonly whole: FieldRow; readonly lines: AddedLines } | null {
    this.#begin(row);
    this.#rows.push(row);
    this.#hasUnknown ||= !row.isKnown;
    if (this.#rows.length > MOST_ROWS) this.#rows.shift();
    if (!this.#hasUnknown) return null;
    for (let at = this.#rows.length - 1 - LEAST; at >= 0; at -= 1) {
      const whole = this.#rows[at]!;
      const addends = this.#rows.slice(at + 1);
      if ([whole, ...addends].every(({ isKnown }) => isKnown)) continue;
      if (COUNTED.test(whole.ordinal) && COUNTED.test(row.ordinal)) continue;
      const lines = addedTo(whole.counts, addends);
      // A shorter sum was found when its last row was added.
      if (lines?.to === row.line) return { whole, lines };
    }
    return null;
  }

  #begin({ key }: FieldRow): void {
    const first = this.#rows[0]?.key;
    if (first?.unit_code === key.unit_code && isSamePeriod(first, key)) return;
    this.#rows = [];
    this.#hasUnknown = false;
  }
}

/** The first rows, in this order, that add up to the counts; null where none do. */
function addedTo(counts: RecordCounts, rows: readonly FieldRow[]): AddedLines | null {
  const sums = counts.map((): number | null => 0);
  for (const [index, row] of rows.entries()) {
    for (const column of sums.keys()) {
      const [before, value] = [sums[column] ?? null, row.counts[column] ?? null];
      sums[column] = before === null || value === null ? null : before + value;
    }
    if (index + 1 < LEAST || !equal(counts, sums)) continue;
    const [a, b] = [rows[0]!.line, row.line];
    return { from: Math.min(a, b), to: Math.max(a, b) };
  }
  return null;
}

function equal(counts: RecordCounts, sums: RecordCounts): boolean {
  return (
    counts.every((count, column) => count === sums[column]) &&
    counts.filter((count) => count !== null && count > 0).length >= LEAST &&
    counts.some((count) => count !== null && count >= NOT_SMALL)
  );
}
