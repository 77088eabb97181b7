import { LEADING_RATES } from '../i18n/sentence-params.ts';
import type { ComparisonSetRow, UnitResultRow } from '../tables/statistics.ts';
import type { BuildScope } from './build-scope.ts';
import {
  comparisonData,
  isCountrySet,
  unitsOfSet,
  type ComparisonData,
} from './comparison-data.ts';
import type { SiteUnit } from './province-data.ts';

/** A set of communes on whose figures the statistics are shown. */
export interface SetExample {
  readonly data: ComparisonData;
  readonly province: SiteUnit;
  readonly set: ComparisonSetRow;
  /** Its communes, those with the fewest dossiers first. */
  readonly rows: readonly UnitResultRow[];
}

/** The data that examples may be taken from: the real ones first, then the invented ones where there are any. */
export async function exampleData(scope: BuildScope): Promise<ComparisonData[]> {
  const { dataDirectory, demonstrationDirectory } = scope;
  const directories = [
    dataDirectory,
    ...(demonstrationDirectory === null ? [] : [demonstrationDirectory]),
  ];
  return Promise.all(directories.map(comparisonData));
}

/**
 * The communes of one province that examples are shown on: of the real data, where any has enough
 * communes, the set with the most of them in the first of the leading rates that it has. Null where
 * no set is judged.
 */
export async function setExample(scope: BuildScope): Promise<SetExample | null> {
  for (const data of await exampleData(scope)) {
    const set = largestSet(data.sets);
    const province = data.nation.units.get(set?.set_id.split(':')[1] ?? '');
    if (set === undefined || province === undefined) continue;
    const rows = await unitsOfSet(data, set);
    return { data, set, province, rows: rows.toSorted(byDossiers) };
  }
  return null;
}

/** The units with the fewest, a middle number of and the most dossiers; fewer where there are fewer. */
export function threeOf<Row>(rows: readonly Row[]): Row[] {
  const places = new Set([0, Math.floor(rows.length / 2), rows.length - 1]);
  return [...places].flatMap((place) => rows[place] ?? []);
}

function largestSet(sets: readonly ComparisonSetRow[]): ComparisonSetRow | undefined {
  const rateOf = ({ indicator }: ComparisonSetRow): number =>
    LEADING_RATES.findIndex((rate) => rate === indicator);
  return sets
    .filter(
      (set) =>
        set.set_id.startsWith('communes:') &&
        !isCountrySet(set.set_id) &&
        set.target !== null &&
        rateOf(set) >= 0,
    )
    .sort((a, b) => b.units - a.units || rateOf(a) - rateOf(b))[0];
}

function byDossiers(a: UnitResultRow, b: UnitResultRow): number {
  return a.denominator - b.denominator || a.unit_code.localeCompare(b.unit_code);
}
