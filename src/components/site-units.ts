import type { NationData, SiteUnit } from './province-data.ts';

/** The units that a site has pages of, as they are now, in alphabetical order. */
export function siteUnits({ units }: Pick<NationData, 'units'>): SiteUnit[] {
  return [...units.values()]
    .filter((unit) => unit.has_page)
    .sort((a, b) => a.sort_order - b.sort_order);
}
