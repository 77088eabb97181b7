/** What a cell of a column of counts says. */
export type CountCell =
  | { readonly kind: 'count'; readonly value: number }
  /** A count with words around it: "12 hồ sơ", "Số lượng: 12". */
  | { readonly kind: 'count_with_words'; readonly value: number }
  /** Nothing, a dash, "N/A": not stated, which is not 0. */
  | { readonly kind: 'unknown' }
  /** A formula that failed in the spreadsheet, or a column too narrow for it: "#DIV/0!", "####". Not stated. */
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
/** A number that is not written with three decimals: "12", "1.695", "1 695", but not "2.000". */
const NO_THREE_DECIMALS = 16;

const NOT_STATED = /^(?:[-–—−.…_/ ]+|n\/?a|null|nan|không có|không phát sinh)$/iu;
const SPREADSHEET_ERROR = /^(?:#[\p{L}\d/_]+[!?]?|#+|err:\d{3})$/iu;
const PLAIN = /^\d+$/;
/** No number begins with a group of zeros: "0.500" has decimals. */
const DOTTED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,0{1,2})?$/;
const COMMAED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.0{1,2})?$/;
const SPACED = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]0{1,2})?$/;
/** A spreadsheet's whole number: "1695.0", "12,00". Three zeros after fewer than four digits would be thousands. */
const WHOLE_DECIMAL = /^(?:\d+[.,](?:0{1,2}|0{4,})|\d{4,}[.,]0+)$/;
/** A whole thousand in one group, or 0 to three decimals. */
const ROUND = /^(?:0|[1-9]\d{0,2})[.,]000$/;
const DECIMAL_DOT = /\d\.\d+$/;
const DECIMAL_COMMA = /\d,\d+$/;
const WITH_WORDS = /^(\d[\d., ]*?) ?\(?(?:hồ sơ|hs|bộ|lượt|dossiers?)\)?\.?$/iu;
/** The payment table puts "Số lượng: 12 Tỷ lệ: 34.5% Điểm số: 1.2" into one cell. */
const LABELLED =
  /^số lượng ?: ?(\d[\d., ]*?) ?(?:hồ sơ|hs)?(?:$|[ ;,.|-]*(?:t[ỷỉ] lệ|điểm(?: số)?) ?:.*$)/iu;
