import { adjustedZ } from '../statistics/overdispersion.ts';
import { pooled, type Proportion } from '../statistics/proportion.ts';
import { Z95 } from '../statistics/wilson.ts';
import { betterEnd } from '../tables/rates.ts';
import { FEW_DOSSIERS, type StatementOf } from '../tables/statements.ts';
import type { ComparisonSetRow, UnitResultRow } from '../tables/statistics.ts';
import { isClearlyOutside } from './place-statements.ts';
import type { FieldPart } from './standardised-statements.ts';

/** One field in a unit, with its own numerator, and in its set. */
export interface OwnFieldPart extends FieldPart {
  readonly ownNumerator: number;
}

/** What is known of the variation of a set. */
type Variation = Pick<ComparisonSetRow, 'target' | 'tau2' | 'phi' | 'units'>;

/**
 * The one field that a clearly low rate lies in: without it the rest of the unit lies within the 95 %
 * limits around the rest of its set (general variation allowed for), and in it the unit lies below
 * them. Of several the one that lacks most dossiers. Null where the rate is not clearly low, where no
 * single field makes it so, and where field or rest has fewer than {@link FEW_DOSSIERS}.
 */
export function oneFieldStatement(
  own: Pick<UnitResultRow, 'set_id' | 'indicator' | 'place' | 'q'>,
  set: Variation,
  parts: readonly OwnFieldPart[],
): StatementOf<'one_field'> | null {
  const isBelow = own.place === 'below' || own.place === 'far_below';
  if (betterEnd(own.indicator) !== 'up' || !isBelow || !isClearlyOutside(own)) return null;
  const [most] = parts
    .filter((part) => part.poolDenominator > 0)
    .sort((a, b) => lackOf(b) - lackOf(a));
  if (most === undefined) return null;
  const rest = pooled(parts.filter((part) => part !== most).map(ownOf));
  const others = pooled(parts.filter((part) => part !== most).map(poolOf));
  if (Math.min(most.ownDenominator, rest.denominator) < FEW_DOSSIERS) return null;
  const field = distance(ownOf(most), poolOf(most), set);
  const without = distance(rest, others, set);
  if (field === null || without === null) return null;
  if (field >= -Z95 || Math.abs(without) > Z95) return null;
  return { kind: 'one_field', set: own.set_id, field: most.field, own: ownOf(most), rest };
}

function ownOf({ ownNumerator, ownDenominator }: OwnFieldPart): Proportion {
  return { numerator: ownNumerator, denominator: ownDenominator };
}

function poolOf({ poolNumerator, poolDenominator }: FieldPart): Proportion {
  return { numerator: poolNumerator, denominator: poolDenominator };
}

/** Dossiers that a field would have more at the rate of the set in it. */
function lackOf(part: OwnFieldPart): number {
  return (part.ownDenominator * part.poolNumerator) / part.poolDenominator - part.ownNumerator;
}

/** How far a part of a unit lies from the same part of its set, in standard deviations. */
function distance(own: Proportion, pool: Proportion, set: Variation): number | null {
  if (pool.denominator === 0 || set.tau2 === null) return null;
  const target = pool.numerator / pool.denominator;
  const phi = set.phi ?? 1;
  return adjustedZ({ target, units: set.units, phi, rawPhi: phi, tau2: set.tau2 }, own);
}
