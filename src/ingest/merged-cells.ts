import type { SheetRecord } from './sheet.ts';

/** Cells of a sheet that are shown as one: its first column and row, from 0 and 1, and how many it covers. */
export interface MergedRange {
  readonly line: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Gives records, in order, their merged cells: what begins in a record is in `spans`, what goes on
 * from above in `continued`, and the cells below the first one of a range are blank whatever they hold.
 */
export class MergedCells {
  readonly #byLine: ReadonlyMap<number, readonly MergedRange[]>;
  #active: { range: MergedRange; text: string }[] = [];
  readonly #lines: readonly number[];
  #next = 0;

  constructor(ranges: readonly MergedRange[]) {
    this.#byLine = Map.groupBy(ranges, ({ line }) => line);
    this.#lines = [...this.#byLine.keys()].toSorted((a, b) => a - b);
  }

  /** The next record with its merged cells. */
  apply(record: SheetRecord): SheetRecord {
    // A range that begins in a blank row has no text, but its cells are still one.
    for (; (this.#lines[this.#next] ?? Infinity) < record.line; this.#next += 1)
      this.#begin(this.#lines[this.#next]!, []);
    this.#active = this.#active.filter(({ range }) => range.line + range.rows > record.line);
    const above = this.#active;
    const own = this.#byLine.get(record.line) ?? [];
    if (this.#lines[this.#next] === record.line) {
      this.#next += 1;
      this.#begin(record.line, record.cells);
    }
    if (above.length === 0 && own.length === 0) return record;
    const cells = [...record.cells];
    for (const { range } of above) blank(cells, range.column, range.columns);
    for (const range of own) blank(cells, range.column + 1, range.columns - 1);
    return {
      ...record,
      cells,
      spans: new Map(own.map(({ column, columns, rows }) => [column, { columns, rows }])),
      continued: new Map(above.map(({ range, text }) => [range.column, text])),
    };
  }

  #begin(line: number, cells: readonly string[]): void {
    const ranges = this.#byLine.get(line) ?? [];
    const lasting = ranges.filter(({ rows }) => rows > 1);
    this.#active = [
      ...this.#active,
      ...lasting.map((range) => ({ range, text: cells[range.column] ?? '' })),
    ];
  }
}

function blank(cells: string[], from: number, count: number): void {
  for (let column = from; column < Math.min(cells.length, from + count); column += 1)
    cells[column] = '';
}
