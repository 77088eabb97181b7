import { communeScores } from '../queries/index766-scores.ts';
import type { Index766Row } from '../tables/index766.ts';
import type { NationData, SiteUnit } from './province-data.ts';

/** The scores of the communes of one province on every day captured, the latest first. */
export interface CommuneScores {
  readonly province: SiteUnit;
  readonly rows: readonly Index766Row[];
}

/** The provinces of the site whose communes are scored, by name. */
export async function communeScoresByProvince(nation: NationData): Promise<CommuneScores[]> {
  const provinces = [...nation.units.values()].filter(
    ({ level, has_page }) => level === 'province' && has_page,
  );
  const scored = await Promise.all(
    provinces.map(async (province) => ({
      province,
      rows: await nation.published.database.query(communeScores(province.unit_code)),
    })),
  );
  return scored.filter(({ rows }) => rows.length > 0);
}
