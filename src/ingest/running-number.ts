/** Watches the cells of a column: whether they are the running numbers 1, 2, 3 …, which begin again below a group. */
export class RunningNumber {
  #filled = 0;
  #numbers = 0;
  #before = 0;
  #isBroken = false;

  /** Takes the cell of the next row. */
  add(cell: string): void {
    if (cell === '') return;
    this.#filled += 1;
    if (!/^\d[\d.,]*[.)]?$/.test(cell)) return;
    const number = /^\d{1,4}[.)]?$/.test(cell) ? parseInt(cell, 10) : NaN;
    if (number !== 1 && number !== this.#before + 1) this.#isBroken = true;
    this.#before = number;
    this.#numbers += 1;
  }

  /** True where they count rows, two at least. */
  get isRunning(): boolean {
    return this.#numbers > 1 && !this.#isBroken;
  }

  /** True for a column of numbers that count something else. */
  get isOther(): boolean {
    return this.#isBroken && this.#numbers >= this.#filled * MOSTLY;
  }
}

/** Share of filled cells that must be numbers in a column of numbers. */
const MOSTLY = 0.7;

/** True for a column of running numbers. */
export function isCounting(cells: readonly string[]): boolean {
  const column = new RunningNumber();
  for (const cell of cells) column.add(cell);
  return column.isRunning;
}
