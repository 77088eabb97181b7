import Papa from 'papaparse';
import { cleanText } from './clean-text.ts';
import { dialect, unwrapped } from './dialect.ts';

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

/**
 * Text as records, in the dialect of its beginning. Where a quotation mark never closes, quotes lose
 * their meaning for the whole file, so that no line is swallowed.
 */
export function sheet(text: string): Sheet {
  const written = dialect(text);
  const { delimiter } = written;
  const quoted = parse(text, delimiter, '"');
  const unclosed = quoted.errors.filter(({ type }) => type === 'Quotes');
  const rows = unclosed.length === 0 ? quoted.data : parse(text, delimiter, '\u0000').data;
  const records: SheetRecord[] = [];
  let line = 1;
  rows.forEach((row, index) => {
    const isQuoted = unclosed.length === 0;
    const cells = (isQuoted ? unwrapped(row, written) : row).map(
      isQuoted ? cleanText : withoutQuotes,
    );
    const marker = index === 0 && written.isStated;
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
