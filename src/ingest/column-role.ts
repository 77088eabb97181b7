import { foldName } from '../tables/name-folding.ts';
import { remembered } from '../tables/remembered.ts';
import { COUNT_NAMES, type CountName } from '../tables/counts.ts';
import type { HeaderPath } from './header.ts';

/** Columns that say what a row is about. */
export const KEY_COLUMNS = [
  'unit_code',
  'unit',
  'province',
  'portal_code',
  'field',
  'source_system',
  'handled_at',
  'period_start',
  'period_end',
  'period_kind',
  'calendar',
] as const;
export type KeyColumn = (typeof KEY_COLUMNS)[number];

/**
 * What a column holds: a count, part of the key, the running number, a printed on-time rate (compared,
 * never imported), or something known that is not stored.
 */
export type ColumnRole = CountName | KeyColumn | 'ordinal' | 'ontime_rate' | 'not_stored';

/** Headings that mean one role: the lowest heading, and words that the headings above it contain. */
export interface HeaderAlias {
  readonly role: ColumnRole;
  readonly leaf: readonly string[];
  /** One of these is contained in a heading above; absent where the heading means this anywhere. */
  readonly under?: readonly string[];
}

/** Finds the role of a column by its path; the first alias that fits wins. Null for an unknown heading. */
export type RoleOf = (path: HeaderPath) => ColumnRole | null;

/** Compiles aliases; headings are compared folded, so their spelling of tone marks does not matter. */
export function roleOf(aliases: readonly HeaderAlias[]): RoleOf {
  const compiled = aliases.map(({ role, leaf, under }) => ({
    role,
    leaves: new Set(leaf.map(foldName)),
    under: under?.map(foldName),
  }));
  const roleIn = (above: string, leaf: string): ColumnRole | null =>
    compiled.find(
      ({ leaves, under }) =>
        leaves.has(leaf) && (under === undefined || under.some((words) => above.includes(words))),
    )?.role ?? null;
  // The same headings stand above every form of a file.
  const known = remembered((path) => {
    const end = path.lastIndexOf(LEVEL);
    return roleIn(path.slice(0, Math.max(end, 0)).replaceAll(LEVEL, ' > '), path.slice(end + 1));
  });
  return (path) => (path.length === 0 ? null : known(path.join(LEVEL)));
}

/** Stands between the headings of a path, which never contain it. */
const LEVEL = '\u0000';

/** True for a role that is a count. */
export function isCount(role: ColumnRole | null): role is CountName {
  return COUNT_NAMES.includes(role as CountName);
}
