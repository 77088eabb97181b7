import type { ColumnRole } from './column-role.ts';
import { isNumberLike } from './count-cells.ts';
import { headerPaths, headerRows } from './header.ts';
import { isTotalLabel } from './row-kind.ts';
import type { Layout } from './layout.ts';
import type { SheetRecord } from './sheet.ts';
import { isTitleStart } from './title-facts.ts';

/** One table of a file: its title lines, its columns, and the records below its header. */
export interface FormTable {
  readonly layout: Layout;
  readonly title: readonly SheetRecord[];
  /** Role of each column; null for an unknown heading. */
  readonly roles: readonly (ColumnRole | null)[];
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
  const tables: FormTable[] = [];
  const strays: SheetRecord[] = [];
  let title: SheetRecord[] = [];
  let body: SheetRecord[] | null = null;
  for (let index = 0; index < records.length; index += 1) {
    const record = records[index]!;
    const header = tableHeader(records, index, layouts);
    if (header !== null) {
      const { rows, layout, roles } = header;
      const above = title.length > 0 || body === null ? title : textAtEnd(body);
      const continues =
        tables.length > 0 && title.length === 0 && above.length === 0 && !isEnded(body);
      strays.push(...title.filter(isNoTitle));
      body = [];
      tables.push({
        layout,
        title: above.filter((line) => !isNoTitle(line)),
        roles,
        headerLine: record.line,
        body,
        continues,
      });
      title = [];
      index += rows.length - 1;
    } else if (body !== null && (isNoTitle(record) || !isTitleStart(record))) {
      body.push(record);
    } else {
      body = null;
      title.push(record);
    }
  }
  return {
    tables,
    strays: [...strays, ...title.filter(isNoTitle)],
    notes: title.filter((line) => !isNoTitle(line)),
  };
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

interface TableHeader {
  readonly rows: readonly SheetRecord[];
  readonly layout: Layout;
  readonly roles: readonly (ColumnRole | null)[];
}

/** The header that begins at a record: as many rows as it has, or fewer if only then a layout fits. */
function tableHeader(
  records: readonly SheetRecord[],
  index: number,
  layouts: readonly Layout[],
): TableHeader | null {
  const most = headerRows(records, index);
  if (most === null) return null;
  for (let height = most.length; height >= 1; height -= 1) {
    const rows = most.slice(0, height);
    const paths = headerPaths(rows);
    for (const layout of layouts) {
      const roles = paths.map(layout.roleOf);
      if (layout.accepts(new Set(roles.filter((role) => role !== null))))
        return { rows, layout, roles };
    }
  }
  return null;
}
