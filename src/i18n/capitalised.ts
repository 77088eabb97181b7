import { INTL_TAGS, type Locale } from './locales.ts';

/** A text with a capital at its beginning, as a sentence has it where the script knows capitals. */
export function capitalised(locale: Locale, text: string): string {
  const [first = ''] = text;
  return `${first.toLocaleUpperCase(INTL_TAGS[locale])}${text.slice(first.length)}`;
}
