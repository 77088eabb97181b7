import type { Cell } from '../../../src/tables/csv.ts';
import { SCHEMA, type TableName } from '../../../src/tables/schema.ts';

/** The values of one column: numbers as they are, everything else as places in a list of its values. */
type PackedColumn =
  | { readonly kind: 'number'; readonly values: Float64Array }
  | { readonly kind: 'whole'; readonly values: Int32Array }
  | { readonly kind: 'listed'; readonly values: Int32Array; readonly list: readonly Cell[] };

/** Rows of one table as columns: what a thread hands over and what waits to be written. */
export interface PackedRows {
  readonly table: TableName;
  readonly length: number;
  readonly columns: readonly PackedColumn[];
}

/** What stands for null in a column of whole numbers. */
const NO_WHOLE = -(2 ** 31);
const FIRST_SIZE = 256;
/** Decimals that are kept of numbers, where any are cut off. */
const SCALE = 1e6;

/** Takes rows one by one and keeps them as columns: as objects they would take ten times the memory. */
export class RowPacker {
  readonly #table: TableName;
  readonly #columns: ColumnPacker[];
  #length = 0;

  /** `rounded` keeps six decimals: what is computed from thousands of rows says no more. */
  constructor(table: TableName, { rounded }: { readonly rounded: boolean }) {
    this.#table = table;
    this.#columns = SCHEMA[table].map(({ name, type }) =>
      type === 'DOUBLE'
        ? new NumberPacker(name, rounded)
        : type === 'INTEGER'
          ? new WholePacker(name)
          : new ListPacker(name),
    );
  }

  add(row: object): void {
    for (const column of this.#columns) column.add(row as Readonly<Record<string, Cell>>);
    this.#length += 1;
  }

  end(): PackedRows {
    const columns = this.#columns.map((column) => column.end());
    return { table: this.#table, length: this.#length, columns };
  }
}

interface ColumnPacker {
  add(row: Readonly<Record<string, Cell>>): void;
  end(): PackedColumn;
}

class NumberPacker implements ColumnPacker {
  readonly #name: string;
  readonly #rounded: boolean;
  #values = new Float64Array(FIRST_SIZE);
  #length = 0;

  constructor(name: string, rounded: boolean) {
    this.#name = name;
    this.#rounded = rounded;
  }

  add(row: Readonly<Record<string, Cell>>): void {
    const value = (row[this.#name] ?? NaN) as number;
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(2 * this.#length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = this.#rounded ? Math.round(value * SCALE) / SCALE : value;
    this.#length += 1;
  }

  end(): PackedColumn {
    return { kind: 'number', values: this.#values.slice(0, this.#length) };
  }
}

/** Whole numbers in an array that grows. */
class Wholes {
  #values = new Int32Array(FIRST_SIZE);
  #length = 0;

  add(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(2 * this.#length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  end(): Int32Array {
    return this.#values.slice(0, this.#length);
  }
}

class WholePacker implements ColumnPacker {
  readonly #name: string;
  readonly #values = new Wholes();

  constructor(name: string) {
    this.#name = name;
  }

  add(row: Readonly<Record<string, Cell>>): void {
    this.#values.add((row[this.#name] ?? NO_WHOLE) as number);
  }

  end(): PackedColumn {
    return { kind: 'whole', values: this.#values.end() };
  }
}

class ListPacker implements ColumnPacker {
  readonly #name: string;
  readonly #values = new Wholes();
  readonly #places = new Map<Cell, number>();
  #last: Cell = null;
  #place = 0;

  constructor(name: string) {
    this.#name = name;
    this.#places.set(null, 0);
  }

  add(row: Readonly<Record<string, Cell>>): void {
    const cell = row[this.#name] ?? null;
    if (cell !== this.#last) {
      let place = this.#places.get(cell);
      if (place === undefined) this.#places.set(cell, (place = this.#places.size));
      this.#last = cell;
      this.#place = place;
    }
    this.#values.add(this.#place);
  }

  end(): PackedColumn {
    return { kind: 'listed', values: this.#values.end(), list: [...this.#places.keys()] };
  }
}

/** The cell of a column in one row. */
export function packedCell(column: PackedColumn, row: number): Cell {
  const value = column.values[row]!;
  if (column.kind === 'listed') return column.list[value] ?? null;
  return Number.isNaN(value) || value === NO_WHOLE ? null : value;
}

/** Every row as an object, one after another. */
export function* unpackedRows({ table, length, columns }: PackedRows): Generator<object> {
  const names = SCHEMA[table].map(({ name }) => name);
  for (let row = 0; row < length; row += 1) {
    const cells: Record<string, Cell> = {};
    for (const [index, name] of names.entries()) cells[name] = packedCell(columns[index]!, row);
    yield cells;
  }
}

/** The content as bytes that are equal for equal rows, for a hash. */
export function* packedBytes({ table, length, columns }: PackedRows): Generator<string | Buffer> {
  yield `${JSON.stringify([table, length])}\n`;
  for (const column of columns) {
    yield JSON.stringify(column.kind === 'listed' ? column.list : column.kind);
    const { buffer, byteOffset, byteLength } = column.values;
    yield Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
  }
}

/** The memory of columns, which a thread gives away when it hands rows over. */
export function packedBuffers(rows: readonly PackedRows[]): ArrayBuffer[] {
  return rows.flatMap(({ columns }) => columns.map(({ values }) => values.buffer as ArrayBuffer));
}
