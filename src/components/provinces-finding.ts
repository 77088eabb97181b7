import { isolated } from '../i18n/isolated.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { IndicatorView } from './indicator-view.ts';

/** From which province to which a rate reaches; null without any. Title of the map, and preview of its page. */
export function provincesFinding(
  locale: Locale,
  { rows }: NonNullable<IndicatorView['provinces']>,
): string | null {
  const sorted = rows
    .map(({ unit, result }) => ({
      name: isolated(unit.name),
      share: result.numerator / result.denominator,
    }))
    .sort((a, b) => b.share - a.share);
  const [highest, lowest] = [sorted.at(0), sorted.at(-1)];
  if (highest === undefined || lowest === undefined) return null;
  return MESSAGES[locale].indicator.mapFinding({
    ...{ lowest: lowest.name, low: lowest.share },
    ...{ highest: highest.name, high: highest.share },
  });
}
