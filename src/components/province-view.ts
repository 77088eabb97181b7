import { constantPool, type ConstantPool } from '../comparison/constant-pool.ts';
import type { LeadingRate, RateSentence } from '../i18n/sentence-params.ts';
import type { UnitDossierRow } from '../queries/unit-dossiers.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import type { CommuneTable } from './commune-rows.ts';
import { figuresView, type FiguresView } from './commune-view.ts';
import { mainSeries } from './period-series.ts';
import { provinceTable, type ProvinceData } from './province-data.ts';
import { quartiles, type Quartiles } from './quartiles.ts';
import type { TrendPoint } from './rate-trend.ts';
import { isStated, proportionView, rateView } from './rate-view.ts';

/** Quartiles of the rates of communes, each commune counting once; shares 0–1. */
interface Spread extends Omit<Quartiles, 'count'> {
  readonly communes: number;
}

/** Figures that allow no on-time rate. */
interface WithoutRate {
  readonly period: Period;
  /** No dossiers came in. */
  readonly nothing: boolean;
}

/** What a province's page is made from. */
export interface ProvinceView {
  /** The province as its source gives it, departments included; null where none does. */
  readonly own: FiguresView | null;
  /** Its communes added up, where it has no figures of its own that lead; null as well without any. */
  readonly pooled: { readonly sentence: RateSentence; readonly communes: number } | null;
  /** The rate of the headline over the periods. */
  readonly trend: readonly TrendPoint[];
  /**
   * The same of the communes that have it in every period, by which alone a pooled trend is judged;
   * null where these hold too few of the dossiers, and where the province has its own.
   */
  readonly steady: SteadyTrend | null;
  readonly table: CommuneTable | null;
  readonly spread: Spread | null;
  /** The figures of the province, else of its communes, where they allow no on-time rate; else null. */
  readonly withoutRate: WithoutRate | null;
  /** Communes that have figures of any period, whether these allow a rate or not. */
  readonly reporting: number;
}

/** A trend over the same communes in every period. */
interface SteadyTrend {
  readonly trend: readonly TrendPoint[];
  readonly units: number;
  /** Communes with the rate in any of the periods. */
  readonly of: number;
  /** What each period is the sum of. */
  readonly parts: ConstantPool['parts'];
}

/** The view of one province and its communes. */
export function provinceView(data: ProvinceData): ProvinceView {
  const { province, communes, rows } = data;
  const own = figuresView(rows.get(province.unit_code) ?? []);
  const table = provinceTable(data);
  const spread = table === null ? null : spreadOf(table);
  const latest = communes.flatMap(
    ({ unit_code }) => mainSeries(rows.get(unit_code) ?? [])?.latest ?? [],
  );
  const shared = { own, table, spread, reporting: latest.length };
  if (table === null || own?.sentence != null) {
    const isWithout = own?.sentence == null;
    const figures = own === null ? latest : [own.latest];
    const withoutRate = isWithout ? withoutRateOf(figures) : null;
    return { ...shared, pooled: null, trend: own?.trend ?? [], steady: null, withoutRate };
  }
  const communeRows = communes.flatMap(({ unit_code }) => rows.get(unit_code) ?? []);
  const trend = pooledTrend(table.rate, communeRows);
  const last = trend.find((point) => periodKey(point.period) === periodKey(table.period));
  return {
    ...shared,
    withoutRate: null,
    pooled:
      last === undefined
        ? null
        : {
            sentence: {
              ...sentenceOf(last),
              stated: table.rows.some(({ row }) => isStated(table.rate, row)),
            },
            communes: ratedCommunes(table),
          },
    trend,
    steady: steadyTrend(table.rate, communeRows),
  };
}

/** Communes of a table whose figures allow its rate. */
export function ratedCommunes({ rows }: CommuneTable): number {
  return rows.filter(({ rate }) => rate !== null).length;
}

/** Of several units the latest period, and whether any of them received anything. */
function withoutRateOf(latest: readonly UnitDossierRow[]): WithoutRate | null {
  const [last] = latest.toSorted((a, b) => b.period_end.localeCompare(a.period_end));
  if (last === undefined) return null;
  return { period: last, nothing: latest.every(({ received_total }) => received_total === 0) };
}

/**
 * One rate over the communes of a province added up, period by period, oldest first: the sum of
 * their numerators over the sum of their denominators. Communes whose counts do not allow the rate
 * in a period are left out of that period. Only periods cut like the latest are given.
 */
export function pooledTrend(name: LeadingRate, rows: readonly UnitDossierRow[]): TrendPoint[] {
  const series = mainSeries(rows);
  if (series === null) return [];
  const byPeriod = Map.groupBy(rows, periodKey);
  return series.rows.flatMap((row) => {
    const own = byPeriod.get(periodKey(row)) ?? [];
    const views = own.flatMap((each) => rateView(name, each) ?? []);
    const sum = (of: 'numerator' | 'denominator') =>
      views.reduce((total, view) => total + view[of], 0);
    const view = proportionView(name, sum('numerator'), sum('denominator'));
    if (view === null) return [];
    const { period_start, period_end, period_kind, calendar } = row;
    const period = { period_start, period_end, period_kind, calendar };
    return [{ ...view, period, isWhole: own.every(({ completeness }) => completeness === null) }];
  });
}

/**
 * {@link pooledTrend} over the communes alone that have the rate in every whole period, each with the
 * same systems. Null where they hold less than 90 % of the dossiers of any period.
 */
export function steadyTrend(
  name: LeadingRate,
  rows: readonly UnitDossierRow[],
): SteadyTrend | null {
  const whole = rows.filter(({ completeness }) => completeness === null);
  const byPeriod = Map.groupBy(whole, periodKey);
  const pool = constantPool(
    (mainSeries(rows)?.rows ?? []).map(({ period_start, period_end, period_kind, calendar }) => {
      const period = { period_start, period_end, period_kind, calendar };
      return (byPeriod.get(periodKey(period)) ?? []).flatMap((row) => {
        const view = rateView(name, row);
        if (view === null) return [];
        const { unit_code, source_system } = row;
        const { numerator, denominator } = view;
        const key = `${unit_code} ${source_system}`;
        return [{ ...period, numerator, denominator, unit_code, key }];
      });
    }),
  );
  if (pool === null) return null;
  const trend = pool.points.flatMap(({ numerator, denominator, ...period }) => {
    const view = proportionView(name, numerator, denominator);
    return view === null ? [] : [{ ...view, period, isWhole: true }];
  });
  return { trend, units: pool.units, of: pool.of, parts: pool.parts };
}

function sentenceOf(point: TrendPoint): RateSentence {
  const { name, numerator, denominator, value, lower, upper, period } = point;
  return {
    rate: name,
    numerator,
    denominator,
    share: value,
    lower,
    upper,
    period,
    stated: false,
  };
}

function spreadOf({ rows }: CommuneTable): Spread | null {
  const found = quartiles(rows.flatMap(({ rate }) => rate?.value ?? []));
  if (found === null) return null;
  const { count, ...spread } = found;
  return { ...spread, communes: count };
}
