import type { UnitVersionRow } from '../queries/unit-versions.ts';
import type { UnitResultRow } from '../tables/statistics.ts';
import type { HomeData } from './home-data.ts';
import { rateView, type RateView } from './rate-view.ts';

/** One province in the table of the home page. */
export interface ProvinceLine {
  readonly unit: UnitVersionRow;
  /** All dossiers to be dealt with; null where unknown. */
  readonly received: number | null;
  readonly inTime: RateView<'ontime_766'> | null;
  /** Points of index 766 on the latest day captured of all; null where that day has none. */
  readonly index: number | null;
  /** Range of ranks by `inTime` among the provinces; null where they are not compared. */
  readonly ranks: {
    readonly lower: number;
    readonly upper: number;
    readonly middle: number;
  } | null;
  readonly communes: number;
  readonly communesWithFigures: number;
}

/** The provinces that a site is about, by name, with their figures in the period of the sums. */
export function provinceLines({
  nation,
  provinces,
  figures,
  comparison,
}: HomeData): ProvinceLine[] {
  const rows = new Map(figures?.rows.map((row) => [row.unit_code, row]));
  const asOf = latestIndexDay(nation);
  const scores = new Map(
    nation.provinceScores
      .filter(({ as_of }) => as_of === asOf)
      .map(({ unit_code, total }) => [unit_code, total]),
  );
  return provinces.flatMap(({ unit_code, communes, communes_with_figures }) => {
    const unit = nation.units.get(unit_code);
    const row = rows.get(unit_code);
    if (unit === undefined) return [];
    return {
      unit,
      received: row?.received_total ?? null,
      inTime: row === undefined ? null : rateView('ontime_766', row),
      index: scores.get(unit_code) ?? null,
      ranks: ranksOf(comparison?.results.get(unit_code)),
      communes,
      communesWithFigures: communes_with_figures,
    };
  });
}

function ranksOf(result: UnitResultRow | undefined): ProvinceLine['ranks'] {
  if (result === undefined) return null;
  const { rank_lower: lower, rank_upper: upper, rank_median: middle } = result;
  return lower === null || upper === null || middle === null ? null : { lower, upper, middle };
}

/** The latest day on which the index of the provinces was captured; null where there is none. */
export function latestIndexDay(nation: Pick<HomeData['nation'], 'provinceScores'>): string | null {
  return nation.provinceScores[0]?.as_of ?? null;
}
