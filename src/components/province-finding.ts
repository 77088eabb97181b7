import { levelStatement } from '../comparison/level-statements.ts';
import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { preview, sentence } from '../i18n/sentences.ts';
import type { Statement } from '../tables/statements.ts';
import type { ProvinceView } from './province-view.ts';

/** The sentence that a province's page leads with, and what it rests on ("" where there is nothing). */
export interface ProvinceFinding {
  readonly sentence: string;
  readonly detail: string;
}

/** The finding of a province in one language: its own figures, else its communes added up. */
export function provinceFinding(locale: Locale, view: ProvinceView): ProvinceFinding {
  const { province } = MESSAGES[locale];
  const { pooled, spread } = view;
  const level = levelOf(view);
  if (level === null) return { sentence: province.findingNone, detail: '' };
  const scope =
    pooled === null
      ? province.departmentsIncluded
      : province.communesAdded({ communes: pooled.communes });
  return {
    sentence: sentence(locale, level),
    detail: [scope, ...(spread === null ? [] : [province.spread(spread)])].join(' '),
  };
}

/** What a preview of a province's page says, beginning with its name. */
export function provincePreview(locale: Locale, unit: string, view: ProvinceView): string {
  const level = levelOf(view);
  if (level !== null) return preview(locale, unit, [level]);
  const { commune, province } = MESSAGES[locale];
  return commune.description({ unit, finding: province.findingNone });
}

function levelOf({ own, pooled }: ProvinceView): Statement | null {
  const lead = own?.sentence ?? pooled?.sentence ?? null;
  return lead === null ? null : levelStatement({ ...lead, indicator: lead.rate });
}
