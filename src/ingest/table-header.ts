import { foldName } from '../tables/name-folding.ts';
import { isCount, type ColumnRole } from './column-role.ts';
import {
  headerPaths,
  headerRows,
  isHeadingRow,
  rememberedOfRows,
  type HeaderPath,
} from './header.ts';
import { columnNumbers } from './column-numbers.ts';
import { afterGroups, isRowOfFigures } from './group-rows.ts';
import { isIndex766 } from './index766-headings.ts';
import { headerGroup } from './header-group.ts';
import { KEY_ALIASES } from './header-aliases.ts';
import { commonColumns, type Layout, type TableColumns } from './layout.ts';
import { isSignature } from './row-kind.ts';
import type { SheetRecord } from './sheet.ts';
import { isTitleStart } from './title-facts.ts';

/** The header of a table that a layout reads. */
export interface TableHeader extends TableColumns {
  readonly rows: readonly SheetRecord[];
  readonly layout: Layout;
}

/** A header that no layout reads, as far as its headings are known. */
export interface UnknownHeader {
  readonly line: number;
  readonly rows: readonly SheetRecord[];
  readonly paths: readonly HeaderPath[];
  readonly roles: readonly (ColumnRole | null)[];
}

/** Records after one that must be known to say what header begins there: two headers and a row. */
export const LOOKED_AHEAD = 8;

/** Words of a title, which stands above a header and is no group of its columns. */
const TITLE =
  /:|\d|cộng h(?:òa|oà)|độc lập|ubnd|ủy ban|uỷ ban|sở |biểu|mẫu|phụ lục|báo cáo|đơn vị tính|ngày|tháng/iu;
const KEYS = new Set([
  ...KEY_ALIASES.flatMap(({ leaf }) => leaf.map(foldName)),
  ...['departmentCode', 'departmentName'].map(foldName),
]);
const isKeyLabel = (label: string): boolean => KEYS.has(label);

/**
 * The header that begins at a record and one of the layouts reads; null where none does, or where it
 * is read as well without this record, which is then a line of the title. Looks at the record before
 * and at {@link LOOKED_AHEAD} after.
 */
export function tableHeader(
  records: readonly SheetRecord[],
  index: number,
  layouts: readonly Layout[],
): TableHeader | null {
  const fixed = fixedHeader(records, index, layouts);
  if (fixed !== null) return fixed;
  if (isAroundTables(records[index])) return null;
  const rows = headerRows(records, index, isKeyLabel);
  if (rows === null) return null;
  const whole = readBy(rows, layouts);
  if (whole === null || isBelowGroups(records, index)) return null;
  if (rows.length === 1 || whole.layout.isMapping === true) return whole;
  const later = rows
    .slice(1)
    .map((_, cut) => readBy(rows.slice(cut + 1), layouts))
    .filter((header) => header !== null);
  const isBetter = later.some((header) => score(header) >= score(whole));
  return isBetter ? null : whole;
}

/** True for a line of a title or of those who sign: its first words are those of one. */
function isAroundTables(record: SheetRecord | undefined): boolean {
  const first = record?.cells.find((cell) => cell !== '');
  return first !== undefined && (isSignature(first) || isTitleStart({ line: 0, cells: [first] }));
}

/** A header of as many rows as a mapping says. */
function fixedHeader(
  records: readonly SheetRecord[],
  index: number,
  layouts: readonly Layout[],
): TableHeader | null {
  for (const layout of layouts) {
    if (layout.headerRows === undefined) continue;
    const rows = records.slice(index, index + layout.headerRows);
    if (rows.length < layout.headerRows || !rows.every(isHeadingRow)) continue;
    const header = readBy(rows, [layout]);
    if (header !== null) return header;
  }
  return null;
}

/**
 * True where the record above holds the groups of this one ("Năm trước" over three columns): without
 * them its headings would mean something else. A line of a title is none.
 */
function isBelowGroups(records: readonly SheetRecord[], index: number): boolean {
  const above = records[index - 1];
  const own = records[index];
  if (above === undefined || own === undefined) return false;
  const filled = above.cells.filter((cell) => cell !== '');
  const firstOf = ({ cells }: SheetRecord): number => cells.findIndex((cell) => cell !== '');
  return (
    filled.length >= 2 &&
    firstOf(above) > firstOf(own) &&
    !filled.some((cell) => TITLE.test(cell)) &&
    (headerRows(records, index - 1, isKeyLabel)?.length ?? 0) > 1
  );
}

