import { DEFAULT_LOCALE, LOCALES, type Locale } from '../i18n/locales.ts';

/** One page of `getStaticPaths` for one language. */
export interface LocalePage {
  readonly params: { readonly locale: string | undefined };
  readonly props: { readonly locale: Locale };
}

/** The route parameter of a language: none for Vietnamese, which stands at the root of the site. */
export function localeParam(locale: Locale): string | undefined {
  return locale === DEFAULT_LOCALE ? undefined : locale;
}

/** `getStaticPaths` of a page that exists once in every language. */
export function localePages(): LocalePage[] {
  return LOCALES.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
}
