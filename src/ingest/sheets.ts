import { cleanText } from './clean-text.ts';
import type { Dialect } from './dialect.ts';
import { decode, headOf, wholeBytes, type ByteSource } from './decode.ts';
import {
  convertLegacy,
  judge,
  type Evidence,
  type LegacyEncoding,
} from './encodings/legacy-text.ts';
import { fileIssue } from './file-issue.ts';
import { fileKind, unreadText } from './file-kind.ts';
import type { FileIssue } from './file-result.ts';
import type { GridSheet } from './grid-sheet.ts';
import { htmlTable, isHtml } from './html-table.ts';
import { LIMITS, UnreadableSheets } from './limits.ts';
import { sheet, type SheetRecord } from './sheet.ts';
import { workbook } from './workbook.ts';

/** One sheet of a file, whatever kind of file that is. */
export interface FileSheet {
  /** Its place in the workbook, from 1; null for a text or a web page. */
  readonly number: number | null;
  /** Its records, as often as wanted. */
  records(): Iterable<SheetRecord>;
  /** Lines of a text with a quotation mark that never closes. */
  readonly badQuotes: readonly number[];
  /** What a reader must know of the sheet. */
  readonly issues: readonly FileIssue[];
}

/** The sheets of a file and how it was encoded, or why it has none that can be read. */
export type FileSheets =
  | {
      readonly encoding: string;
      readonly sheets: readonly FileSheet[];
      /** What a reader must know of the whole file: that its encoding was guessed. */
      readonly issues: readonly FileIssue[];
    }
  | { readonly refused: FileIssue };

/** Packed bytes of a workbook that are taken into memory. */
const LARGEST_WORKBOOK = 64 * 1024 * 1024;

/**
 * The sheets of any file that is read: one of a text or a web page, those of a workbook. What the file
 * is, its bytes say and not its name. `known` are the words that tell an encoding. Throws
 * {@link RecordTooLong} as {@link sheet} does.
 */
export function sheetsOf(source: ByteSource, known: () => ReadonlySet<string>): FileSheets {
  try {
    const kind = kindOf(source);
    switch (kind.kind) {
      case 'archive':
        return inUnicode(workbook(wholeBytes(source)), 'xlsx', known);
      case 'encrypted':
        return { refused: fileIssue('encrypted_file', {}) };
      case 'other':
        return { refused: fileIssue('unsupported_file', { kind: kind.name }) };
      case 'text':
        return textSheets(source, known);
    }
  } catch (error) {
    if (!(error instanceof UnreadableSheets)) throw error;
    return { refused: refusalOf(error) };
  }
}

function kindOf(source: ByteSource): ReturnType<typeof fileKind> {
  const kind = fileKind(headOf(source));
  const isContainer = kind.kind === 'archive' || (kind.kind === 'other' && kind.name === '.xls');
  if (!isContainer) return kind;
  if (source.size > LARGEST_WORKBOOK) throw new UnreadableSheets('too_large');
  // What a container holds is known only at its end.
  return fileKind(wholeBytes(source));
}

function refusalOf({ reason, kind }: UnreadableSheets): FileIssue {
  if (kind === 'encrypted') return fileIssue('encrypted_file', {});
  if (reason === 'unsupported_file') return fileIssue(reason, { kind: kind ?? '' });
  return fileIssue(reason, reason === 'too_large' ? LIMITS : {});
}

function textSheets(source: ByteSource, known: () => ReadonlySet<string>): FileSheets {
  const decoded = decode(source, known);
  if ('reason' in decoded) return { refused: fileIssue(decoded.reason, {}) };
  const { encoding, guessedBy } = decoded;
  const [beginning = ''] = decoded.text();
  const unread = unreadText(beginning);
  if (unread !== null) return { refused: fileIssue('unsupported_file', { kind: unread }) };
  const issues = guessedBy === null ? [] : [guessIssue(encoding, guessedBy)];
  if (isHtml(beginning)) {
    const page = inUnicode([htmlTable(() => decoded.text())], encoding, known);
    return 'refused' in page ? page : { ...page, issues: [...issues, ...page.issues] };
  }
  const content = sheet(decoded, source.size);
  const only: FileSheet = {
    number: null,
    records: () => content.records(),
    badQuotes: content.badQuotes,
    issues: separatorIssues(content.dialect),
  };
  return { encoding, issues, sheets: [only] };
}

/** Sheets whose texts may have been typed with a font of an older encoding, as Unicode. */
function inUnicode(
  grids: readonly GridSheet[],
  encoding: string,
  known: () => ReadonlySet<string>,
): FileSheets {
  if (grids.length === 0) return { refused: fileIssue('empty_file', {}) };
  const words = new Set(grids.flatMap((grid) => [...grid.words]));
  const verdict = judge(words, words.size === 0 ? new Set() : known(), true);
  switch (verdict.kind) {
    case 'as_is':
      return { encoding, issues: [], sheets: grids.map((grid) => sheetOf(grid, null)) };
    case 'legacy':
      return {
        encoding: `${encoding}+${verdict.encoding}`,
        issues: [guessIssue(verdict.encoding, verdict.evidence)],
        sheets: grids.map((grid) => sheetOf(grid, verdict.encoding)),
      };
    case 'mixed':
      return { refused: fileIssue('mixed_encodings', {}) };
    case 'damaged':
      return { refused: fileIssue('damaged_text', {}) };
    case 'unclear':
      return { refused: fileIssue('unknown_encoding', {}) };
  }
}

function sheetOf(grid: GridSheet, encoding: LegacyEncoding | null): FileSheet {
  const read = (text: string): string =>
    cleanText(encoding === null ? text : convertLegacy(text, encoding));
  const { number, issues } = grid;
  return { number, issues, badQuotes: [], records: () => grid.records(read) };
}

/** A first line `sep=,` above lines that are separated by something else. */
function separatorIssues({ delimiter, statedWrongly }: Dialect): FileIssue[] {
  if (statedWrongly === undefined) return [];
  const params = { stated: statedWrongly, found: delimiter };
  return [{ ...fileIssue('other_separator', params, 'warning'), line: 1 }];
}

/** A guess with what it rests on; that UTF-16 has no mark is only noted. */
function guessIssue(encoding: string, guessedBy: Evidence | 'pattern'): FileIssue {
  if (guessedBy === 'pattern') return fileIssue('encoding_guessed', { encoding }, 'note');
  const { words, readable, known } = guessedBy;
  // Without any word, only punctuation depends on the encoding.
  return words === 0
    ? fileIssue('encoding_guessed', { encoding }, 'note')
    : fileIssue('encoding_guessed', { encoding, words, readable, known }, 'warning');
}
