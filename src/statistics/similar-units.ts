/** What makes units alike, apart from how they do. */
export interface UnitProfile {
  readonly code: string;
  /** xã, phường, đặc khu. */
  readonly type: string;
  /** Dossiers in the same time. */
  readonly volume: number;
  /** Dossiers by field in the same time; null where they are not known. */
  readonly mix: ReadonlyMap<string, number> | null;
}

/** A unit like another one, and why. */
export interface SimilarUnit {
  readonly code: string;
  /** 1 for the most similar. */
  readonly position: number;
  /** How unlike it is, in all that counts; at least |log₂ size ratio|. */
  readonly distance: number;
  /** Its dossiers to those of the unit. */
  readonly sizeRatio: number;
  /**
   * Share of dossiers that would have to be of other fields to make the two mixes one, 0–1; null where
   * either is not known.
   */
  readonly mixDistance: number | null;
  readonly sameType: boolean;
}

/**
 * The `k` of `others` most like `unit`: least |log₂ size ratio| + 2 × distance of the mixes (total
 * variation) + 1 for another type. So twice the dossiers, half of them in other fields and another type
 * weigh the same. A mix not known, where that of the unit is, weighs as half of the dossiers; where that
 * of the unit is not, mixes are left out. Only what the unit is given counts, never how it does: to
 * choose peers by their results would be to choose the answer. Units without dossiers are like none.
 * Ties go by code. The unit itself is left out.
 */
export function similarUnits(
  unit: UnitProfile,
  others: readonly UnitProfile[],
  k: number,
): SimilarUnit[] {
  if (unit.volume === 0) return [];
  const candidates = others.flatMap((other) => {
    if (other.code === unit.code || other.volume === 0) return [];
    const sizeRatio = other.volume / unit.volume;
    const mixDistance = totalVariation(unit.mix, other.mix);
    const sameType = other.type === unit.type;
    const ofMix = unit.mix === null ? 0 : 2 * (mixDistance ?? 0.5);
    const distance = Math.abs(Math.log2(sizeRatio)) + ofMix + (sameType ? 0 : 1);
    return [{ code: other.code, distance, sizeRatio, mixDistance, sameType }];
  });
  return candidates
    .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
    .slice(0, k)
    .map((candidate, index) => ({ ...candidate, position: index + 1 }));
}

/** Half the sum of the differences of the shares; null where a mix is not known or holds no dossier. */
function totalVariation(
  a: ReadonlyMap<string, number> | null,
  b: ReadonlyMap<string, number> | null,
): number | null {
  if (a === null || b === null) return null;
  const [ofA, ofB] = [sumOf(a), sumOf(b)];
  if (ofA === 0 || ofB === 0) return null;
  const fields = new Set([...a.keys(), ...b.keys()]);
  let sum = 0;
  for (const field of fields)
    sum += Math.abs((a.get(field) ?? 0) / ofA - (b.get(field) ?? 0) / ofB);
  return Math.min(1, sum / 2);
}

function sumOf(mix: ReadonlyMap<string, number>): number {
  return [...mix.values()].reduce((sum, count) => sum + count, 0);
}
