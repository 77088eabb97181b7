import { similarUnits, type UnitProfile } from '../statistics/similar-units.ts';
import type { Period } from '../tables/periods.ts';
import type { SimilarUnitRow } from '../tables/statistics.ts';

/** Similar communes that are named of each. */
const NAMED = 5;

/** A commune and those most like it, the most similar first. */
export interface SimilarCommunes {
  readonly unit_code: string;
  readonly similar: readonly Omit<SimilarUnitRow, 'unit_code' | 'scope' | keyof Period>[];
}

/** The communes most like each of some communes, by what they have to deal with, never by how they do. */
export function* similarCommunes(communes: readonly UnitProfile[]): Generator<SimilarCommunes> {
  for (const commune of communes) {
    const found = similarUnits(commune, communes, NAMED);
    yield {
      unit_code: commune.code,
      similar: found.map(({ code, position, sizeRatio, mixDistance, sameType }) => ({
        position,
        similar_code: code,
        size_ratio: sizeRatio,
        mix_distance: mixDistance,
        same_type: sameType,
      })),
    };
  }
}
