import type { ProvinceData } from './province-data.ts';

/** As many as can be taken in beside the commune itself. */
const MOST_SIMILAR = 5;

/** Codes of the communes of the same province that are most like one; empty where that is not known. */
export function similarCodes({ similar }: Pick<ProvinceData, 'similar'>, code: string): string[] {
  return (similar.get(code) ?? []).slice(0, MOST_SIMILAR).map(({ similar_code }) => similar_code);
}
