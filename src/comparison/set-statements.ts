import type { StatementOf } from '../tables/statements.ts';
import {
  LEAST_UNITS,
  type ComparisonSetRow,
  type SetId,
  type UnitResultRow,
} from '../tables/statistics.ts';
import { knownChance } from './known-chance.ts';
import { isClearlyOutside } from './place-statements.ts';

/** From how many times the variance of chance on units differ in general. */
const GENERAL_VARIATION = 2;
/** And by how many standard deviations of its chi-square distribution (here about p = 0.001). */
const GENERAL_DEVIATIONS = 3;
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
  set: Pick<ComparisonSetRow, 'set_id' | 'units' | 'flagged_95' | 'chance_95' | 'phi'>,
  rows: readonly Pick<UnitResultRow, 'place' | 'q'>[],
): StatementOf<'funnel'> | null {
  const { set_id, units, flagged_95, chance_95, phi } = set;
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
    general: phi !== null && isGeneral(phi, units),
  };
}

/**
 * Whether units differ in general: the variance is far from that of chance, and `units · φ` lies far
 * out in its chi-square distribution with `units − 1` degrees (domain.md 5.4).
 */
function isGeneral(phi: number, units: number): boolean {
  const degrees = units - 1;
  const far = degrees + GENERAL_DEVIATIONS * Math.sqrt(2 * degrees);
  return phi >= GENERAL_VARIATION && units * phi > far;
}

/** How wide the ranges of ranks of a set are. Null where fewer than {@link LEAST_UNITS} have ranks. */
export function rankingStatement(
  set: SetId,
  rows: readonly Pick<UnitResultRow, 'rank_lower' | 'rank_upper'>[],
): StatementOf<'ranking'> | null {
  const widths = rows.flatMap(({ rank_lower, rank_upper }) =>
    rank_lower === null || rank_upper === null ? [] : [rank_upper - rank_lower + 1],
  );
  const units = widths.length;
  if (units < LEAST_UNITS) return null;
  const mean = widths.reduce((sum, width) => sum + width, 0) / units;
  const isWide = mean - 1 >= WIDE * units;
  return { kind: 'ranking', set, units, width: Math.round(mean), wide: isWide };
}
