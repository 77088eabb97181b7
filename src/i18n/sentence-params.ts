import type { Period } from '../tables/periods.ts';

/** The rates that a page can lead with. */
export const LEADING_RATES = ['ontime_766', 'ontime_resolved', 'ontime_received'] as const;
export type LeadingRate = (typeof LEADING_RATES)[number];

/** The on-time rates that a commune's page sets side by side. */
export type OnTimeRate = LeadingRate | 'overdue_total';

/** What a sentence about one rate is made of. Shares are 0–1. */
export interface RateSentence {
  readonly rate: LeadingRate;
  readonly numerator: number;
  readonly denominator: number;
  readonly share: number;
  /**
   * Whether the source itself states what counts as on time (the counts in the sense of Decision 766):
   * then it is not known here how many of them are finished.
   */
  readonly stated: boolean;
  /** 95 % interval of the share. */
  readonly lower: number;
  readonly upper: number;
  readonly period: Period;
}

/** What a sentence about rates computed from reported counts is made of. */
export interface ReportedSentence {
  readonly received: number;
  readonly onTime: number;
  readonly ontimeReceived: number;
  /** 95 % interval of `ontimeReceived`. */
  readonly interval: { readonly lower: number; readonly upper: number };
  readonly ontimeResolved: { readonly lower: number; readonly upper: number };
}
