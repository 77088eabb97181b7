import type { ByteSource } from './decode.ts';
import { knownWords } from './encodings/known-words.ts';
import { fileFacts, type FileFacts } from './file-facts.ts';
import type {
  FileIssue,
  FileResult,
  FileRow,
  InputFile,
  IngestContext,
  SkippedRecord,
} from './file-result.ts';
import type { SkipReason } from '../tables/quality.ts';
import { fileIssue } from './file-issue.ts';
import { formTables, type FormTables } from './form-tables.ts';
import type { Layout } from './layout.ts';
import { layoutsOf } from './layouts.ts';
import { MappingEvidence } from './mapping-evidence.ts';
import { otherProvince } from './other-province.ts';
import { isNameOfPlace, personalIssue, PersonalScan } from './personal-columns.ts';
import { readForms, type ReadSetting } from './read-forms.ts';
import { RecordTooLong, type SheetRecord } from './sheet.ts';
import { sheetsOf, type FileSheet } from './sheets.ts';
import { tableHeadings } from './table-headings.ts';
import type { TableSink } from './table-sink.ts';
import { titleFacts, type TitleFacts } from './title-facts.ts';
import { uniqueRows } from './unique-rows.ts';
import { likeliestHeader } from './table-header.ts';
import { unknownLayout } from './unknown-layout.ts';

/** Issues of the same line stand in the order of what they are about. */
export const ISSUE_PARTS = { quotes: 0, table: 1, duplicates: 2, strays: 3 } as const;

/** Takes what becomes of a file as it is read; rows of the same key are all given. */
export interface FileSink extends Omit<TableSink, 'issue' | 'rejected' | 'skipped'> {
  /** `sheet` is that of a workbook, from 1. */
  skipped(line: number, reason: SkipReason, sheet?: number): void;
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
  const marks: FileRow[] = [];
  const outline = streamFile(file, context, {
    row: (row) => rows.push(row),
    mark: (row) => marks.push(row),
    skipped: (line, reason, sheet) =>
      skipped.push(sheet === undefined ? { line, reason } : { sheet, line, reason }),
    issue: (issue, part) => issues.push({ issue, part }),
  });
  const { kept, duplicates, unread } = uniqueRows(rows);
  for (const issue of duplicates) issues.push({ issue, part: ISSUE_PARTS.duplicates });
  return {
    ...outline,
    rows: kept,
    skipped,
    rows_rejected: outline.rows_rejected + duplicates.length,
    marks: [...marks, ...unread],
    issues: issues
      .toSorted(
        (a, b) =>
          (a.issue.sheet ?? 0) - (b.issue.sheet ?? 0) ||
          (a.issue.line ?? 0) - (b.issue.line ?? 0) ||
          a.part - b.part,
      )
      .map(({ issue }) => issue),
  };
}

/**
 * Reads one export of any size: its records are gone through twice, once to find encoding, tables and
 * how their columns write numbers, and once to give their rows to `sink`; none of them is held. The
 * sheets of a workbook are read one after another, and what is found says which one it is in.
 */
export function streamFile(file: InputFile, context: IngestContext, sink: FileSink): FileOutline {
  const refused = (issues: readonly FileIssue[], count: number, encoding: string | null) => {
    for (const issue of issues) sink.issue(issue, ISSUE_PARTS.table);
    const rows = { rows_read: count, rows_rejected: count };
    return { layout: null, encoding, exported_at: null, ...rows };
  };
  if (file.unreadable === true) return refused([fileIssue('unreadable_file', {})], 0, null);
  let encoding: string | null = null;
  try {
    const opened = sheetsOf(file.source, () => knownWords(context));
    if ('refused' in opened) return refused([opened.refused], linesOf(file.source), null);
    ({ encoding } = opened);
    const { facts, issues, notes } = fileFacts(file, context);
    const sheets = opened.sheets.map((content) => tablesOf(content, facts, context));
    const count = sheets.reduce((sum, sheet) => sum + sheet.found.count, 0);
    const persons = personalIssueIn(sheets);
    if (persons !== null) return refused([persons], count, encoding);
    for (const note of notes) sink.issue(note, ISSUE_PARTS.table);
    if (issues.length > 0) return refused(issues, count, encoding);
    if (sheets.every(({ found }) => found.tables.length === 0))
      return refused([noTable(sheets, facts, context), ...tooLongIn(sheets)], count, encoding);
    const elsewhere = otherProvince(sheets.map(knownSheet), facts, context);
    if (elsewhere !== null) return refused([elsewhere], count, encoding);
    for (const issue of opened.issues) sink.issue(issue, ISSUE_PARTS.table);
    const rows = { rows_read: 0, rows_rejected: 0 };
    const setting = { facts, context, evidence: new MappingEvidence() };
    for (const sheet of sheets) {
      const read = readTables(sheet, setting, inSheet(sheet.content.number, sink));
      rows.rows_read += read.rows_read;
      rows.rows_rejected += read.rows_rejected;
    }
    setting.evidence.end();
    const tables = sheets.flatMap(({ found }) => found.tables);
    const layout = [...new Set(tables.map((table) => table.layout.name))].join('+');
    const headings = sheets.flatMap(({ content, found }) =>
      tableHeadings(found.tables, content.number),
    );
    return { layout, encoding, exported_at: exportedAt(tables, facts), ...rows, headings };
  } catch (error) {
    if (!(error instanceof RecordTooLong)) throw error;
    return refused([tooLongIssue(error.line)], linesOf(file.source), encoding);
  }
}

