import { isCount, type ColumnRole } from './column-role.ts';
import { isNumberLike, NO_EVIDENCE, numberEvidence, type NumberEvidence } from './count-cells.ts';
import type { Layout } from './layout.ts';
import { isTotalLabel } from './row-kind.ts';
import type { SheetRecord } from './sheet.ts';
import { MOST_HEADER_ROWS, tableHeader, type TableHeader } from './table-header.ts';
import { isTitleStart } from './title-facts.ts';

/**
 * One table of a file: what its title says, its columns, and which records stand below its header.
 * It holds no record: those are gone through again when the table is read.
 */
export interface FormTable<Title> {
  readonly layout: Layout;
  readonly title: Title;
  /** Role of each column; null for an unknown heading. */
  readonly roles: readonly (ColumnRole | null)[];
  readonly headerLine: number;
  /** Records of the file, counted from 0: the first below the header, and the first after the last. */
  readonly from: number;
  readonly to: number;
  /** How the columns of counts write their numbers, by column. */
  readonly numbers: readonly NumberEvidence[];
}

/** The tables of a file, and the records that belong to none. */
export interface FormTables<Title> {
  readonly tables: readonly FormTable<Title>[];
  /** Lines of records with numbers above a header or below a title that no table follows. */
  readonly strays: readonly number[];
  /** Lines of records without numbers after the last table that look like a title. */
  readonly notes: readonly number[];
  /** Lines of records that cannot be read at all, wherever they stand. */
  readonly tooLong: readonly number[];
  /** All records. */
  readonly count: number;
}

/** Numbers in a line above which it can be no title; a line with fewer must have words of a title. */
const MOST_NUMBERS = 2;
const TITLE_WORDS =
  /kỳ báo cáo|tháng|quý|năm|ngày|biểu|mẫu|phụ lục|đơn vị|cơ quan|trang|(?:^|\s)số(?:\s|:|$)/iu;
const PAGE = /^[-–\s]*(?:trang|page)?\s*\d+(?:\s*\/\s*\d+)?[-–\s]*$/iu;
/** Lines of a title that are looked at; a file without tables must not be held as one title. */
const MOST_TITLE_LINES = 500;

/**
 * Finds every table that one of the layouts accepts, in one pass over the records; title lines above a
 * header belong to it, and `titleOf` says what is to be known of them. Where the header stands again
 * without a title the form goes on, as on a second page, under the title that it had.
 */
export function formTables<Title>(
  records: Iterable<SheetRecord>,
  layouts: readonly Layout[],
  titleOf: (lines: readonly SheetRecord[]) => Title,
): FormTables<Title> {
  const finder = new TableFinder(titleOf);
  for (const { window, at } of inWindows(records)) {
    const record = window[at]!;
    if (finder.isWithinHeader) finder.headerRow();
    else if (record.isTooLong === true) finder.tooLong(record.line);
    else {
      // Most records hold figures: no header does.
      const header = record.cells.some(isNumberLike) ? null : tableHeader(window, at, layouts);
      if (header === null) finder.record(record);
      else finder.header(header);
    }
  }
  return finder.found();
}

/**
 * Each record with the one before it and those that may belong to the same header or stand below it.
 * The same object each time, moved on: nothing is made for every record.
 */
function* inWindows(
  records: Iterable<SheetRecord>,
): Generator<{ readonly window: readonly SheetRecord[]; readonly at: number }> {
  const window: SheetRecord[] = [];
  const view = { window, at: 0 };
  const moveOn = (): void => {
    if (view.at === 1) window.shift();
    view.at = 1;
  };
  for (const record of records) {
    window.push(record);
    if (window.length <= view.at + MOST_HEADER_ROWS) continue;
    yield view;
    moveOn();
  }
  while (window.length > view.at) {
    yield view;
    moveOn();
  }
}

/** Where the finder stands: in the lines of a title or in a table. */
class TableFinder<Title> {
  readonly #titleOf: (lines: readonly SheetRecord[]) => Title;
  readonly #tables: FormTable<Title>[] = [];
  readonly #strays: number[] = [];
  readonly #tooLong: number[] = [];
  /** Of the title: how many records it has so far, the lines that are none of figures, and these themselves. */
  #titleSize = 0;
  #titleLines: number[] = [];
  #title: SheetRecord[] = [];
  #table: OpenTable<Title> | null = null;
  #count = 0;
  #headerRows = 0;

