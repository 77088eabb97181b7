import { LOCALES } from '../i18n/locales.ts';
import { buildScope } from './build-scope.ts';
import { localeParam } from './locale-paths.ts';
import { nationData } from './province-data.ts';

/** Rows a page: a page with them stays far below 60 kB over the wire. */
const ROWS = 90;

/** Paths and props of the pages that list all reported figures; the first has no number. */
export async function reportedPages() {
  const { reported } = await nationData(buildScope().dataDirectory);
  const count = Math.max(1, Math.ceil(reported.length / ROWS));
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return LOCALES.flatMap((locale) =>
    numbers.map((number) => ({
      params: {
        locale: localeParam(locale),
        page: number === 1 ? undefined : String(number),
      },
      props: {
        locale,
        number,
        count,
        figures: reported.slice((number - 1) * ROWS, number * ROWS),
      },
    })),
  );
}

/** Path without language of one of the pages, counted from 1. */
export function reportedPath(number: number): string {
  return number === 1 ? '/reported/' : `/reported/${number}/`;
}
