import { controlPoints, provinceVerdicts } from '../queries/control-charts.ts';
import { LEADING_RATES } from '../i18n/sentence-params.ts';
import type { ControlPointRow, ControlVerdictRow } from '../tables/statistics.ts';
import type { BuildScope } from './build-scope.ts';
import type { ComparisonData } from './comparison-data.ts';
import type { SiteUnit } from './province-data.ts';
import { exampleData } from './set-example.ts';

/** A commune whose rate really changed, with its control chart. */
export interface ControlExample {
  readonly data: ComparisonData;
  readonly unit: SiteUnit;
  readonly verdict: ControlVerdictRow;
  /** Of the rate and series of the verdict, oldest first. */
  readonly points: readonly ControlPointRow[];
}

/**
 * The commune with the largest real change of an on-time rate, of the real data where there is any,
 * else of the invented ones; of equal ones the first by code. Null where nothing changed anywhere.
 */
export async function controlExample(scope: BuildScope): Promise<ControlExample | null> {
  for (const data of await exampleData(scope)) {
    const verdict = await largestChange(data);
    const unit = data.nation.units.get(verdict?.unit_code ?? '');
    if (verdict === null || unit?.province_code === null || unit === undefined) continue;
    const points = await data.nation.published.database.query(
      controlPoints(unit.unit_code, unit.province_code),
    );
    return { data, unit, verdict, points: points.filter((point) => isOf(verdict, point)) };
  }
  return null;
}

function isOf(verdict: ControlVerdictRow, point: ControlPointRow): boolean {
  const { indicator, period_kind, calendar } = verdict;
  return (
    point.indicator === indicator &&
    point.period_kind === period_kind &&
    point.calendar === calendar
  );
}

async function largestChange({
  nation,
  provinces,
}: ComparisonData): Promise<ControlVerdictRow | null> {
  const { database } = nation.published;
  const all = await Promise.all(provinces.map((code) => database.query(provinceVerdicts(code))));
  const changes = all.flat().flatMap((row) => {
    const { unit_code, indicator, verdict, rate_before, rate_since } = row;
    const isReal = verdict === 'rise' || verdict === 'fall';
    const isOnTime = LEADING_RATES.some((rate) => rate === indicator);
    const isCommune = nation.units.get(unit_code)?.level === 'commune';
    if (!isReal || !isOnTime || !isCommune || rate_before === null || rate_since === null)
      return [];
    return { row, size: Math.abs(rate_since - rate_before) };
  });
  const [largest] = changes.sort(
    (a, b) => b.size - a.size || a.row.unit_code.localeCompare(b.row.unit_code),
  );
  return largest?.row ?? null;
}
