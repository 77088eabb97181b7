import { similarUnits } from '../queries/similar-units.ts';
import type { ProvinceData } from './province-data.ts';

/** As many as can be taken in beside the commune itself. */
const MOST_SIMILAR = 5;

/** Codes of the communes of the same province that are most like one; empty where that is not known. */
export async function similarCodes(
  { nation, province }: ProvinceData,
  unitCode: string,
): Promise<string[]> {
  const { database, manifest } = nation.published;
  const file = `statistics-${province.unit_code.toLowerCase()}.`;
  if (!manifest.files.some(({ path }) => path.toLowerCase().startsWith(file))) return [];
  const rows = await database.query(similarUnits(unitCode, province.unit_code));
  return rows
    .filter(({ scope }) => scope === 'province')
    .slice(0, MOST_SIMILAR)
    .map(({ similar_code }) => similar_code);
}
