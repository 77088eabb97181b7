import Papa from 'papaparse';
import { remembered } from '../tables/remembered.ts';
import { cleanText } from './clean-text.ts';
import type { DecodedText } from './decode.ts';
import { dialect, DIALECT_SAMPLE, unwrapped, type Dialect } from './dialect.ts';

/** One record of a file: its first line (from 1) and its cells, cleaned. */
export interface SheetRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** True where a cell is longer than any of a table: it is given as blank, and the record is not to be read. */
  readonly isTooLong?: true;
  /** Merged cells that begin here, by their column (from 0); absent where a file cannot merge any. */
  readonly spans?: ReadonlyMap<number, Span>;
  /** Text of the merged cells that began above and go on here, by their first column. */
  readonly continued?: ReadonlyMap<number, string>;
}

/** How many columns and rows merged cells cover. */
interface Span {
  readonly columns: number;
  readonly rows: number;
}

/** The records of a file that hold anything, and the lines with a quotation mark that never closes. */
export interface Sheet {
  readonly dialect: Dialect;
  readonly badQuotes: readonly number[];
  /** The records from the first one on, as often as wanted. */
  records(): Iterable<SheetRecord>;
}

/** Bytes of a file whose records are kept, so that it is cut into cells only once. */
const KEPT = 4 * 1024 ** 2;
/** Characters of a record that is waited for: a quotation mark that is still open then never closes. */
const LONGEST_RECORD = 32 * 1024 ** 2;

/** Characters that a cell of a spreadsheet can hold. */
const LONGEST_CELL = 32_767;

/** A record is longer than any table has; `line` is its first. */
export class RecordTooLong extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`The record of line ${line} is too long.`);
    this.line = line;
  }
}

/**
 * Text as records, in the dialect of its beginning; `size` in bytes. Where a quotation mark never
 * closes, quotes lose their meaning for the whole file, so that no line is swallowed. Throws
 * {@link RecordTooLong}, at the latest when its records are gone through.
 */
export function sheet(decoded: Pick<DecodedText, 'text'>, size: number): Sheet {
  const written = dialect(beginningOf(decoded.text()));
  const unquoted = (): Generator<SheetRecord> =>
    records(pieces(decoded.text(), written, '\u0000'), written, withoutQuotes);
  const quoted = (search?: QuoteSearch): Generator<SheetRecord> =>
    records(pieces(decoded.text(), written, '"', search), written, cleanCell);
  if (size > KEPT) {
    const badQuotes = unclosedQuotes(decoded.text(), written);
    return {
      dialect: written,
      badQuotes,
      records: badQuotes.length === 0 ? () => quoted() : unquoted,
    };
  }
  const bad = new Set<number>();
  const kept = [...quoted({ bad, alone: false })];
  if (bad.size === 0) return { dialect: written, badQuotes: [], records: () => kept };
  const again = [...unquoted()];
  return { dialect: written, badQuotes: [...bad], records: () => again };
}

/** Records as the parser cuts them, from a line on; some of them hold line ends where `isMultiline`. */
interface CutRecords {
  readonly line: number;
  readonly rows: readonly (readonly string[])[];
  readonly isMultiline: boolean;
}

/** Cells of these lengths that hold digits alone are clean, and most cells are such. */
const SHORT = 8;
/** Words recur: each is cleaned once, and is then the same text wherever it stands. */
const rememberedClean = remembered(cleanText);

function cleanCell(cell: string): string {
  if (cell.length > SHORT) return rememberedClean(cell);
  for (let index = 0; index < cell.length; index += 1) {
    const code = cell.charCodeAt(index);
    if (code < DIGITS[0] || code > DIGITS[1]) return rememberedClean(cell);
  }
  return cell;
}

const DIGITS = [48, 57] as const;

