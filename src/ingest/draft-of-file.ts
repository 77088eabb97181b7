import { columnNumbers } from './column-numbers.ts';
import { isFigure } from './count-cells.ts';
import { knownWords } from './encodings/known-words.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue, InputFile, IngestContext } from './file-result.ts';
import { formTables } from './form-tables.ts';
import { LAYOUTS } from './layouts.ts';
import { mappingDraft, type MappingDraft } from './mapping-draft.ts';
import { isNameOfPlace, personalIssue, PersonalScan } from './personal-columns.ts';
import { isTotalLabel } from './row-kind.ts';
import { RecordTooLong, type SheetRecord } from './sheet.ts';
import { sheetsOf, type FileSheet } from './sheets.ts';
import { likeliestHeader, tableHeader } from './table-header.ts';
import { isTitleStart } from './title-facts.ts';

/** A draft for a file, and what else a person has to know; or why there is none. */
export type DraftOfFile =
  | { readonly kind: 'refused'; readonly issue: FileIssue }
  | { readonly kind: 'no_header' }
  | {
      readonly kind: 'draft';
      readonly draft: MappingDraft;
      /** The layout that reads the table already; null where none does. */
      readonly layout: string | null;
      readonly hasMoreTables: boolean;
    };

/** Records from the first one of a header on that are looked at for rows of figures. */
const LOOKED_AT = 120;

/**
 * Drafts a mapping for a file of any kind that is read: of the table that no layout reads and of which
 * most is known, else of its first table. A file that is refused for what it holds (columns of
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
  const layouts = [...context.mappings, ...LAYOUTS];
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
  const count = searched.reduce(
    (sum, { tables, unknown }) => sum + tables.length + unknown.length,
    0,
  );
  return {
    kind: 'draft',
    draft: mappingDraft(header, dataRows(records.slice(header.rows.length)), context),
    layout: read?.layout.name ?? null,
    hasMoreTables: count > 1,
  };
}

/** Some records of a sheet from a line on. */
function recordsFrom(sheet: FileSheet, line: number): SheetRecord[] {
  const records: SheetRecord[] = [];
  for (const record of sheet.records()) {
    if (record.line >= line) records.push(record);
    if (records.length === LOOKED_AT) break;
  }
  return records;
}

/** The rows of figures below a header, up to the next one. */
function dataRows(records: readonly SheetRecord[]): SheetRecord[] {
  const isRow = (record: SheetRecord): boolean =>
    columnNumbers(record) === null &&
    record.cells.filter(isFigure).length >= 2 &&
    !record.cells.some(isTotalLabel);
  const end = records.findIndex(isTitleStart);
  return (end < 0 ? records : records.slice(0, end)).filter(isRow);
}
