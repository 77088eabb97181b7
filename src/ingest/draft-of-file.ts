import { columnNumbers } from './column-numbers.ts';
import { isFigure } from './count-cells.ts';
import { decode } from './decode.ts';
import { fileIssue, positionList } from './file-issue.ts';
import type { FileIssue, InputFile, IngestContext } from './file-result.ts';
import { formTables } from './form-tables.ts';
import { LAYOUTS } from './layouts.ts';
import { mappingDraft, type MappingDraft } from './mapping-draft.ts';
import { personalColumns } from './personal-columns.ts';
import { sheet, type SheetRecord } from './sheet.ts';
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

/**
 * Drafts a mapping for a file: of the table that no layout reads and of which most is known, else of
 * its first table. A file that is refused for what it holds (columns of persons) has none.
 */
export function draftOfFile(file: InputFile, context: IngestContext, name: string): DraftOfFile {
  const decoded = decode(file.bytes);
  if ('reason' in decoded) return { kind: 'refused', issue: fileIssue(decoded.reason, {}) };
  const { records } = sheet(decoded.text);
  const personal = personalColumns(records);
  if (personal !== null) {
    const params = { positions: positionList(personal.positions) };
    return { kind: 'refused', issue: fileIssue('personal_columns', params) };
  }
  const layouts = [...context.mappings, ...LAYOUTS];
  const { tables, unknown } = formTables(records, layouts);
  const hasMoreTables = tables.length + unknown.length > 1;
  const draftOf = (header: Pick<UnknownHeader, 'rows' | 'roles'>): MappingDraft =>
    mappingDraft(name, header, sampleRow(records, header.rows), context);
  let likeliest: UnknownHeader | null = null;
  for (const { header } of unknown) if (isLikelier(header, likeliest)) likeliest = header;
  if (likeliest !== null)
    return { kind: 'draft', draft: draftOf(likeliest), layout: null, hasMoreTables };
  const index = records.findIndex(({ line }) => line === tables[0]?.headerLine);
  const header = index < 0 ? null : tableHeader(records, index, layouts);
  if (header === null) return { kind: 'no_header' };
  const layout = header.layout.name;
  return { kind: 'draft', draft: draftOf(header), layout, hasMoreTables };
}

/** The first row of figures below a header. */
function sampleRow(
  records: readonly SheetRecord[],
  header: readonly SheetRecord[],
): SheetRecord | null {
  const last = header.at(-1)?.line ?? 0;
  const isRow = (record: SheetRecord): boolean =>
    record.line > last &&
    columnNumbers(record) === null &&
    record.cells.filter((cell) => isFigure(cell)).length >= 2;
  return records.find(isRow) ?? null;
}
