import type { LeadingRate } from '../i18n/sentence-params.ts';
import { comparisonSets } from '../queries/comparison-sets.ts';
import { setResults } from '../queries/unit-results.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import {
  countrySet,
  type ComparisonSetRow,
  type SetId,
  type UnitResultRow,
} from '../tables/statistics.ts';
import { COUNTRY_CODE } from '../tables/units.ts';
import { hasStatistics, type NationData, type SiteUnit } from './province-data.ts';

/** Units that are compared with one another by one rate in one period, as it is stored. */
export interface SetComparison {
  readonly set: ComparisonSetRow;
  /** By code; none without dossiers. */
  readonly results: ReadonlyMap<string, UnitResultRow>;
}

const memo = new Map<string, Promise<SetComparison | null>>();

/**
 * A set by one rate in one period, read once in a build. Null where it was not computed, and for
 * fewer than three units, which are not judged against one another.
 */
export function setComparison(
  nation: NationData,
  set: SetId,
  rate: LeadingRate,
  period: Period,
): Promise<SetComparison | null> {
  const key = [nation.directory, set, rate, periodKey(period)].join(' ');
  const before = memo.get(key);
  if (before !== undefined) return before;
  const read = readComparison(nation, set, rate, period);
  memo.set(key, read);
  return read;
}

/**
 * The set that a unit is compared in: communes in their province, provinces in the country. Null for a
 * department: each handles other procedures than the next, so that no rate of one says how another does.
 */
export function setOf({ level, unit_code, province_code }: SiteUnit): SetId | null {
  if (level === 'commune') return `communes:${province_code ?? ''}`;
  return level === 'province' ? countrySet('provinces', unit_code) : null;
}

async function readComparison(
  nation: NationData,
  set: SetId,
  rate: LeadingRate,
  period: Period,
): Promise<SetComparison | null> {
  const province = set.startsWith('provinces:') ? COUNTRY_CODE : (set.split(':')[1] ?? '');
  if (!hasStatistics(nation, province)) return null;
  const { database } = nation.published;
  const summary = (await database.query(comparisonSets(set))).find(
    (row) => row.indicator === rate && periodKey(row) === periodKey(period),
  );
  if (summary === undefined || summary.target === null) return null;
  const rows = await database.query(setResults(set, summary));
  return {
    set: summary,
    results: new Map(
      rows.filter(({ indicator }) => indicator === rate).map((row) => [row.unit_code, row]),
    ),
  };
}