  constructor(titleOf: (lines: readonly SheetRecord[]) => Title) {
    this.#titleOf = titleOf;
  }

  /** Whether the next record is one of the header that was found before it. */
  get isWithinHeader(): boolean {
    return this.#headerRows > 0;
  }

  headerRow(): void {
    this.#headerRows -= 1;
    this.#count += 1;
  }

  /** A header that a layout reads begins a table. */
  header({ rows, layout, roles }: TableHeader): void {
    const last = this.#table;
    const above = this.#titleSize > 0 || last === null ? this.#title : last.textAtEnd();
    const continues = last !== null && above.length === 0 && !last.isEnded();
    const title = continues
      ? last.title
      : this.#titleOf(above.filter((record) => !isNoTitle(record)));
    this.#endTable();
    this.#titleSize = 0;
    this.#titleLines = [];
    this.#title = [];
    const from = this.#count + rows.length;
    this.#table = new OpenTable({ layout, title, roles, headerLine: rows[0]!.line, from });
    this.#headerRows = rows.length - 1;
    this.#count += 1;
  }

  /** A record that cannot be read: it belongs to nothing and ends nothing. */
  tooLong(line: number): void {
    this.#tooLong.push(line);
    this.#count += 1;
  }

  /** Any other record. */
  record(record: SheetRecord): void {
    const noTitle = isNoTitle(record);
    if (this.#table !== null && (noTitle || !isTitleStart(record))) this.#table.record(record);
    else {
      this.#endTable();
      this.#titleSize += 1;
      if (noTitle) this.#strays.push(record.line);
      else this.#titleLine(record);
    }
    this.#count += 1;
  }

  found(): FormTables<Title> {
    this.#endTable();
    return {
      tables: this.#tables,
      strays: this.#strays,
      notes: this.#titleLines,
      tooLong: this.#tooLong,
      count: this.#count,
    };
  }

  #titleLine(record: SheetRecord): void {
    this.#titleLines.push(record.line);
    this.#title.push(record);
    if (this.#title.length > MOST_TITLE_LINES) this.#title.shift();
  }

  #endTable(): void {
    if (this.#table !== null) this.#tables.push(this.#table.ended(this.#count));
    this.#table = null;
  }
}

/** A table whose records are being gone through. */
class OpenTable<Title> {
  readonly #table: Omit<FormTable<Title>, 'to' | 'numbers'>;
  /** The columns of counts, and what they say so far. */
  readonly #columns: readonly number[];
  readonly #numbers: NumberEvidence[];
  #lastFigures: SheetRecord | null = null;
  #text: SheetRecord[] = [];

  constructor(table: Omit<FormTable<Title>, 'to' | 'numbers'>) {
    this.#table = table;
    this.#columns = table.roles.flatMap((role, column) => (isCount(role) ? [column] : []));
    this.#numbers = table.roles.map(() => NO_EVIDENCE);
  }

  get title(): Title {
    return this.#table.title;
  }

  record(record: SheetRecord): void {
    const { cells } = record;
    for (const column of this.#columns)
      this.#numbers[column]! |= numberEvidence(cells[column] ?? '');
    if (cells.some(isNumberLike)) {
      this.#lastFigures = record;
      this.#text = [];
      return;
    }
    this.#text.push(record);
    if (this.#text.length > MOST_TITLE_LINES) this.#text.shift();
  }

  /** Lines of text after the last figures of a table: a header below them begins another form. */
  textAtEnd(): SheetRecord[] {
    return this.#text.filter(({ cells }) => cells.some((cell) => cell !== '' && !PAGE.test(cell)));
  }

  /** True where the last figures of a table are its total: nothing of it follows on a next page. */
  isEnded(): boolean {
    return this.#lastFigures?.cells.some(isTotalLabel) === true;
  }

  ended(to: number): FormTable<Title> {
    return { ...this.#table, to, numbers: this.#numbers };
  }
}

function isNoTitle({ cells }: SheetRecord): boolean {
  const numbers = cells.filter(isNumberLike).length;
  return numbers > MOST_NUMBERS || (numbers > 0 && !cells.some((cell) => TITLE_WORDS.test(cell)));
}
