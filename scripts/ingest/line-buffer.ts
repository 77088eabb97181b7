import { csvCell, type Cell, type CsvForm } from '../../src/tables/csv.ts';

/** How cells become a line of text. */
export interface LineForm {
  readonly open: string;
  readonly between: string;
  readonly close: string;
  /** What stands for null. */
  readonly none: string;
  /** A cell that is neither null nor a number. */
  readonly text: (cell: Exclude<Cell, number | null>) => string;
}

/** The lines of a CSV in this form. */
export function csvLineForm(form: CsvForm): LineForm {
  const text = (cell: Exclude<Cell, number | null>): string => csvCell(cell, form);
  return { open: '', between: form.delimiter, close: '\r\n', none: '', text };
}

/** One JSON array a line. */
export const JSON_LINES: LineForm = {
  open: '[',
  between: ',',
  close: ']\n',
  none: 'null',
  text: (cell) => JSON.stringify(cell),
};

const FIRST_SIZE = 1 << 16;
/** Texts whose bytes are kept: codes, days and names recur row after row. */
const MOST_TEXTS = 50_000;
const [ZERO, MINUS] = [48, 45];
/** Numbers from here on are written by the engine: they are none of the short counts. */
const LONG = 1_000_000_000;
/** Bytes of the longest number that is written here. */
const LONGEST_NUMBER = 10;

/**
 * Lines of cells as UTF-8, made in one buffer: joining texts and encoding them took a third of the
 * whole ingest. Codes and names are encoded once, whole numbers are written digit by digit, and a text
 * that stands in the same place of the line before is not even looked up.
 */
export class LineBuffer {
  readonly #form: LineForm;
  readonly #texts = new Map<string, Buffer>();
  readonly #last: { cell: Cell; bytes: Buffer }[] = [];
  readonly #open: Buffer;
  readonly #between: Buffer;
  readonly #close: Buffer;
  readonly #none: Buffer;
  #emptyList: Buffer | undefined;
  #bytes = Buffer.allocUnsafe(FIRST_SIZE);
  #length = 0;

  constructor(form: LineForm) {
    this.#form = form;
    this.#open = Buffer.from(form.open);
    this.#between = Buffer.from(form.between);
    this.#close = Buffer.from(form.close);
    this.#none = Buffer.from(form.none);
  }

  /** Bytes of the lines since they were last taken. */
  get length(): number {
    return this.#length;
  }

  /** Adds one line; `order` are the places of its cells among `cells`, all of them unless told. */
  line(cells: readonly Cell[], order?: readonly number[]): void {
    this.#copy(this.#open);
    const size = order?.length ?? cells.length;
    for (let index = 0; index < size; index += 1) {
      if (index > 0) this.#copy(this.#between);
      const cell = cells[order === undefined ? index : order[index]!] ?? null;
      if (cell === null) this.#copy(this.#none);
      else if (typeof cell === 'number') this.#number(cell);
      else this.#text(cell, index);
    }
    this.#copy(this.#close);
  }

  /** The lines since the last call; they hold until the next line is added. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #text(cell: Exclude<Cell, number | null>, column: number): void {
    const last = (this.#last[column] ??= { cell: null, bytes: this.#none });
    if (last.cell !== cell) {
      last.bytes = this.#encoded(cell);
      last.cell = cell;
    }
    this.#copy(last.bytes);
  }

  #encoded(cell: Exclude<Cell, number | null>): Buffer {
    // A list is new in every row, and blank in nearly all of them.
    if (typeof cell === 'object' && cell.length === 0)
      return (this.#emptyList ??= Buffer.from(this.#form.text(cell)));
    if (typeof cell !== 'string') return Buffer.from(this.#form.text(cell));
    let bytes = this.#texts.get(cell);
    if (bytes === undefined) {
      bytes = Buffer.from(this.#form.text(cell));
      if (this.#texts.size >= MOST_TEXTS) this.#texts.clear();
      this.#texts.set(cell, bytes);
    }
    return bytes;
  }

  #number(value: number): void {
    if (!Number.isInteger(value) || value <= -LONG || value >= LONG) {
      this.#copy(Buffer.from(String(value)));
      return;
    }
    this.#reserve(LONGEST_NUMBER);
    const bytes = this.#bytes;
    let rest = value;
    if (rest < 0) {
      bytes[this.#length] = MINUS;
      this.#length += 1;
      rest = -rest;
    }
    let digits = 1;
    for (let limit = 10; rest >= limit; limit *= 10) digits += 1;
    for (let place = this.#length + digits - 1; place >= this.#length; place -= 1) {
      const next = Math.trunc(rest / 10);
      bytes[place] = ZERO + rest - 10 * next;
      rest = next;
    }
    this.#length += digits;
  }

  #copy(from: Buffer): void {
    const { length } = from;
    this.#reserve(length);
    const bytes = this.#bytes;
    const start = this.#length;
    // Most texts are a few bytes long, for which a call of `set` costs more than the bytes.
    if (length > 24) bytes.set(from, start);
    else for (let index = 0; index < length; index += 1) bytes[start + index] = from[index]!;
    this.#length = start + length;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
