import { isDemonstrationCode, type UnitVersion } from '../tables/units.ts';
import { isInScope, type BuildScope } from './build-scope.ts';
import { indicatorPaths } from './indicator-path.ts';
import { COUNTING_PATH } from './methods-paths.ts';
import { unitPath } from './unit-path.ts';

const SINGLE_PAGES: readonly string[] = [
  '/',
  '/units/',
  '/explore/',
  '/compare/',
  '/reported/',
  ...indicatorPaths(),
  '/methods/',
  COUNTING_PATH,
  '/data/',
  '/quality/',
  '/check/',
  '/revisions/',
  '/sources/',
  '/about/',
];

/**
 * Paths without language of the pages that search engines may list: the single pages, the provinces,
 * communes and departments that the build covers, and `briefings`. The invented province is left out.
 */
export function sitemapPaths(
  units: readonly UnitVersion[],
  scope: Pick<BuildScope, 'only'>,
  briefings: readonly string[] = [],
): string[] {
  const provinces = units.filter(
    (unit) =>
      unit.level === 'province' && !isDemonstrationCode(unit.unit_code) && isInScope(scope, unit),
  );
  const codes = new Set(provinces.map(({ unit_code }) => unit_code));
  const within = units.filter(
    ({ level, province_code }) =>
      level !== 'province' && province_code !== null && codes.has(province_code),
  );
  return [
    ...SINGLE_PAGES,
    // A unit has several versions where its type changed, and one page.
    ...new Set([...provinces, ...within].flatMap((unit) => unitPath(unit) ?? [])),
    ...briefings,
  ];
}
