import type { UnitVersion } from '../tables/units.ts';
import type { Query } from './query.ts';

/** A unit between two dates, with its place in Vietnamese alphabetical order. */
export interface UnitVersionRow extends UnitVersion {
  readonly sort_order: number;
}

/** Every unit that the data cover, every version of it, in alphabetical order, oldest version first. */
export function unitVersions(): Query<UnitVersionRow> {
  return {
    sql: `SELECT unit_code, level, name, type, province_code, slug, valid_from, valid_to, sort_order
FROM overview.units
ORDER BY sort_order, unit_code, valid_from`,
    params: [],
  };
}
