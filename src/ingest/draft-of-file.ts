import { columnNumbers } from './column-numbers.ts';
import { isFigure } from './count-cells.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue, InputFile, IngestContext } from './file-result.ts';
import { formTables } from './form-tables.ts';
import { LAYOUTS } from './layouts.ts';
import { mappingDraft, type MappingDraft } from './mapping-draft.ts';
import { personalColumns, personalIssue } from './personal-columns.ts';
import { openText } from './read-file.ts';
import { RecordTooLong, sheet, type Sheet, type SheetRecord } from './sheet.ts';
import { isLikelier, tableHeader, type UnknownHeader } from './table-header.ts';

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

/** Records below the first one of a header that are looked at for a row of figures. */
const LOOKED_AT = 50;

/**
 * Drafts a mapping for a file: of the table that no layout reads and of which most is known, else of
 * its first table. A file that is refused for what it holds (columns of persons) has none.
 */
export function draftOfFile(file: InputFile, context: IngestContext, name: string): DraftOfFile {
  const opened = openText(file, context);
  if ('reason' in opened) return { kind: 'refused', issue: opened.reason };
  try {
    return draftOfSheet(sheet(opened, file.source.size), context, name);
  } catch (error) {
    if (!(error instanceof RecordTooLong)) throw error;
    return { kind: 'refused', issue: { ...fileIssue('record_too_long', {}), line: error.line } };
  }
}

function draftOfSheet(content: Sheet, context: IngestContext, name: string): DraftOfFile {
  const personal = personalColumns(content.records());
  if (personal !== null) return { kind: 'refused', issue: personalIssue(personal) };
  const layouts = [...context.mappings, ...LAYOUTS];
  const { tables, unknown } = formTables(content.records(), layouts, () => null);
  let likeliest: UnknownHeader | null = null;
  for (const { header } of unknown) if (isLikelier(header, likeliest)) likeliest = header;
  const line = likeliest?.line ?? tables[0]?.headerLine;
  if (line === undefined) return { kind: 'no_header' };
  const records = recordsFrom(content, line);
  const known = likeliest === null ? tableHeader(records, 0, layouts) : null;
  const header = likeliest ?? known;
  if (header === null) return { kind: 'no_header' };
  return {
    kind: 'draft',
    draft: mappingDraft(name, header, sampleRow(records, header.rows.length), context),
    layout: known?.layout.name ?? null,
    hasMoreTables: tables.length + unknown.length > 1,
  };
}

/** Some records from a line on. */
function recordsFrom(content: Sheet, line: number): SheetRecord[] {
  const records: SheetRecord[] = [];
  for (const record of content.records()) {
    if (record.line >= line) records.push(record);
    if (records.length === LOOKED_AT) break;
  }
  return records;
}

/** The first row of figures below a header. */
function sampleRow(records: readonly SheetRecord[], headerRows: number): SheetRecord | null {
  const isRow = (record: SheetRecord): boolean =>
    columnNumbers(record) === null && record.cells.filter(isFigure).length >= 2;
  return records.slice(headerRows).find(isRow) ?? null;
}
