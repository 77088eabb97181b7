import { decode, type ByteSource } from './decode.ts';
import { knownWords } from './encodings/known-words.ts';
import { isNumberLike } from './count-cells.ts';
import { fileFacts, type FileFacts } from './file-facts.ts';
import type {
  FileIssue,
  FileResult,
  FileRow,
  InputFile,
  IngestContext,
  SkippedRecord,
} from './file-result.ts';
import { fileIssue, positionList } from './file-issue.ts';
import { formTables, type FormTables } from './form-tables.ts';
import { LAYOUTS } from './layouts.ts';
import { personalColumns } from './personal-columns.ts';
import { readForms } from './read-forms.ts';
import { RecordTooLong, sheet, type Sheet, type SheetRecord } from './sheet.ts';
import type { TableSink } from './table-rows.ts';
import { titleFacts, type TitleFacts } from './title-facts.ts';
import { uniqueRows } from './unique-rows.ts';

/** Issues of the same line stand in the order of what they are about. */
export const ISSUE_PARTS = { quotes: 0, table: 1, duplicates: 2, strays: 3 } as const;

/** Takes what becomes of a file as it is read; rows of the same key are all given. */
export interface FileSink extends Omit<TableSink, 'issue' | 'rejected'> {
  /** `part` is one of {@link ISSUE_PARTS}. */
  issue(issue: FileIssue, part: number): void;
}

/** What is known of a file when it is read, besides what its sink was given. */
export type FileOutline = Omit<FileResult, 'rows' | 'skipped' | 'issues'>;

/**
 * Reads one export into memory. Never throws on any content: what cannot be read is rejected with an
 * issue that says where and why, and every record that is not blank, a title or a header is counted
 * exactly once as a row, skipped or rejected. Of rows with the same key the first is kept.
 */
export function readFile(file: InputFile, context: IngestContext): FileResult {
  const rows: FileRow[] = [];
  const skipped: SkippedRecord[] = [];
  const issues: { readonly part: number; readonly issue: FileIssue }[] = [];
  const outline = streamFile(file, context, {
    row: (row) => rows.push(row),
    skipped: (line, reason) => skipped.push({ line, reason }),
    issue: (issue, part) => issues.push({ issue, part }),
  });
  const { kept, duplicates } = uniqueRows(rows);
  for (const issue of duplicates) issues.push({ issue, part: ISSUE_PARTS.duplicates });
  return {
    ...outline,
    rows: kept,
    skipped,
    rows_rejected: outline.rows_rejected + duplicates.length,
    issues: issues
      .toSorted((a, b) => (a.issue.line ?? 0) - (b.issue.line ?? 0) || a.part - b.part)
      .map(({ issue }) => issue),
  };
}

/**
 * Reads one export of any size: its records are gone through twice, once to find encoding, tables and
 * how their columns write numbers, and once to give their rows to `sink`; none of them is held.
 */
export function streamFile(file: InputFile, context: IngestContext, sink: FileSink): FileOutline {
  const refused = (issues: readonly FileIssue[], count: number, encoding: string | null) => {
    for (const issue of issues) sink.issue(issue, ISSUE_PARTS.table);
    const rows = { rows_read: count, rows_rejected: count };
    return { layout: null, encoding, exported_at: null, ...rows };
  };
  if (file.unreadable === true) return refused([fileIssue('unreadable_file', {})], 0, null);
  const kind = unreadKind(file.source);
  if (kind !== null)
    return refused([fileIssue('unsupported_file', { kind })], linesOf(file.source), null);
  const decoded = decode(file.source, () => knownWords(context));
  if ('reason' in decoded)
    return refused([fileIssue(decoded.reason, {})], linesOf(file.source), null);
  const { encoding } = decoded;
  const { facts, issues } = fileFacts(file, context);
  try {
    const content = sheet(decoded, file.source.size);
    const found = tablesOf(content, facts, context);
    if ('reason' in found) return refused([found.reason], found.count, encoding);
    if (issues.length > 0) return refused(issues, found.count, encoding);
    const rows = readTables(found, content, facts, context, sink);
    const layout = [...new Set(found.tables.map((table) => table.layout.name))].join('+');
    return { layout, encoding, exported_at: facts.exported_at, ...rows };
  } catch (error) {
    if (!(error instanceof RecordTooLong)) throw error;
    const issue = { ...fileIssue('record_too_long', {}), line: error.line };
    return refused([issue], linesOf(file.source), encoding);
  }
}

