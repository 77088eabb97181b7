/** The languages of the site; Vietnamese stands at the root of the site, the others under their code. */
export const LOCALES = ['vi', 'en', 'ar', 'fa'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'vi';

/** Name of each language in itself. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  vi: 'Tiếng Việt',
  en: 'English',
  ar: 'العربية',
  fa: 'فارسی',
};

/**
 * The tag for `Intl`. Persian dates would be printed in the Solar Hijri calendar, Arabic ones could
 * be in the Islamic one; all dates here are Gregorian.
 */
export const INTL_TAGS: Readonly<Record<Locale, string>> = {
  vi: 'vi-VN-u-ca-gregory-nu-latn',
  en: 'en-GB-u-ca-gregory-nu-latn',
  ar: 'ar-EG-u-ca-gregory-nu-arab',
  fa: 'fa-IR-u-ca-gregory-nu-arabext',
};

/** Writing direction of a language. */
export function direction(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' || locale === 'fa' ? 'rtl' : 'ltr';
}

/**
 * Path of a page in a language: `localePath('en', '/commune/04399/')` is `/en/commune/04399/`.
 * `base` is the path of the site on its host.
 */
export function localePath(locale: Locale, path: string, base = '/'): string {
  const prefix = locale === DEFAULT_LOCALE ? '' : `/${locale}`;
  return `${base.replace(/\/$/, '')}${prefix}${path}`;
}
