import { columnNumbers } from './column-numbers.ts';
import { isFigure } from './count-cells.ts';
import { knownWords } from './encodings/known-words.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue, InputFile, IngestContext } from './file-result.ts';
import { formTables, type FormTables } from './form-tables.ts';
import { columnTitles, isHeadingRow } from './header.ts';
import type { Layout } from './layout.ts';
import { layoutsOf } from './layouts.ts';
import { mappingDraft, type MappingDraft } from './mapping-draft.ts';
import { isNameOfPlace, personalIssue, PersonalScan } from './personal-columns.ts';
import { isTotalLabel } from './row-kind.ts';
import { RecordTooLong, type SheetRecord } from './sheet.ts';
import { sheetsOf, type FileSheet } from './sheets.ts';
import { likeliestHeader, LOOKED_AHEAD, tableHeader } from './table-header.ts';
import { isTitleStart } from './title-facts.ts';
import { isTransposed } from './transposed.ts';

/** A draft for a file, and what else a person has to know; or why there is none. */
export type DraftOfFile =
  | { readonly kind: 'refused'; readonly issue: FileIssue }
  | { readonly kind: 'no_header' }
  | {
      readonly kind: 'draft';
      readonly draft: MappingDraft;
      /** The layout that reads the table already; null where none does. */
      readonly layout: Layout | null;
      /** Whether the file has tables with other headings. */
      readonly hasMoreTables: boolean;
      /** Rows of figures that it was made from. */
      readonly rows: number;
    };

/** Rows of figures that a draft is made from. */
const MOST_ROWS = 120;

/**
 * Drafts a mapping for a file of any kind that is read: of the table that no layout reads and of which
 * most is known, else of its first table; rows of all tables with the same headings speak for it. A file that is refused for what it holds (columns of
 * persons) has none.
 */
export function draftOfFile(file: InputFile, context: IngestContext): DraftOfFile {
  try {
    const opened = sheetsOf(file.source, () => knownWords(context));
    if ('refused' in opened) return { kind: 'refused', issue: opened.refused };
    return draftOfSheets(opened.sheets, context);
  } catch (error) {
    if (!(error instanceof RecordTooLong)) throw error;
    return { kind: 'refused', issue: { ...fileIssue('record_too_long', {}), line: error.line } };
  }
}

function draftOfSheets(sheets: readonly FileSheet[], context: IngestContext): DraftOfFile {
  for (const sheet of sheets) {
    const personal = new PersonalScan(isNameOfPlace(context));
    for (const record of sheet.records()) personal.add(record);
    const found = personal.end();
    if (found !== null) return { kind: 'refused', issue: personalIssue(found) };
  }
  const layouts = layoutsOf(context);
  const searched = sheets.map((sheet) => ({
    sheet,
    ...formTables(sheet.records(), layouts, () => null),
  }));
  const unread = likeliestHeader(searched.flatMap(({ unknown }) => unknown));
  const of = searched.find(({ unknown, tables }) =>
    unread === null ? tables.length > 0 : unknown.some(({ header }) => header === unread),
  );
  const line = unread?.line ?? of?.tables[0]?.headerLine;
  if (of === undefined || line === undefined) return { kind: 'no_header' };
  const records = recordsFrom(of.sheet, line);
  const read = unread === null ? tableHeader(records, 0, layouts) : null;
  const header = unread ?? read;
  if (header === null) return { kind: 'no_header' };
  if (read === null && isTransposed(header, context))
    return { kind: 'refused', issue: { ...fileIssue('transposed_table', {}), line } };
  const titles = columnTitles(header.rows);
  const placed = searched.map((of) => ({ sheet: of.sheet, isSame: headersOf(of, titles) }));
  const rows = placed
    .flatMap((of) => rowsBelow(of.sheet, header.rows, of.isSame))
    .slice(0, MOST_ROWS);
  return {
    kind: 'draft',
    draft: mappingDraft(header, rows, context),
    layout: read?.layout ?? null,
    hasMoreTables: placed.some(({ isSame }) => [...isSame.values()].includes(false)),
    rows: rows.length,
  };
}

/** The headers of a sheet by their lines: whether they have these headings. */
function headersOf(
  { tables, unknown }: Pick<FormTables<null>, 'tables' | 'unknown'>,
  titles: readonly string[],
): ReadonlyMap<number, boolean> {
  const isSame = (own: readonly string[]): boolean =>
    own.length === titles.length && own.every((title, column) => title === titles[column]);
  return new Map([
    ...tables.map((table) => [table.headerLine, isSame(table.titles)] as const),
    ...unknown.map(({ header }) => [header.line, isSame(columnTitles(header.rows))] as const),
  ]);
}

/** Some records of a sheet from a line on: as many as a header can have. */
function recordsFrom(sheet: FileSheet, line: number): SheetRecord[] {
  const records: SheetRecord[] = [];
  for (const record of sheet.records()) {
    if (record.line >= line) records.push(record);
    if (records.length > LOOKED_AHEAD) break;
  }
  return records;
}

/**
 * Some rows of figures below the headers of a sheet that have the headings of the draft: stacked small
 * forms are one table to it. `isSame` has the headers that were found in the sheet; others stand below a
 * table that no layout reads, and are told by their words.
 */
function rowsBelow(
  sheet: FileSheet,
  header: readonly SheetRecord[],
  isSame: ReadonlyMap<number, boolean>,
): SheetRecord[] {
  const [first, ...below] = header.map(({ cells }) => cells.join('\t'));
  const rows: SheetRecord[] = [];
  let isBelow = false;
  for (const record of sheet.records()) {
    const known = isSame.get(record.line);
    if (known !== undefined) isBelow = known;
    else if (isTitleStart(record)) isBelow = false;
    else if (isHeading(record)) {
      const words = record.cells.join('\t');
      isBelow = words === first || (isBelow && below.includes(words));
    }
    if (isBelow && isRow(record)) rows.push(record);
    if (rows.length === MOST_ROWS) break;
  }
  return rows;
}

/** True for a record of words in as many cells as neither a group nor a signature has. */
function isHeading(record: SheetRecord): boolean {
  return isHeadingRow(record) && record.cells.filter((cell) => cell !== '').length >= 3;
}

function isRow(record: SheetRecord): boolean {
  return (
    columnNumbers(record) === null &&
    record.cells.filter(isFigure).length >= 2 &&
    !record.cells.some(isTotalLabel)
  );
}
