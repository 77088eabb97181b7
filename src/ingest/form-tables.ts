import { isCount, isPrintedRate, type ColumnRole } from './column-role.ts';
import { isNumberLike, NO_EVIDENCE, numberEvidence, type NumberEvidence } from './count-cells.ts';
import { quantityText } from './combined-cell.ts';
import { columnTitles, isHeadingRow, type HeaderPath } from './header.ts';
import { isMonthFirst } from './day-cell.ts';
import { exportTimeBelow } from './export-time.ts';
import { FilledColumns } from './filled-columns.ts';
import type { Layout } from './layout.ts';
import { percentEvidence } from './percent-cell.ts';
import { isTotalLabel } from './row-kind.ts';
import type { SheetRecord } from './sheet.ts';
import {
  isOtherTable,
  LOOKED_AHEAD,
  tableHeader,
  unknownHeader,
  type TableHeader,
  type UnknownHeader,
} from './table-header.ts';
import { isTitleStart } from './title-facts.ts';

/**
 * One table of a file: what its title says, its columns, and which records stand below its header.
 * It holds no record: those are gone through again when the table is read.
 */
export interface FormTable<Title> {
  readonly layout: Layout;
  readonly title: Title;
  /** Role of each column; null for an unknown heading. Columns of one count are added up. */
  readonly roles: readonly (ColumnRole | null)[];
  readonly paths: readonly HeaderPath[];
  /** The headings as the file words them, by column. */
  readonly titles: readonly string[];
  /** A role that two columns claim: the table contradicts itself. */
  readonly doubled: ColumnRole | null;
  readonly headerLine: number;
  /** Records of the file, counted from 0: the first below the header, and the first after the last. */
  readonly from: number;
  readonly to: number;
  /** What the columns of counts hold, by column; `blank` for any other. */
  readonly contents: readonly ColumnContent[];
  /** Columns of counts that every row fills which is not cut short (`FilledColumns`). */
  readonly alwaysFilled: readonly number[];
  /** How the columns of counts and of printed rates (`percentEvidence`) write their numbers, by column. */
  readonly numbers: readonly NumberEvidence[];
  /** True where some day of the table has its month first. */
  readonly monthFirst: boolean;
  /** When it was exported, as a line below it says; null where none does. */
  readonly exportedBelow: string | null;
}

/** Whether a column holds figures, zeros alone, or nothing. */
export type ColumnContent = 'blank' | 'zeros' | 'figures';

/** The tables of a file, and the records that belong to none. */
export interface FormTables<Title> {
  readonly tables: readonly FormTable<Title>[];
  /** Lines of records with numbers above a header or below a title that no table follows. */
  readonly strays: readonly number[];
  /** Lines of records without numbers after the last table that look like a title. */
  readonly notes: readonly number[];
  /** Lines of records that cannot be read at all, wherever they stand. */
  readonly tooLong: readonly number[];
  /** Tables that no layout reads. */
  readonly unknown: readonly UnknownTable[];
  /** All records. */
  readonly count: number;
}

