import { COUNT_NAMES } from '../tables/counts.ts';
import { countOfPart, type ColumnRole } from './column-role.ts';
import { editDistance } from './edit-distance.ts';
import { columnTitles, headerPaths } from './header.ts';
import { COUNT_ALIASES, KEY_ALIASES } from './header-aliases.ts';
import { MAPPED_ROLES, numbered, UNDECIDED } from './mapping.ts';
import type { UnknownHeader } from './table-header.ts';
import { foldName } from '../tables/name-folding.ts';

/** A mapping as a person completes it: what was understood, and "?" with suggestions for the rest. */
export interface MappingDraft {
  readonly name: string;
  readonly header_rows: number;
  readonly columns: Readonly<Record<string, string>>;
}

/** Suggestions for one heading. */
const MOST_SUGGESTIONS = 3;

/** Drafts a mapping for a table by its header: every heading in order, as the file words it. */
export function mappingDraft(
  name: string,
  { rows, roles }: Pick<UnknownHeader, 'rows' | 'roles'>,
): MappingDraft {
  const titles = numbered(columnTitles(rows));
  const paths = headerPaths(rows);
  const columns = titles.flatMap((title, column): [string, string][] =>
    (paths[column] ?? []).length === 0
      ? []
      : [[title, decided(roles[column] ?? null) ?? suggestion(paths[column] ?? [])]],
  );
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

/** "? pending_overdue, resolved_late, ignore": the columns whose headings are nearest to this one. */
function suggestion(path: readonly string[]): string {
  const text = path.join(' ');
  const leaf = path.at(-1) ?? '';
  const distances = new Map<string, number>();
  for (const { role, leaf: words } of [...COUNT_ALIASES, ...KEY_ALIASES]) {
    const name = countOfPart(role) ?? role;
    if (!MAPPED_ROLES.includes(name)) continue;
    const nearest = Math.min(
      ...words.flatMap((word) => [distance(leaf, foldName(word)), distance(text, foldName(word))]),
    );
    distances.set(name, Math.min(nearest, distances.get(name) ?? Infinity));
  }
  const nearest = [...distances].toSorted(
    ([a, near], [b, far]) => near - far || orderOf(a) - orderOf(b),
  );
  const names = nearest.slice(0, MOST_SUGGESTIONS).map(([name]) => name);
  return `${UNDECIDED} ${[...names, 'ignore'].join(', ')}`;
}

function orderOf(name: string): number {
  return (COUNT_NAMES as readonly string[]).indexOf(name);
}

/** Share of the letters that differ, 0 for the same words; words that both have bring them nearer. */
function distance(a: string, b: string): number {
  const most = Math.max(a.length, b.length);
  const words = new Set(b.split(' '));
  const shared = a.split(' ').filter((word) => words.has(word)).length;
  return editDistance(a, b, most) / Math.max(1, most) - shared / 4;
}