/** A sheet whose records were gone through once. */
interface SearchedSheet {
  readonly content: FileSheet;
  readonly found: FormTables<TitleFacts>;
  readonly personal: ReturnType<PersonalScan['end']>;
}

function knownSheet({ content, found: { tables } }: SearchedSheet) {
  return { tables, records: () => content.records() };
}

/** The tables of a sheet, and whether it lists persons. */
function tablesOf(content: FileSheet, facts: FileFacts, context: IngestContext): SearchedSheet {
  const personal = new PersonalScan(isNameOfPlace(context));
  const watched = function* (): Generator<SheetRecord> {
    for (const record of content.records()) {
      personal.add(record);
      yield record;
    }
  };
  const { chosen } = layoutsFor(facts, context);
  const found = formTables(watched(), chosen, (lines, above) =>
    titleFacts(lines, context, facts, above),
  );
  return { content, found, personal: personal.end() };
}

/**
 * The layouts that a file may have: the one that its sidecar maps, else the mapped and the built-in
 * ones; `chosen` are those of the name that the sidecar gives, and `asked` the only one there is then.
 */
function layoutsFor({ mapping, layout }: FileFacts, context: IngestContext) {
  const all: readonly Layout[] = mapping === null ? layoutsOf(context) : [mapping];
  const chosen = all.filter(({ name }) => layout === null || layout === name);
  return { all, chosen, asked: chosen.length === 1 ? chosen[0]! : null };
}

/** Why a file is refused whole where a sheet of it lists persons; null where none does. */
function personalIssueIn(sheets: readonly SearchedSheet[]): FileIssue | null {
  for (const { personal, content } of sheets)
    if (personal !== null) return inSheetOf(content, personalIssue(personal));
  return null;
}

/** Why a file is refused whole where none of its sheets has a table that a layout reads. */
function noTable(
  sheets: readonly SearchedSheet[],
  facts: FileFacts,
  context: IngestContext,
): FileIssue {
  const { all, chosen, asked } = layoutsFor(facts, context);
  if (chosen.length === 0) {
    const expected = all.map(({ name }) => name);
    return { ...fileIssue('unknown_layout', { expected }), value: facts.layout };
  }
  const likeliest = likeliestHeader(sheets.flatMap(({ found }) => found.unknown));
  const sheet = sheets.find(({ found }) =>
    found.unknown.some(({ header }) => header === likeliest),
  );
  const issue = unknownLayout(likeliest, asked, context);
  return sheet === undefined ? issue : inSheetOf(sheet.content, issue);
}

function inSheetOf({ number }: FileSheet, issue: FileIssue): FileIssue {
  return number === null ? issue : { ...issue, sheet: number };
}

/** The sink for one sheet: what it is given says which sheet it is in. */
function inSheet(sheet: number | null, sink: FileSink): FileSink {
  if (sheet === null) return sink;
  return {
    row: (row) => {
      sink.row({ ...row, sheet });
    },
    mark: (row) => {
      sink.mark({ ...row, sheet });
    },
    skipped: (line, reason) => {
      sink.skipped(line, reason, sheet);
    },
    issue: (issue, part) => {
      sink.issue({ ...issue, sheet }, part);
    },
  };
}

/** When a file was exported: as its tables say, where they say the same; else as its sidecar says. */
function exportedAt(
  tables: FormTables<TitleFacts>['tables'],
  { exported_at }: FileFacts,
): string | null {
  const times = tables.map(({ title, exportedBelow }) => title.stated.exported_at ?? exportedBelow);
  return new Set(times).size === 1 ? (times[0] ?? exported_at) : exported_at;
}

/** Gives the rows of all tables to the sink, and counts what the outline says of them. */
function readTables(
  { content, found: { tables, strays, notes, unknown, tooLong } }: SearchedSheet,
  setting: ReadSetting,
  sink: FileSink,
): Pick<FileOutline, 'rows_read' | 'rows_rejected'> {
  let rows = 0;
  let skipped = notes.length;
  let rejected = unknown.reduce(
    (sum, { records }) => sum + records,
    strays.length + tooLong.length,
  );
  for (const issue of content.issues) sink.issue(issue, ISSUE_PARTS.table);
  for (const line of content.badQuotes)
    sink.issue({ ...fileIssue('bad_quotes', {}, 'warning'), line }, ISSUE_PARTS.quotes);
  readForms(tables, content.records(), setting, {
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
    mark: (row) => {
      sink.mark(row);
    },
    issue: (issue) => {
      sink.issue(issue, ISSUE_PARTS.table);
    },
  });
  for (const line of notes) sink.skipped(line, 'note');
  for (const line of tooLong) sink.issue(tooLongIssue(line), ISSUE_PARTS.strays);
  const { context } = setting;
  const { asked } = layoutsFor(setting.facts, context);
  for (const { header } of unknown)
    sink.issue(unknownLayout(header, asked, context), ISSUE_PARTS.strays);
  // A sheet without any table says it once; one of text alone is a note beside the others.
  const said = tables.length > 0 ? strays : strays.slice(0, unknown.length > 0 ? 0 : 1);
  for (const line of said)
    sink.issue({ ...fileIssue('unknown_layout', {}), line }, ISSUE_PARTS.strays);
  return { rows_read: rows + skipped + rejected, rows_rejected: rejected };
}

function tooLongIn(sheets: readonly SearchedSheet[]): FileIssue[] {
  return sheets.flatMap(({ content, found }) =>
    found.tooLong.map((line) => inSheetOf(content, tooLongIssue(line))),
  );
}

function tooLongIssue(line: number): FileIssue {
  return { ...fileIssue('record_too_long', {}), line };
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
