import { followOneAnother } from '../tables/period-sums.ts';
import { periodKey, seriesKey, type Period } from '../tables/periods.ts';
import type { UnitDossierRow } from '../queries/unit-dossiers.ts';
import { mainSeries } from './period-series.ts';
import type { ProvinceData } from './province-data.ts';

/** A month that a province is briefed on. */
export interface BriefingMonth {
  /** `2026-10`: the month in which the period ends. */
  readonly month: string;
  readonly period: Period;
  /** The period right before it; null without one. Stocks of both may be compared, not the flows of running totals. */
  readonly before: Period | null;
  /** The periods of the same series up to this one, itself last: what was known then. */
  readonly series: readonly Period[];
}

/** The rows over all fields of a province's communes, one a unit, by period. */
export type CommunePeriods = ReadonlyMap<string, ReadonlyMap<string, UnitDossierRow>>;

/**
 * The months of a province: those in which periods end of the series that most of its communes lead
 * with, the oldest first. Of several that end in one month the last. None without figures of communes.
 */
export function briefingMonths({
  communes,
  rows,
}: Pick<ProvinceData, 'communes' | 'rows'>): readonly BriefingMonth[] {
  const own = communes.flatMap(({ unit_code }) => mainSeries(rows.get(unit_code) ?? []) ?? []);
  const bySeries = [...Map.groupBy(own, ({ latest }) => seriesKey(latest))];
  const [most] = bySeries.sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1));
  if (most === undefined) return [];
  const periods = new Map(
    most[1].flatMap((series) => series.rows.map((row) => [periodKey(row), periodOf(row)])),
  );
  const sorted = [...periods].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, period]) => period);
  const months = sorted.map((period, index): BriefingMonth => ({
    month: period.period_end.slice(0, 7),
    period,
    before: beforeOf(period, sorted[index - 1]),
    series: sorted.slice(0, index + 1),
  }));
  return [...new Map(months.map((month) => [month.month, month])).values()];
}

/**
 * The communes' rows over all fields by period and unit. Where several systems state a total and none
 * says that it is of all, there is none.
 */
export function communePeriods({
  communes,
  rows,
}: Pick<ProvinceData, 'communes' | 'rows'>): CommunePeriods {
  const all = communes.flatMap(({ unit_code }) => rows.get(unit_code) ?? []);
  return new Map(
    [...Map.groupBy(all, periodKey)].map(([key, own]) => [
      key,
      new Map(
        [...Map.groupBy(own, ({ unit_code }) => unit_code)].flatMap(([code, systems]) => {
          const row =
            systems.length === 1
              ? systems[0]
              : systems.find(({ source_system }) => source_system === 'all');
          return row === undefined ? [] : [[code, row]];
        }),
      ),
    ]),
  );
}

function beforeOf(period: Period, before: Period | undefined): Period | null {
  if (before === undefined) return null;
  return period.period_kind === 'year_to_date' || followOneAnother([before, period])
    ? before
    : null;
}

function periodOf({ period_start, period_end, period_kind, calendar }: Period): Period {
  return { period_start, period_end, period_kind, calendar };
}
