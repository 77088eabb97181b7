import type { FigureRow } from '../tables/figure-rows.ts';
import type { NoFigure } from '../tables/no-figure.ts';
import type { Period } from '../tables/periods.ts';
import type { RateName } from '../tables/rates.ts';
import type { UnitResultRow } from '../tables/statistics.ts';
import { fullName, type UnitVersion } from '../tables/units.ts';

/** What a set is compared by, and when. */
type Question = Period & { readonly indicator: RateName };
type NamedUnit = Pick<UnitVersion, 'unit_code' | 'name' | 'type' | 'level'>;

/**
 * One unit of a compared set for the file of a chart: the counts of the rate, where it lies in the
 * funnel (`place`) and its range of ranks; without a result the reason, if one is known.
 */
export function resultRow(
  question: Question,
  unit: NamedUnit,
  result: UnitResultRow | undefined,
  missing: NoFigure | null = null,
): FigureRow {
  return {
    unit_code: unit.unit_code,
    name: fullName(unit),
    ...questionCells(question),
    numerator: result?.numerator ?? null,
    denominator: result?.denominator ?? null,
    place: result?.place ?? null,
    rank_lower: result?.rank_lower ?? null,
    rank_upper: result?.rank_upper ?? null,
    missing,
  };
}

/** The results outside the limits of their funnel: an example carries these, the page of the province all. */
export function outside<Result extends Pick<UnitResultRow, 'place'>>(
  results: readonly Result[],
): Result[] {
  return results.filter(({ place }) => place !== null && place !== 'within');
}

/** The rate and the period of a row, as everywhere in the published files. */
export function questionCells(question: Question): FigureRow {
  const { indicator, period_start, period_end, period_kind, calendar } = question;
  return { indicator, period_start, period_end, period_kind, calendar };
}

/** All results of a set; one whose unit is not on the site is left out. */
export function resultRows(
  question: Question,
  results: Iterable<UnitResultRow>,
  units: ReadonlyMap<string, NamedUnit>,
): FigureRow[] {
  return [...results].flatMap((result) => {
    const unit = units.get(result.unit_code);
    return unit === undefined ? [] : [resultRow(question, unit, result)];
  });
}
