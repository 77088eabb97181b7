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

/**
 * The cells of one column of counts. How thousands are grouped is decided by the whole column: dots
 * (vi-VN) or commas (en-US). A grouped cell is ambiguous where the column also groups with the other
 * mark, or uses the same mark for decimals. A number that is no whole count, a negative one and one
 * in brackets are bad.
 */
export function countCells(cells: readonly string[]): CountCell[] {
  const numbers = cells.map((cell) => WITH_WORDS.exec(cell)?.[1] ?? cell);
  const ambiguous = ambiguousIn(numbers);
  return cells.map((cell, index) => {
    if (cell === '' || NOT_STATED.test(cell)) return UNKNOWN;
    if (SPREADSHEET_ERROR.test(cell)) return { kind: 'spreadsheet_error' };
    const text = numbers[index] ?? cell;
    const value = countOf(text);
    if (value === null) return { kind: 'bad', code: 'bad_number' };
    if (ambiguous(text)) return { kind: 'bad', code: 'ambiguous_number' };
    return { kind: text === cell ? 'count' : 'count_with_words', value };
  });
}

/** Tells the numbers of a column that could be read in two ways. */
function ambiguousIn(numbers: readonly string[]): (text: string) => boolean {
  const some = (form: RegExp, but?: RegExp): boolean =>
    numbers.some((n) => form.test(n) && but?.test(n) !== true);
  const dotted = some(DOTTED);
  const commaed = some(COMMAED);
  const dotForDecimals = some(DECIMAL_DOT, DOTTED);
  const commaForDecimals = some(DECIMAL_COMMA, COMMAED);
  return (text) =>
    (DOTTED.test(text) && (commaed || dotForDecimals)) ||
    (COMMAED.test(text) && (dotted || commaForDecimals));
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
