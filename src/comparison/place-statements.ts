import { betterEnd, type RateName } from '../tables/rates.ts';
import { FEW_DOSSIERS, type PlaceForm, type StatementOf } from '../tables/statements.ts';
import type {
  ComparisonSetRow,
  FunnelPlace,
  RankBand,
  UnitResultRow,
} from '../tables/statistics.ts';

/** Above this probability (Benjamini–Hochberg) a place outside the limits is not clearly there. */
const FALSE_DISCOVERY = 0.05;

/** Within so many standard deviations of the whole a unit is like most: 80 % of a normal distribution. */
const LIKE_MOST = 1.28;
/** A rank that may lie anywhere in more than this part of a set says neither above nor below most. */
const HALF = 0.5;
/** The intraclass correlation of rates of which each is equally likely: with more, none is like most. */
const FAR_APART = 1 / 3;

/**
 * True of a unit that lies so far outside the limits that the usual differences between units, and the
 * number that is compared, hardly explain it: the one measure of the words, tables and questions.
 */
export function isClearlyOutside({ place, q }: Pick<UnitResultRow, 'place' | 'q'>): boolean {
  return place !== null && place !== 'within' && q !== null && q <= FALSE_DISCOVERY;
}

/**
 * How a unit compares with its set: alike, or outside what its number of dossiers and the general
 * variation let expect. Null where it was not judged.
 */
export function placeStatement(
  row: Pick<
    UnitResultRow,
    | 'set_id'
    | 'indicator'
    | 'numerator'
    | 'denominator'
    | 'place'
    | 'z'
    | 'q'
    | 'band'
    | 'rank_lower'
    | 'rank_upper'
  >,
  set: Pick<ComparisonSetRow, 'target' | 'tau2' | 'units'>,
): StatementOf<'place'> | null {
  const { set_id, numerator, denominator, place } = row;
  if (place === null || set.target === null || denominator === 0) return null;
  return {
    kind: 'place',
    set: set_id,
    form: place === 'within' ? formWithin(row, set) : formOutside(row),
    share: numerator / denominator,
    target: set.target,
    units: set.units,
  };
}

function formOutside(row: Pick<UnitResultRow, 'place' | 'q'>): PlaceForm {
  const side = row.place === 'above' || row.place === 'far_above' ? 'higher' : 'lower';
  return isClearlyOutside(row) ? `far_${side}` : side;
}

function areFarApart({ target, tau2 }: Pick<ComparisonSetRow, 'target' | 'tau2'>): boolean {
  return target !== null && tau2 !== null && tau2 > FAR_APART * target * (1 - target);
}

function formWithin(
  {
    indicator,
    denominator,
    band,
    z,
    ...rank
  }: Pick<UnitResultRow, 'indicator' | 'denominator' | 'band' | 'z' | 'rank_lower' | 'rank_upper'>,
  set: Pick<ComparisonSetRow, 'target' | 'tau2' | 'units'>,
): PlaceForm {
  if (denominator < FEW_DOSSIERS) return 'few';
  if (isAnywhere(rank, set)) return 'unsure';
  if (band === null || band === 'middle') {
    if (z !== null && Math.abs(z) > LIKE_MOST) return z > 0 ? 'high_side' : 'low_side';
    return areFarApart(set) ? 'apart' : 'like_most';
  }
  return thirdOf(band, betterEnd(indicator)) === 'highest' ? 'high_third' : 'low_third';
}

/**
 * True where a unit's range of ranks covers more than half of a set whose units differ by more than
 * chance: that nothing sets it apart then comes of its few dossiers, not of its being like most. In a
 * set without such differences every range is wide, and all are alike.
 */
function isAnywhere(
  { rank_lower, rank_upper }: Pick<UnitResultRow, 'rank_lower' | 'rank_upper'>,
  { tau2, units }: Pick<ComparisonSetRow, 'tau2' | 'units'>,
): boolean {
  if (rank_lower === null || rank_upper === null || tau2 === null || tau2 === 0) return false;
  return rank_upper - rank_lower + 1 > HALF * units;
}

/** Whether a place outside the limits is in favour of people; null within them or where not judged. */
export function isFavourablePlace(indicator: RateName, place: FunnelPlace | null): boolean | null {
  if (place === null || place === 'within') return null;
  const isAbove = place === 'above' || place === 'far_above';
  return isAbove === (betterEnd(indicator) === 'up');
}

/** The rank of a unit as a range, for readers who ask for it. Null where it has none. */
export function rankStatement(
  row: Pick<UnitResultRow, 'set_id' | 'indicator' | 'rank_lower' | 'rank_upper'>,
  set: Pick<ComparisonSetRow, 'units'>,
): StatementOf<'rank'> | null {
  const { set_id, indicator, rank_lower, rank_upper } = row;
  if (rank_lower === null || rank_upper === null) return null;
  return {
    kind: 'rank',
    set: set_id,
    units: set.units,
    lower: rank_lower,
    upper: rank_upper,
    from: betterEnd(indicator) === 'up' ? 'highest' : 'lowest',
  };
}

/** The third of the set that surely holds the unit. Null where its range of ranks is in no one third. */
export function bandStatement(
  row: Pick<UnitResultRow, 'set_id' | 'indicator' | 'band'>,
): StatementOf<'band'> | null {
  const { set_id, indicator, band } = row;
  if (band === null) return null;
  return { kind: 'band', set: set_id, third: thirdOf(band, betterEnd(indicator)) };
}

function thirdOf(band: RankBand, better: 'up' | 'down'): StatementOf<'band'>['third'] {
  if (band === 'middle') return 'middle';
  return (band === 'first') === (better === 'up') ? 'highest' : 'lowest';
}
