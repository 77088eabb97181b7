import { strToU8, zipSync, type Zippable } from 'fflate';

/** A cell of a written sheet: a text, a number, or XML as it stands (`<c …>`). */
export type WrittenCell = string | number | null | { readonly xml: string } | StyledNumber;

interface StyledNumber {
  readonly number: number;
  /** Code of a number format, "0.00%". */
  readonly format: string;
}

/** A sheet to be written; cells by row, the first row is row 1. */
export interface WrittenSheet {
  readonly name?: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly merges?: readonly string[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Rows from 1. */
  readonly hiddenRows?: readonly number[];
  /** XML before the rows: columns. */
  readonly columns?: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Text as XML has it. */
export const xmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The letters of a column from 0: "A", "AB". */
function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

/** The files inside an `.xlsx` with these sheets, as spreadsheet programs lay them out. */
export function workbookParts(sheets: readonly WrittenSheet[]): Record<string, string> {
  const strings: string[] = [];
  const formats: string[] = [];
  const files: Record<string, string> = {};
  sheets.forEach((sheet, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = worksheetXml(sheet, strings, formats);
  });
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const related = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  files['_rels/.rels'] =
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
  files['xl/workbook.xml'] =
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`;
  files['xl/_rels/workbook.xml.rels'] =
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${related.join('')}<Relationship Id="rId98" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId99" Type="${OFFICE}/styles" Target="/xl/styles.xml"/></Relationships>`;
  files['xl/sharedStrings.xml'] =
    `${HEAD}<sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`).join('')}</sst>`;
  files['xl/styles.xml'] = stylesXml(formats);
  return files;
}

/** The bytes of an `.xlsx` with these sheets. */
export function writtenWorkbook(sheets: readonly WrittenSheet[]): Uint8Array {
  return zipped(workbookParts(sheets));
}

/** The bytes of an archive with these files. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const content: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [
      name,
      typeof file === 'string' ? strToU8(file) : file,
    ]),
  );
  return zipSync(content);
}

function worksheetXml(sheet: WrittenSheet, strings: string[], formats: string[]): string {
  const rows = sheet.rows.map((cells, index) => {
    const line = index + 1;
    const isHidden = sheet.hiddenRows?.includes(line) === true;
    const written = cells.map((cell, column) =>
      cellXml(cell, `${columnName(column)}${line}`, strings, formats),
    );
    return `<row r="${line}"${isHidden ? ' hidden="1"' : ''}>${written.join('')}</row>`;
  });
  const merges = sheet.merges?.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const merged = merges === undefined ? '' : `<mergeCells>${merges}</mergeCells>`;
  return `${HEAD}<worksheet xmlns="${MAIN}">${sheet.columns ?? ''}<sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`;
}

function cellXml(cell: WrittenCell, ref: string, strings: string[], formats: string[]): string {
  if (cell === null) return `<c r="${ref}"/>`;
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${ref}" t="s"><v>${indexIn(strings, cell)}</v></c>`;
  if ('xml' in cell) return cell.xml.replace('<c', `<c r="${ref}"`);
  return `<c r="${ref}" s="${1 + indexIn(formats, cell.format)}"><v>${cell.number}</v></c>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) =>
      `<numFmt numFmtId="${164 + index}" formatCode="${xmlText(code).replaceAll('"', '&quot;')}"/>`,
  );
  const styles = formats.map((_, index) => `<xf numFmtId="${164 + index}" xfId="0"/>`);
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0" xfId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

function indexIn(list: string[], item: string): number {
  const index = list.indexOf(item);
  return index >= 0 ? index : list.push(item) - 1;
}
