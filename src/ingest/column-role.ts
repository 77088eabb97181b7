import { remembered } from '../tables/remembered.ts';
import { foldName } from '../tables/name-folding.ts';
import { COUNT_NAMES, type CountName } from '../tables/counts.ts';
import type { HeaderPath } from './header.ts';
import {
  groupsAbove,
  headerGroup,
  splitGroup,
  withoutFillers,
  type HeaderGroup,
} from './header-group.ts';

/** Columns that say what a row is about. */
export const KEY_COLUMNS = [
  'unit_code',
  'unit',
  'province',
  'portal_code',
  'field',
  'source_system',
  'handled_at',
  'period',
  'month',
  'year',
  'period_start',
  'period_end',
  'period_kind',
  'calendar',
] as const;
export type KeyColumn = (typeof KEY_COLUMNS)[number];

/** Printed rates: compared with the named rates of the row, never imported. */
const PRINTED_RATE_ROLES = [
  'ontime_rate',
  'overdue_rate',
  'online_rate',
  'online_payment_rate',
  'digitised_rate',
] as const;
export type PrintedRateRole = (typeof PRINTED_RATE_ROLES)[number];

/**
 * What a column holds: a count, part of the key, a name that is a unit in some rows and a field in
 * others, the running number, a printed rate, or something known that is not stored.
 */
export type ColumnRole =
  CountName | KeyColumn | PrintedRateRole | 'field_or_unit' | 'ordinal' | 'not_stored';

/**
 * One of several columns that a count is split into ("toàn trình" and "một phần" of what came online).
 * Whether they are added up, or are shares of a column of their own, is decided by the whole table.
 */
export type PartRole =
  | 'received_online/full'
  | 'received_online/partial'
  | 'received_online/other'
  | 'resolved_late/apologised'
  | 'resolved_late/not_apologised'
  | 'pending_overdue/apologised'
  | 'pending_overdue/not_apologised';

/** What a heading means before the whole table is looked at. */
export type HeadingRole = ColumnRole | PartRole;

/** Headings that mean one role: the lowest heading, the group above it, other columns of the table. */
export interface HeaderAlias {
  readonly role: HeadingRole;
  readonly leaf: readonly string[];
  /** The nearest group above; absent where no group, or any that says nothing, stands above. */
  readonly under?: HeaderGroup;
  /** Roles that other columns of the table must have: "Tổng" is a total only beside these. */
  readonly beside?: readonly HeadingRole[];
}

/** Finds the roles of all columns of a table by their paths; null for an unknown heading. */
export type RolesOf = (paths: readonly HeaderPath[]) => (HeadingRole | null)[];

/** Lowest headings that only say that the column counts: "Số lượng" below "Đúng hạn". */
const QUANTITY = new Set(['số lượng', 'số hồ sơ', 'hồ sơ', 'sl', 'số hs'].map(foldName));
const RATE_WORDS = ['tỷ lệ', 'tỉ lệ'].map(foldName).join('|');
/** A rate of any kind is known and not stored, whatever it is a rate of: "tỷ lệ …", "đúng hạn (tỷ lệ)". */
const RATE = new RegExp(`^(?:${RATE_WORDS}|%)(?!\\p{L})|\\((?:${RATE_WORDS})[^()]*\\)$`, 'u');
/** A percent sign that belongs to no number: "đúng hạn %", not "đạt 95%". */
const PERCENT = /(?<![\d\s])\s*%|^%/u;
const RATE_OF = foldName('tỷ lệ');

/** Stands between the headings of a path, which never contain it. */
const LEVEL = '\u0000';

interface CompiledAlias {
  readonly role: HeadingRole;
  readonly under: HeaderGroup | null;
  readonly beside: readonly HeadingRole[];
}

/** Aliases by their lowest heading: a header may have very many columns. */
type CompiledAliases = ReadonlyMap<string, readonly CompiledAlias[]>;

/**
 * Compiles aliases; the first that fits wins. Headings are compared folded, so their spelling of tone
 * marks does not matter. Aliases that need other columns are tried once the others are known.
 */
export function rolesOf(aliases: readonly HeaderAlias[]): RolesOf {
  const compiled = Map.groupBy(
    aliases.flatMap(({ role, leaf, under, beside }) =>
      leaf.map((words) => ({
        leaf: foldName(words),
        role,
        under: under ?? null,
        beside: beside ?? [],
      })),
    ),
    ({ leaf }) => leaf,
  );
  const none: ReadonlySet<HeadingRole> = new Set();
  // The same headings stand above every form of a file.
  const alone = remembered((text) => roleOf(text.split(LEVEL), compiled, none));
  return (paths) => {
    const first = paths.map((path) => (path.length === 0 ? null : alone(path.join(LEVEL))));
    const known = new Set(first.filter((role) => role !== null));
    return paths.map((path, index) => first[index] ?? roleOf(path, compiled, known));
  };
}

