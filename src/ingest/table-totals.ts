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
  /** The rows of the table without those that name a province, and how many these are. */
  readonly #besides: Sums;
  #provinces = 0;
  #addsProvince = false;
  /** Totals that stand above the rows. */
  #above: readonly { readonly line: number; readonly counts: RecordCounts }[] = [];

  /** `columns` are those of counts; `comparable` is false where rows are not to be added up. */
  constructor(columns: readonly CountName[], comparable: boolean) {
    this.#columns = columns;
    this.#table = new Sums(columns.length);
    this.#besides = new Sums(columns.length);
    this.#section = new Sums(columns.length);
    this.#unit = new Sums(columns.length);
    this.#readable = comparable;
  }

  /** How the totals so far compare with the rows; null where none could be judged. */
  get judged(): JudgedTotals | null {
    return this.#judged;
  }

  /** Whether a total of the table that fits adds up the row that names a province as well. */
  get addsProvince(): boolean {
    return this.#addsProvince && this.#judged?.isKept === true;
  }

  /**
   * Adds a data row, departments and rows outside the scope included: totals cover them. `unit` is what the
   * table calls its unit; a row over all fields beside rows by field of the same unit is their total, and
   * is not added to them. `isProvince`: it names a province, which may be the others' sum.
   */
  add(
    line: number,
    counts: RecordCounts,
    unit: string,
    { isOverall, isProvince }: { readonly isOverall: boolean; readonly isProvince: boolean },
  ): void {
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
    if (isProvince) this.#provinces += 1;
    else this.#besides.add(counts);
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
    return this.#isSum(counts, this.#table) ? this.#table.rows : null;
  }

  /** How many rows there are besides that of the province, if it is the sum of these; else null. */
  rowsOfProvince(counts: RecordCounts): number | null {
    return this.#isSum(counts, this.#besides) ? this.#besides.rows : null;
  }

  #isSum(counts: RecordCounts, sums: Sums): boolean {
    const stated = counts.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
    return (
      this.#readable &&
      sums.rows >= FEWEST_ADDED &&
      stated.filter(({ value }) => value > 0).length >= FEWEST_ADDED &&
      stated.every(({ value, index }) => sums.of(index) === value)
    );
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

  /**
   * Compares the totals that stand above all rows with these, once there are no more: the first that is
   * their sum, else the first, since others may be those of more than the table lists.
   */
  endTable(): FileIssue[] {
    const issues = this.endSection();
    const above = this.#table.rows === 0 ? [] : this.#above;
    this.#above = [];
    const isSum = (total: (typeof above)[number]): boolean =>
      [this.#table, this.#besides].some(
        (sums) => this.#differing(total.line, total.counts, [sums]).length === 0,
      );
    const compared = above.find(isSum) ?? above[0];
    if (compared === undefined) return issues;
    return [...issues, ...this.compareTotal(compared.line, compared.counts)];
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
   * Compares a total with the rows of its section or of the whole table, whichever it fits (I6), with the
   * one row that names a province or without it; one above all rows waits for `endTable`. `isOfUnit`: one that stands among the fields of a unit, with these as well, and first.
   */
  compareTotal(line: number, counts: RecordCounts, isOfUnit = false): FileIssue[] {
    if (isOfUnit) return this.#compare(line, counts, [this.#unit, this.#table, this.#section]);
    this.#endUnit();
    if (this.#table.rows === 0) {
      this.#above = [...this.#above, { line, counts }];
      return [];
    }
    const all = [this.#table, this.#section];
    const isAdded =
      this.#provinces !== 1 ||
      this.#differing(line, counts, all).length === 0 ||
      this.#differing(line, counts, all).length <
        this.#differing(line, counts, [this.#besides]).length;
    // A province named below the total is no part of it.
    if (isAdded && this.#provinces === 1) this.#addsProvince = true;
    return this.#compare(line, counts, isAdded ? all : [this.#besides]);
  }

  #compare(line: number, total: RecordCounts, sums: readonly Sums[]): FileIssue[] {
    if (!this.#readable) return [];
    const issues = this.#differing(line, total, sums);
    const isCompared = total.some(
      (found, index) => found !== null && sums.some((sum) => sum.of(index) !== null),
    );
    if (isCompared) this.#judged ??= { line, isKept: true };
    if (issues.length > 0 && this.#judged?.isKept === true) this.#judged = { line, isKept: false };
    return [...issues, ...this.#alone(line, total, sums)];
  }

  /** The counts of a total that none of these sums gives. */
  #differing(line: number, total: RecordCounts, sums: readonly Sums[]): FileIssue[] {
    return this.#columns.flatMap((column, index) => {
      const found = total[index] ?? null;
      const expected = sums.map((sum) => sum.of(index)).filter((sum) => sum !== null);
      if (found === null || expected.length === 0 || expected.includes(found)) return [];
      const params = { identity: 'I6', expected: expected[0] ?? 0, found };
      const value = String(found);
      return [{ line, column, code: 'total_mismatch', severity: 'error', params, value } as const];
    });
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
