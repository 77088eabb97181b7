import { collectWords } from './encodings/legacy-text.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue } from './file-result.ts';
import { gridRecords, type GridSheet } from './grid-sheet.ts';
import { Budget, UnreadableSheets } from './limits.ts';
import { stylesOf } from './workbook/number-formats.ts';
import { sharedStrings } from './workbook/shared-strings.ts';
import { WorksheetReader, type WorkbookParts } from './workbook/worksheet.ts';
import { readWholeXml, readXml } from './workbook/xml-reader.ts';
import { ZipFile } from './workbook/zip-file.ts';

/**
 * The sheets of an `.xlsx` workbook: the visible ones in order, then the hidden ones; blank ones are
 * left out. Cells have their real types (see {@link typedNumber}), formulas their stored results. Each
 * sheet is read through once here, so that {@link UnreadableSheets} is thrown for what is damaged, too
 * large or no workbook before any row is given.
 */
export function workbook(bytes: Uint8Array): GridSheet[] {
  const zip = new ZipFile(bytes);
  const budget = new Budget();
  const path = workbookPath(zip, budget);
  const related = relatedParts(zip, path, budget);
  const { sheets, system } = contentsOf(zip, path, related, budget);
  const part = (type: string): string =>
    related.find((relationship) => relationship.type.endsWith(type))?.target ?? '';
  const parts: WorkbookParts = {
    system,
    strings: optional(zip, part('/sharedStrings'), budget, sharedStrings) ?? [],
    styles: optional(zip, part('/styles'), budget, stylesOf) ?? [],
  };
  return sheets
    .toSorted((a, b) => Number(a.isHidden) - Number(b.isHidden))
    .flatMap((sheet) => worksheet(zip, sheet, parts, budget) ?? []);
}

interface SheetEntry {
  readonly number: number;
  readonly path: string;
  readonly isHidden: boolean;
}

/** One sheet, read through once; null where it holds nothing. */
function worksheet(
  zip: ZipFile,
  { path, number, isHidden }: SheetEntry,
  parts: WorkbookParts,
  budget: Budget,
): GridSheet | null {
  const reader = new WorksheetReader(parts);
  const found = { width: 0, hiddenRows: 0, withoutValue: 0, firstWithout: 0 };
  const words = new Set<string>();
  for (const row of readXml(zip.text(path, budget), reader, () => reader.take())) {
    budget.row();
    found.width = Math.max(found.width, row.cells.length);
    for (const cell of row.cells) collectWords(cell, words);
    found.hiddenRows += Number(row.isHidden);
    if (row.withoutValue > 0) found.firstWithout ||= row.line;
    found.withoutValue += row.withoutValue;
  }
  if (found.width === 0) return null;
  const hiddenColumns = reader.hiddenColumns
    .map(({ from, to }) => Math.max(0, Math.min(to, found.width - 1) - from + 1))
    .reduce((sum, count) => sum + count, 0);
  return {
    number,
    words,
    issues: sheetIssues({ ...found, isHidden, hiddenColumns }),
    records(read) {
      const again = new WorksheetReader(parts);
      const rows = readXml(zip.text(path, null), again, () => again.take());
      return gridRecords(rows, reader.merges, found.width, read);
    },
  };
}

function sheetIssues(found: {
  readonly isHidden: boolean;
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly withoutValue: number;
  readonly firstWithout: number;
}): FileIssue[] {
  const { hiddenRows: rows, hiddenColumns: columns, withoutValue, firstWithout } = found;
  const issues: FileIssue[] = [];
  if (found.isHidden) issues.push(fileIssue('hidden_sheet', {}, 'warning'));
  if (rows + columns > 0) issues.push(fileIssue('hidden_cells', { rows, columns }, 'note'));
  if (withoutValue > 0) {
    const issue = fileIssue('formula_without_value', { found: withoutValue }, 'warning');
    issues.push({ ...issue, line: firstWithout });
  }
  return issues;
}

/** The path of the workbook's list of sheets; throws for an archive that is no such workbook. */
function workbookPath(zip: ZipFile, budget: Budget): string {
  const relationships = optional(zip, '_rels/.rels', budget, relationshipsOf) ?? [];
  const path =
    relationships.find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  const whole = path.replace(/^\//, '');
  if (whole.startsWith('xl/') && whole.endsWith('.xml') && zip.has(whole)) return whole;
  throw new UnreadableSheets('unsupported_file', archiveKind(zip));
}

function archiveKind(zip: ZipFile): string {
  if (zip.has('xl/workbook.bin')) return '.xlsb';
  if (zip.has('word/')) return '.docx';
  if (zip.has('ppt/')) return '.pptx';
  return zip.has('content.xml') && zip.has('mimetype') ? '.ods' : '.zip';
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relationshipsOf(pieces: Iterable<string>): Relationship[] {
  const found: Relationship[] = [];
  readWholeXml(pieces, {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name === 'Relationship') found.push({ id: Id, type: Type, target: Target });
    },
  });
  return found;
}

/** The parts that a workbook refers to, with their paths in the archive. */
function relatedParts(zip: ZipFile, path: string, budget: Budget): Relationship[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const list = `${folder}_rels/${path.slice(folder.length)}.rels`;
  return (optional(zip, list, budget, relationshipsOf) ?? []).map((relationship) => {
    const { target } = relationship;
    return { ...relationship, target: target.startsWith('/') ? target.slice(1) : folder + target };
  });
}

/** The worksheets of a workbook in their order, and the year that its days are counted from. */
function contentsOf(
  zip: ZipFile,
  path: string,
  related: readonly Relationship[],
  budget: Budget,
): { sheets: SheetEntry[]; system: 1900 | 1904 } {
  const targets = new Map(
    related.filter(({ type }) => type.endsWith('/worksheet')).map(({ id, target }) => [id, target]),
  );
  const sheets: SheetEntry[] = [];
  let number = 0;
  let system: 1900 | 1904 = 1900;
  readWholeXml(zip.text(path, budget), {
    open(element, attributes) {
      if (element === 'workbookPr' && /^(?:1|true)$/.test(attributes['date1904'] ?? ''))
        system = 1904;
      if (element !== 'sheet') return;
      number += 1;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const target = targets.get(id);
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
      // A chart has a sheet of its own, without cells.
      if (target !== undefined) sheets.push({ number, path: target, isHidden });
    },
  });
  return { sheets, system };
}

/** Reads a part that a workbook may lack; null where it does. */
function optional<Result>(
  zip: ZipFile,
  path: string,
  budget: Budget,
  read: (pieces: Iterable<string>) => Result,
): Result | null {
  return zip.has(path) ? read(zip.text(path, budget)) : null;
}
