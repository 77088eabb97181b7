import type { UnitVersion } from '../tables/units.ts';

/** A unit as far as its path needs; without `has_page` it is taken to have one. */
export type LinkedUnit = Pick<UnitVersion, 'unit_code' | 'level' | 'slug'> & {
  readonly has_page?: boolean;
};

/**
 * Path of a unit's page without language, of a department below its province; null where it has none
 * (the country, units outside the scope of the site).
 */
export function unitPath(unit: LinkedUnit): string | null {
  if (unit.has_page === false) return null;
  if (unit.level === 'commune') return `/commune/${unit.unit_code}/`;
  return unit.level !== 'country' && unit.slug !== null ? `/province/${unit.slug}/` : null;
}
