import type { CountName } from '../tables/counts.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue } from './file-result.ts';
import type { AddedLines } from './sum-rows.ts';

/** Counts of one record in the order of the table's columns; null where not stated. */
export type RecordCounts = readonly (number | null)[];

/** Whether all totals of a table that could be judged are the sums of its rows, and the line of the first, or of the first that is not. */
export interface JudgedTotals {
  readonly line: number;
  readonly isKept: boolean;
}

/** Rows, and counts above zero, that a sum of rows must have at least. */
const FEWEST_ADDED = 2;
/** A sum over several sections may be of one count alone, where its rows are more and it is not small. */
const FEWEST_OF_SECTIONS = 3;
const NOT_SMALL = 20;

/** Sums of the data rows of a table and of its current section; null once an addend is not stated. */
export class TableTotals {
  readonly #columns: readonly CountName[];
  readonly #table: Sums;
  #section: Sums;
  /** The rows by field of the unit that the last row is about, and its rows over all fields. */
  #unit: Sums;
  #overall: RecordCounts[] = [];
  #unitName = '';
  #subtotal: { line: number; counts: RecordCounts } | null = null;
  #readable: boolean;
  #judged: JudgedTotals | null = null;
  /** The first and the last row that was added. */
  #lines: AddedLines | null = null;

  /** `columns` are those of counts; `comparable` is false where rows are not to be added up. */
  constructor(columns: readonly CountName[], comparable: boolean) {
    this.#columns = columns;
    this.#table = new Sums(columns.length);
    this.#section = new Sums(columns.length);
    this.#unit = new Sums(columns.length);
    this.#readable = comparable;
  }

  /** How the totals so far compare with the rows; null where none could be judged. */
  get judged(): JudgedTotals | null {
    return this.#judged;
  }

  /**
   * Adds a data row, departments and rows outside the scope included: totals cover them. `unit` is what the
   * table calls its unit; a row over all fields beside rows by field of the same unit is their total, and
   * is not added to them.
   */
  add(line: number, counts: RecordCounts, unit: string, isOverall: boolean): void {
    this.#lines = { from: this.#lines?.from ?? line, to: line };
    if (unit !== this.#unitName) this.#endUnit();
    this.#unitName = unit;
    if (isOverall) {
      this.#overall.push(counts);
      return;
    }
    this.#unit.add(counts);
    this.#table.add(counts);
    this.#section.add(counts);
  }

  #endUnit(): void {
    if (this.#unit.rows === 0)
      for (const counts of this.#overall) {
        this.#table.add(counts);
        this.#section.add(counts);
      }
    else this.#unit = new Sums(this.#columns.length);
    this.#overall = [];
  }

  /**
   * How many rows there are above that a row with these counts is the sum of; null where it is not: a
   * count differs, or fewer than two say something.
   */
  rowsAddedBy(counts: RecordCounts): number | null {
    this.#endUnit();
    const stated = counts.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
    const isSum =
      this.#readable &&
      this.#table.rows >= FEWEST_ADDED &&
      stated.filter(({ value }) => value > 0).length >= FEWEST_ADDED &&
      stated.every(({ value, index }) => this.#table.of(index) === value);
    return isSum ? this.#table.rows : null;
  }

  /** The lines of all rows so far, where they stand in several sections and a row with these counts is their sum. */
  linesAddedBy(counts: RecordCounts): AddedLines | null {
    const isSum =
      this.#readable &&
      this.#table.rows >= FEWEST_OF_SECTIONS &&
      this.#table.rows > this.#section.rows &&
      counts.some((value) => value !== null && value >= NOT_SMALL) &&
      counts.every((value, index) => value === null || this.#table.of(index) === value);
    return isSum ? this.#lines : null;
  }

  /** A data row could not be read: from now on no total can be judged. */
  unreadable(): void {
    this.#readable = false;
  }

  /** A section begins, with a subtotal of its own or not; the previous one's is compared. */
  startSection(line: number, counts: RecordCounts): FileIssue[] {
    this.#endUnit();
    const issues = this.endSection();
    this.#section = new Sums(this.#columns.length);
    const hasSubtotal = counts.some((value) => value !== null);
    this.#subtotal = hasSubtotal ? { line, counts } : null;
    return issues;
  }

  /** Compares the subtotal of the current section with its rows (identity I6). */
  endSection(): FileIssue[] {
    this.#endUnit();
    const subtotal = this.#subtotal;
    this.#subtotal = null;
    if (subtotal === null) return [];
    return this.#compare(subtotal.line, subtotal.counts, [this.#section]);
  }

  /**
   * Compares a total with the rows of its section or of the whole table, whichever it fits (I6);
   * `isOfUnit`: one that stands among the fields of a unit, with these as well, and first.
   */
  compareTotal(line: number, counts: RecordCounts, isOfUnit = false): FileIssue[] {
    if (isOfUnit) return this.#compare(line, counts, [this.#unit, this.#table, this.#section]);
    this.#endUnit();
    return this.#compare(line, counts, [this.#table, this.#section]);
  }

  #compare(line: number, total: RecordCounts, sums: readonly Sums[]): FileIssue[] {
    if (!this.#readable) return [];
    const issues = this.#columns.flatMap((column, index) => {
      const found = total[index] ?? null;
      const expected = sums.map((sum) => sum.of(index)).filter((sum) => sum !== null);
      if (found === null || expected.length === 0) return [];
      this.#judged ??= { line, isKept: true };
      if (expected.includes(found)) return [];
      const params = { identity: 'I6', expected: expected[0] ?? 0, found };
      const value = String(found);
      return [{ line, column, code: 'total_mismatch', severity: 'error', params, value } as const];
    });
    if (issues.length > 0 && this.#judged?.isKept === true) this.#judged = { line, isKept: false };
    return [...issues, ...this.#alone(line, total, sums)];
  }

  /** Names the counts that only a total states, since not every row does: no total is ever loaded. */
  #alone(line: number, total: RecordCounts, sums: readonly Sums[]): FileIssue[] {
    if (this.#table.rows === 0) return [];
    const columns = this.#columns.filter(
      (_, index) => (total[index] ?? 0) > 0 && sums.every((sum) => sum.of(index) === null),
    );
    if (columns.length === 0) return [];
    return [{ ...fileIssue('total_alone', { columns }, 'warning'), line }];
  }
}

/** Sums of rows, column by column. */
class Sums {
  readonly #sums: (number | null)[];
  #rows = 0;

  constructor(columns: number) {
    this.#sums = Array<number | null>(columns).fill(0);
  }

  add(counts: RecordCounts): void {
    this.#rows += 1;
    const sums = this.#sums;
    for (let index = 0; index < sums.length; index += 1) {
      const before = sums[index] ?? null;
      const value = counts[index] ?? null;
      sums[index] = before === null || value === null ? null : before + value;
    }
  }

  get rows(): number {
    return this.#rows;
  }

  /** Null where an addend is not stated, or there is none. */
  of(column: number): number | null {
    return this.#rows === 0 ? null : (this.#sums[column] ?? null);
  }
}
