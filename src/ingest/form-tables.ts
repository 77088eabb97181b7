import type { ColumnRole } from './column-role.ts';
import { isNumberLike } from './count-cells.ts';
import { headerPaths, headerRows } from './header.ts';
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

/** Numbers in a line above which it can be no title. */
const MOST_NUMBERS = 2;

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
      const continues = title.length === 0 && tables.length > 0;
      strays.push(...title.filter(isNoTitle));
      body = [];
      tables.push({
        layout,
        title: title.filter((line) => !isNoTitle(line)),
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

function isNoTitle(record: SheetRecord): boolean {
  return record.cells.filter(isNumberLike).length > MOST_NUMBERS;
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
