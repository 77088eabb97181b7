import { isCount } from './column-role.ts';
import type { FormTable } from './form-tables.ts';
import { headingWords } from './heading-words.ts';

/**
 * Whether a table may tell of a way in that its rows do not state: a column of dossiers by post, which may be
 * blank in a row; a heading that speaks of the post and is not read as a count; or one that is not known
 * within the group of those that came in.
 */
export function hasUnreadWays({
  roles,
  paths,
}: Pick<FormTable<unknown>, 'roles' | 'paths'>): boolean {
  if (roles.includes('received_postal') || roles.includes('received_direct_or_postal')) return true;
  const groups = new Set(
    roles.flatMap((role, column) =>
      role === 'received_online' || role === 'received_direct'
        ? [groupOf(paths[column] ?? [])].filter((group) => group !== '')
        : [],
    ),
  );
  return roles.some((role, column) => {
    const path = paths[column] ?? [];
    if (isCount(role)) return false;
    if (path.some((label) => headingWords(label).concepts.has('postal'))) return true;
    return role === null && path.length > 1 && groups.has(groupOf(path));
  });
}

/** The headings above the lowest one. */
function groupOf(path: readonly string[]): string {
  return path.slice(0, -1).join(' > ');
}
