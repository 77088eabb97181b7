import { DEFAULT_LOCALE, INTL_TAGS, LOCALES, type Locale } from '../i18n/locales.ts';
import { absoluteLink } from './site-links.ts';

/** A page in another language, for `hreflang`. */
interface Alternate {
  readonly hreflang: Locale | 'x-default';
  readonly href: string;
}

/** The same page in every language, and in the language of readers of any other (Vietnamese). */
export function alternates(site: URL | undefined, path: string): Alternate[] {
  const languages = LOCALES.map((locale) => ({
    hreflang: locale,
    href: absoluteLink(site, locale, path),
  }));
  return [...languages, { hreflang: 'x-default', href: absoluteLink(site, DEFAULT_LOCALE, path) }];
}

/** The language as link previews name it: `vi_VN`, `en_GB`, `ar_EG`, `fa_IR`. */
export function previewLocale(locale: Locale): string {
  const { language, region } = new Intl.Locale(INTL_TAGS[locale]);
  return region === undefined ? language : `${language}_${region}`;
}

/**
 * Where a reader writes to the publisher: the contact of `dataset.json` is an e-mail address, a web
 * address or plain text. Null for plain text. An e-mail opens with `subject`.
 */
export function contactLink(contact: string, subject: string): string | null {
  if (/^https?:\/\/\S+$/.test(contact)) return contact;
  if (/^[^\s@/]+@[^\s@/]+$/.test(contact))
    return `mailto:${contact}?subject=${encodeURIComponent(subject)}`;
  return null;
}
