import type { Cell } from '../../src/tables/csv.ts';
import { byText } from './input-files.ts';
import { LineBuffer, type LineForm } from './line-buffer.ts';
import { readPart } from './spill/spill-file.ts';
import { TextFile, type WrittenText } from './text-file.ts';

/** The lines of one unit in a file: they follow one another. */
interface UnitPart {
  readonly unit_code: string;
  readonly offset: number;
  readonly length: number;
}

/** A file of lines in the order of units, and where the lines of each unit are. */
export interface UnitLines extends WrittenText {
  readonly rows: number;
  readonly parts: readonly UnitPart[];
}

/** Bytes that are collected before they are written. */
const PIECE = 1 << 18;

/** Writes lines in the order of units, and notes where each unit begins. */
export class UnitLinesWriter {
  readonly #file: TextFile;
  readonly #lines: LineBuffer;
  readonly #parts: { unit_code: string; offset: number; length: number }[] = [];
  #rows = 0;

  /** `header` comes first and belongs to no unit. */
  constructor(path: string, form: LineForm, header = '') {
    this.#file = new TextFile(path);
    this.#lines = new LineBuffer(form);
    this.#file.write(header);
  }

  /** Adds a line; `order` are the places of its cells among `cells`, all of them unless told. */
  line(unitCode: string, cells: readonly Cell[], order?: readonly number[]): void {
    const offset = this.#file.bytes + this.#lines.length;
    let part = this.#parts.at(-1);
    if (part?.unit_code !== unitCode)
      this.#parts.push((part = { unit_code: unitCode, offset, length: 0 }));
    this.#lines.line(cells, order);
    this.#rows += 1;
    part.length = this.#file.bytes + this.#lines.length - part.offset;
    if (this.#lines.length >= PIECE) this.#file.write(this.#lines.take());
  }

  end(): UnitLines {
    this.#file.write(this.#lines.take());
    return { ...this.#file.end(), rows: this.#rows, parts: this.#parts };
  }
}

/**
 * The lines of several files, whose units are not the same, in the order of all units: what one file
 * would hold, read unit by unit.
 */
export function* linesInOrder(files: readonly UnitLines[]): Generator<Uint8Array> {
  const parts = files.flatMap(({ path, parts: own }) => own.map((part) => ({ path, ...part })));
  for (const { path, offset, length } of parts.toSorted((a, b) => byText(a.unit_code, b.unit_code)))
    yield readPart(path, offset, length);
}
