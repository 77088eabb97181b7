import type { APIRoute } from 'astro';
import { searchData } from '../browser/search/search-data.ts';
import { buildScope, isInScope } from '../components/build-scope.ts';
import { predecessorList } from '../components/predecessor-list.ts';
import { nationData, type SiteUnit } from '../components/province-data.ts';
import { siteUnits } from '../components/site-units.ts';

/**
 * `/search.json`: what the search box looks through, one file for all languages. Units whose pages
 * are not part of the build are left out; the invented province is in where its pages are built.
 */
export const GET: APIRoute = async () => {
  const scope = buildScope();
  const directories = [scope.dataDirectory, scope.demonstrationDirectory];
  const units: SiteUnit[] = [];
  for (const directory of directories)
    if (directory !== null) units.push(...siteUnits(await nationData(directory)));
  const provinces = units.filter((unit) => unit.level === 'province' && isInScope(scope, unit));
  const built = new Set(provinces.map(({ unit_code }) => unit_code));
  const covered = units.filter(({ province_code }) => built.has(province_code ?? ''));
  return Response.json(searchData(covered, predecessorList()));
};
