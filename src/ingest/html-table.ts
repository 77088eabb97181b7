import { Parser } from 'htmlparser2';
import { collectWords } from './encodings/legacy-text.ts';
import { fileIssue } from './file-issue.ts';
import { Budget, checkColumn, LIMITS } from './limits.ts';
import type { MergedRange } from './merged-cells.ts';
import type { SheetRecord } from './sheet.ts';
import { gridRecords, type GridSheet } from './grid-sheet.ts';
import { typedNumber } from './workbook/typed-number.ts';

/** True for text that is a web page, whatever its file is called: many systems export such an `.xls`. */
export function isHtml(beginning: string): boolean {
  const text = beginning.replace(/^(?:\s|\uFEFF|<\?xml[^>]*>|<!--[^]*?-->)+/, '');
  return /^<(?:!doctype\s+html|html|head|body|meta|style|table|title|div|center|h[1-6]|p)\b/i.test(
    text,
  );
}

/**
 * The tables of an HTML text as one sheet: rows in order, also those of tables inside a cell, each
 * text between tables as a row of one cell; `line` counts them all, blank ones too. Throws
 * {@link UnreadableSheets} beyond the limits.
 */
export function htmlTable(text: () => Iterable<string>): GridSheet {
  const budget = new Budget();
  const found = { width: 0, hidden: 0 };
  const words = new Set<string>();
  for (const piece of text()) budget.unpack(piece.length);
  const merges: MergedRange[] = [];
  for (const { cells, isHidden } of rowsOf(text(), merges)) {
    const last = cells.findLastIndex((cell) => !isBlank(cell));
    if (last < 0) continue;
    budget.row();
    found.width = Math.max(found.width, last + 1);
    found.hidden += Number(isHidden);
    for (const cell of cells) collectWords(cell, words);
  }
  const hidden = fileIssue('hidden_cells', { rows: found.hidden, columns: 0 }, 'note');
  return {
    number: null,
    words,
    issues: found.hidden === 0 ? [] : [hidden],
    records: (read) => gridRecords(rowsOf(text(), []), merges, found.width, read),
  };
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}

interface HtmlRow extends SheetRecord {
  readonly isHidden: boolean;
}

function* rowsOf(pieces: Iterable<string>, merges: MergedRange[]): Iterable<HtmlRow> {
  const reader = new TableReader(merges);
  const parser = new Parser(reader);
  for (const piece of pieces) {
    parser.write(piece);
    yield* reader.take();
  }
  parser.end();
  reader.endText();
  yield* reader.take();
}

interface OpenCell {
  readonly column: number;
  readonly number: string | null;
  text: string;
}

interface OpenTable {
  /** Columns that cells from the rows above cover, and for how many rows more. */
  covered: Map<number, number>;
  row: { cells: string[]; merges: Omit<MergedRange, 'line'>[]; isHidden: boolean } | null;
  cell: OpenCell | null;
}

/** Elements whose content is no text of the page. */
const UNSEEN = new Set(['script', 'style', 'title', 'head', 'select', 'template', 'noscript']);
/** Elements that stand apart from the text around them. */
const BLOCKS = new Set([
  'br',
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'caption',
  'tr',
  'td',
  'th',
  'center',
]);
const HIDDEN = /display\s*:\s*none/i;
/** A day with dots is no number, though its cell may keep one. */
const DAY = /^\s*\d{1,2}\.\d{1,2}\.\d{4}\s*$/;

/** The number that Excel, LibreOffice or SheetJS kept beside what a cell shows; null where none did. */
function keptNumber(attributes: Readonly<Record<string, string>>): string | null {
  const kept = attributes['x:num'] ?? attributes['sdval'];
  return kept ?? (attributes['data-t'] === 'n' ? (attributes['data-v'] ?? null) : null);
}

class TableReader {
  readonly #merges: MergedRange[];
  readonly #tables: OpenTable[] = [];
  #rows: HtmlRow[] = [];
  #line = 0;
  #between = '';
  #unseen = 0;

  constructor(merges: MergedRange[]) {
    this.#merges = merges;
  }