/** The tables of a file, or why it is refused as a whole, with the number of its records. */
function tablesOf(
  content: Sheet,
  facts: FileFacts,
  context: IngestContext,
): FormTables<TitleFacts> | { readonly reason: FileIssue; readonly count: number } {
  let personal: ReturnType<typeof personalColumns> = null;
  const watched = function* (): Generator<SheetRecord> {
    for (const record of content.records()) {
      // A record with figures is no heading, and most are such.
      if (personal === null && !record.cells.some(isNumberLike))
        personal = personalColumns([record]);
      yield record;
    }
  };
  const layouts = LAYOUTS.filter(({ name }) => facts.layout === null || facts.layout === name);
  const found = formTables(watched(), layouts, (lines) =>
    titleFacts(lines, context, facts.province_code),
  );
  const { count } = found;
  // What the generator has found is not seen by the compiler.
  const columns = personal as ReturnType<typeof personalColumns>;
  if (columns !== null) {
    const params = { positions: positionList(columns.positions) };
    return { reason: { ...fileIssue('personal_columns', params), line: columns.line }, count };
  }
  if (found.tables.length > 0) return found;
  const expected = LAYOUTS.map(({ name }) => name);
  const value = layouts.length === 0 ? facts.layout : null;
  return { reason: { ...fileIssue('unknown_layout', { expected }), value }, count };
}

/** Gives the rows of all tables to the sink, and counts what the outline says of them. */
function readTables(
  { tables, strays, notes, tooLong }: FormTables<TitleFacts>,
  content: Sheet,
  facts: FileFacts,
  context: IngestContext,
  sink: FileSink,
): Pick<FileOutline, 'rows_read' | 'rows_rejected'> {
  let rows = 0;
  let skipped = notes.length;
  let rejected = strays.length + tooLong.length;
  for (const line of content.badQuotes)
    sink.issue({ ...fileIssue('bad_quotes', {}, 'warning'), line }, ISSUE_PARTS.quotes);
  readForms(tables, content.records(), facts, context, {
    row: (row) => {
      rows += 1;
      sink.row(row);
    },
    skipped: (line, reason) => {
      skipped += 1;
      sink.skipped(line, reason);
    },
    rejected: () => {
      rejected += 1;
    },
    issue: (issue) => {
      sink.issue(issue, ISSUE_PARTS.table);
    },
  });
  for (const line of notes) sink.skipped(line, 'note');
  for (const line of tooLong)
    sink.issue({ ...fileIssue('record_too_long', {}), line }, ISSUE_PARTS.strays);
  for (const line of strays)
    sink.issue({ ...fileIssue('unknown_layout', {}), line }, ISSUE_PARTS.strays);
  return { rows_read: rows + skipped + rejected, rows_rejected: rejected };
}

/** Beginnings of files that are no text. */
const SIGNATURES = [
  { kind: 'xlsx', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'xls', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
] as const;

function unreadKind(source: ByteSource): (typeof SIGNATURES)[number]['kind'] | null {
  const [head = new Uint8Array()] = source.chunks();
  const found = SIGNATURES.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  return found?.kind ?? null;
}

/** Bytes that end a line, and those of blank cells. */
const LINE_ENDS = [10, 13];
const BLANKS = [9, 11, 12, 32, 160];

/** Lines that are not blank in a file that is no text: what its records are, as far as one can tell. */
function linesOf(source: ByteSource): number {
  let count = 0;
  let isBlank = true;
  for (const chunk of source.chunks())
    for (const byte of chunk) {
      if (LINE_ENDS.includes(byte)) isBlank = true;
      else if (isBlank && !BLANKS.includes(byte)) {
        isBlank = false;
        count += 1;
      }
    }
  return count;
}
