import type { CompareAnswer } from './compare-answer.ts';
import type { PoolShare } from './pool-shares.ts';

/** The units that the view shows, as they are in the chosen period: of lines those that have one. */
export function shownUnits({ units, lines, state }: CompareAnswer): readonly PoolShare[] {
  if (lines === null || state.set === null) return units;
  return units.filter(({ named }) => named);
}