function* records(
  cut: Iterable<CutRecords>,
  written: Dialect,
  clean: (cell: string) => string,
): Generator<SheetRecord> {
  let isMarker = written.isStated;
  for (const { line: first, rows, isMultiline } of cut) {
    let line = first;
    for (const row of rows) {
      const lines = isMultiline ? linesOf(row) : 1;
      const cells = unwrapped(row, written) as string[];
      const held = cleanInPlace(cells, clean);
      if (held === 'too_long') yield tooLong(line, cells);
      else if (held === 'text' && !isMarker) yield { line, cells };
      isMarker = false;
      line += lines;
    }
  }
}

/** Cleans the cells of a record, which nobody else has, and says what they hold. */
function cleanInPlace(
  cells: string[],
  clean: (cell: string) => string,
): 'text' | 'nothing' | 'too_long' {
  let isBlank = true;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    if (cell.length > LONGEST_CELL) return 'too_long';
    const cleaned = clean(cell);
    cells[index] = cleaned;
    if (cleaned !== '') isBlank = false;
  }
  return isBlank ? 'nothing' : 'text';
}

function tooLong(line: number, row: readonly string[]): SheetRecord {
  const cells = row.map((cell) => (cell.length > LONGEST_CELL ? '' : cleanText(cell)));
  return { line, cells, isTooLong: true };
}

/** What is asked of the parser besides the records. */
interface QuoteSearch {
  /** Lines with a quotation mark that never closes are added to it. */
  readonly bad: Set<number>;
  /** True where nothing else is wanted: text without quotation marks is passed over. */
  readonly alone: boolean;
}

/**
 * A text cut into cells piece by piece. A record that a piece ends within is looked at again when
 * there is twice as much of it, so that a long one is not gone through over and over.
 */
function* pieces(
  text: Iterable<string>,
  { delimiter }: Dialect,
  quoteChar: string,
  search?: QuoteSearch,
): Generator<CutRecords> {
  const parser = new Papa.Parser({ delimiter, quoteChar, newline: '\n' });
  let held = '';
  let line = 1;
  let least = 0;
  /** Whether what is held has a quotation mark: a long record is not searched again with every piece. */
  let isQuoted = false;
  const cut = (isLast: boolean): CutRecords => {
    const found = parser.parse(held, 0, !isLast) as Papa.ParseResult<string[]>;
    // What is wrong with an unfinished record may be right when more of it is there.
    const unclosed = found.errors.filter(({ row = 0 }) => isLast || row < found.data.length);
    for (const { index = 0 } of unclosed) search?.bad.add(line + lineBreaks(held, index));
    const part = { line, rows: found.data, isMultiline: held.includes(quoteChar) };
    passed(found.meta.cursor);
    isQuoted = held.includes(quoteChar);
    return part;
  };
  const passed = (end: number): void => {
    line += lineBreaks(held, end);
    held = held.slice(end);
    least = end === 0 ? 2 * held.length : 0;
  };
  for (const piece of text) {
    held += piece;
    isQuoted ||= piece.includes(quoteChar);
    if (search?.alone === true && !isQuoted) {
      const lines = piece.lastIndexOf('\n') + 1;
      if (lines > 0) passed(held.length - piece.length + lines);
    } else if (held.length >= least) yield cut(false);
    if (held.length > LONGEST_RECORD) {
      if (search === undefined) throw new RecordTooLong(line);
      cut(true);
      return;
    }
  }
  yield cut(true);
}

/** The lines with a quotation mark that never closes. */
function unclosedQuotes(text: Iterable<string>, written: Dialect): number[] {
  const bad = new Set<number>();
  const cut = pieces(text, written, '"', { bad, alone: true });
  while (cut.next().done !== true);
  return [...bad];
}

function beginningOf(text: Iterable<string>): string {
  let beginning = '';
  for (const piece of text) {
    beginning += piece;
    if (beginning.length > DIALECT_SAMPLE) break;
  }
  return beginning;
}

function withoutQuotes(cell: string): string {
  return cleanText(cell)
    .replace(/^"+|"+$/g, '')
    .trim();
}

/** Lines that a record takes: its cells may hold line ends. */
function linesOf(row: readonly string[]): number {
  return row.reduce((count, cell) => count + lineBreaks(cell, cell.length), 1);
}

/** Line ends of a text before a place in it. */
function lineBreaks(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
    count += 1;
  return count;
}
