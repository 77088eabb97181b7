import type { ColumnRole } from './column-role.ts';
import { headerPaths, headerRows } from './header.ts';
import type { Layout } from './layout.ts';
import type { SheetRecord } from './sheet.ts';

/** The header of a table that a layout reads. */
export interface TableHeader {
  readonly rows: readonly SheetRecord[];
  readonly layout: Layout;
  readonly roles: readonly (ColumnRole | null)[];
}

/** Records that a header may have, so many must be looked ahead. */
export const MOST_HEADER_ROWS = 4;

/** The header that begins at a record: as many rows as it has, or fewer if only then a layout fits. */
export function tableHeader(
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
