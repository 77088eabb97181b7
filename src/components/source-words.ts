import type { Locale } from '../i18n/locales.ts';
import type { DataSourceRow } from '../queries/data-sources.ts';

/** The Vietnamese words on Vietnamese pages, elsewhere the English ones where there are any. */
export function inLanguage<Words extends string | null>(
  locale: Locale,
  vietnamese: Words,
  english: string | null,
): Words | string {
  return locale === 'vi' ? vietnamese : (english ?? vietnamese);
}

/** Words of a source in the language of a page, with the language that they are in. */
export interface SourceWords {
  readonly lang: 'vi' | 'en';
  readonly publisher: string | null;
  readonly title: string | null;
  readonly licence: string | null;
  readonly capture: string | null;
  /** Publisher and title in one; null where the file is described by neither. */
  readonly name: string | null;
}

/**
 * How a page words a source: in Vietnamese on Vietnamese pages, elsewhere in English as far as the
 * source is described in English.
 */
export function sourceWords(locale: Locale, source: DataSourceRow): SourceWords {
  const publisher = inLanguage(locale, source.publisher, source.publisher_en);
  const title = inLanguage(locale, source.title, source.title_en);
  const name = [publisher, title].filter((part) => part !== null).join(', ');
  return {
    lang: locale !== 'vi' && source.publisher_en !== null ? 'en' : 'vi',
    publisher,
    title,
    licence: inLanguage(locale, source.licence, source.licence_en),
    capture: inLanguage(locale, source.capture, source.capture_en),
    name: name === '' ? null : name,
  };
}
