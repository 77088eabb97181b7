import type { Locale } from '../../i18n/locales.ts';
import type { Messages } from '../../i18n/messages.ts';
import { isRate, type Measure } from '../../queries/explore-answer.ts';
import type { AskScope } from './ask-options.ts';

/** The messages that the page needs, in its language. */
export interface Words {
  readonly locale: Locale;
  readonly common: Messages['common'];
  readonly explore: Messages['explore'];
}

/** One language each, so that a reader loads only the own one. */
const CATALOGUES: Readonly<Record<Locale, () => Promise<Omit<Words, 'locale'>>>> = {
  vi: async () => ({
    ...(await import('../../i18n/vi/common.ts')),
    ...(await import('../../i18n/vi/explore.ts')),
  }),
  en: async () => ({
    ...(await import('../../i18n/en/common.ts')),
    ...(await import('../../i18n/en/explore.ts')),
  }),
  ar: async () => ({
    ...(await import('../../i18n/ar/common.ts')),
    ...(await import('../../i18n/ar/explore.ts')),
  }),
  fa: async () => ({
    ...(await import('../../i18n/fa/common.ts')),
    ...(await import('../../i18n/fa/explore.ts')),
  }),
};

/** Loads the messages of one language. */
export async function wordsOf(locale: Locale): Promise<Words> {
  return { locale, ...(await CATALOGUES[locale]()) };
}

/** What the units of a scope are called together. */
export function scopeName({ explore }: Words, { level, province }: AskScope): string {
  if (province === null) return explore.provinces;
  const named = { province: province.name };
  return level === 'department' ? explore.departmentsOf(named) : explore.communesOf(named);
}

/** Name of a rate or a count. */
export function measureName({ common, explore }: Words, measure: Measure): string {
  return isRate(measure)
    ? common.rateName({ rate: measure })
    : explore.countName({ count: measure });
}
