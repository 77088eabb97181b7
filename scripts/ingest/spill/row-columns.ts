import type { FileRow } from '../../../src/ingest/file-result.ts';
import { COUNT_NAMES, noCounts } from '../../../src/tables/counts.ts';

/** How the values of a column are kept: texts that repeat, or whole numbers. */
type Kind = 'text' | 'whole' | 'any';

/** Every property of a row but its counts. */
const KINDS: Readonly<Record<Exclude<keyof FileRow, 'counts'>, Kind>> = {
  unit_code: 'text',
  level: 'text',
  field_id: 'text',
  source_system: 'text',
  handled_at: 'text',
  period_start: 'text',
  period_end: 'text',
  period_kind: 'text',
  calendar: 'text',
  completeness: 'any',
  sheet: 'whole',
  exported_at: 'text',
  line: 'whole',
  unread: 'any',
  unplaced: 'any',
  printed_total: 'any',
  lacks_ways: 'any',
};
const NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** A column of rows as it is spilled: texts by their place in a list, numbers (null is -1), or anything. */
type SpilledColumn =
  | { readonly texts: readonly unknown[]; readonly places: Uint16Array }
  | Int32Array
  | readonly unknown[];

/**
 * Rows of one file column by column, without the columns in which all are null: a tenth of the size of
 * the rows as objects, and written and read back many times faster.
 */
export interface RowColumns {
  readonly size: number;
  readonly values: Readonly<Partial<Record<keyof typeof KINDS, SpilledColumn>>>;
  readonly counts: Readonly<Partial<Record<(typeof COUNT_NAMES)[number], Int32Array>>>;
}

/** At most as many rows as an index of 16 bits can tell apart. */
export const MOST_ROWS = 4096;

/** Takes rows one by one, at most {@link MOST_ROWS}, into columns that are used again and again. */
export class RowColumnsBuilder {
  readonly #values = NAMES.map((name) => ({ name, column: newColumn(KINDS[name]) }));
  readonly #counts = COUNT_NAMES.map((name) => ({ name, column: new WholeColumn() }));
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(row: FileRow): void {
    const at = this.#size;
    for (const { name, column } of this.#values) column.set(at, row[name] ?? null);
    const { counts } = row;
    for (const { name, column } of this.#counts) column.set(at, counts[name]);
    this.#size = at + 1;
  }

  /** The columns of the rows so far; after it there are none. */
  take(): RowColumns {
    const size = this.#size;
    this.#size = 0;
    return {
      size,
      values: taken<keyof typeof KINDS, SpilledColumn>(this.#values, size),
      counts: taken<(typeof COUNT_NAMES)[number], Int32Array>(this.#counts, size),
    };
  }
}

/** The rows that {@link RowColumnsBuilder} was given. */
export function rowsOfColumns({ size, values, counts }: RowColumns): FileRow[] {
  const valueOf = Object.fromEntries(
    NAMES.map((name) => [name, reader(values[name] ?? null)]),
  ) as unknown as Readers;
  const countsOf = COUNT_NAMES.flatMap((name) => {
    const column = counts[name];
    return column === undefined ? [] : [[name, column] as const];
  });
  return Array.from({ length: size }, (_, index) => {
    const own = noCounts();
    for (const [name, column] of countsOf) {
      const value = column[index] ?? -1;
      if (value >= 0) own[name] = value;
    }
    return rowAt(index, valueOf, own);
  });
}

/** What tells the values of a row, by its place. */
type Readers = {
  readonly [Name in keyof typeof KINDS]-?: (index: number) => Exclude<FileRow[Name], undefined>;
};

/** Written out, because the engine makes an object many times faster whose properties stand in the text. */
function rowAt(index: number, valueOf: Readers, counts: FileRow['counts']): FileRow {
  return {
    unit_code: valueOf.unit_code(index),
    level: valueOf.level(index),
    field_id: valueOf.field_id(index),
    source_system: valueOf.source_system(index),
    handled_at: valueOf.handled_at(index),
    period_start: valueOf.period_start(index),
    period_end: valueOf.period_end(index),
    period_kind: valueOf.period_kind(index),
    calendar: valueOf.calendar(index),
    completeness: valueOf.completeness(index),
    sheet: valueOf.sheet(index),
    exported_at: valueOf.exported_at(index),
    line: valueOf.line(index),
    unread: valueOf.unread(index),
    unplaced: valueOf.unplaced(index),
    printed_total: valueOf.printed_total(index),
    lacks_ways: valueOf.lacks_ways(index),
    counts,
  };
}

type Value = string | number | true | null | undefined;

interface OpenColumn<Column extends SpilledColumn> {
  set(at: number, value: Value): void;
  /** The first values; null where all of them are. Then it is empty. */
  take(size: number): Column | null;
}

class WholeColumn implements OpenColumn<Int32Array> {
  readonly #values = new Int32Array(MOST_ROWS);
  #isUsed = false;

  set(at: number, value: Value): void {
    if (value === null || value === undefined) this.#values[at] = -1;
    else {
      this.#values[at] = value as number;
      this.#isUsed = true;
    }
  }

  take(size: number): Int32Array | null {
    const values = this.#isUsed ? this.#values.slice(0, size) : null;
    this.#isUsed = false;
    return values;
  }
}

class TextColumn implements OpenColumn<{ texts: readonly unknown[]; places: Uint16Array }> {
  readonly #places = new Uint16Array(MOST_ROWS);
  readonly #known = new Map<unknown, number>();
  #last: unknown = undefined;
  #lastPlace = 0;

  set(at: number, value: Value): void {
    // Rows of the same unit and period follow one another.
    if (value !== this.#last || this.#known.size === 0) {
      this.#last = value;
      this.#lastPlace = this.#known.get(value) ?? this.#known.size;
      if (this.#lastPlace === this.#known.size) this.#known.set(value, this.#lastPlace);
    }
    this.#places[at] = this.#lastPlace;
  }

  take(size: number): { texts: readonly unknown[]; places: Uint16Array } {
    const texts = [...this.#known.keys()];
    this.#known.clear();
    return { texts, places: this.#places.slice(0, size) };
  }
}

class AnyColumn implements OpenColumn<readonly unknown[]> {
  #values: unknown[] = [];

  set(at: number, value: unknown): void {
    if (value !== null && value !== undefined) this.#values[at] = value;
  }

  take(size: number): readonly unknown[] | null {
    const values = this.#values;
    this.#values = [];
    if (values.length === 0) return null;
    return Array.from({ length: size }, (_, index) => values[index] ?? null);
  }
}

function newColumn(kind: Kind): WholeColumn | TextColumn | AnyColumn {
  if (kind === 'whole') return new WholeColumn();
  return kind === 'text' ? new TextColumn() : new AnyColumn();
}

function taken<Name extends string, Column extends SpilledColumn>(
  columns: readonly { readonly name: Name; readonly column: OpenColumn<Column> }[],
  size: number,
): Partial<Record<Name, Column>> {
  const found: Partial<Record<Name, Column>> = {};
  for (const { name, column } of columns) {
    const values = column.take(size);
    if (values !== null) found[name] = values;
  }
  return found;
}

function reader(column: SpilledColumn | null): (index: number) => unknown {
  if (column === null) return () => null;
  if (column instanceof Int32Array) return (index) => column[index];
  if ('texts' in column) return (index) => column.texts[column.places[index] ?? 0];
  return (index) => column[index];
}
