import { medianRankWidth } from '../comparison/set-statements.ts';
import { formatPeriod } from '../i18n/format.ts';
import { isolated } from '../i18n/isolated.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { fullName } from '../tables/units.ts';
import type { SetExample } from './set-example.ts';

/** What the examples of the methods show first: how little a single rank would say, where and when. */
export function methodsFinding(
  locale: Locale,
  { province, rows, set }: Pick<SetExample, 'province' | 'rows' | 'set'>,
): string {
  const { common, statistics } = MESSAGES[locale];
  const ranked = rows.filter(({ rank_median }) => rank_median !== null);
  const finding = statistics.ranksFigure({
    units: ranked.length,
    width: medianRankWidth(ranked),
  });
  return `${isolated(fullName(province))}${common.comma}${formatPeriod(locale, set)}: ${finding}.`;
}
