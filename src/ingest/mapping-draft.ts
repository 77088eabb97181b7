import { foldName } from '../tables/name-folding.ts';
import { countOfPart, isCount, isKey, type ColumnRole, type HeadingRole } from './column-role.ts';
import { isFigure } from './count-cells.ts';
import type { IngestContext } from './file-result.ts';
import { columnTitles, headerPaths } from './header.ts';
import { groupWords, withoutFillers } from './header-group.ts';
import { COUNT_ALIASES, KEY_ALIASES } from './header-aliases.ts';
import { MAPPED_ROLES, numbered, UNDECIDED } from './mapping.ts';
import type { SheetRecord } from './sheet.ts';
import type { UnknownHeader } from './table-header.ts';

/** A mapping as a person completes it: what was understood, and "?" with suggestions for the rest. */
export interface MappingDraft {
  readonly name: string;
  readonly header_rows: number;
  readonly columns: Readonly<Record<string, string>>;
}

/** Suggestions for one heading. */
const MOST_SUGGESTIONS = 4;
/** What a column of figures usually is, where its heading says nothing. */
const USUAL: readonly HeadingRole[] = ['received_total', 'resolved_total', 'pending_total'];

/**
 * Drafts a mapping for a table by its header: every heading in order, as the file words it. `sample` is
 * a row of its figures: a column of text there is no count, and a column of figures is no name.
 */
export function mappingDraft(
  name: string,
  { rows, roles }: Pick<UnknownHeader, 'rows' | 'roles'>,
  sample: SheetRecord | null,
  context: IngestContext,
): MappingDraft {
  const titles = numbered(columnTitles(rows));
  const paths = headerPaths(rows);
  const columns = titles.flatMap((title, column): [string, string][] => {
    const path = paths[column] ?? [];
    if (path.length === 0) return [];
    const role = decided(roles[column] ?? null);
    return [[title, role ?? suggestions(path, sample?.cells[column] ?? '', column, context)]];
  });
  return { name, header_rows: rows.length, columns: Object.fromEntries(columns) };
}

/** The headings of a draft that are left to decide. */
export function undecided({ columns }: MappingDraft): string[] {
  return Object.entries(columns).flatMap(([heading, role]) =>
    role.startsWith(UNDECIDED) ? [heading] : [],
  );
}

function decided(role: ColumnRole | null): string | null {
  if (role === null) return null;
  if (role === 'not_stored') return 'ignore';
  return MAPPED_ROLES.includes(role) ? role : null;
}

/** "? pending_overdue, resolved_late, ignore": what a column may be by its heading and its figures. */
function suggestions(
  path: readonly string[],
  cell: string,
  column: number,
  context: IngestContext,
): string {
  const names = suggested(path, cell, column, context).slice(0, MOST_SUGGESTIONS);
  return `${UNDECIDED} ${[...new Set([...names, 'ignore'])].join(', ')}`;
}

function suggested(
  path: readonly string[],
  cell: string,
  column: number,
  { units, fields }: IngestContext,
): readonly string[] {
  if (cell !== '' && !isFigure(cell)) {
    if (fields.match(cell).known) return ['field', 'unit'];
    const { kind } = units.byName(cell, null);
    if (kind !== 'unknown') return ['unit', 'field'];
    return nearest(path, isKey, ['unit', 'field', 'source_system']);
  }
  const isOrdinal = column === 0 && /^\d{1,3}$/.test(cell);
  return [...(isOrdinal ? ['ordinal'] : []), ...nearest(path, isCount, USUAL)];
}

/** The roles whose headings share most words with a path, the nearest first; else the usual ones. */
function nearest(
  path: readonly string[],
  isWanted: (role: HeadingRole) => boolean,
  usual: readonly string[],
): readonly string[] {
  const words = wordsOf(path.join(' '));
  const near = new Map<string, number>();
  for (const { role, leaf, under } of [...COUNT_ALIASES, ...KEY_ALIASES]) {
    const name = countOfPart(role) ?? role;
    if (!isWanted(name)) continue;
    for (const text of leaf) {
      const own = wordsOf([...(under === undefined ? [] : groupWords(under)), text].join(' '));
      const shared = own.filter((word) => words.includes(word)).length;
      const share = (2 * shared) / (own.length + words.length);
      if (shared > 0) near.set(name, Math.max(share, near.get(name) ?? 0));
    }
  }
  const sorted = [...near].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
  return sorted.length > 0 ? sorted : usual;
}

function wordsOf(text: string): string[] {
  const words = withoutFillers(foldName(text)).match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return [...new Set(words)];
}
