import {
  INDEX766_GROUPS,
  INDEX766_GROUP_NAMES,
  type Index766Group,
  type Index766Row,
} from '../tables/index766.ts';

/** One group of the index for one unit, beside the units it is compared with. Points. */
export interface Index766GroupView {
  readonly group: Index766Group;
  readonly maximum: number;
  readonly score: number;
  /** Points not reached: `maximum - score`; negative where the source exceeds its own maximum. */
  readonly lost: number;
  readonly median: number;
  readonly best: number;
  /**
   * The place by total if this group alone had the median: plain arithmetic, not a forecast. Null
   * where the unit has the median or more.
   */
  readonly rankAtMedian: number | null;
}

/** A unit directly above or below, with the distance in points of the total. */
export interface Index766Neighbour {
  readonly unit_code: string;
  readonly total: number;
  readonly gap: number;
}

/** Total and rank of a unit on one day. */
interface Index766Day {
  readonly as_of: string;
  readonly total: number;
  readonly rank: number;
  readonly unitCount: number;
  /** The group that moved most since the day captured before, in points; null on the first day. */
  readonly moved: { readonly group: Index766Group; readonly by: number } | null;
  /** Groups above their own maximum, as the portal gave them. */
  readonly aboveMaximum: readonly {
    readonly group: Index766Group;
    readonly score: number;
    readonly maximum: number;
  }[];
}

/** One unit's score on one day, explained beside the units of the same kind scored that day. */
export interface Index766View {
  readonly unit_code: string;
  readonly as_of: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly index_version: string;
  readonly source: string;
  readonly source_id: string;
  readonly total: number;
  /**
   * The rank that the portal gives; where it gives none, the competition rank by total (equal totals
   * share the place), 1 the highest.
   */
  readonly rank: number;
  readonly unitCount: number;
  readonly groups: readonly Index766GroupView[];
  /** Groups in which all units have the same score: nothing to compare. */
  readonly identicalGroups: readonly Index766Group[];
  /** Codes of the other units with the same total, in the order of codes. */
  readonly tied: readonly string[];
  readonly above: Index766Neighbour | null;
  readonly below: Index766Neighbour | null;
  /** Every day captured, oldest first. */
  readonly days: readonly Index766Day[];
}

/**
 * The view of one unit over the scores of all units of its kind (all provinces, or the communes of
 * one province). Null where the unit has no score, or not all six groups, on the latest day.
 */
export function index766View(unitCode: string, rows: readonly Index766Row[]): Index766View | null {
  const days = Map.groupBy(rows, (row) => row.as_of);
  const latest = [...days.keys()].sort().at(-1);
  if (latest === undefined) return null;
  const peers = days.get(latest)!;
  const own = peers.find((row) => row.unit_code === unitCode);
  if (own === undefined || INDEX766_GROUP_NAMES.some((group) => own[group] === null)) return null;
  const { as_of, period_start, period_end, index_version, source, source_id, total } = own;
  return {
    unit_code: unitCode,
    as_of,
    period_start,
    period_end,
    index_version,
    source,
    source_id,
    total,
    rank: own.rank ?? rankOf(total, peers),
    unitCount: peers.length,
    groups: INDEX766_GROUP_NAMES.map((group) => groupView(group, own, peers)),
    identicalGroups: INDEX766_GROUP_NAMES.filter(
      (group) => peers.length > 1 && new Set(peers.map((row) => row[group])).size === 1,
    ),
    tied: peers
      .filter((row) => row !== own && row.total === total)
      .map(({ unit_code }) => unit_code)
      .sort(),
    above: neighbour(own, peers, 1),
    below: neighbour(own, peers, -1),
    days: daysOf(unitCode, days),
  };
}

function groupView(
  group: Index766Group,
  own: Index766Row,
  peers: readonly Index766Row[],
): Index766GroupView {
  const scores = peers.map((row) => row[group]).filter((score) => score !== null);
  const score = own[group]!;
  const middle = median(scores);
  const others = peers.filter((row) => row !== own);
  const totalAtMedian = roundPoints(own.total - score + middle);
  return {
    group,
    maximum: INDEX766_GROUPS[group],
    score,
    lost: roundPoints(INDEX766_GROUPS[group] - score),
    median: middle,
    best: Math.max(...scores),
    rankAtMedian: score >= middle ? null : rankOf(totalAtMedian, others),
  };
}

function neighbour(
  own: Index766Row,
  peers: readonly Index766Row[],
  direction: 1 | -1,
): Index766Neighbour | null {
  const candidates = peers
    .filter((row) => (row.total - own.total) * direction > 0)
    .sort((a, b) => (a.total - b.total) * direction || a.unit_code.localeCompare(b.unit_code));
  const next = candidates[0];
  if (next === undefined) return null;
  const { unit_code, total } = next;
  return { unit_code, total, gap: roundPoints(Math.abs(total - own.total)) };
}

function daysOf(
  unitCode: string,
  days: ReadonlyMap<string, readonly Index766Row[]>,
): Index766Day[] {
  const own = [...days]
    .flatMap(([as_of, rows]) => {
      const row = rows.find(({ unit_code }) => unit_code === unitCode);
      return row === undefined ? [] : [{ as_of, rows, row }];
    })
    .sort((a, b) => a.as_of.localeCompare(b.as_of));
  return own.map(({ as_of, rows, row }, index) => ({
    as_of,
    total: row.total,
    rank: row.rank ?? rankOf(row.total, rows),
    unitCount: rows.length,
    moved: movedMost(row, own[index - 1]?.row),
    aboveMaximum: INDEX766_GROUP_NAMES.flatMap((group) => {
      const [score, maximum] = [row[group], INDEX766_GROUPS[group]];
      return score === null || score <= maximum ? [] : [{ group, score, maximum }];
    }),
  }));
}

function movedMost(row: Index766Row, before: Index766Row | undefined): Index766Day['moved'] {
  if (before === undefined) return null;
  const moves = INDEX766_GROUP_NAMES.flatMap((group) => {
    const [now, then] = [row[group], before[group]];
    return now === null || then === null ? [] : [{ group, by: roundPoints(now - then) }];
  });
  const [most] = moves.sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return most === undefined || most.by === 0 ? null : most;
}

function rankOf(total: number, rows: readonly Index766Row[]): number {
  return 1 + rows.filter((row) => row.total > total).length;
}

/** The middle of some values, of two the mean of both. Of none it is not defined. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle]!;
  return roundPoints((sorted[middle - 1]! + sorted[middle]!) / 2);
}

/** Points are published with two decimals; a median of two may need a third. */
export function roundPoints(points: number): number {
  return Math.round(points * 1000) / 1000;
}
