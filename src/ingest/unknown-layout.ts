import { fileIssue, positionList } from './file-issue.ts';
import type { FileIssue, IngestContext } from './file-result.ts';
import { isIndex766 } from './index766-headings.ts';
import type { Layout } from './layout.ts';
import { columnTitles } from './header.ts';
import { occurrences } from './mapping.ts';
import { misspeltHeading, nearestMapping } from './near-mapping.ts';
import type { UnknownHeader } from './table-header.ts';
import { isTransposed } from './transposed.ts';

/**
 * The finding that no layout reads a table, or not the one (`asked`) that its sidecar names or maps.
 * Public are the line and the positions of the headings that are known and that are not; the headings
 * themselves (which may be anything) are its `value`, for the publisher: each with what it was
 * understood as, or `?`, then the headings of a mapping that the table lacks: of the one asked for, else
 * of that which mostly fits; before them the file of that mapping. One that has all headings, but says that they
 * stand in another number of rows, is named with both numbers.
 */
export function unknownLayout(
  header: UnknownHeader | null,
  asked: Layout | null,
  context: IngestContext,
): FileIssue {
  if (header === null) return fileIssue('unknown_layout', {});
  const { line, rows, paths } = header;
  if (isIndex766(paths)) return { ...fileIssue('index766_table', {}), line };
  if (isTransposed(header, context)) return { ...fileIssue('transposed_table', {}), line };
  const mappings = asked === null ? context.mappings : [asked];
  const otherHeight = mappings.find((layout) => isOtherHeight(layout, header));
  if (otherHeight !== undefined) {
    const { name, headerRows = 0, source = null } = otherHeight;
    const params = { near: name, header_rows: headerRows, found: rows.length };
    return { ...fileIssue('unknown_layout', params), line, value: source };
  }
  const near = asked === null ? nearestMapping(occurrences(paths), mappings) : null;
  const roles =
    near?.columns.map((column) => column?.role ?? null) ??
    asked?.columnsOf(paths).roles ??
    header.roles;
  const missing = near?.missing.map(({ heading }) => heading) ?? asked?.missingIn?.(paths) ?? [];
  const columns = columnTitles(rows).flatMap((title, column) =>
    title === '' ? [] : [{ title, role: roles[column] ?? null, position: column + 1 }],
  );
  const unknown = columns.filter(({ role }) => role === null);
  const misspelt = unknown.flatMap(({ title, position }) => {
    const meant = near === null ? null : misspeltHeading(paths[position - 1] ?? [], near);
    return meant === null ? [] : [`“${meant.heading}” → “${title}”?`];
  });
  const params = {
    known: columns.length - unknown.length,
    unknown: unknown.length,
    positions: positionList(unknown.map(({ position }) => position)),
    ...(asked === null ? {} : { layout: asked.name }),
    ...(near === null
      ? {}
      : {
          near: near.name,
          ...(missing.length === 0 ? {} : { missing: missing.length }),
          ...(misspelt.length === 0 ? {} : { misspelt: misspelt.length }),
        }),
  };
  const lines = [
    ...(near?.source === undefined ? [] : [near.source]),
    ...misspelt,
    ...columns.map(({ title, role, position }) => `${String(position)}: ${title} = ${role ?? '?'}`),
    ...missing.map((heading) => `–: ${heading}`),
  ];
  return { ...fileIssue('unknown_layout', params), line, value: lines.join('; ') };
}

/** Whether a mapping has all headings of a table and says that they stand in another number of rows. */
function isOtherHeight(layout: Layout, { rows, paths }: UnknownHeader): boolean {
  const { isMapping, headerRows, columnsOf, accepts } = layout;
  if (isMapping !== true || headerRows === undefined || headerRows === rows.length) return false;
  return accepts({ ...columnsOf(paths), paths });
}
