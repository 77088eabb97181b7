import type { JudgedPool } from '../comparison/shared-change.ts';
import type { LeadingRate } from '../i18n/sentence-params.ts';
import { steadyTrend } from './province-view.ts';
import type { ProvinceData } from './province-data.ts';
import { trendControl } from './trend-control.ts';

const memo = new WeakMap<ProvinceData, Map<LeadingRate, JudgedPool | null>>();

/**
 * The communes of a province that have a rate in every period, with what the control chart of their sums
 * says; null where they hold too few of the dossiers. Made once in a build.
 */
export function communesPool(data: ProvinceData, rate: LeadingRate): JudgedPool | null {
  const byRate = memo.get(data) ?? new Map<LeadingRate, JudgedPool | null>();
  memo.set(data, byRate);
  const before = byRate.get(rate);
  if (before !== undefined) return before;
  const pool = poolOf(data, rate);
  byRate.set(rate, pool);
  return pool;
}

function poolOf({ province, communes, rows }: ProvinceData, rate: LeadingRate): JudgedPool | null {
  const steady = steadyTrend(
    rate,
    communes.flatMap(({ unit_code }) => rows.get(unit_code) ?? []),
  );
  if (steady === null) return null;
  return {
    set: `communes:${province.unit_code}`,
    parts: steady.parts,
    verdict: trendControl(province.unit_code, steady.trend)?.verdict ?? null,
  };
}
