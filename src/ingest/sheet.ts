import Papa from 'papaparse';
import { cleanText } from './clean-text.ts';

/** One record of a file: its first line (from 1) and its cells, cleaned. */
export interface SheetRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The records of a file that hold anything, and the lines with a quotation mark that never closes. */
export interface Sheet {
  readonly records: readonly SheetRecord[];
  readonly badQuotes: readonly number[];
}

const DELIMITERS = [',', ';', '\t'] as const;
/** Characters looked at to find the delimiter. */
const SAMPLE = 20_000;

/**
 * Text as records. The delimiter (comma, semicolon or tab) is the one under which most records have
 * the same number of cells, more than one (of several, the one that gives most cells); a first line
 * `sep=;` decides it. Where a quotation mark
 * never closes, quotes lose their meaning for the whole file, so that no line is swallowed.
 */
export function sheet(text: string): Sheet {
  const stated = /^sep=(.)\n/i.exec(text)?.[1];
  const delimiter = stated ?? likeliestDelimiter(text.slice(0, SAMPLE));
  const quoted = parse(text, delimiter, '"');
  const unclosed = quoted.errors.filter(({ type }) => type === 'Quotes');
  const rows = unclosed.length === 0 ? quoted.data : parse(text, delimiter, '\u0000').data;
  const records: SheetRecord[] = [];
  let line = 1;
  rows.forEach((row, index) => {
    const cells = row.map(unclosed.length === 0 ? cleanText : withoutQuotes);
    const marker = index === 0 && stated !== undefined;
    if (!marker && cells.some((cell) => cell !== '')) records.push({ line, cells });
    line += 1 + row.reduce((count, cell) => count + lineBreaks(cell), 0);
  });
  const lines = new Set(unclosed.map(({ index }) => lineAt(text, index ?? 0)));
  return { records, badQuotes: [...lines] };
}

function parse(text: string, delimiter: string, quoteChar: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, quoteChar, newline: '\n' });
}

function withoutQuotes(cell: string): string {
  return cleanText(cell)
    .replace(/^"+|"+$/g, '')
    .trim();
}

function lineBreaks(cell: string): number {
  if (!cell.includes('\n')) return 0;
  return cell.split('\n').length - 1;
}

function lineAt(text: string, index: number): number {
  return 1 + lineBreaks(text.slice(0, index));
}

function likeliestDelimiter(sample: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const widths = parse(sample, delimiter, '"')
      .data.map((cells) => cells.length)
      .filter((width) => width > 1);
    const byWidth = [...Map.groupBy(widths, (width) => width)];
    const [width, same] = byWidth.reduce<readonly [number, readonly number[]]>(
      (best, next) => (next[1].length > best[1].length ? next : best),
      [0, []],
    );
    // A comma for decimals or thousands splits only some records, and never the header.
    return { delimiter, records: same.length, width };
  });
  return scores.reduce((best, next) =>
    next.records > best.records || (next.records === best.records && next.width > best.width)
      ? next
      : best,
  ).delimiter;
}
