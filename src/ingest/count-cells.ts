/** What a cell of a column of counts says. */
export type CountCell =
  | { readonly kind: 'count'; readonly value: number }
  /** A count followed by its unit in words: "12 hồ sơ". */
  | { readonly kind: 'count_with_words'; readonly value: number }
  /** Nothing, a dash, "N/A": not stated, which is not 0. */
  | { readonly kind: 'unknown' }
  /** A formula that failed in the spreadsheet: "#DIV/0!". Not stated. */
  | { readonly kind: 'spreadsheet_error' }
  /** `bad_number`: no count; `ambiguous_number`: dots and commas both group thousands in the column. */
  | { readonly kind: 'bad'; readonly code: 'bad_number' | 'ambiguous_number' };

const NOT_STATED = /^(?:[-–—−.…_/]+|n\/?a|null|nan|không có|không phát sinh)$/iu;
const SPREADSHEET_ERROR = /^#[\p{L}\d/]+[!?]?$/u;
const PLAIN = /^\d+$/;
const DOTTED = /^\d{1,3}(?:\.\d{3})+$/;
const COMMAED = /^\d{1,3}(?:,\d{3})+$/;
const SPACED = /^\d{1,3}(?: \d{3})+$/;
/** A spreadsheet's whole number: "1695.0", "12,00". Three zeros would be thousands. */
const WHOLE_DECIMAL = /^(\d+)[.,]0{1,2}$/;
const WITH_WORDS = /^([\d.,]+) ?(?:hồ sơ|hs|bộ|dossiers?)$/iu;
/** The largest count that a 32-bit column of the database holds. */
const LARGEST = 2_147_483_647;
const UNKNOWN: CountCell = { kind: 'unknown' };

/**
 * The cells of one column of counts. How thousands are grouped is decided by the whole column: dots
 * (vi-VN) or commas (en-US); where both occur, every grouped cell is ambiguous. A number that is no
 * whole count, a negative one and one in brackets are bad.
 */
export function countCells(cells: readonly string[]): CountCell[] {
  const numbers = cells.map((cell) => WITH_WORDS.exec(cell)?.[1] ?? cell);
  const mixed = numbers.some((n) => DOTTED.test(n)) && numbers.some((n) => COMMAED.test(n));
  return cells.map((cell, index) => {
    if (cell === '' || NOT_STATED.test(cell)) return UNKNOWN;
    if (SPREADSHEET_ERROR.test(cell)) return { kind: 'spreadsheet_error' };
    const text = numbers[index] ?? cell;
    const value = countOf(text);
    if (value === null) return { kind: 'bad', code: 'bad_number' };
    if (mixed && (DOTTED.test(text) || COMMAED.test(text)))
      return { kind: 'bad', code: 'ambiguous_number' };
    return { kind: text === cell ? 'count' : 'count_with_words', value };
  });
}

/** True for a cell that shows a number or stands for one that is not stated. */
export function isNumberLike(cell: string): boolean {
  return countOf(cell) !== null || /^[-+(]?\d[\d.,\s]*[%)]?$/.test(cell);
}

function countOf(text: string): number | null {
  const digits = PLAIN.test(text)
    ? text
    : DOTTED.test(text) || COMMAED.test(text) || SPACED.test(text)
      ? text.replace(/[., ]/g, '')
      : WHOLE_DECIMAL.exec(text)?.[1];
  if (digits === undefined) return null;
  const value = Number(digits);
  return value <= LARGEST ? value : null;
}
