import Papa from 'papaparse';

/** How a text separates its cells. */
export interface Dialect {
  readonly delimiter: string;
  /** True where the first line is `sep=;`; that line is no record. */
  readonly isStated: boolean;
  /** What that line says, where the lines below are plainly separated by something else. */
  readonly statedWrongly?: string;
  /** Cells of most records; 1 where no delimiter splits any. */
  readonly width: number;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Characters that are enough to find the delimiter. */
export const DIALECT_SAMPLE = 20_000;
/** `sep=;` as Excel reads and writes it: in any case, quoted or not, followed by delimiters or not. */
const STATED = /^"?sep=(.)"?[,;\t| ]*(?:\n|$)/i;

/**
 * The delimiter of a text, by its beginning: what a first line `sep=;` says, unless it splits no line
 * and another one does; else the one under which
 * most records have the same number of cells, more than one (of several, the one that gives most
 * cells). Line ends are `\n`.
 */
export function dialect(text: string): Dialect {
  const sample = wholeLines(text.slice(0, DIALECT_SAMPLE), text.length > DIALECT_SAMPLE);
  const stated = STATED.exec(sample);
  if (stated !== null) {
    const delimiter = stated[1] ?? ',';
    const rest = sample.slice(stated[0].length);
    const { width } = scoreOf(rest, delimiter);
    const seen = width > 1 ? null : likeliest(rest);
    return seen === null || seen.width === 1
      ? { delimiter, width, isStated: true }
      : { ...seen, isStated: true, statedWrongly: delimiter };
  }
  return { ...likeliest(sample), isStated: false };
}

/** The delimiter under which most records have the same number of cells. */
function likeliest(sample: string): Pick<Dialect, 'delimiter' | 'width'> {
  const scores = DELIMITERS.map((delimiter) =>
    // Most files hold one of the delimiters alone: nothing has to be cut by another.
    sample.includes(delimiter) ? scoreOf(sample, delimiter) : { delimiter, width: 1, records: 0 },
  );
  const { delimiter, width } = scores.reduce((best, next) =>
    next.records > best.records || (next.records === best.records && next.width > best.width)
      ? next
      : best,
  );
  return { delimiter, width };
}

/**
 * The cells of a record that a program took for one: where a file was opened as a single column and
 * saved again, a line stands in quotation marks as a whole. It is taken apart only where that gives as
 * many cells as the other records have.
 */
export function unwrapped(
  cells: readonly string[],
  { delimiter, width }: Dialect,
): readonly string[] {
  const [only = ''] = cells;
  if (cells.length !== 1 || width === 1 || !only.includes(delimiter)) return cells;
  const apart = cellsIn(only, delimiter);
  return apart.length === width ? apart : cells;
}

/** A sample that is cut off ends in the middle of a line. */
function wholeLines(sample: string, isCut: boolean): string {
  const end = sample.lastIndexOf('\n');
  return isCut && end > 0 ? sample.slice(0, end + 1) : sample;
}

function scoreOf(
  sample: string,
  delimiter: string,
): { delimiter: string; width: number; records: number } {
  const widths = Papa.parse<string[]>(sample, { delimiter, newline: '\n' })
    .data.map((cells) => (cells.length === 1 ? cellsIn(cells[0] ?? '', delimiter) : cells).length)
    .filter((width) => width > 1);
  // A comma for decimals or thousands splits only some records, and never the header.
  const [width, same] = [...Map.groupBy(widths, (of) => of)].reduce<
    readonly [number, readonly number[]]
  >((best, next) => (next[1].length > best[1].length ? next : best), [1, []]);
  return { delimiter, width, records: same.length };
}

function cellsIn(line: string, delimiter: string): string[] {
  if (!line.includes(delimiter)) return [line];
  return Papa.parse<string[]>(line, { delimiter, newline: '\n' }).data[0] ?? [line];
}
