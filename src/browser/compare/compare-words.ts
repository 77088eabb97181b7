import type { Locale } from '../../i18n/locales.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { CompareSet } from './compare-scope.ts';
import { scopeName, wordsOf, type Words } from '../asking/words.ts';

/** The messages that the page of comparisons needs, in its language. */
export interface CompareWords extends Words {
  readonly compare: Messages['compare'];
}

/** One language each, so that a reader loads only the own one. */
const CATALOGUES: Readonly<Record<Locale, () => Promise<Pick<CompareWords, 'compare'>>>> = {
  vi: () => import('../../i18n/vi/compare.ts'),
  en: () => import('../../i18n/en/compare.ts'),
  ar: () => import('../../i18n/ar/compare.ts'),
  fa: () => import('../../i18n/fa/compare.ts'),
};

/** Loads the messages of one language. */
export async function compareWords(locale: Locale): Promise<CompareWords> {
  const [words, { compare }] = await Promise.all([wordsOf(locale), CATALOGUES[locale]()]);
  return { ...words, compare };
}

/** What the units of a set are called together. */
export function setName(words: CompareWords, { scope }: CompareSet): string {
  const isCountry = scope.level === 'commune' && scope.province === null;
  return isCountry ? words.compare.allCommunes : scopeName(words, scope);
}
