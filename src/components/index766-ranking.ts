import { median, roundPoints } from './index766-view.ts';
import { INDEX766_GROUP_NAMES, type Index766Group, type Index766Row } from '../tables/index766.ts';

/** One unit in the ranking by total on one day. Points. */
export interface Index766Place {
  readonly unit_code: string;
  readonly total: number;
  /**
   * The rank that the portal gives; where it gives none, the competition rank: equal totals share a
   * place, and the places after are left out (1, 2, 2, 4).
   */
  readonly rank: number;
  /** Points behind the unit right above; 0 where they are equal, null for the first. */
  readonly gap: number | null;
  /** The group in which it lies most below the median of all; null where it does in none. */
  readonly lowest: { readonly group: Index766Group; readonly by: number } | null;
}

/** A group of one unit that moved between two captures. Points. */
export interface Index766Step {
  readonly unit_code: string;
  readonly group: Index766Group;
  readonly from_day: string;
  readonly to_day: string;
  readonly from: number;
  readonly to: number;
  /** `to - from`. */
  readonly by: number;
}

/** The rows of the latest day captured. */
export function latestScores(rows: readonly Index766Row[]): Index766Row[] {
  const latest = rows.reduce((day, { as_of }) => (as_of > day ? as_of : day), '');
  return rows.filter(({ as_of }) => as_of === latest);
}

/** The units scored on one day by total, the highest first; equal totals by the portal's rank, then by code. */
export function index766Ranking(rows: readonly Index766Row[]): Index766Place[] {
  const sorted = rows.toSorted(
    (a, b) =>
      b.total - a.total || (a.rank ?? 0) - (b.rank ?? 0) || a.unit_code.localeCompare(b.unit_code),
  );
  const medians = mediansOf(rows);
  return sorted.map((row, index) => {
    const above = sorted[index - 1];
    return {
      unit_code: row.unit_code,
      total: row.total,
      rank: row.rank ?? 1 + sorted.findIndex(({ total }) => total === row.total),
      gap: above === undefined ? null : hundredths(above.total - row.total),
      lowest: lowestGroup(row, medians),
    };
  });
}

/**
 * Groups that moved by `least` points or more between two captures that follow one another, the
 * largest move first. The scores run from 1 January, so that a group hardly moves in some days by
 * what is done in them.
 */
export function index766Steps(rows: readonly Index766Row[], least: number): Index766Step[] {
  const units = Map.groupBy(rows, ({ unit_code }) => unit_code);
  const steps = [...units.values()].flatMap((own) => {
    const days = own.toSorted((a, b) => a.as_of.localeCompare(b.as_of));
    return days.slice(1).flatMap((row, index) => stepsBetween(days[index]!, row));
  });
  return steps
    .filter(({ by }) => Math.abs(by) >= least)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || a.unit_code.localeCompare(b.unit_code));
}

function stepsBetween(before: Index766Row, after: Index766Row): Index766Step[] {
  return INDEX766_GROUP_NAMES.flatMap((group) => {
    const [from, to] = [before[group], after[group]];
    if (from === null || to === null) return [];
    return {
      unit_code: after.unit_code,
      group,
      from_day: before.as_of,
      to_day: after.as_of,
      from,
      to,
      by: hundredths(to - from),
    };
  });
}

type Medians = Readonly<Record<Index766Group, number | null>>;

function mediansOf(rows: readonly Index766Row[]): Medians {
  const entries = INDEX766_GROUP_NAMES.map((group) => {
    const scores = rows.flatMap((row) => row[group] ?? []);
    return [group, scores.length === 0 ? null : median(scores)] as const;
  });
  return Object.fromEntries(entries) as unknown as Medians;
}

function lowestGroup(row: Index766Row, medians: Medians): Index766Place['lowest'] {
  const below = INDEX766_GROUP_NAMES.flatMap((group) => {
    const [score, middle] = [row[group], medians[group]];
    return score === null || middle === null || score >= middle
      ? []
      : { group, by: roundPoints(middle - score) };
  });
  return below.sort((a, b) => b.by - a.by)[0] ?? null;
}

/** Points as they are published, with two decimals: differences of printed points then add up. */
export function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}
