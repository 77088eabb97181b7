import { funnelP, P95 } from '../statistics/funnel.ts';
import { comparisonSets } from '../queries/comparison-sets.ts';
import { setResults } from '../queries/unit-results.ts';
import { RATE_NAMES, type RateName } from '../tables/rates.ts';
import {
  countrySet,
  type ComparisonSetRow,
  type SetId,
  type UnitResultRow,
} from '../tables/statistics.ts';
import { COUNTRY_CODE } from '../tables/units.ts';
import { nationData, type NationData } from './province-data.ts';

/** The sets of units that one directory of published data compares. */
export interface ComparisonData {
  readonly nation: NationData;
  /** Each set in each rate that it has, in its latest period; the country's first, then by province. */
  readonly sets: readonly ComparisonSetRow[];
  /** Codes of the provinces that have statistics of their communes. */
  readonly provinces: readonly string[];
}

/** Part of the most units that ever had a rate that a period must have to stand for the set. */
const NEARLY_ALL = 0.8;

const memo = new Map<string, Promise<ComparisonData>>();

/** Reads the sets of a directory; the same directory is read once in a build. */
export function comparisonData(directory: string): Promise<ComparisonData> {
  const before = memo.get(directory);
  if (before !== undefined) return before;
  const read = readSets(directory);
  memo.set(directory, read);
  return read;
}

/** The units of a set in its rate and period, by code. */
export async function unitsOfSet(
  { nation, provinces }: ComparisonData,
  set: ComparisonSetRow,
): Promise<UnitResultRow[]> {
  // Communes among those of the country are in the files of their provinces.
  const isOfProvinces = isCountrySet(set.set_id) && set.set_id.startsWith('communes:');
  const files = isOfProvinces ? provinces : [];
  const rows = await nation.published.database.query(setResults(set.set_id, set, files));
  return rows.filter(({ indicator }) => indicator === set.indicator);
}

/**
 * Of the rows of one set: each rate in the latest period in which at least four in five of the most
 * units that ever had it have it; of several that end on the same day the longest.
 */
export function latestOfSet(rows: readonly ComparisonSetRow[]): ComparisonSetRow[] {
  return RATE_NAMES.flatMap((name: RateName) => {
    const own = rows.filter(({ indicator }) => indicator === name);
    const most = Math.max(...own.map(({ units }) => units));
    const [latest] = own
      .filter(({ units }) => units > 0 && units >= NEARLY_ALL * most)
      .sort(
        (a, b) =>
          b.period_end.localeCompare(a.period_end) || a.period_start.localeCompare(b.period_start),
      );
    return latest ?? [];
  });
}

/**
 * How many units of a set would lie outside the 95 % limits if only chance were allowed for (no
 * general variation). Null where the set is not judged.
 */
export function flaggedByChanceAlone(
  { target, units, phi }: ComparisonSetRow,
  rows: readonly UnitResultRow[],
): number | null {
  if (target === null || phi === null) return null;
  const plain = { target, units, phi, rawPhi: phi, tau2: 0 };
  return rows.filter((row) => funnelP(plain, row) <= P95).length;
}

/** True for a set over the whole country (or over all that is invented). */
export function isCountrySet(id: SetId): boolean {
  return /:(?:VN|X)$/.test(id);
}

async function readSets(directory: string): Promise<ComparisonData> {
  const nation = await nationData(directory);
  const { database, manifest } = nation.published;
  const codes = manifest.files.flatMap(
    ({ path }) => /^statistics-([0-9a-z]{2})\./.exec(path)?.[1]?.toUpperCase() ?? [],
  );
  const country = nation.demonstration ? 'X' : undefined;
  const ids = codes.flatMap((code): SetId[] =>
    code === COUNTRY_CODE
      ? [countrySet('provinces', country), countrySet('communes', country)]
      : [`communes:${code}`, `departments:${code}`],
  );
  const sorted = ids.sort((a, b) => Number(isCountrySet(b)) - Number(isCountrySet(a)));
  const sets = await Promise.all(
    sorted.map(async (id) => latestOfSet(await database.query(comparisonSets(id)))),
  );
  return {
    nation,
    sets: sets.flat(),
    provinces: codes.filter((code) => code !== COUNTRY_CODE),
  };
}
