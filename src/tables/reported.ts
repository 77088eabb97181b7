import type { CountName } from './counts.ts';

/** How exactly a newspaper gave a figure. */
export const PRECISIONS = ['exact', 'at_least', 'at_most', 'approximately'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** What a reported figure measures, beside the counts. */
export const REPORTED_MEASURES = [
  'ontime_rate',
  'early_rate',
  'online_rate',
  'online_payment_rate',
  'digitised_rate',
  'satisfaction_rate',
  'rank',
  'staff',
  'score766',
  'other',
] as const;
export type ReportedMeasure = CountName | (typeof REPORTED_MEASURES)[number];

/** Whether the copy that was read is a machine translation. */
export const TRANSLATED = ['yes', 'no', 'unknown'] as const;

/**
 * One figure that a newspaper or an official site reported. Never pooled with counts.
 * Percentages are 0–100 in `value`. A figure without a period is undated.
 */
export interface ReportedFigure {
  readonly figure_id: string;
  readonly unit_code: string;
  readonly measure: ReportedMeasure;
  readonly value: number;
  /** What is counted: "dossiers", "percent", "persons", "points", "rank", … */
  readonly unit: string;
  readonly precision: Precision;
  readonly denominator: 'received' | 'resolved' | 'unknown' | 'not_applicable';
  readonly period_start: string | null;
  readonly period_end: string | null;
  readonly published: string | null;
  readonly publication: string;
  readonly url: string | null;
  readonly translated: (typeof TRANSLATED)[number];
  /** What a figure of measure `other` counts, or what else must be known to read it. English. */
  readonly note: string | null;
  /** The note in Vietnamese. */
  readonly note_vi: string | null;
  /**
   * What the source presents this figure as made of, in figure_ids: a sum (`a+b+c`), or a share in
   * percent (`a/b`). Null where it says no such thing. The arithmetic is computed, never stored.
   */
  readonly arithmetic: string | null;
}
