import { periodKey } from '../tables/periods.ts';
import { decode } from './decode.ts';
import { fileFacts, type FileFacts } from './file-facts.ts';
import type { FileIssue, FileResult, FileRow, InputFile, IngestContext } from './file-result.ts';
import { fileIssue, positionList } from './file-issue.ts';
import { formTables } from './form-tables.ts';
import { LAYOUTS } from './layouts.ts';
import { unknownLayout } from './unknown-layout.ts';
import { personalColumns } from './personal-columns.ts';
import { readForms } from './read-forms.ts';
import { sheet, type Sheet, type SheetRecord } from './sheet.ts';

/**
 * Reads one export. Never throws on any content: what cannot be read is rejected with an issue that
 * says where and why, and every record that is not blank, a title or a header is counted exactly
 * once as a row, skipped or rejected.
 */
export function readFile(file: InputFile, context: IngestContext): FileResult {
  if (file.unreadable === true) return refused([], null, fileIssue('unreadable_file', {}));
  const decoded = decode(file.bytes);
  if ('reason' in decoded) {
    const params = decoded.reason === 'unsupported_file' ? { kind: decoded.kind } : {};
    const issue = fileIssue(decoded.reason, params);
    const lines = linesOf(file.bytes);
    return { ...refused([], null, issue), rows_read: lines, rows_rejected: lines };
  }
  const content = sheet(decoded.text);
  const { encoding } = decoded;
  const personal = personalColumns(content.records);
  if (personal !== null) {
    const issue = fileIssue('personal_columns', { positions: positionList(personal.positions) });
    return refused(content.records, encoding, { ...issue, line: personal.line });
  }
  const { facts, issues } = fileFacts(file, context);
  if (issues.length > 0) return { ...refused(content.records, encoding), issues };
  return { ...readSheet(content, facts, context), encoding, exported_at: facts.exported_at };
}

function readSheet(
  content: Sheet,
  facts: FileFacts,
  context: IngestContext,
): Omit<FileResult, 'encoding' | 'exported_at'> {
  const all = facts.mapping === null ? [...context.mappings, ...LAYOUTS] : [facts.mapping];
  const layouts = all.filter(({ name }) => facts.layout === null || facts.layout === name);
  if (layouts.length === 0) {
    const expected = all.map(({ name }) => name);
    const issue = { ...fileIssue('unknown_layout', { expected }), value: facts.layout };
    return refused(content.records, null, issue);
  }
  const { tables, strays, notes, unknown } = formTables(content.records, layouts);
  const asked = layouts.length === 1 ? layouts[0]! : null;
  const headers = unknown.map(({ header }) => header);
  if (tables.length === 0) return refused(content.records, null, unknownLayout(headers, asked));
  const forms = readForms(tables, facts, context);
  const { kept, duplicates } = uniqueRows(forms.flatMap(({ rows }) => rows));
  const rejectedLines = [
    ...forms.flatMap(({ rejected }) => rejected),
    ...unknown.flatMap(({ lines }) => lines),
  ];
  const skipped = [
    ...forms.flatMap((form) => form.skipped),
    ...notes.map(({ line }) => ({ line, reason: 'note' as const })),
  ];
  return {
    layout: [...new Set(tables.map((table) => table.layout.name))].join('+'),
    rows_read:
      kept.length + skipped.length + rejectedLines.length + duplicates.length + strays.length,
    rows: kept,
    skipped,
    rows_rejected: rejectedLines.length + duplicates.length + strays.length,
    issues: [
      ...content.badQuotes.map((line) => ({ ...fileIssue('bad_quotes', {}, 'warning'), line })),
      ...forms.flatMap((form) => form.issues),
      ...duplicates,
      ...headers.map((header) => unknownLayout([header], asked)),
      ...strays.map(({ line }) => ({ ...fileIssue('unknown_layout', {}), line })),
    ].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

/** The first row of each key; the later ones are rejected (`duplicate_row`), whatever they say. */
function uniqueRows(rows: readonly FileRow[]): { kept: FileRow[]; duplicates: FileIssue[] } {
  const first = new Map<string, FileRow>();
  const duplicates: FileIssue[] = [];
  for (const row of rows) {
    const key = [row.unit_code, row.field_id, row.source_system, periodKey(row)].join(' ');
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else {
      const issue = fileIssue('duplicate_row', { line: before.line, field_id: row.field_id });
      duplicates.push({ ...issue, line: row.line });
    }
  }
  return { kept: [...first.values()], duplicates };
}

/** Lines that are not blank in a file that is no text: what its records are, as far as one can tell. */
function linesOf(bytes: Uint8Array): number {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.split(/[\r\n]+/).filter((line) => line.trim() !== '').length;
}

/** A file of which no row is loaded: every record that is not blank is rejected. */
function refused(
  records: readonly SheetRecord[],
  encoding: string | null,
  ...issues: FileIssue[]
): FileResult {
  return {
    layout: null,
    encoding,
    exported_at: null,
    rows_read: records.length,
    rows: [],
    skipped: [],
    rows_rejected: records.length,
    issues,
  };
}
