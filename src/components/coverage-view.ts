import type { ProvinceCoverageRow } from '../queries/figure-coverage.ts';

/** How many of the units that a site is about have figures. */
export interface CoverageView {
  readonly provinces: number;
  readonly provincesWithFigures: number;
  readonly communes: number;
  readonly communesWithFigures: number;
  /** Codes of the provinces whose communes have figures, most communes first. */
  readonly places: readonly string[];
}

/** Adds up the coverage of provinces. */
export function coverageView(rows: readonly ProvinceCoverageRow[]): CoverageView {
  const sum = (value: (row: ProvinceCoverageRow) => number): number =>
    rows.reduce((total, row) => total + value(row), 0);
  return {
    provinces: rows.length,
    provincesWithFigures: sum(({ own_figures }) => own_figures),
    communes: sum(({ communes }) => communes),
    communesWithFigures: sum((row) => row.communes_with_figures),
    places: rows
      .filter((row) => row.communes_with_figures > 0)
      .toSorted((a, b) => b.communes_with_figures - a.communes_with_figures)
      .map(({ unit_code }) => unit_code),
  };
}
