import { csvCell, type Cell, type CsvForm } from '../../src/tables/csv.ts';

/** How cells become a line of text. */
export interface LineForm {
  readonly open: string;
  /** One character of ASCII. */
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
/** The digit 0. */
const ZERO = 48;
/** Whole numbers from 0 to below it are written digit by digit; any other, which no count is, by the engine. */
const LONG = 1_000_000_000;
/** Bytes of the longest number that is written digit by digit. */
const LONGEST_NUMBER = 9;

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
  readonly #between: number;
  readonly #close: Buffer;
  readonly #none: Buffer;
  /** Bytes of the longest cell that is no text, and of what stands before it. */
  readonly #roomOfCell: number;
  #emptyList: Buffer | undefined;
  #bytes = Buffer.allocUnsafe(FIRST_SIZE);
  #length = 0;

  constructor(form: LineForm) {
    this.#form = form;
    this.#open = Buffer.from(form.open);
    this.#between = form.between.charCodeAt(0);
    this.#close = Buffer.from(form.close);
    this.#none = Buffer.from(form.none);
    this.#roomOfCell = 1 + Math.max(LONGEST_NUMBER, this.#none.length);
  }

  /** Bytes of the lines since they were last taken. */
  get length(): number {
    return this.#length;
  }

  /** Adds one line; `order` are the places of its cells among `cells`, all of them unless told. */
  line(cells: readonly Cell[], order?: readonly number[]): void {
    const size = order?.length ?? cells.length;
    const room = this.#open.length + size * this.#roomOfCell + this.#close.length;
    let bytes = this.#withRoom(room);
    let end = copied(this.#open, bytes, this.#length);
    for (let index = 0; index < size; index += 1) {
      if (index > 0) {
        bytes[end] = this.#between;
        end += 1;
      }
      const cell = cells[order === undefined ? index : order[index]!] ?? null;
      if (cell === null) end = copied(this.#none, bytes, end);
      else if (typeof cell === 'number' && isShort(cell)) end = written(cell, bytes, end);
      else {
        const text = this.#bytesOf(cell, index);
        this.#length = end;
        bytes = this.#withRoom(text.length + room);
        end = copied(text, bytes, end);
      }
    }
    this.#length = copied(this.#close, bytes, end);
  }

  /** The lines since the last call; they hold until the next line is added. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return taken;
  }

  /** The bytes of a cell that is neither null nor a short number. */
  #bytesOf(cell: Exclude<Cell, null>, column: number): Buffer {
    if (typeof cell === 'number') return Buffer.from(String(cell));
    const last = (this.#last[column] ??= { cell: null, bytes: this.#none });
    if (last.cell !== cell) {
      last.bytes = this.#encoded(cell);
      last.cell = cell;
    }
    return last.bytes;
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

  /** The buffer, with room for so many more bytes. */
  #withRoom(more: number): Buffer {
    if (this.#length + more > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(2 * (this.#length + more));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    return this.#bytes;
  }
}

function isShort(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < LONG;
}

/** Copies bytes to a place of others, and says where they end. */
function copied(from: Buffer, to: Buffer, start: number): number {
  const { length } = from;
  // Most texts are a few bytes long, for which a call of `set` costs more than the bytes.
  if (length > 24) to.set(from, start);
  else for (let index = 0; index < length; index += 1) to[start + index] = from[index]!;
  return start + length;
}

/** Writes a short number to a place of bytes, and says where it ends. */
function written(value: number, to: Buffer, start: number): number {
  let digits = 1;
  for (let limit = 10; value >= limit; limit *= 10) digits += 1;
  let rest = value;
  for (let place = start + digits - 1; place >= start; place -= 1) {
    const next = Math.trunc(rest / 10);
    to[place] = ZERO + rest - 10 * next;
    rest = next;
  }
  return start + digits;
}
