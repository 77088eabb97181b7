import type { Locale } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
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
  const own = view.own?.sentence ?? null;
  const spreadText = spread === null ? [] : [province.spread(spread)];
  if (own !== null)
    return {
      sentence: province.finding(own),
      detail: [province.findingDetail(own), ...spreadText].join(' '),
    };
  if (pooled === null) return { sentence: province.findingNone, detail: '' };
  const { sentence, communes } = pooled;
  return {
    sentence: province.finding(sentence),
    detail: [province.findingPooledDetail({ ...sentence, communes }), ...spreadText].join(' '),
  };
}
