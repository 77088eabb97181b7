import { similarUnits, type SimilarUnit, type UnitProfile } from '../statistics/similar-units.ts';
import type { Period } from '../tables/periods.ts';
import type { SimilarUnitRow } from '../tables/statistics.ts';

/** Similar communes that are named of each. */
const NAMED = 5;
/** Difference of sizes, in doublings, within which they are searched first. */
const FIRST_WIDTH = 0.25;

/** A commune and those most like it, the most similar first. */
export interface SimilarCommunes {
  readonly unit_code: string;
  readonly similar: readonly Omit<SimilarUnitRow, 'unit_code' | 'scope' | keyof Period>[];
}

/**
 * The communes most like each of some communes, by what they have to deal with, never by how they do.
 * In the order of the communes given.
 */
export function* similarCommunes(communes: readonly UnitProfile[]): Generator<SimilarCommunes> {
  const bySize = communes.filter(({ volume }) => volume > 0).sort((a, b) => a.volume - b.volume);
  for (const commune of communes)
    yield {
      unit_code: commune.code,
      similar: mostSimilar(commune, bySize).map(
        ({ code, position, sizeRatio, mixDistance, sameType }) => ({
          position,
          similar_code: code,
          size_ratio: sizeRatio,
          mix_distance: mixDistance,
          same_type: sameType,
        }),
      ),
    };
}

/**
 * Searches among communes of about the same size first: whoever differs more in size alone than all
 * that were found differ in everything cannot be among the most similar. Of the country that is a
 * fifth of the work.
 */
function mostSimilar(commune: UnitProfile, bySize: readonly UnitProfile[]): SimilarUnit[] {
  if (commune.volume === 0) return [];
  for (let width = FIRST_WIDTH; ; width *= 2) {
    const from = firstFrom(bySize, commune.volume * 2 ** -width);
    const to = firstFrom(bySize, commune.volume * 2 ** width);
    const found = similarUnits(commune, bySize.slice(from, to), NAMED);
    const last = found[NAMED - 1];
    if (last !== undefined && last.distance < width) return found;
    if (from === 0 && to === bySize.length) return found;
  }
}

/** The place of the first that has at least so many dossiers. */
function firstFrom(bySize: readonly UnitProfile[], volume: number): number {
  let [low, high] = [0, bySize.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bySize[middle]!.volume < volume) low = middle + 1;
    else high = middle;
  }
  return low;
}
