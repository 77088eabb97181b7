import { formatMonth } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { isolated } from './chart-text.ts';

/** First and last day of a period, ISO. */
export interface Days {
  readonly period_start: string;
  readonly period_end: string;
}

/** A period on a time axis, in its stretch: periods that follow each other without a day between. */
export type InStretch<Row extends Days> = Row & { readonly date: Date; readonly stretch: number };

const DAY = 86_400_000;
/** Pixels from one month on the axis to the next. */
const TICK_ROOM = 95;

/** The day as a date at midnight, UTC. */
export function dateOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** Periods, oldest first, with the date of their end and the stretch they stand in. */
export function inStretches<Row extends Days>(rows: readonly Row[]): InStretch<Row>[] {
  let stretch = 0;
  return rows.map((row, index) => {
    const before = rows[index - 1];
    // Running totals overlap, and months follow on the next day; a later start is a gap.
    if (
      before !== undefined &&
      dateOf(row.period_start).getTime() > dateOf(before.period_end).getTime() + DAY
    )
      stretch += 1;
    return { ...row, date: dateOf(row.period_end), stretch };
  });
}

/**
 * Months on an axis that is `pixels` long: the last, the first, and those between that have room,
 * which is `room` pixels from one to the next.
 */
export function monthTicks(
  points: readonly { readonly date: Date }[],
  pixels: number,
  room = TICK_ROOM,
): Date[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = last.date.getTime() - first.date.getTime();
  const least = (room * span) / pixels;
  const ticks: Date[] = [];
  for (const { date } of points.toReversed()) {
    const next = ticks.at(-1);
    if (next === undefined || next.getTime() - date.getTime() >= least) ticks.push(date);
  }
  if (ticks.at(-1) !== first.date && ticks.length > 1) ticks.splice(-1, 1, first.date);
  return ticks;
}

/** A month on an axis: "Aug 2025". */
export function monthTick(locale: Locale): (date: Date) => string {
  return (date) => isolated(formatMonth(locale, date.toISOString().slice(0, 10), 'short'));
}
