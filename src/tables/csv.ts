/** A cell as it is written; null is blank. */
export type Cell = string | number | boolean | readonly string[] | null;

/** How a CSV is written. */
export interface CsvForm {
  readonly delimiter: ',' | ';';
  /** A byte-order mark first, by which Excel knows UTF-8. */
  readonly byteOrderMark: boolean;
  /** Whether a text that a spreadsheet would run as a formula gets a leading apostrophe. */
  readonly neutralised: boolean;
}

/** RFC 4180, UTF-8: for programs. */
export const PLAIN_CSV: CsvForm = { delimiter: ',', byteOrderMark: false, neutralised: false };
/** Opens by double click in an Excel with Vietnamese settings. */
export const EXCEL_CSV: CsvForm = { delimiter: ';', byteOrderMark: true, neutralised: true };

/** For people who open it in any spreadsheet or program. */
export const SPREADSHEET_CSV: CsvForm = {
  delimiter: ',',
  byteOrderMark: true,
  neutralised: true,
};

/**
 * A CSV file: header, then rows, each line ended by CRLF. Null is blank, a list is joined by
 * spaces, numbers have a dot for decimals.
 */
export function csv(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
  form: CsvForm = PLAIN_CSV,
): string {
  return [...csvLines(header, rows, form)].join('');
}

/** The lines of {@link csv} one after another, each with its line end; the first has the byte-order mark. */
export function* csvLines(
  header: readonly string[],
  rows: Iterable<readonly Cell[]>,
  form: CsvForm,
): Generator<string> {
  yield `${form.byteOrderMark ? '\uFEFF' : ''}${csvLine(header, form)}`;
  for (const row of rows) yield csvLine(row, form);
}

/** One line of a CSV with its line end. */
export function csvLine(cells: readonly Cell[], form: CsvForm): string {
  return `${cells.map((cell) => csvCell(cell, form)).join(form.delimiter)}\r\n`;
}

/** One cell of a CSV. */
export function csvCell(cell: Cell, form: CsvForm): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join(' ');
  const safe = form.neutralised && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
