import type { SetId } from '../tables/statistics.ts';

/** The sets that have a name of their own: the communes of one province, or of the country. */
export type SetName = 'communes_of_province' | 'communes' | 'provinces' | 'departments';

/** Codes that stand for a country: the real one, and that of the invented province. */
const COUNTRIES: ReadonlySet<string> = new Set(['VN', 'X']);

/** Which name a set has. */
export function setName(set: SetId): SetName {
  const [kind = '', place = ''] = set.split(':');
  if (kind === 'provinces' || kind === 'departments') return kind;
  return COUNTRIES.has(place) ? 'communes' : 'communes_of_province';
}