/** A percent sign makes a rate of what is known, and never a count: "Đã giải quyết quá hạn (%)". */
function roleOf(
  path: HeaderPath,
  aliases: CompiledAliases,
  known: ReadonlySet<HeadingRole>,
): HeadingRole | null {
  const counted = path.map(withoutPercent);
  if (counted.every((label, level) => label === path[level]))
    return roleOfWords(path, aliases, known);
  // "Đúng hạn (%) > Số hồ sơ" is both.
  if (withoutQuantity(path).length < path.length) return null;
  const leaf = counted.at(-1) ?? '';
  const named = roleOfWords([...path.slice(0, -1), `${RATE_OF} ${leaf}`], aliases, known);
  if (isPrintedRate(named)) return named;
  const isRate = RATE.test(path.at(-1) ?? '') || roleOfWords(counted, aliases, known) !== null;
  return isRate ? 'not_stored' : null;
}

function roleOfWords(
  path: HeaderPath,
  aliases: CompiledAliases,
  known: ReadonlySet<HeadingRole>,
): HeadingRole | null {
  const bare = withoutQuantity(path);
  const leaf = bare.at(-1);
  if (leaf === undefined) return null;
  const groups = groupsAbove(bare);
  const under = groups === null ? undefined : nearestGroup(groups);
  const find = (name: string, group: HeaderGroup | null): HeadingRole | null =>
    aliases
      .get(name)
      ?.find(
        ({ under: needed, beside }) => needed === group && beside.every((role) => known.has(role)),
      )?.role ?? null;
  if (under !== undefined) {
    // A heading that means one thing wherever it stands may also stand below a group it belongs to.
    const found =
      find(leaf, under) ??
      (under === null ? flatRole(leaf, find) : find(withoutFillers(leaf), under));
    if (found !== null) return found;
    const whole = find(leaf, null);
    if (whole !== null && under !== null && belongsTo(whole, under)) return whole;
  }
  return RATE.test(leaf) || groups?.includes('rate') === true ? 'not_stored' : null;
}

function withoutPercent(label: string): string {
  return PERCENT.test(label) ? label.replace(PERCENT, ' ').replace(/\s+/gu, ' ').trim() : label;
}

/** A heading that holds its group in its own words: "Hồ sơ đã xử lý quá hạn". */
function flatRole(
  leaf: string,
  find: (name: string, group: HeaderGroup | null) => HeadingRole | null,
): HeadingRole | null {
  const split = splitGroup(leaf);
  return split === null ? null : find(split.rest, split.group);
}

/** The group that decides; undefined for a nesting that is not known ("Tiếp nhận > Đã giải quyết"). */
function nearestGroup(groups: readonly HeaderGroup[]): HeaderGroup | null | undefined {
  if (groups.length <= 1) return groups[0] ?? null;
  const isOnlineOfReceived = groups.join(' ') === 'received online';
  return isOnlineOfReceived ? 'online' : undefined;
}

/** Whether a count may stand below a group: "Tổng số đã giải quyết" below "Đã giải quyết". */
function belongsTo(role: HeadingRole, group: HeaderGroup): boolean {
  if (role === 'not_stored' || role === 'ontime_rate') return true;
  if (group === 'received') return role === 'carried_over' || role.startsWith('received_');
  if (group === 'online') return role.startsWith('received_online');
  if (group === 'payment') return role === 'paid_online' || role === 'fee_dossiers';
  return role.startsWith(`${group}_`);
}

/** A path without a lowest heading that only says that the column counts. */
function withoutQuantity(path: HeaderPath): HeaderPath {
  const leaf = path.at(-1);
  const above = path.at(-2);
  if (leaf === undefined || above === undefined || !QUANTITY.has(leaf)) return path;
  // "Tiếp nhận > Số hồ sơ" may be the total or what is new.
  return headerGroup(above) === 'received' ? path : path.slice(0, -1);
}

/** The count that a part belongs to; null for a role that is no part. */
export function countOfPart(role: HeadingRole): CountName | null {
  return role.includes('/') ? (role.split('/')[0] as CountName) : null;
}

/** True for a role that is a count. */
export function isCount(role: HeadingRole | null): role is CountName {
  return COUNT_NAMES.includes(role as CountName);
}

/** True for a role that is a printed rate. */
export function isPrintedRate(role: HeadingRole | null): role is PrintedRateRole {
  return (PRINTED_RATE_ROLES as readonly (string | null)[]).includes(role);
}

/** True for a role whose cells say what a row is about. */
export function isKey(role: HeadingRole | null): boolean {
  return role === 'field_or_unit' || (KEY_COLUMNS as readonly (string | null)[]).includes(role);
}
