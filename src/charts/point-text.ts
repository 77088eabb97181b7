import { formatMonth, formatPercent, formatPeriod } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { isolated } from './chart-text.ts';

/**
 * What a point says when a reader stands on it: its name on the first line, then its figures. For
 * the `ariaLabel` channel of the mark that stands for the point; see `finishedSvg`.
 */
export function pointText(name: string, ...figures: readonly (string | null)[]): string {
  const said = figures.filter((figure) => figure !== null && figure !== '');
  return [isolated(name), said.join('; ')].filter((line) => line !== '').join('\n');
}

/** A share with its 95 % interval: "97,6% (khoảng tin cậy 95%: 96,7% – 98,2%)". */
export function intervalText(
  locale: Locale,
  {
    value,
    lower,
    upper,
  }: { readonly value: number; readonly lower: number; readonly upper: number },
): string {
  const interval = MESSAGES[locale].common.interval({
    lower: formatPercent(locale, lower),
    upper: formatPercent(locale, upper),
  });
  return `${formatPercent(locale, value)} (${interval})`;
}

/** A period as a reader says it: its month where it is a whole calendar month, else its days. */
export function periodName(
  locale: Locale,
  { period_start, period_end }: { readonly period_start: string; readonly period_end: string },
): string {
  return isWholeMonth(period_start, period_end)
    ? formatMonth(locale, period_end)
    : formatPeriod(locale, { period_start, period_end, calendar: 'custom' });
}

function isWholeMonth(start: string, end: string): boolean {
  const next = new Date(`${end}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return start.endsWith('-01') && start.slice(0, 7) === end.slice(0, 7) && next.getUTCDate() === 1;
}
