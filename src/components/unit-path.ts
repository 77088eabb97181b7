import type { UnitVersion } from '../tables/units.ts';

/** Path of a unit's page without language; null where it has none (the country, departments). */
export function unitPath(unit: Pick<UnitVersion, 'unit_code' | 'level' | 'slug'>): string | null {
  if (unit.level === 'commune') return `/commune/${unit.unit_code}/`;
  return unit.level === 'province' && unit.slug !== null ? `/province/${unit.slug}/` : null;
}
