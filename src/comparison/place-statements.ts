import { betterEnd, type RateName } from '../tables/rates.ts';
import { FEW_DOSSIERS, type PlaceForm, type StatementOf } from '../tables/statements.ts';
import type {
  ComparisonSetRow,
  FunnelPlace,
  RankBand,
  UnitResultRow,
} from '../tables/statistics.ts';

/** Above this probability (Benjamini–Hochberg) a place outside the limits may still be chance. */
const FALSE_DISCOVERY = 0.05;

const FORMS: Readonly<Record<Exclude<FunnelPlace, 'within'>, PlaceForm>> = {
  far_below: 'far_lower',
  below: 'lower',
  above: 'higher',
  far_above: 'far_higher',
};

/**
 * How a unit compares with its set: alike, or outside what its number of dossiers and the general
 * variation let expect. Null where it was not judged.
 */
export function placeStatement(
  row: Pick<
    UnitResultRow,
    'set_id' | 'indicator' | 'numerator' | 'denominator' | 'place' | 'q' | 'band'
  >,
  set: Pick<ComparisonSetRow, 'target'>,
): StatementOf<'place'> | null {
  const { set_id, numerator, denominator, place, q } = row;
  if (place === null || set.target === null || denominator === 0) return null;
  return {
    kind: 'place',
    set: set_id,
    form: place === 'within' ? formWithin(row) : FORMS[place],
    share: numerator / denominator,
    target: set.target,
    maybeChance: place !== 'within' && (q === null || q > FALSE_DISCOVERY),
  };
}

function formWithin({
  indicator,
  denominator,
  band,
}: Pick<UnitResultRow, 'indicator' | 'denominator' | 'band'>): PlaceForm {
  if (denominator < FEW_DOSSIERS) return 'few';
  if (band === null || band === 'middle') return 'like_most';
  return thirdOf(band, betterEnd(indicator)) === 'highest' ? 'high_third' : 'low_third';
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
