import { localePath, type Locale } from '../i18n/locales.ts';

/** Path of a page on this host, under the site's base: `siteLink('en', '/methods/')`. */
export function siteLink(locale: Locale, path: string): string {
  return localePath(locale, path, import.meta.env.BASE_URL);
}

/** Path of a file that all languages share: `assetLink('/data/manifest.json')`. */
export function assetLink(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** Absolute address of a page, for canonical links, previews and the sitemap. */
export function absoluteLink(site: URL | undefined, locale: Locale, path: string): string {
  return new URL(siteLink(locale, path), site).href;
}
