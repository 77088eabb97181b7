import type { ColumnRole } from './column-role.ts';
import { isNumberLike } from './count-cells.ts';
import type { HeaderPath } from './header.ts';
import { isTotalLabel } from './row-kind.ts';
import type { Layout } from './layout.ts';
import type { SheetRecord } from './sheet.ts';
import {
  isOtherTable,
  tableHeader,
  unknownHeader,
  type TableHeader,
  type UnknownHeader,
} from './table-header.ts';
import { isTitleStart } from './title-facts.ts';

/** One table of a file: its title lines, its columns, and the records below its header. */
export interface FormTable {
  readonly layout: Layout;
  readonly title: readonly SheetRecord[];
  /** Role of each column; null for an unknown heading. Columns of one count are added up. */
  readonly roles: readonly (ColumnRole | null)[];
  readonly paths: readonly HeaderPath[];
  /** A role that two columns claim: the table contradicts itself. */
  readonly doubled: ColumnRole | null;
  readonly headerLine: number;
  readonly body: readonly SheetRecord[];
  /** True where the header stands again without a title: the form goes on, as on a second page. */
  readonly continues: boolean;
}

/** The tables of a file, and the records that belong to none. */
export interface FormTables {
  readonly tables: readonly FormTable[];
  /** Records with numbers above a header or below a title that no table follows. */
  readonly strays: readonly SheetRecord[];
  /** Records without numbers after the last table that look like a title. */
  readonly notes: readonly SheetRecord[];
  /** Tables below a header that no layout reads; of a file without any other, the likeliest one. */
  readonly unknown: readonly UnknownTable[];
}

/** A table that no layout reads: its header, and all its records, the header's own among them. */
interface UnknownTable {
  readonly header: UnknownHeader;
  readonly lines: readonly number[];
}

/** Numbers in a line above which it can be no title; a line with fewer must have words of a title. */
const MOST_NUMBERS = 2;
const TITLE_WORDS =
  /kỳ báo cáo|tháng|quý|năm|ngày|biểu|mẫu|phụ lục|đơn vị|cơ quan|trang|(?:^|\s)số(?:\s|:|$)/iu;
const PAGE = /^[-–\s]*(?:trang|page)?\s*\d+(?:\s*\/\s*\d+)?[-–\s]*$/iu;

/** Finds every table that one of the layouts accepts; title lines above a header belong to it. */
export function formTables(
  records: readonly SheetRecord[],
  layouts: readonly Layout[],
): FormTables {
  const finder = new TableFinder();
  for (let index = 0; index < records.length; index += 1) {
    const header = tableHeader(records, index, layouts);
    if (header === null) finder.record(records[index]!, unknownHeader(records, index, layouts));
    else {
      finder.header(header);
      index += header.rows.length - 1;
    }
  }
  return finder.found();
}

/** Where the finder stands: in the lines of a title, in a table, or in one that no layout reads. */
class TableFinder {
  readonly #tables: FormTable[] = [];
  readonly #strays: SheetRecord[] = [];
  readonly #unknown: { header: UnknownHeader; lines: number[] }[] = [];
  #title: SheetRecord[] = [];
  #body: SheetRecord[] | null = null;
  #other: number[] | null = null;

  /** A header that a layout reads begins a table. */
  header({ rows, layout, roles, paths, doubled }: TableHeader): void {
    const above =
      this.#title.length > 0 || this.#body === null ? this.#title : textAtEnd(this.#body);
    const continues =
      this.#other === null && this.#tables.length > 0 && above.length === 0 && !isEnded(this.#body);
    this.#strays.push(...this.#title.filter(isNoTitle));
    const title = above.filter((line) => !isNoTitle(line));
    const headerLine = rows[0]!.line;
    this.#body = [];
    this.#tables.push({
      layout,
      title,
      roles,
      paths,
      doubled,
      headerLine,
      body: this.#body,
      continues,
    });
    this.#title = [];
    this.#other = null;
  }

  /** Any other record; `unknown` is the header that it may begin though no layout reads it. */
  record(record: SheetRecord, unknown: UnknownHeader | null): void {
    if (unknown !== null && this.#beginsOther(unknown)) {
      this.#other = [record.line];
      this.#unknown.push({ header: unknown, lines: this.#other });
      this.#body = null;
    } else if (isTitleStart(record) && !(this.#body !== null && isNoTitle(record))) {
      this.#body = null;
      this.#other = null;
      this.#title.push(record);
    } else if (this.#other !== null) this.#other.push(record.line);
    else (this.#body ?? this.#title).push(record);
  }

  found(): FormTables {
    return {
      tables: this.#tables,
      strays: [...this.#strays, ...this.#title.filter(isNoTitle)],
      notes: this.#title.filter((line) => !isNoTitle(line)),
      unknown: this.#unknown,
    };
  }

  #beginsOther(header: UnknownHeader): boolean {
    if (this.#other !== null) return isOtherTable(header, []);
    return this.#body === null || isOtherTable(header, this.#tables.at(-1)?.roles ?? []);
  }
}

function isNoTitle({ cells }: SheetRecord): boolean {
  const numbers = cells.filter(isNumberLike).length;
  return numbers > MOST_NUMBERS || (numbers > 0 && !cells.some((cell) => TITLE_WORDS.test(cell)));
}

/** Lines of text after the last figures of a table: a header below them begins another form. */
function textAtEnd(body: readonly SheetRecord[]): SheetRecord[] {
  const last = body.findLastIndex(({ cells }) => cells.some(isNumberLike));
  return body
    .slice(last + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== '' && !PAGE.test(cell)));
}

/** True where the last figures of a table are its total: nothing of it follows on a next page. */
function isEnded(body: readonly SheetRecord[] | null): boolean {
  const last = body?.findLast(({ cells }) => cells.some(isNumberLike));
  return last?.cells.some(isTotalLabel) === true;
}
