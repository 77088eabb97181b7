/**
 * The six groups that the national portal shows of the index of Decision 766/QĐ-TTg, with the
 * points each can give; together 100. (Online services and online payment are one group of 22 in
 * the decision.)
 */
export const INDEX766_GROUPS = {
  publicity: 18,
  progress: 20,
  online: 12,
  payment: 10,
  digitisation: 22,
  satisfaction: 18,
} as const;
export type Index766Group = keyof typeof INDEX766_GROUPS;
export const INDEX766_GROUP_NAMES = Object.keys(INDEX766_GROUPS) as readonly Index766Group[];

/** One unit's score on one day. Points; `total` as the portal gives it, never recomputed. */
export interface Index766Row extends Readonly<Record<Index766Group, number | null>> {
  readonly unit_code: string;
  readonly as_of: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly total: number;
  /** Rank that the portal gives among units of the same kind; null where it gives none. */
  readonly rank: number | null;
  /** Version of the formula; no trend is drawn across two of them. */
  readonly index_version: string;
  readonly source: string;
  /** The input file. */
  readonly source_id: string;
  readonly source_line: number;
}
