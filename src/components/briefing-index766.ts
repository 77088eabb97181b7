import {
  INDEX766_GROUPS,
  INDEX766_GROUP_NAMES,
  type Index766Group,
  type Index766Row,
} from '../tables/index766.ts';
import { CLOSE_GAP, hundredths, index766Ranking } from './index766-ranking.ts';
import { index766View, type Index766View } from './index766-view.ts';
import type { ProvinceData } from './province-data.ts';

/** Points of the total from which a move between two days is spoken of. */
export const INDEX_MOVE = 5;

/** The index of a province's communes, as it was known at the end of a month. */
interface CommunesIndex {
  readonly asOf: string;
  readonly units: number;
  /** Points of the total. */
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  /** Median of the points missing in each group; null where a commune's group is not known. */
  readonly lost: Readonly<Record<Index766Group, number | null>>;
  /** Groups in which all communes have the same points: nothing to compare. */
  readonly identical: readonly Index766Group[];
  /** Between each commune and the one right above it; null of fewer than two. Points. */
  readonly gaps: {
    readonly median: number;
    /** At most {@link CLOSE_GAP}, equal totals included. */
    readonly close: number;
    readonly of: number;
  } | null;
  /** Since the day captured before; null where there is none, or the formula changed. */
  readonly moved: {
    readonly since: string;
    readonly units: number;
    /** The group that moved most in most of them; null where none moved so far. */
    readonly most: { readonly group: Index766Group; readonly units: number } | null;
  } | null;
}

/** Index 766 of a briefing. */
export interface BriefingIndex {
  /** The province among all; null where it has no score up to the end of the month. */
  readonly province: Index766View | null;
  readonly communes: CommunesIndex | null;
}

/** Index 766 as it was known on a day, the last of a briefing's period. */
export function briefingIndex(
  { nation, province, communeScores }: Pick<ProvinceData, 'nation' | 'province' | 'communeScores'>,
  until: string,
): BriefingIndex {
  const known = (rows: readonly Index766Row[]) => rows.filter(({ as_of }) => as_of <= until);
  return {
    province: index766View(province.unit_code, known(nation.provinceScores)),
    communes: communesIndex(known(communeScores)),
  };
}

function communesIndex(rows: readonly Index766Row[]): CommunesIndex | null {
  const days = Map.groupBy(rows, ({ as_of }) => as_of);
  const [asOf, before] = [...days.keys()].sort().toReversed();
  if (asOf === undefined) return null;
  const now = days.get(asOf)!;
  const totals = now.map(({ total }) => total);
  return {
    asOf,
    units: now.length,
    median: medianOf(totals),
    lowest: Math.min(...totals),
    highest: Math.max(...totals),
    lost: Object.fromEntries(
      INDEX766_GROUP_NAMES.map((group) => [group, medianLost(group, now)]),
    ) as CommunesIndex['lost'],
    identical: INDEX766_GROUP_NAMES.filter(
      (group) => now.length > 1 && new Set(now.map((row) => row[group])).size === 1,
    ),
    gaps: gapsOf(now),
    moved: before === undefined ? null : movedSince(before, days.get(before)!, now),
  };
}

function gapsOf(rows: readonly Index766Row[]): CommunesIndex['gaps'] {
  const gaps = index766Ranking(rows).flatMap(({ gap }) => gap ?? []);
  if (gaps.length === 0) return null;
  const close = gaps.filter((gap) => gap <= CLOSE_GAP).length;
  return { median: hundredths(medianOf(gaps)), close, of: gaps.length };
}

function medianLost(group: Index766Group, rows: readonly Index766Row[]): number | null {
  const scores = rows.map((row) => row[group]);
  if (scores.some((score) => score === null)) return null;
  return INDEX766_GROUPS[group] - hundredths(medianOf(scores.map((score) => score!)));
}

function movedSince(
  since: string,
  before: readonly Index766Row[],
  now: readonly Index766Row[],
): CommunesIndex['moved'] {
  const then = new Map(before.map((row) => [row.unit_code, row]));
  const pairs = now.flatMap((row) => {
    const earlier = then.get(row.unit_code);
    return earlier === undefined ? [] : [{ row, earlier }];
  });
  // No comparison across two versions of the formula.
  if (pairs.some(({ row, earlier }) => row.index_version !== earlier.index_version)) return null;
  const far = pairs.filter(({ row, earlier }) => Math.abs(row.total - earlier.total) > INDEX_MOVE);
  const groups = Map.groupBy(
    far.flatMap(({ row, earlier }) => movedMost(row, earlier) ?? []),
    (group) => group,
  );
  const [most] = [...groups].sort(
    ([a, as], [b, bs]) =>
      bs.length - as.length || INDEX766_GROUP_NAMES.indexOf(a) - INDEX766_GROUP_NAMES.indexOf(b),
  );
  return {
    since,
    units: far.length,
    most: most === undefined ? null : { group: most[0], units: most[1].length },
  };
}

function movedMost(row: Index766Row, earlier: Index766Row): Index766Group | null {
  const moves = INDEX766_GROUP_NAMES.flatMap((group) => {
    const [after, before] = [row[group], earlier[group]];
    return after === null || before === null ? [] : [{ group, by: Math.abs(after - before) }];
  });
  const [most] = moves.sort((a, b) => b.by - a.by);
  return most === undefined || most.by === 0 ? null : most.group;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
