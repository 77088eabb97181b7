import type { SheetRecord } from './sheet.ts';

/** Rows that must fill a column before a row without its cell is known to have moved. */
const FEWEST_ROWS = 2;

/** The columns of counts that every row of a table fills which is long enough to have them all. */
export class FilledColumns {
  readonly #columns: readonly number[];
  readonly #blank = new Set<number>();
  #whole = 0;
  #short = 0;

  /** `columns`: those of counts. */
  constructor(columns: readonly number[]) {
    this.#columns = columns;
  }

  /** Takes a row with figures. */
  add({ cells }: SheetRecord): void {
    if (cells.length <= (this.#columns.at(-1) ?? -1)) {
      this.#short += 1;
      return;
    }
    this.#whole += 1;
    for (const column of this.#columns) if (cells[column] === '') this.#blank.add(column);
  }

  /** None where the rows that have them all are few, or no more than those that are cut short. */
  get always(): readonly number[] {
    if (this.#whole < FEWEST_ROWS || this.#whole <= this.#short) return [];
    return this.#columns.filter((column) => !this.#blank.has(column));
  }
}
