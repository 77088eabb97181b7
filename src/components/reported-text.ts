import { duringOpen } from '../i18n/during.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { Contradiction } from '../ingest/contradiction.ts';
import { stripDiacritics } from '../tables/name-folding.ts';
import type { ReportedFigure } from '../tables/reported.ts';

/** A number with as many decimals as were printed. */
function printedNumber(locale: Locale, value: number): string {
  return formatNumber(locale, value, String(value).split('.')[1]?.length ?? 0);
}

/**
 * Newspapers and official sites among the publications: the copy of an article that a portal carries
 * ("Vietnam.vn (Báo …)"), or an edition of a newspaper, counts as that portal or newspaper.
 */
export function publicationCount(figures: readonly Pick<ReportedFigure, 'publication'>[]): number {
  const names = figures.map(({ publication }) => publication.replace(/\s*\(.*$/, ''));
  return new Set(names.map((name) => stripDiacritics(name))).size;
}

/** A reported figure as it was printed: with its unit and how exact it is. */
export function printedFigure(
  locale: Locale,
  { value, unit, precision }: Pick<ReportedFigure, 'value' | 'unit' | 'precision'>,
): string {
  return MESSAGES[locale].reported.value({
    value: printedNumber(locale, value),
    amount: value,
    unit,
    precision,
  });
}

/** The period of a reported figure; said so where it is undated. */
export function reportedPeriod(
  locale: Locale,
  { period_start, period_end }: Pick<ReportedFigure, 'period_start' | 'period_end'>,
): string {
  return duringOpen(locale, period_start, period_end) ?? MESSAGES[locale].reported.undated;
}

/** What does not fit, in one neutral sentence with the numbers that it is computed from. */
export function contradictionSentence(
  locale: Locale,
  { kind, figure, others, expected, difference, resolved_share }: Contradiction,
): string {
  const { reported } = MESSAGES[locale];
  const text = (value: number) => printedFigure(locale, { ...figure, value, precision: 'exact' });
  const joined = (separator: string): string =>
    others.map(({ value }) => printedNumber(locale, value)).join(separator);
  const numbers = {
    found: printedFigure(locale, figure),
    expected: text(rounded(expected)),
    difference: text(rounded(Math.abs(difference))),
  };
  switch (kind) {
    case 'parts':
      return reported.contradictionParts({ ...numbers, parts: joined(' + ') });
    case 'rate':
      return [
        reported.contradictionRate({ ...numbers, counts: joined('; ') }),
        ...(resolved_share === null
          ? []
          : [reported.contradictionResolved({ share: text(rounded(resolved_share)) })]),
      ].join(' ');
    case 'duplicate':
      return reported.contradictionDuplicate(numbers);
    case 'falling':
      return reported.contradictionFalling(numbers);
  }
}

/** Computed percentages have endless decimals; two are printed. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
