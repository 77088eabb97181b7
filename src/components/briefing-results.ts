import { comparisonSets } from '../queries/comparison-sets.ts';
import { setResults } from '../queries/unit-results.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import type { RateName } from '../tables/rates.ts';
import type { ComparisonSetRow, SetId, UnitResultRow } from '../tables/statistics.ts';
import type { ProvinceData } from './province-data.ts';

/** How the communes of a province compare with one another, period by period. */
export interface ProvinceResults {
  /** The set in one rate and period; null where it was not compared. */
  set(indicator: RateName, period: Period): ComparisonSetRow | null;
  /** Its communes in one rate and period. */
  units(indicator: RateName, period: Period): readonly UnitResultRow[];
}

const memo = new WeakMap<ProvinceData, Promise<ProvinceResults>>();

/** The stored comparisons of a province's communes in the periods of one series; read once in a build. */
export function provinceResults(
  data: ProvinceData,
  series: readonly Period[],
): Promise<ProvinceResults> {
  const before = memo.get(data);
  if (before !== undefined) return before;
  const results = readResults(data, series);
  memo.set(data, results);
  return results;
}

async function readResults(
  { nation, province }: ProvinceData,
  series: readonly Period[],
): Promise<ProvinceResults> {
  const { database, manifest } = nation.published;
  const code = province.unit_code;
  const name = `statistics-${code.toLowerCase()}.`;
  // A province without any rate has no file of them.
  if (!manifest.files.some(({ path }) => path.startsWith(name)))
    return { set: () => null, units: () => [] };
  const set_id: SetId = `communes:${code}`;
  const sets = await database.query(comparisonSets(set_id));
  const units = new Map<string, readonly UnitResultRow[]>();
  for (const period of series)
    units.set(periodKey(period), await database.query(setResults(set_id, period)));
  return {
    set: (indicator, period) =>
      sets.find((row) => row.indicator === indicator && periodKey(row) === periodKey(period)) ??
      null,
    units: (indicator, period) =>
      (units.get(periodKey(period)) ?? []).filter((row) => row.indicator === indicator),
  };
}
