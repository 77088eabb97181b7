import { COUNT_NAMES, type CountName } from '../tables/counts.ts';
import type { FileIssue } from './file-result.ts';

/** Counts of one record by name; null where not stated, absent where the table has no such column. */
export type RecordCounts = Partial<Record<CountName, number | null>>;

/** Sums of the data rows of a table and of its current section; null once an addend is not stated. */
export class TableTotals {
  readonly #table: RecordCounts = {};
  #section: RecordCounts = {};
  #subtotal: { line: number; counts: RecordCounts } | null = null;
  #readable: boolean;

  /** `comparable` is false where the rows of a table are not to be added up. */
  constructor(comparable: boolean) {
    this.#readable = comparable;
  }

  /** Adds a data row, departments and rows outside the scope included: totals cover them. */
  add(counts: RecordCounts): void {
    addTo(this.#table, counts);
    addTo(this.#section, counts);
  }

  /** A data row could not be read: from now on no total can be judged. */
  unreadable(): void {
    this.#readable = false;
  }

  /** A section begins, with a subtotal of its own or not; the previous one's is compared. */
  startSection(line: number, counts: RecordCounts): FileIssue[] {
    const issues = this.endSection();
    this.#section = {};
    const hasSubtotal = Object.values(counts).some((value) => value !== null);
    this.#subtotal = hasSubtotal ? { line, counts } : null;
    return issues;
  }

  /** Compares the subtotal of the current section with its rows (identity I6). */
  endSection(): FileIssue[] {
    const subtotal = this.#subtotal;
    this.#subtotal = null;
    if (subtotal === null || Object.keys(this.#section).length === 0) return [];
    return this.#compare(subtotal.line, subtotal.counts, [this.#section]);
  }

  /** Compares a total with the rows of its section or of the whole table, whichever it fits (I6). */
  compareTotal(line: number, counts: RecordCounts): FileIssue[] {
    return this.#compare(line, counts, [this.#table, this.#section]);
  }

  #compare(line: number, total: RecordCounts, sums: readonly RecordCounts[]): FileIssue[] {
    if (!this.#readable) return [];
    return COUNT_NAMES.flatMap((column) => {
      const found = total[column] ?? null;
      const expected = sums.map((sum) => sum[column] ?? null).filter((sum) => sum !== null);
      if (found === null || expected.length === 0 || expected.includes(found)) return [];
      const params = { identity: 'I6', expected: expected[0] ?? 0, found };
      const value = String(found);
      return [{ line, column, code: 'total_mismatch', severity: 'error', params, value } as const];
    });
  }
}

function addTo(sum: RecordCounts, counts: RecordCounts): void {
  for (const [name, value] of Object.entries(counts) as [CountName, number | null][]) {
    const { [name]: before = 0 } = sum;
    sum[name] = before === null || value === null ? null : before + value;
  }
}