const FIGURES = [
  /^[-+−–(]?\d[\d.,\s]*[%)]?$/,
  /^[-+]?\d[\d.,]*e[-+]?\d+$/i,
  /^\d+ ?[/:] ?\d+$/,
  /^[~≈<>≤≥] ?\d[\d.,\s]*$/,
];
/** The country receives fewer dossiers a year; a longer number is a telephone number or a code. */
const LARGEST = 99_999_999;
/** Digits of the largest count: a longer text is looked at with care. */
const MOST_DIGITS = 8;
/** A day ("20250801"), or the digits of a telephone number or a code, which begin with 0; "05" is a count. */
const NO_COUNT = /^(?:20[2-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|0\d{4,})$/;
const BAD_NUMBER: CountCell = { kind: 'bad', code: 'bad_number' };
const UNKNOWN: CountCell = { kind: 'unknown' };
/** Most counts are small: the same ones stand in every table. */
const SMALL_COUNTS = Array.from({ length: 1000 }, (_, value): CountCell => ({
  kind: 'count',
  value,
}));

/** What one cell says about how its column writes numbers. */
export function numberEvidence(cell: string): NumberEvidence {
  if (plainCount(cell) >= 0) return NO_THREE_DECIMALS;
  if (cell === '') return NO_EVIDENCE;
  const text = numberIn(cell);
  if (!/^[-+−]?\d[\d., ]*$/.test(text)) return NO_EVIDENCE;
  const dotted = DOTTED.test(text);
  const commaed = COMMAED.test(text);
  return (
    (dotted ? DOT_GROUPS : 0) |
    (commaed ? COMMA_GROUPS : 0) |
    (DECIMAL_DOT.test(text) && !dotted ? DOT_DECIMALS : 0) |
    (DECIMAL_COMMA.test(text) && !commaed ? COMMA_DECIMALS : 0) |
    (ROUND.test(text) ? 0 : NO_THREE_DECIMALS)
  );
}

/**
 * One cell of a column of counts, by the evidence of the whole column (`numberEvidence` of each cell,
 * merged). Thousands are grouped by dots (vi-VN), by commas (en-US) or by spaces. A grouped cell is
 * ambiguous where the column also groups with the other mark or uses the same mark for decimals, and
 * where every number of the column is a whole thousand ("2.000"), which is how three decimals look
 * too. A number that is no whole count, a negative one and one in brackets are bad.
 */
export function countCell(cell: string, column: NumberEvidence): CountCell {
  const plain = plainCount(cell);
  // Most cells are short: a text of fewer than five digits is a count in any case.
  if (plain >= 0)
    return cell.length > 4 && NO_COUNT.test(cell)
      ? BAD_NUMBER
      : (SMALL_COUNTS[plain] ?? { kind: 'count', value: plain });
  if (!isDigitAt(cell, 0)) {
    if (cell === '' || NOT_STATED.test(cell)) return UNKNOWN;
    if (SPREADSHEET_ERROR.test(cell)) return { kind: 'spreadsheet_error' };
  }
  const text = numberIn(cell);
  const value = countOf(text);
  if (value === null || NO_COUNT.test(text)) return BAD_NUMBER;
  if (isAmbiguous(text, column)) return { kind: 'bad', code: 'ambiguous_number' };
  return { kind: text === cell ? 'count' : 'count_with_words', value };
}

/** The cells of one column of counts: its evidence first, then each cell by it. */
export function countCells(cells: readonly string[]): CountCell[] {
  const column = cells.reduce((evidence, cell) => evidence | numberEvidence(cell), NO_EVIDENCE);
  return cells.map((cell) => countCell(cell, column));
}

function isAmbiguous(text: string, column: NumberEvidence): boolean {
  const has = (bits: NumberEvidence): boolean => (column & bits) !== 0;
  if (ROUND.test(text) && !has(NO_THREE_DECIMALS)) return true;
  return (
    (DOTTED.test(text) && has(COMMA_GROUPS | DOT_DECIMALS)) ||
    (COMMAED.test(text) && has(DOT_GROUPS | COMMA_DECIMALS))
  );
}

/** True for a cell that shows a number, whole or not. */
export function isNumberLike(cell: string): boolean {
  // Words begin with none of these, and most cells are words or blank.
  const first = cell.charCodeAt(0);
  if (!(first >= 40 && first <= 57)) return false;
  if (plainCount(cell) >= 0) return true;
  return /^[-+(]?\d[\d.,\s]*[%)]?$/.test(cell);
}

/** True for a cell in a column of counts that means to state a figure, readable or not. */
export function isFigure(cell: string): boolean {
  if (cell === '') return false;
  if (plainCount(cell) >= 0) return true;
  return (
    FIGURES.some((form) => form.test(cell)) ||
    WITH_WORDS.test(cell) ||
    LABELLED.test(cell) ||
    SPREADSHEET_ERROR.test(cell)
  );
}

/** The value of a cell of digits alone, as most cells are; -1 for anything else. */
function plainCount(cell: string): number {
  const { length } = cell;
  if (length === 0 || length > MOST_DIGITS) return -1;
  let value = 0;
  for (let index = 0; index < length; index += 1) {
    const digit = cell.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = 10 * value + digit;
  }
  return value;
}

function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/** The number of a cell without the words around it; the cell itself where it has none. */
function numberIn(cell: string): string {
  if (isDigitAt(cell, 0) && isDigitAt(cell, cell.length - 1)) return cell;
  return (LABELLED.exec(cell) ?? WITH_WORDS.exec(cell))?.[1] ?? cell;
}

function countOf(text: string): number | null {
  if (WHOLE_DECIMAL.test(text)) return limited(text.replace(/[.,]0+$/, ''));
  if (![PLAIN, DOTTED, COMMAED, SPACED].some((form) => form.test(text))) return null;
  return limited(text.replace(/[.,]0{1,2}$/, ''));
}

function limited(text: string): number | null {
  const value = Number(text.replace(/[., ]/g, ''));
  return value <= LARGEST ? value : null;
}
