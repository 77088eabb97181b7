import type { ExploreLevel, Measure } from '../../queries/explore-answer.ts';
import type { Calendar, PeriodKind } from '../../tables/periods.ts';

/** Periods that were cut alike and may stand in one answer; oldest first. */
export interface AskSeries {
  readonly period_kind: PeriodKind;
  readonly calendar: Calendar;
  /** Quarters and longer periods of reporting months, which share their name with those of calendar months. */
  readonly reporting: boolean;
  /** First and last day of each. */
  readonly periods: readonly (readonly [start: string, end: string])[];
}

/** Units of one level that are asked about together, and what is known of them. */
export interface AskScope {
  /** `provinces`, the code of the province whose communes these are, or `<code>.departments`. */
  readonly id: string;
  readonly level: ExploreLevel;
  /** That province; null of `provinces`. */
  readonly province: { readonly code: string; readonly name: string } | null;
  readonly fields: readonly string[];
  readonly measures: readonly Measure[];
  readonly series: readonly AskSeries[];
}

/** Data that are never mixed with others: what was published, or the invented province. */
export interface AskSource {
  readonly id: 'published' | 'demonstration';
  /** Path of the directory with its `manifest.json`, ending with a slash. */
  readonly directory: string;
  /** Who published the figures, in the language of the page. */
  readonly sourceLine: string;
  /** Last day that a figure covers; null where there is none. */
  readonly as_of: string | null;
  readonly scopes: readonly AskScope[];
}

/** All that can be asked for; the page carries it, and only what is in it is accepted. */
export interface AskOptions {
  /** Path of the directory of the engine, ending with a slash. */
  readonly engine: string;
  /** Names of the fields in the language of the page. */
  readonly fieldNames: Readonly<Record<string, string>>;
  readonly sources: readonly AskSource[];
}

/** Text of a series in a link: `flow.month`, `flow.quarter.15-14`. */
export function seriesId({ period_kind, calendar, reporting }: AskSeries): string {
  return `${period_kind}.${calendar}${reporting ? '.15-14' : ''}`;
}
