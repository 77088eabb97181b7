import { sharedChangeStatement } from '../comparison/shared-change.ts';
import { provincePoints } from '../queries/control-charts.ts';
import type { LeadingRate } from '../i18n/sentence-params.ts';
import type { Period } from '../tables/periods.ts';
import type { ControlPointRow, ControlVerdictRow } from '../tables/statistics.ts';
import { communesPool } from './communes-pool.ts';
import type { FiguresView } from './commune-view.ts';
import type { Judgement } from './figures-statements.ts';
import { hasStatistics, type ProvinceData, type SiteUnit } from './province-data.ts';
import { setComparison, setOf, type SetComparison } from './set-comparison.ts';

/** A judgement with everything that it was made from. */
export interface UnitJudgement extends Judgement {
  readonly comparison: SetComparison | null;
  /** Of the series of the verdict, the oldest first. */
  readonly points: readonly ControlPointRow[];
}

/** What is said of a unit of which nothing is stored. */
const NOT_JUDGED: UnitJudgement = {
  place: null,
  verdict: null,
  shared: null,
  comparison: null,
  points: [],
};

/** What is stored of the leading rate of a commune, department or province, in its latest period. */
export async function unitJudgement(
  data: ProvinceData,
  unit: SiteUnit,
  figures: FiguresView | null,
): Promise<UnitJudgement> {
  const sentence = figures?.sentence ?? null;
  if (sentence === null) return NOT_JUDGED;
  const { rate, period } = sentence;
  const set = setOf(unit);
  const comparison = set === null ? null : await setComparison(data.nation, set, rate, period);
  const own = comparison?.results.get(unit.unit_code);
  const points = await pointsOf(data, rate);
  const isOfSeries = (row: Pick<Period, 'period_kind' | 'calendar'>): boolean =>
    row.period_kind === period.period_kind && row.calendar === period.calendar;
  const verdict =
    data.verdicts.get(unit.unit_code)?.find((row) => row.indicator === rate && isOfSeries(row)) ??
    null;
  return {
    place: comparison === null || own === undefined ? null : { set: comparison.set, own },
    verdict,
    shared: sharedOf(data, unit, rate, verdict),
    comparison,
    points: points.get(unit.unit_code)?.filter(isOfSeries) ?? [],
  };
}

/** What the communes did while a commune changed, or the province; departments are never beside them. */
function sharedOf(
  data: ProvinceData,
  { level, unit_code }: SiteUnit,
  rate: LeadingRate,
  verdict: ControlVerdictRow | null,
): UnitJudgement['shared'] {
  const pool = level === 'department' ? null : communesPool(data, rate);
  if (pool === null || verdict === null) return null;
  return sharedChangeStatement({ verdict, unit: level === 'commune' ? unit_code : null }, pool);
}

type PointsByUnit = ReadonlyMap<string, readonly ControlPointRow[]>;
const memo = new WeakMap<ProvinceData, Map<LeadingRate, Promise<PointsByUnit>>>();

/** The control charts of a province by one rate; read once in a build. */
function pointsOf(data: ProvinceData, rate: LeadingRate): Promise<PointsByUnit> {
  const byRate = memo.get(data) ?? new Map<LeadingRate, Promise<PointsByUnit>>();
  memo.set(data, byRate);
  const before = byRate.get(rate);
  if (before !== undefined) return before;
  const read = readPoints(data, rate);
  byRate.set(rate, read);
  return read;
}

async function readPoints(
  { nation, province }: ProvinceData,
  rate: LeadingRate,
): Promise<PointsByUnit> {
  if (!hasStatistics(nation, province.unit_code)) return new Map();
  const { database } = nation.published;
  const rows = await database.query(provincePoints(province.unit_code, rate));
  return Map.groupBy(rows, ({ unit_code }) => unit_code);
}
