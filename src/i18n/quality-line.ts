import type { Period } from '../tables/periods.ts';

/** The findings about figures that a page tells its readers, each in its own words. */
export const PUBLIC_ISSUES = [
  'missing_period',
  'identity_broken',
  'impossible_rate',
  'jump',
  'perfect_run',
  'missing_field',
  'rate_mismatch',
  'copied_figures',
  'looks_cumulative',
  'incomplete_period',
  'superseded',
] as const;
export type PublicIssue = (typeof PUBLIC_ISSUES)[number];

/** Findings of one kind about the figures of a unit. */
export interface QualityLine {
  /** `other`: what only concerns the reading of files. */
  readonly what: PublicIssue | 'other';
  readonly count: number;
  /** From the first to the last period that they are about. */
  readonly period: Period;
  /** Which identity does not hold; null for other findings. */
  readonly identity: string | null;
  /** Of a jump: whether of the rate of resolved dossiers on time (in per cent), not of what was received. */
  readonly isRate: boolean;
  /** Of a jump: the values of the latest one. */
  readonly before: number | null;
  readonly now: number | null;
  /** Of a run: its length. */
  readonly periods: number | null;
}
