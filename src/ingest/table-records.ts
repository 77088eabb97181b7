import Papa from 'papaparse';
import type { Issue, IssueCode, IssueParams } from '../tables/quality.ts';

/** A finding in one of the project's own tables; the source is added by whoever knows the file. */
export type RecordIssue = Omit<Issue, 'source_id' | 'sheet'>;

/** What a loader returns: the rows that hold, and what is wrong with the lines that do not. */
export interface LoadedTable<Row> {
  readonly rows: readonly Row[];
  readonly issues: readonly RecordIssue[];
}

/** One line of a table as text, with the readers that note what is wrong in it. */
export interface TableRecord {
  /** Line in the file, from 1. */
  readonly line: number;
  /** The cell, trimmed; null where blank. */
  text(column: string): string | null;
  /** The cell; blank is an issue. */
  required(column: string): string;
  /** The cell as one of the allowed words; another word is an issue. */
  word<Word extends string>(column: string, allowed: readonly Word[]): Word;
  /** The cell as a number with a decimal point; blank is null, anything else is an issue. */
  number(column: string): number | null;
  /** The cell as a day `YYYY-MM-DD` that exists; blank is null, anything else is an issue. */
  date(column: string): string | null;
  /** The cell as a web address; blank is null, anything but http(s) is an issue. */
  address(column: string): string | null;
  /** Notes an issue of this line: the line is not loaded. */
  reject(code: IssueCode, column: string | null, params?: IssueParams): void;
}

/**
 * Reads a table of the project's own data directory: UTF-8, comma, one header line with exactly
 * these columns in any order; `optional` ones may be missing and are then blank. `row` makes a row
 * of each record; a record in which it noted an issue is left out. A missing or unknown column ends
 * the reading: no row is returned.
 */
export function readTable<Row>(
  text: string,
  columns: readonly string[],
  row: (record: TableRecord) => Row,
  optional: readonly string[] = [],
): LoadedTable<Row> {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' });
  const [header = [], ...lines] = parsed.data;
  const issues = headerIssues(header, columns, optional);
  if (issues.length > 0) return { rows: [], issues };
  const lineNumbers = firstLines(text, lines.length);
  const rows: Row[] = [];
  lines.forEach((cells, index) => {
    if (cells.length === 1 && cells[0] === '') return;
    const line = lineNumbers[index] ?? index + 2;
    if (cells.length !== header.length) {
      const params = { expected: header.length, found: cells.length };
      issues.push({ line, column: null, code: 'ragged_row', severity: 'error', params });
      return;
    }
    const before = issues.length;
    const made = row(tableRecord(line, header, cells, issues));
    if (issues.length === before) rows.push(made);
  });
  return { rows, issues };
}

function headerIssues(
  header: readonly string[],
  columns: readonly string[],
  optional: readonly string[],
): RecordIssue[] {
  const missing = columns.filter((column) => !header.includes(column));
  const strange = header.flatMap((column, at) =>
    columns.includes(column) || optional.includes(column) ? [] : [{ column, position: at + 1 }],
  );
  const of = { line: 1, code: 'unknown_column', severity: 'error' } as const;
  return [
    ...(missing.length === 0
      ? []
      : [{ ...of, column: missing[0] ?? null, params: { expected: columns, missing } }]),
    ...strange.map(({ column, position }) => ({
      ...of,
      column,
      params: { expected: columns, positions: String(position) },
    })),
  ];
}

/** The line on which each record after the header begins: a quoted cell may span several lines. */
function firstLines(text: string, count: number): number[] {
  const starts: number[] = [];
  let line = 1;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (character !== '\n') continue;
    line += 1;
    if (!quoted) starts.push(line);
    if (starts.length === count) break;
  }
  return starts;
}

function tableRecord(
  line: number,
  header: readonly string[],
  cells: readonly string[],
  issues: RecordIssue[],
): TableRecord {
  const reject = (code: IssueCode, column: string | null, params: IssueParams = {}): void => {
    issues.push({ line, column, code, severity: 'error', params });
  };
  const text = (column: string): string | null => {
    const cell = cells[header.indexOf(column)]?.trim().normalize('NFC');
    return cell === undefined || cell === '' ? null : cell;
  };
  return {
    line,
    text,
    reject,
    required(column) {
      const cell = text(column);
      if (cell === null) reject('bad_value', column, { expected: ['not blank'] });
      return cell ?? '';
    },
    word<Word extends string>(column: string, allowed: readonly Word[]): Word {
      const found = allowed.find((word) => word === text(column));
      if (found === undefined) reject('bad_value', column, { expected: allowed });
      return found ?? (allowed[0] as Word);
    },
    number(column) {
      const cell = text(column);
      if (cell === null) return null;
      if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
      reject('bad_number', column);
      return null;
    },
    address(column) {
      const cell = text(column);
      if (cell === null || /^https?:\/\/\S+$/.test(cell)) return cell;
      reject('bad_value', column, { expected: ['https://…'] });
      return null;
    },
    date(column) {
      const cell = text(column);
      if (cell === null || isDay(cell)) return cell;
      reject('bad_date', column, { expected: 'YYYY-MM-DD' });
      return null;
    },
  };
}

/** True for an ISO day that exists: 2025-02-29 does not. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
