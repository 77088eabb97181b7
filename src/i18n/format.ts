import type { Period } from '../tables/periods.ts';
import { INTL_TAGS, type Locale } from './locales.ts';

/** What is printed where a figure is not known. Never 0. */
export const UNKNOWN = '–';

const memo = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n${locale}${JSON.stringify(options)}`;
  let format = memo.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(INTL_TAGS[locale], options);
    memo.set(key, format);
  }
  return format as Intl.NumberFormat;
}

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${locale}${JSON.stringify(options)}`;
  let format = memo.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(INTL_TAGS[locale], { ...options, timeZone: 'UTC' });
    memo.set(key, format);
  }
  return format as Intl.DateTimeFormat;
}

/** A number with the separators and digits of the language; `–` for null. */
export function formatNumber(locale: Locale, value: number | null, decimals = 0): string {
  if (value === null) return UNKNOWN;
  const format = numberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return withMinus(format.format(value));
}

/** A minus as wide as a plus, where the language writes a hyphen. */
function withMinus(text: string): string {
  return text.replace('-', '−');
}

/** A probability (0–1) with three decimals; one that would be printed as 0 is "<0.001". */
export function formatProbability(locale: Locale, value: number): string {
  const least = 0.001;
  return value < least / 2 ? `<${formatNumber(locale, least, 3)}` : formatNumber(locale, value, 3);
}

/** A difference of whole numbers with its sign, 0 without; `–` for null. */
export function formatDifference(locale: Locale, value: number | null): string {
  if (value === null) return UNKNOWN;
  const format = numberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  return withMinus(format.format(value));
}

/**
 * A share (0–1) as a percentage, rounded to `decimals`. A share below 1 is never printed as 100 %:
 * 0.99996 is "99.9 %" (cut off, not rounded up). One above 0 is never printed as 0 %, nor as more
 * than it is: 0.0001 is "<0.1 %".
 */
export function formatPercent(locale: Locale, share: number | null, decimals = 1): string {
  if (share === null) return UNKNOWN;
  const step = 10 ** -(decimals + 2);
  const format = numberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  if (share > 0 && share < step / 2) return signAfter(`<${format.format(step)}`);
  return withMinus(signAfter(format.format(share < 1 && share > 1 - step / 2 ? 1 - step : share)));
}

/**
 * A share that a formula gives and no count: it may come to 1 or more though no unit has all ("indirectly
 * standardised"). Such a one is ">99.9 %", never "100 %" nor more.
 */
export function formatAdjustedPercent(locale: Locale, share: number | null): string {
  if (share === null || share < 1) return formatPercent(locale, share);
  return signAfter(`>${formatPercent(locale, ALMOST_ALL)}`);
}

/** The largest share below 1 that is printed. */
const ALMOST_ALL = 0.999;

/**
 * Persian digits alone in a cell run from left to right and take the percent sign with them; after a
 * letter they do not. A mark of direction before the sign puts it on the same side in both.
 */
function signAfter(percent: string): string {
  return percent.replace(/(?<=[۰-۹])٪/, '\u200F٪');
}

/** A day, Gregorian in every language: "10/10/2026", "10 Oct 2026". */
export function formatDate(locale: Locale, isoDate: string): string {
  return dateFormat(locale, {
    day: 'numeric',
    month: locale === 'vi' ? 'numeric' : 'short',
    year: 'numeric',
  }).format(new Date(`${isoDate}T00:00:00Z`));
}

/** A month of a year: "tháng 8 năm 2025", "August 2025"; where there is little room "8/2025". */
export function formatMonth(
  locale: Locale,
  isoDate: string,
  style: 'long' | 'short' | 'numeric' = 'long',
): string {
  return dateFormat(locale, { month: style, year: 'numeric' }).format(
    new Date(`${isoDate}T00:00:00Z`),
  );
}

/** A period as its two days, or as its month where it is a whole calendar month. */
export function formatPeriod(
  locale: Locale,
  period: Pick<Period, 'period_start' | 'period_end' | 'calendar'>,
): string {
  if (period.calendar === 'month') return formatMonth(locale, period.period_end);
  return dateFormat(locale, {
    day: 'numeric',
    month: locale === 'vi' ? 'numeric' : 'short',
    year: 'numeric',
  }).formatRange(
    new Date(`${period.period_start}T00:00:00Z`),
    new Date(`${period.period_end}T00:00:00Z`),
  );
}
