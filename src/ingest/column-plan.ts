import type { CountName } from '../tables/counts.ts';
import {
  countOfPart,
  isCount,
  isKey,
  type ColumnRole,
  type HeadingRole,
  type PartRole,
} from './column-role.ts';
import { foldName } from '../tables/name-folding.ts';
import type { HeaderPath } from './header.ts';
import { mayHideEarly } from './hidden-early.ts';
import { headerGroup } from './header-group.ts';

/** What the columns of a table hold, decided by all its headings together. */
export interface ColumnPlan {
  /** Role of each column; null for an unknown heading. Columns of one count are added up. */
  readonly roles: readonly (ColumnRole | null)[];
  /** A role that two columns claim without being parts of it: they contradict each other. */
  readonly doubled: ColumnRole | null;
}

/** Counts that tables split into columns, and the parts without which their sum is not the whole. */
const SPLIT: readonly { whole: CountName; needed: readonly PartRole[] }[] = [
  { whole: 'received_online', needed: ['received_online/full', 'received_online/partial'] },
  {
    whole: 'resolved_late',
    needed: ['resolved_late/apologised', 'resolved_late/not_apologised'],
  },
  {
    whole: 'pending_overdue',
    needed: ['pending_overdue/apologised', 'pending_overdue/not_apologised'],
  },
];

const [RATE, EARLY, ON_TIME] = [
  ['%', 'tỷ lệ', 'tỉ lệ'],
  ['trước hạn', 'sớm hạn', 'sớm'],
  ['đúng hạn'],
].map((words) => `(?:${words.map(foldName).join('|')})`);
const EARLY_RATE = new RegExp(`^(?:${RATE} ${EARLY}|${EARLY} %)$`, 'u');
const ON_TIME_RATE = new RegExp(`^(?:${RATE} ${ON_TIME}|${ON_TIME} %)$`, 'u');

/**
 * Settles the roles of a table. Parts beside a column of their whole are of-which and not stored;
 * without one they are added, where all are there. Where a table has no early column, its "Đúng hạn"
 * holds the early ones too and is the merged column. Neither is done while a heading that is not known
 * may be the missing part.
 */
export function columnPlan(
  paths: readonly HeaderPath[],
  found: readonly (HeadingRole | null)[],
): ColumnPlan {
  const doubled = doubledRole(found);
  const groups = unknownGroups(paths, found);
  const merges = (role: HeadingRole | null): boolean =>
    role === 'resolved_on_time' &&
    !found.includes('resolved_early') &&
    !found.includes('resolved_early_or_on_time') &&
    !groups.has('resolved') &&
    !mayHideEarly(paths, found);
  const splitsRates =
    found.includes('ontime_rate') && paths.some((path) => isRateOf(EARLY_RATE, path));
  const roles = found.map((role, index): ColumnRole | null => {
    // A share of those on time beside one of the early ones is not the rate that counts both.
    if (role === 'ontime_rate' && splitsRates && isRateOf(ON_TIME_RATE, paths[index]))
      return 'not_stored';
    if (role === null || countOfPart(role) === null)
      return merges(role) ? 'resolved_early_or_on_time' : (role as ColumnRole | null);
    const { whole, needed } = SPLIT.find((split) => split.whole === countOfPart(role))!;
    if (found.includes(whole)) return 'not_stored';
    const [group = ''] = whole.split('_');
    return needed.every((part) => found.includes(part)) && !groups.has(group) ? whole : null;
  });
  return { roles, doubled };
}

/** "Tỷ lệ > Trước hạn", "Đã giải quyết > Trước hạn (%)". */
function isRateOf(of: RegExp, path: HeaderPath = []): boolean {
  return of.test(path.at(-1) ?? '') || of.test(path.slice(-2).join(' '));
}

/** The plan of a table whose columns are said one by one: nothing is merged, counts are added. */
export function literalPlan(found: readonly (ColumnRole | null)[]): ColumnPlan {
  const keys = found.filter(isKey);
  return {
    roles: found,
    doubled: keys.find((role, index) => keys.indexOf(role) !== index) ?? null,
  };
}

/** The first role whose cells are read and that two columns have. */
function doubledRole(found: readonly (HeadingRole | null)[]): ColumnRole | null {
  const read = found.filter(
    (role) => role !== null && (isCount(role) || isKey(role) || countOfPart(role) !== null),
  );
  const twice = read.find((role, index) => read.indexOf(role) !== index) ?? null;
  return twice === null ? null : (countOfPart(twice) ?? (twice as ColumnRole));
}

/** Groups in which a heading is not known. */
function unknownGroups(
  paths: readonly HeaderPath[],
  found: readonly (HeadingRole | null)[],
): ReadonlySet<string> {
  return new Set(
    paths.flatMap((path, index) =>
      found[index] === null ? path.slice(0, -1).map((label) => headerGroup(label) ?? '') : [],
    ),
  );
}
