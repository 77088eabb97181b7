import type { APIRoute } from 'astro';
import { briefingPaths } from '../components/briefing-pages.ts';
import { buildScope } from '../components/build-scope.ts';
import { nationData } from '../components/province-data.ts';
import { siteUnits } from '../components/site-units.ts';
import { absoluteLink } from '../components/site-links.ts';
import { sitemapPaths } from '../components/sitemap-paths.ts';
import { LOCALES } from '../i18n/locales.ts';

/**
 * The addresses of all pages in all languages: about 13,500, under the 50,000 that one file may
 * hold. The pages themselves name their other languages.
 */
export const GET: APIRoute = async ({ site }) => {
  const scope = buildScope();
  const units = siteUnits(await nationData(scope.dataDirectory));
  const lines = sitemapPaths(units, scope, await briefingPaths()).flatMap((path) =>
    LOCALES.map((locale) => `<url><loc>${absoluteLink(site, locale, path)}</loc></url>`),
  );
  return new Response(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...lines,
      '</urlset>',
      '',
    ].join('\n'),
  );
};