/** A table that no layout reads: its header, and the number of its records, the header's own among them. */
interface UnknownTable {
  readonly header: UnknownHeader;
  readonly records: number;
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
 * header belong to it, and `titleOf` says what is to be known of them; `above` are lines of text between
 * the last figures of the table before and that title: signatures, and perhaps the head of the form. Where
 * the header stands again without a title the form goes on, as on a second page, under the title that it had.
 */
export function formTables<Title>(
  records: Iterable<SheetRecord>,
  layouts: readonly Layout[],
  titleOf: TitleOf<Title>,
): FormTables<Title> {
  const finder = new TableFinder(titleOf);
  for (const { window, at } of inWindows(records)) {
    const record = window[at]!;
    if (finder.isWithinHeader) finder.headerRow();
    else if (record.isTooLong === true) finder.tooLong(record.line);
    else {
      // Most records hold figures: no header does.
      const numbers = numbersIn(record);
      const isText = numbers === 0 && isHeadingRow(record);
      const header = isText ? tableHeader(window, at, layouts) : null;
      if (header !== null) finder.header(header);
      else finder.record(record, numbers, isText ? unknownHeader(window, at, layouts) : null);
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
    if (window.length <= view.at + LOOKED_AHEAD) continue;
    yield view;
    moveOn();
  }
  while (window.length > view.at) {
    yield view;
    moveOn();
  }
}

type TitleOf<Title> = (lines: readonly SheetRecord[], above: readonly SheetRecord[]) => Title;

/** Where the finder stands: in the lines of a title, in a table, or in one that no layout reads. */
class TableFinder<Title> {
  readonly #titleOf: TitleOf<Title>;
  readonly #tables: FormTable<Title>[] = [];
  readonly #strays: number[] = [];
  readonly #tooLong: number[] = [];
  /** Of the title: how many records it has so far, the lines that are none of figures, and these themselves. */
  #titleSize = 0;
  #titleLines: number[] = [];
  #title: SheetRecord[] = [];
  #above: readonly SheetRecord[] = [];
  #table: OpenTable<Title> | null = null;
  readonly #unknown: { header: UnknownHeader; records: number }[] = [];
  #isInUnknown = false;
  #count = 0;
  #headerRows = 0;

  constructor(titleOf: TitleOf<Title>) {
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
  header({ rows, layout, roles, paths, doubled }: TableHeader): void {
    const last = this.#table;
    const above = this.#titleSize > 0 || last === null ? this.#title : last.textAtEnd();
    const continues = last !== null && above.length === 0 && !last.isEnded();
    const title = continues
      ? last.title
      : this.#titleOf(
          above.filter((record) => !isNoTitle(record, numbersIn(record))),
          this.#titleSize > 0 ? this.#above : [],
        );
    this.#endTable(above);
    this.#titleSize = 0;
    this.#titleLines = [];
    this.#title = [];
    this.#above = [];
    const from = this.#count + rows.length;
    const headerLine = rows[0]!.line;
    const titles = columnTitles(rows);
    this.#table = new OpenTable({ layout, title, roles, paths, titles, doubled, headerLine, from });
    this.#isInUnknown = false;
    this.#headerRows = rows.length - 1;
    this.#count += 1;
  }

  /** A record that cannot be read: it belongs to nothing and ends nothing. */
  tooLong(line: number): void {
    this.#tooLong.push(line);
    this.#count += 1;
  }

  /** Any other record; `unknown` is the header that it may begin though no layout reads it. */
  record(record: SheetRecord, numbers: number, unknown: UnknownHeader | null): void {
    const noTitle = isNoTitle(record, numbers);
    if (unknown !== null && this.#beginsUnknown(unknown)) {
      this.#endTable();
      // What stands above it is about it, and about no table below it.
      this.#title = [];
      this.#above = [];
      this.#isInUnknown = true;
      this.#unknown.push({ header: unknown, records: 1 });
    } else if (this.#table !== null && (noTitle || !isTitleStart(record)))
      this.#table.record(record, numbers > 0);
    else if (this.#isInUnknown && (noTitle || !isTitleStart(record)))
      this.#unknown.at(-1)!.records += 1;
    else {
      if (this.#table !== null) this.#above = this.#table.textAtEnd();
      this.#endTable();
      this.#isInUnknown = false;
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
      unknown: this.#unknown,
      count: this.#count,
    };
  }

  /** Below a table that is read, or another that is not, only what is surely a header begins one. */
  #beginsUnknown(header: UnknownHeader): boolean {
    if (this.#table !== null) return isOtherTable(header, this.#table.roles);
    return !this.#isInUnknown || isOtherTable(header, []);
  }

  #titleLine(record: SheetRecord): void {
    this.#titleLines.push(record.line);
    this.#title.push(record);
    if (this.#title.length > MOST_TITLE_LINES) this.#title.shift();
  }

  #endTable(nextTitle: readonly SheetRecord[] = []): void {
    if (this.#table !== null) this.#tables.push(this.#table.ended(this.#count, nextTitle));
    this.#table = null;
  }
}

/** What is known of a table before its records are gone through. */
type FormStart<Title> = Omit<
  FormTable<Title>,
  'to' | 'contents' | 'alwaysFilled' | 'numbers' | 'monthFirst' | 'exportedBelow'
>;

/** A table whose records are being gone through. */
class OpenTable<Title> {
  readonly #table: FormStart<Title>;
  /** The columns of counts, of printed rates and of days, and what they say so far. */
  readonly #columns: readonly number[];
  readonly #rates: readonly number[];
  readonly #days: readonly number[];
  readonly #numbers: NumberEvidence[];
  readonly #contents: ColumnContent[];
  readonly #filled: FilledColumns;
  #monthFirst = false;
  #exportedBelow: { readonly record: SheetRecord; readonly at: string } | null = null;
  #lastFigures: SheetRecord | null = null;
  #text: SheetRecord[] = [];

  constructor(table: FormStart<Title>) {
    this.#table = table;
    const columnsOf = (is: (role: ColumnRole | null) => boolean): number[] =>
      table.roles.flatMap((role, column) => (is(role) ? [column] : []));
    this.#columns = columnsOf(isCount);
    this.#rates = columnsOf(isPrintedRate);
    this.#days = columnsOf((role) => role === 'period_start' || role === 'period_end');
    this.#numbers = table.roles.map(() => NO_EVIDENCE);
    this.#contents = table.roles.map(() => 'blank');
    this.#filled = new FilledColumns(this.#columns);
  }

  get title(): Title {
    return this.#table.title;
  }

  get roles(): FormTable<Title>['roles'] {
    return this.#table.roles;
  }

  record(record: SheetRecord, hasNumbers: boolean): void {
    const { cells } = record;
    for (const column of this.#columns) {
      const cell = cells[column] ?? '';
      this.#numbers[column]! |= numberEvidence(quantityText(cell));
      if (this.#contents[column] !== 'figures' && isNumberLike(cell))
        this.#contents[column] = /[1-9]/.test(cell) ? 'figures' : 'zeros';
    }
    for (const column of this.#rates)
      this.#numbers[column]! |= percentEvidence(cells[column] ?? '');
    for (const column of this.#days) this.#monthFirst ||= isMonthFirst(cells[column] ?? '');
    if (hasNumbers) {
      this.#filled.add(record);
      this.#lastFigures = record;
      this.#text = [];
      return;
    }
    const at = exportTimeBelow(record);
    if (at !== null) this.#exportedBelow = { record, at };
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

  /** `title`: lines at its end that begin the next form; what they say is not about this table. */
  ended(to: number, title: readonly SheetRecord[] = []): FormTable<Title> {
    const below = this.#exportedBelow;
    return {
      ...this.#table,
      to,
      contents: this.#contents,
      alwaysFilled: this.#filled.always,
      numbers: this.#numbers,
      monthFirst: this.#monthFirst,
      exportedBelow: below === null || title.includes(below.record) ? null : below.at,
    };
  }
}

/** How many cells show a number: asked once of each record, and counted without making a list. */
function numbersIn({ cells }: SheetRecord): number {
  let numbers = 0;
  for (const cell of cells) if (isNumberLike(cell)) numbers += 1;
  return numbers;
}

function isNoTitle({ cells }: SheetRecord, numbers: number): boolean {
  return numbers > MOST_NUMBERS || (numbers > 0 && !cells.some((cell) => TITLE_WORDS.test(cell)));
}
