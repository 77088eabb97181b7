import { isDemonstrationCode } from '../tables/units.ts';
import type { UnitVersionRow } from '../queries/unit-versions.ts';
import type { NationData } from './province-data.ts';

/**
 * The units that a site has pages of, as they are now, in alphabetical order. The demonstration
 * names real units too, and has no pages of them.
 */
export function siteUnits({
  units,
  demonstration,
}: Pick<NationData, 'units' | 'demonstration'>): UnitVersionRow[] {
  return [...units.values()]
    .filter(({ unit_code }) => isDemonstrationCode(unit_code) === demonstration)
    .sort((a, b) => a.sort_order - b.sort_order);
}
