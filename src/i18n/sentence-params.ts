import type { CountName } from '../tables/counts.ts';
import type { Period } from '../tables/periods.ts';

/** The rates that a page can lead with. */
export const LEADING_RATES = ['ontime_766', 'ontime_resolved', 'ontime_received'] as const;
export type LeadingRate = (typeof LEADING_RATES)[number];

/** The on-time rates that a commune's page sets side by side. */
export type OnTimeRate = LeadingRate | 'overdue_total';

/** An on-time rate that a row of counts does not allow. */
export interface MissingRate {
  readonly rate: OnTimeRate;
  /** The counts that it lacks are not stated, or hidden; or 0 of 0; or a part larger than its whole. */
  readonly reason: 'unknown' | 'hidden' | 'nothing' | 'contradiction';
  /** The counts that it lacks; empty for the last two reasons. */
  readonly lacks: readonly CountName[];
}

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

/** Dossiers received over some days. */
export interface ReceivedOverDays {
  readonly period_start: string;
  readonly period_end: string;
  readonly received: number;
  /** Received a day. */
  readonly aDay: number;
}

/** Received a day as a newspaper has it and as the figures of the page do, where the two lie far apart. */
export interface ReceivedADay {
  readonly publication: string;
  readonly reported: ReceivedOverDays;
  readonly own: ReceivedOverDays;
}
