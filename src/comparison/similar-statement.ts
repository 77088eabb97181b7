import type { StatementOf } from '../tables/statements.ts';
import type { SimilarUnitRow } from '../tables/statistics.ts';

/** Sizes up to half as much again are called similar. */
const SIMILAR_SIZE = 1.5;
/** Mixes of fields of which a fifth differs are called similar. */
const SIMILAR_MIX = 0.2;

/**
 * How much the mix of fields of the nearest of some communes differs, 0–1, where not one of them has a
 * similar mix: then they are alike in size at most. Null where one has, or none is known.
 */
export function unlikeMix(rows: readonly Pick<SimilarUnitRow, 'mix_distance'>[]): number | null {
  const distances = rows.flatMap(({ mix_distance }) => mix_distance ?? []);
  if (distances.length === 0) return null;
  const least = Math.min(...distances);
  return least > SIMILAR_MIX ? least : null;
}

/** In what a commune is like another; without a reason it is only the nearest there is. */
export function similarStatement(
  row: Pick<SimilarUnitRow, 'size_ratio' | 'mix_distance' | 'same_type'>,
  unit: string,
): StatementOf<'similar'> {
  const { size_ratio, mix_distance, same_type } = row;
  const isSize = size_ratio <= SIMILAR_SIZE && size_ratio >= 1 / SIMILAR_SIZE;
  const isMix = mix_distance !== null && mix_distance <= SIMILAR_MIX;
  return {
    kind: 'similar',
    unit,
    sizeRatio: size_ratio,
    sameSize: Math.round(size_ratio * 10) === 10,
    reasons: [
      ...(isSize ? (['size'] as const) : []),
      ...(isMix ? (['mix'] as const) : []),
      ...(same_type && (isSize || isMix) ? (['type'] as const) : []),
    ],
  };
}