/** The first layout that reads a header of these rows. */
function readBy(rows: readonly SheetRecord[], layouts: readonly Layout[]): TableHeader | null {
  let reader = READERS.get(layouts);
  if (reader === undefined) {
    reader = rememberedOfRows((some) => columnsReadBy(some, layouts));
    READERS.set(layouts, reader);
  }
  const columns = reader(rows);
  return columns === null ? null : { ...columns, rows };
}

type HeaderColumns = Omit<TableHeader, 'rows'>;

/** What these layouts read. */
const READERS = new WeakMap<
  readonly Layout[],
  (rows: readonly Pick<SheetRecord, 'cells'>[]) => HeaderColumns | null
>();

function columnsReadBy(
  rows: readonly Pick<SheetRecord, 'cells'>[],
  layouts: readonly Layout[],
): HeaderColumns | null {
  const paths = headerPaths(rows);
  // Points of the index are no counts, whatever their headings have in common with some.
  if (isIndex766(paths)) return null;
  for (const layout of layouts) {
    if (layout.headerRows !== undefined && layout.headerRows !== rows.length) continue;
    const plan = layout.columnsOf(paths);
    const columns = { ...plan, roles: withOrdinal(plan.roles, paths), paths };
    if (layout.accepts(columns)) return { ...columns, layout };
  }
  return null;
}

/** How much of a header is understood; groups in its first row that are known count for it. */
function score({ rows, roles }: TableHeader): number {
  const known = roles.filter((role) => role !== null).length;
  const groups = rows.length > 1 && hasGroup(rows.slice(0, 1));
  return known + (groups ? 0.5 : 0);
}

const hasGroup = rememberedOfRows((rows) =>
  headerPaths(rows).some(([label]) => label !== undefined && isGroup(label)),
);

function isGroup(label: string): boolean {
  const group = headerGroup(label);
  return group !== null && group !== 'neutral';
}

/** A column without a heading left of all others holds the running numbers, unless one is named. */
function withOrdinal(
  roles: readonly (ColumnRole | null)[],
  paths: readonly HeaderPath[],
): readonly (ColumnRole | null)[] {
  if (roles.includes('ordinal') || roles.includes('unit_code') || (paths[0]?.length ?? 1) > 0)
    return roles;
  return ['ordinal', ...roles.slice(1)];
}

/**
 * What could be a header at a record, where no layout reads one: at least two headings right above a
 * record of figures, or the groups of such records, or of column numbers. Null where it is none: a line of
 * a title above a header too.
 */
export function unknownHeader(
  records: readonly SheetRecord[],
  index: number,
  layouts: readonly Layout[],
): UnknownHeader | null {
  if (isAroundTables(records[index])) return null;
  const rows = headerRows(records, index, isKeyLabel);
  if (rows === null || rows[0]!.cells.filter((cell) => cell !== '').length < 2) return null;
  if (rows.some((_, row) => row > 0 && tableHeader(records, index + row, layouts) !== null))
    return null;
  const next = records[index + rows.length];
  const below = records[afterGroups(records, index + rows.length)];
  if (next === undefined || below === undefined) return null;
  if (!isRowOfFigures(below) && columnNumbers(next) === null) return null;
  const paths = headerPaths(rows);
  return { line: rows[0]!.line, rows, paths, roles: commonColumns(paths).roles };
}

/**
 * True where a header that no layout reads begins another table below one that is read: it has words
 * where that one has figures, and they are not those of people who sign.
 */
export function isOtherTable(
  { rows, roles }: UnknownHeader,
  above: readonly (ColumnRole | null)[],
): boolean {
  const cells = rows.flatMap((row) => row.cells);
  if (cells.some(isSignature)) return false;
  const known = roles.filter((role) => role !== null).length;
  const inCounts = rows[0]!.cells.filter(
    (cell, column) => cell !== '' && isCount(above[column] ?? null),
  );
  return known >= 2 || inCounts.length >= 2;
}

/** Of headers that no layout reads, the one of which most is known; the first of several. */
export function likeliestHeader(
  tables: readonly { readonly header: UnknownHeader }[],
): UnknownHeader | null {
  const known = ({ roles }: UnknownHeader): number =>
    roles.reduce((sum, role) => sum + (role === null ? 0 : isCount(role) ? 2 : 1), 0);
  return tables.reduce<UnknownHeader | null>(
    (best, { header }) => (best === null || known(header) > known(best) ? header : best),
    null,
  );
}
