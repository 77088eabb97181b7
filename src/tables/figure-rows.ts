/** What one mark of a chart stands for: column names to plain values; null is unknown. */
export type FigureRow = Readonly<Record<string, string | number | null>>;

/** A number as {@link figureRowsText} writes it; a code with a leading zero is none. */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e-\d+)?$/;
/** Digits kept of a number: counts are whole, a share needs no more. */
const DIGITS = 8;

/**
 * The figures of a chart as a text that a page carries for its file: a line of column names, then a
 * line a row, cells parted by tabs. A column that says the same in every row stands once, as
 * `name=value` in the first line. Rows have the columns of the first one. Throws where a text holds
 * a tab or a line end.
 */
export function figureRowsText(rows: readonly FigureRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const isShared = (column: string): boolean =>
    rows.length > 1 && rows.every((row) => row[column] === rows[0]![column]);
  const own = columns.filter((column) => !isShared(column));
  const head = columns.map((column) =>
    own.includes(column) ? column : `${column}=${cellText(rows[0]![column])}`,
  );
  return [head, ...rows.map((row) => own.map((column) => cellText(row[column])))]
    .map((cells) => cells.join('\t'))
    .join('\n');
}

/** The rows that {@link figureRowsText} wrote; numbers are numbers again. */
export function figureRows(text: string): FigureRow[] {
  const [head = '', ...lines] = text.split('\n');
  const columns = head.split('\t').map((cell) => {
    const [name = '', ...shared] = cell.split('=');
    return { name, shared: shared.length === 0 ? null : shared.join('=') };
  });
  return lines.map((line) => {
    const cells = line.split('\t').values();
    return Object.fromEntries(
      columns.map(({ name, shared }) => [name, cellValue(shared ?? cells.next().value ?? '')]),
    );
  });
}

function cellText(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'number' ? String(Number(value.toPrecision(DIGITS))) : value;
  if (/[\t\n]/.test(text)) throw new Error(`A cell of a figure holds a tab or a line end: ${text}`);
  return text;
}

function cellValue(text: string): string | number | null {
  if (text === '') return null;
  return NUMBER.test(text) ? Number(text) : text;
}
