import { constantPool, type ConstantPool } from '../comparison/constant-pool.ts';
import {
  controlSeries,
  type ControlSeries,
  type SeriesPoint,
} from '../comparison/control-series.ts';
import { LEADING_RATES, type LeadingRate } from '../i18n/sentence-params.ts';
import type { UnitDossierRow } from '../queries/unit-dossiers.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import type { BriefingMonth, CommunePeriods } from './briefing-months.ts';
import { leadingRate, rateView } from './rate-view.ts';

/** One commune's rate up to a month. */
export interface UnitSeries {
  readonly unit_code: string;
  /** Periods with a rate, the oldest first; the last is that of the month. */
  readonly points: readonly SeriesPoint[];
  /** Its control chart as of then; null where the series is of running totals. */
  readonly control: ControlSeries | null;
}

/** One rate of a province's communes up to a month, as it was known then. */
export interface BriefingRates {
  readonly indicator: LeadingRate;
  /** The communes that have the rate in the month. */
  readonly units: readonly UnitSeries[];
  /**
   * All communes that have it, added up period by period; departments are not among them. Its control
   * chart is that of `steady`; null without.
   */
  readonly pool: UnitSeries;
  /** Those with the rate in every period, by which alone all together are judged; null where too few. */
  readonly steady: Pick<ConstantPool, 'units' | 'of' | 'parts'> | null;
  /** Whether the sources themselves state what counts as on time. */
  readonly stated: boolean;
}

/** Name under which all communes stand that are added up. */
const POOL = 'pool';

/**
 * The rate that most communes allow in a month, with the series of each up to it. A commune without
 * the rate in the month itself is left out: of it nothing is known as of then. Null where none has one.
 */
export function briefingRates(
  rows: CommunePeriods,
  { period, series }: BriefingMonth,
): BriefingRates | null {
  const now = [...(rows.get(periodKey(period))?.values() ?? [])].filter(isWhole);
  const indicator = mostFrequent(now.flatMap((row) => leadingRate(row)?.name ?? []));
  if (indicator === null) return null;
  const points = series.map((of) =>
    [...(rows.get(periodKey(of))?.values() ?? [])].filter(isWhole).flatMap((row) => {
      const view = rateView(indicator, row);
      return view === null ? [] : [{ code: row.unit_code, point: pointOf(of, view) }];
    }),
  );
  const byUnit = Map.groupBy(points.flat(), ({ code }) => code);
  const seriesOf = (unit_code: string, own: readonly SeriesPoint[]): UnitSeries => ({
    unit_code,
    points: own,
    control: period.period_kind === 'flow' ? controlSeries(unit_code, indicator, own) : null,
  });
  const last = points.at(-1)!;
  const steady = constantPool(
    points.map((own) => own.map(({ code, point }) => ({ ...point, unit_code: code, key: code }))),
  );
  return {
    indicator,
    units: last
      .map(({ code }) =>
        seriesOf(
          code,
          byUnit.get(code)!.map(({ point }) => point),
        ),
      )
      .sort((a, b) => a.unit_code.localeCompare(b.unit_code)),
    pool: {
      unit_code: POOL,
      points: points.flatMap((own, index) => {
        const sum = (part: 'numerator' | 'denominator') =>
          own.reduce((total, { point }) => total + point[part], 0);
        const view = { numerator: sum('numerator'), denominator: sum('denominator') };
        return own.length === 0 ? [] : [pointOf(series[index]!, view)];
      }),
      control: steady === null ? null : seriesOf(POOL, steady.points).control,
    },
    steady: steady === null ? null : { units: steady.units, of: steady.of, parts: steady.parts },
    stated: indicator === 'ontime_766' && now.some((row) => row.in_time_766 !== null),
  };
}

function isWhole({ completeness }: UnitDossierRow): boolean {
  return completeness === null;
}

function pointOf(
  { period_start, period_end, period_kind, calendar }: Period,
  { numerator, denominator }: { numerator: number; denominator: number },
): SeriesPoint {
  return { period_start, period_end, period_kind, calendar, numerator, denominator };
}

/** Of equally frequent ones the first of {@link LEADING_RATES}. */
function mostFrequent(names: readonly LeadingRate[]): LeadingRate | null {
  const count = (name: LeadingRate) => names.filter((own) => own === name).length;
  const [most] = LEADING_RATES.toSorted((a, b) => count(b) - count(a));
  return most === undefined || count(most) === 0 ? null : most;
}
