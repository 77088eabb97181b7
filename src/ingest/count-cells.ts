/** What a cell of a column of counts says. */
export type CountCell =
  | { readonly kind: 'count'; readonly value: number }
  /** A count followed by its unit in words: "12 hồ sơ". */
  | { readonly kind: 'count_with_words'; readonly value: number }
  /** Nothing, a dash, "N/A": not stated, which is not 0. */
  | { readonly kind: 'unknown' }
  /** A formula that failed in the spreadsheet: "#DIV/0!". Not stated. */
  | { readonly kind: 'spreadsheet_error' }
  /** `bad_number`: no count; `ambiguous_number`: the column does not tell thousands from decimals. */
  | { readonly kind: 'bad'; readonly code: 'bad_number' | 'ambiguous_number' };

/**
 * How the cells of a column write their numbers, as a set of bits: the evidence of two cells, or of two
 * parts of a column, is merged with `|`. `NO_EVIDENCE` to begin with.
 */
export type NumberEvidence = number;
export const NO_EVIDENCE: NumberEvidence = 0;

const DOT_GROUPS = 1;
const COMMA_GROUPS = 2;
const DOT_DECIMALS = 4;
const COMMA_DECIMALS = 8;

const NOT_STATED = /^(?:[-–—−.…_/]+|n\/?a|null|nan|không có|không phát sinh)$/iu;
const SPREADSHEET_ERROR = /^#[\p{L}\d/]+[!?]?$/u;
const PLAIN = /^\d+$/;
/** No number begins with a group of zeros: "0.500" has decimals. */
const DOTTED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,0{1,2})?$/;
const COMMAED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.0{1,2})?$/;
const SPACED = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]0{1,2})?$/;
/** A spreadsheet's whole number: "1695.0", "12,00". Three zeros would be thousands. */
const WHOLE_DECIMAL = /^\d+[.,]0{1,2}$/;
const DECIMAL_DOT = /\d\.\d+$/;
const DECIMAL_COMMA = /\d,\d+$/;
const WITH_WORDS = /^(\d[\d., ]*?) ?(?:hồ sơ|hs|bộ|dossiers?)$/iu;
/** The country receives fewer dossiers a year; a longer number is a telephone number or a code. */
const LARGEST = 99_999_999;
const UNKNOWN: CountCell = { kind: 'unknown' };

/** What one cell says about how its column writes numbers. */
export function numberEvidence(cell: string): NumberEvidence {
  // Most cells are short whole numbers, which say nothing.
  if (cell === '' || PLAIN.test(cell)) return NO_EVIDENCE;
  const text = WITH_WORDS.exec(cell)?.[1] ?? cell;
  const dotted = DOTTED.test(text);
  const commaed = COMMAED.test(text);
  return (
    (dotted ? DOT_GROUPS : 0) |
    (commaed ? COMMA_GROUPS : 0) |
    (!dotted && DECIMAL_DOT.test(text) ? DOT_DECIMALS : 0) |
    (!commaed && DECIMAL_COMMA.test(text) ? COMMA_DECIMALS : 0)
  );
}

/**
 * One cell of a column of counts, by the evidence of the whole column (`numberEvidence` of each cell,
 * merged): dots (vi-VN) or commas (en-US) group thousands. A grouped cell is ambiguous where the
 * column also groups with the other mark, or uses the same mark for decimals. A number that is no
 * whole count, a negative one and one in brackets are bad.
 */
export function countCell(cell: string, column: NumberEvidence): CountCell {
  if (cell === '' || NOT_STATED.test(cell)) return UNKNOWN;
  if (SPREADSHEET_ERROR.test(cell)) return { kind: 'spreadsheet_error' };
  const text = WITH_WORDS.exec(cell)?.[1] ?? cell;
  const value = countOf(text);
  if (value === null) return { kind: 'bad', code: 'bad_number' };
  const has = (bits: NumberEvidence): boolean => (column & bits) !== 0;
  const isAmbiguous =
    (DOTTED.test(text) && has(COMMA_GROUPS | DOT_DECIMALS)) ||
    (COMMAED.test(text) && has(DOT_GROUPS | COMMA_DECIMALS));
  if (isAmbiguous) return { kind: 'bad', code: 'ambiguous_number' };
  return { kind: text === cell ? 'count' : 'count_with_words', value };
}

/** The cells of one column of counts: its evidence first, then each cell by it. */
export function countCells(cells: readonly string[]): CountCell[] {
  const column = cells.reduce((evidence, cell) => evidence | numberEvidence(cell), NO_EVIDENCE);
  return cells.map((cell) => countCell(cell, column));
}

/** True for a cell that shows a number, whole or not. */
export function isNumberLike(cell: string): boolean {
  return /^[-+(]?\d[\d.,\s]*[%)]?$/.test(cell);
}

/** True for a cell in a column of counts that means to state a figure, readable or not. */
export function isFigure(cell: string): boolean {
  return (
    isNumberLike(cell) ||
    WITH_WORDS.test(cell) ||
    SPREADSHEET_ERROR.test(cell) ||
    /^[-+]?\d[\d.,]*e[-+]?\d+$/i.test(cell)
  );
}

function countOf(text: string): number | null {
  const isCount = [PLAIN, DOTTED, COMMAED, SPACED, WHOLE_DECIMAL].some((form) => form.test(text));
  if (!isCount) return null;
  const value = Number(text.replace(/[.,]0{1,2}$/, '').replace(/[., ]/g, ''));
  return value <= LARGEST ? value : null;
}
