import type { Calendar, Period } from '../tables/periods.ts';
import { formatDate, formatMonth } from './format.ts';
import type { Locale } from './locales.ts';

/**
 * A period as an adverb inside a sentence: "in October 2026", "from 1 Jan 2026 to 10 Oct 2026"; one
 * day as "on 10 Oct 2026".
 */
export function during(
  locale: Locale,
  period: Pick<Period, 'period_start' | 'period_end' | 'calendar'>,
): string {
  const { period_start, period_end, calendar } = period;
  if (calendar === 'month') return inMonth(locale, formatMonth(locale, period_end));
  const end = formatDate(locale, period_end);
  if (period_start === period_end) return onDay(locale, end);
  return fromTo(locale, formatDate(locale, period_start), end);
}

/** An open period: "since 1 Jul 2025" or "up to 27 Nov 2025"; null where neither day is known. */
export function duringOpen(
  locale: Locale,
  start: string | null,
  end: string | null,
): string | null {
  if (start !== null && end !== null)
    return during(locale, { period_start: start, period_end: end, calendar: 'custom' });
  if (start !== null) return since(locale, formatDate(locale, start));
  return end === null ? null : until(locale, formatDate(locale, end));
}

/** The period that begins on a day by its name, for "since …": its month where it is one, else the day. */
export function beginning(locale: Locale, start: string, calendar: Calendar): string {
  return calendar === 'month' ? formatMonth(locale, start) : formatDate(locale, start);
}

function inMonth(locale: Locale, month: string): string {
  return { vi: `trong ${month}`, en: `in ${month}`, ar: `في ${month}`, fa: `در ${month}` }[locale];
}

function onDay(locale: Locale, day: string): string {
  return { vi: `ngày ${day}`, en: `on ${day}`, ar: `في ${day}`, fa: `در ${day}` }[locale];
}

function fromTo(locale: Locale, start: string, end: string): string {
  return {
    vi: `từ ${start} đến ${end}`,
    en: `from ${start} to ${end}`,
    ar: `من ${start} إلى ${end}`,
    fa: `از ${start} تا ${end}`,
  }[locale];
}

function since(locale: Locale, day: string): string {
  return { vi: `từ ${day}`, en: `since ${day}`, ar: `منذ ${day}`, fa: `از ${day}` }[locale];
}

function until(locale: Locale, day: string): string {
  return { vi: `đến ${day}`, en: `up to ${day}`, ar: `حتى ${day}`, fa: `تا ${day}` }[locale];
}