  take(): readonly HtmlRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (UNSEEN.has(name)) this.#unseen += 1;
    if (BLOCKS.has(name)) this.#breakLine();
    if (name === 'table') this.#openTable();
    if (name === 'tr') this.#openRow(HIDDEN.test(attributes['style'] ?? ''));
    if (name === 'td' || name === 'th') this.#openCell(attributes);
  }

  ontext(text: string): void {
    if (this.#unseen > 0) return;
    const table = this.#tables.at(-1);
    if (table === undefined) this.#addBetween(text);
    else if (table.cell !== null) table.cell.text += text;
    // Text of a table outside its cells, a caption for one.
    else if (table.row === null) this.#addBetween(text);
  }

  onclosetag(name: string): void {
    if (UNSEEN.has(name)) this.#unseen -= 1;
    if (BLOCKS.has(name)) this.#breakLine();
    if (name === 'td' || name === 'th') this.#closeCell(this.#tables.at(-1));
    if (name === 'tr') this.#closeRow(this.#tables.at(-1));
    if (name === 'table') {
      this.#closeRow(this.#tables.at(-1));
      this.#tables.pop();
    }
  }

  /** Ends the text outside tables: its lines become rows. */
  endText(): void {
    const lines = this.#between.split('\n');
    this.#between = '';
    for (const text of lines) if (text.trim() !== '') this.#addRow([text], false);
  }

  #addBetween(text: string): void {
    // Line ends of the source are spaces; only elements that stand apart end a line.
    this.#between += text.replace(/\s+/g, ' ');
  }

  #breakLine(): void {
    const cell = this.#tables.at(-1)?.cell ?? null;
    if (cell === null) this.#between += '\n';
    else cell.text += '\n';
  }

  #openTable(): void {
    this.endText();
    const outer = this.#tables.at(-1);
    // A table inside a cell: what stands before it comes first.
    if (outer?.row != null) this.#flushRow(outer, outer.row);
    this.#tables.push({ covered: new Map(), row: null, cell: null });
  }

  #openRow(isHidden: boolean): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    this.endText();
    this.#closeRow(table);
    table.row = { cells: [], merges: [], isHidden };
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    if (table.row === null) this.#openRow(false);
    this.#closeCell(table);
    const { row, covered } = table;
    if (row === null) return;
    let column = row.cells.length;
    while ((covered.get(column) ?? 0) > 0) column += 1;
    checkColumn(column);
    const columns = Math.min(spanOf(attributes['colspan']), LIMITS.columns - column);
    const rows = spanOf(attributes['rowspan']);
    while (row.cells.length < column + columns) row.cells.push('');
    if (columns > 1 || rows > 1) row.merges.push({ column, columns, rows });
    table.cell = { column, number: keptNumber(attributes), text: '' };
  }

  #closeCell(table: OpenTable | undefined): void {
    if (table?.cell == null) return;
    const { column, number, text } = table.cell;
    table.cell = null;
    if (table.row !== null) table.row.cells[column] = cellText(text, number);
  }

  #closeRow(table: OpenTable | undefined): void {
    if (table?.row == null) return;
    this.#closeCell(table);
    const { covered, row } = table;
    this.#flushRow(table, row);
    table.row = null;
    for (const [column, rows] of covered)
      if (rows > 1) covered.set(column, rows - 1);
      else covered.delete(column);
    for (const { column, columns, rows } of row.merges)
      for (let at = column; rows > 1 && at < column + columns; at += 1) covered.set(at, rows - 1);
  }

  /** Gives the row as far as it goes; what follows in it is another one. */
  #flushRow(table: OpenTable, row: NonNullable<OpenTable['row']>): void {
    const isInside = table.cell !== null;
    if (table.cell !== null) {
      row.cells[table.cell.column] = cellText(table.cell.text, null);
      table.cell.text = '';
    }
    if (isInside && row.cells.every(isBlank)) return;
    this.#addRow([...row.cells], row.isHidden, row.merges);
    row.cells.fill('');
  }

  #addRow(
    cells: readonly string[],
    isHidden: boolean,
    merges: readonly Omit<MergedRange, 'line'>[] = [],
  ): void {
    this.#line += 1;
    const line = this.#line;
    this.#rows.push({ line, cells, isHidden });
    this.#merges.push(...merges.map((merge) => ({ ...merge, line })));
  }
}

/** How many columns or rows a cell covers; what is no number counts as one, as browsers do. */
function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? '', 10);
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, 65_534);
}

function cellText(text: string, number: string | null): string {
  const value = Number(number);
  const isTyped = number !== null && number.trim() !== '' && Number.isFinite(value);
  // What is shown as a share or a day stays as it is shown.
  return isTyped && /^[-\d\s.,]*$/.test(text) && !DAY.test(text)
    ? typedNumber(value, { kind: 'general' }, 1900)
    : text;
}
