import type { LeadingRate } from '../i18n/sentence-params.ts';
import type { UnitDossierRow } from '../queries/unit-dossiers.ts';
import type { UnitVersionRow } from '../queries/unit-versions.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import { mainSeries } from './period-series.ts';
import { leadingRate, rateView, type RateView } from './rate-view.ts';

/** One commune in the table of its province. */
interface CommuneRow {
  readonly unit: UnitVersionRow;
  readonly row: UnitDossierRow;
  /** Null where its counts do not allow the rate of the table. */
  readonly rate: RateView<LeadingRate> | null;
}

/** The communes of a province in one period, by one rate. */
export interface CommuneTable {
  readonly period: Period;
  readonly rate: LeadingRate;
  readonly rows: readonly CommuneRow[];
  /** Communes with figures of other periods alone, with the latest of these: they do not compare. */
  readonly elsewhere: readonly { readonly unit: UnitVersionRow; readonly period: Period }[];
  /** Communes without any figures. */
  readonly others: readonly UnitVersionRow[];
}

/**
 * The communes in the period that most of them reach, by the rate that most of them allow; ties go
 * to the later period. Null where no commune has figures that allow a rate.
 */
export function communeTable(
  communes: readonly UnitVersionRow[],
  rows: ReadonlyMap<string, readonly UnitDossierRow[]>,
): CommuneTable | null {
  const latest = communes.flatMap(
    (unit) => mainSeries(rows.get(unit.unit_code) ?? [])?.latest ?? [],
  );
  const period = mostFrequent(latest.map(periodKey));
  const shown = latest.filter((row) => periodKey(row) === period);
  const rate = mostFrequent(shown.flatMap((row) => leadingRate(row)?.name ?? []));
  const first = shown[0];
  if (first === undefined || rate === null) return null;
  const latestOf = new Map(latest.map((row) => [row.unit_code, row]));
  const byUnit = new Map(shown.map((row) => [row.unit_code, row]));
  const { period_start, period_end, period_kind, calendar } = first;
  return {
    period: { period_start, period_end, period_kind, calendar },
    rate,
    rows: communes.flatMap((unit) => {
      const row = byUnit.get(unit.unit_code);
      return row === undefined ? [] : [{ unit, row, rate: rateView(rate, row) }];
    }),
    elsewhere: communes.flatMap((unit) => {
      const own = byUnit.has(unit.unit_code) ? undefined : latestOf.get(unit.unit_code);
      return own === undefined ? [] : [{ unit, period: own }];
    }),
    others: communes.filter(({ unit_code }) => !latestOf.has(unit_code)),
  };
}

/** Of equally frequent ones the greatest; keys of periods sort by their end. */
function mostFrequent<Key extends string>(keys: readonly Key[]): Key | null {
  const counts = [...Map.groupBy(keys, (key) => key)];
  counts.sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? 1 : -1));
  return counts[0]?.[0] ?? null;
}
