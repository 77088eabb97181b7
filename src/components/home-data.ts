import { provinceCoverage, periodCoverage } from '../queries/figure-coverage.ts';
import type { PeriodCoverageRow, ProvinceCoverageRow } from '../queries/figure-coverage.ts';
import { provinceDossiers } from '../queries/unit-dossiers.ts';
import { countrySet } from '../tables/statistics.ts';
import { coverageView, type CoverageView } from './coverage-view.ts';
import { nationView, type NationView } from './nation-view.ts';
import { nationData, type NationData } from './province-data.ts';
import { setComparison, type SetComparison } from './set-comparison.ts';

/** What the home page is made from. */
export interface HomeData {
  readonly nation: NationData;
  readonly provinces: readonly ProvinceCoverageRow[];
  readonly coverage: CoverageView;
  readonly periods: readonly PeriodCoverageRow[];
  /** Null where no province has figures of its own. */
  readonly figures: NationView | null;
  /** The provinces compared in the rate and period of the sums; null where they are not. */
  readonly comparison: SetComparison | null;
}

const memo = new Map<string, Promise<HomeData>>();

/** Reads what the home page of a directory shows, once in a build. */
export function homeData(directory: string): Promise<HomeData> {
  const before = memo.get(directory);
  if (before !== undefined) return before;
  const read = readHome(directory);
  memo.set(directory, read);
  return read;
}

async function readHome(directory: string): Promise<HomeData> {
  const nation = await nationData(directory);
  const { database } = nation.published;
  const isCovered = ({ unit_code }: { readonly unit_code: string }): boolean =>
    nation.units.get(unit_code)?.has_page === true;
  const provinces = (await database.query(provinceCoverage())).filter(isCovered);
  const figures = nationView((await database.query(provinceDossiers())).filter(isCovered));
  return {
    nation,
    provinces,
    coverage: coverageView(provinces),
    periods: await database.query(periodCoverage()),
    figures,
    comparison:
      figures === null
        ? null
        : await setComparison(
            nation,
            countrySet('provinces', figures.rows[0]?.unit_code),
            'ontime_766',
            figures.period,
          ),
  };
}
