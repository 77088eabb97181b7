import type { StatementOf } from '../tables/statements.ts';
import {
  LEAST_UNITS,
  type ComparisonSetRow,
  type SetId,
  type UnitResultRow,
} from '../tables/statistics.ts';
import { knownChance } from './known-chance.ts';
import { isClearlyOutside } from './place-statements.ts';

/** A rank whose range reaches over this part of a set or more is uncertain. */
const WIDE = 0.1;

/** How many units would lie outside the limits by chance alone. Null for a set that is not judged. */
export function chanceStatement(
  set: Pick<ComparisonSetRow, 'set_id' | 'units' | 'chance_95'>,
): StatementOf<'chance'> | null {
  const { set_id, units, chance_95 } = set;
  if (chance_95 === null) return null;
  return { kind: 'chance', set: set_id, units, expected: knownChance(chance_95, units).count };
}

/**
 * What the funnel of a whole set shows, beside what chance would: how many lie outside, and how many of
 * them clearly so (`rows` are all its units). Null for a set that is not judged.
 */
export function funnelStatement(
  set: Pick<ComparisonSetRow, 'set_id' | 'units' | 'flagged_95' | 'chance_95'>,
  rows: readonly Pick<UnitResultRow, 'place' | 'q'>[],
): StatementOf<'funnel'> | null {
  const { set_id, units, flagged_95, chance_95 } = set;
  if (flagged_95 === null || chance_95 === null) return null;
  const expected = knownChance(chance_95, units).count;
  const isMore = flagged_95 > Math.round(expected);
  return {
    kind: 'funnel',
    set: set_id,
    units,
    outside: flagged_95,
    expected,
    clear: rows.filter((row) => isClearlyOutside(row)).length,
    form: flagged_95 === 0 ? 'none' : isMore ? 'more' : 'within_chance',
  };
}

type RankRange = Pick<UnitResultRow, 'rank_lower' | 'rank_upper'>;

/** How many places the ranges of ranks span in the middle of the units; 0 where none has a range. */
export function medianRankWidth(rows: readonly RankRange[]): number {
  const widths = widthsOf(rows).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

function widthsOf(rows: readonly RankRange[]): number[] {
  return rows.flatMap(({ rank_lower, rank_upper }) =>
    rank_lower === null || rank_upper === null ? [] : [rank_upper - rank_lower + 1],
  );
}

/** How wide the ranges of ranks of a set are. Null where fewer than {@link LEAST_UNITS} have ranks. */
export function rankingStatement(
  set: SetId,
  rows: readonly Pick<UnitResultRow, 'rank_lower' | 'rank_upper'>[],
): StatementOf<'ranking'> | null {
  const units = widthsOf(rows).length;
  if (units < LEAST_UNITS) return null;
  const width = medianRankWidth(rows);
  return { kind: 'ranking', set, units, width, wide: width - 1 >= WIDE * units };
}
