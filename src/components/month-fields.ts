import type { HeatmapCell } from '../charts/month-field-heatmap.ts';
import type { UnitDossierRow } from '../queries/unit-dossiers.ts';
import type { CountName } from '../tables/counts.ts';
import { ALL_FIELDS } from '../tables/dossiers.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import { mainSeries } from './period-series.ts';
import { missingRate } from './rate-trend.ts';
import { rateView } from './rate-view.ts';

/** The rate of fields: on time of resolved. */
const RATE = 'ontime_resolved';
/** Fewest periods that are worth a picture. */
const FEWEST = 3;

/** A cell and the counts it is made of; null without a figure. */
export interface MonthFieldCell extends HeatmapCell {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** The fields of a unit in each period of the series that leads. */
export interface MonthFields {
  /** By `field_id`, those with most dossiers first. */
  readonly fields: readonly string[];
  readonly cells: readonly MonthFieldCell[];
  /** The periods, the oldest first. */
  readonly periods: readonly Period[];
}

/**
 * A unit's share on time of what was resolved, by field and period, source systems added up. A field
 * hidden in one system is hidden in that period. Null with fewer than three periods, for running
 * totals, and where no period has a rate.
 */
export function monthFields(rows: readonly UnitDossierRow[], most: number): MonthFields | null {
  const byField = rows.filter(({ field_id }) => field_id !== ALL_FIELDS);
  const series = mainSeries(byField);
  if (series === null || series.rows.length < FEWEST) return null;
  if (series.latest.period_kind !== 'flow') return null;
  const periods = new Map(series.rows.map((row) => [periodKey(row), row]));
  const used = byField.filter((row) => periods.has(periodKey(row)));
  const fields = [...Map.groupBy(used, ({ field_id }) => field_id)]
    .map(([field, own]) => ({ field, own, dossiers: total(own) }))
    .filter(({ dossiers }) => dossiers > 0)
    .sort((a, b) => b.dossiers - a.dossiers || a.field.localeCompare(b.field))
    .slice(0, most);
  if (fields.length === 0) return null;
  return {
    fields: fields.map(({ field }) => field),
    periods: series.rows,
    cells: fields.flatMap(({ field, own }) =>
      [...Map.groupBy(own, periodKey).values()].map((systems) => cellOf(field, systems)),
    ),
  };
}

function cellOf(field: string, systems: readonly UnitDossierRow[]): MonthFieldCell {
  const { period_start, period_end } = systems[0]!;
  const missing = systems.map((row) => missingRate(RATE, nothingResolved(row)));
  const hidden = missing.find((reason) => reason === 'suppressed' || reason === 'unknown') ?? null;
  const rates = systems.flatMap((row) => rateView(RATE, row) ?? []);
  const sum = (of: 'numerator' | 'denominator') => rates.reduce((all, view) => all + view[of], 0);
  const counts =
    hidden === null && rates.length > 0
      ? { numerator: sum('numerator'), denominator: sum('denominator') }
      : null;
  const value = counts === null ? null : counts.numerator / counts.denominator;
  return {
    field,
    period_start,
    period_end,
    numerator: counts?.numerator ?? null,
    denominator: counts?.denominator ?? null,
    value,
    missing: value === null ? (hidden ?? 'nothing') : null,
  };
}

/** Where nothing was resolved there is no rate, as where nothing was received. */
function nothingResolved(
  row: UnitDossierRow,
): UnitDossierRow & { readonly suppressed: readonly CountName[] } {
  return row.resolved_total === 0 ? { ...row, received_total: 0 } : row;
}

function total(rows: readonly UnitDossierRow[]): number {
  return rows.reduce((sum, row) => sum + (rateView(RATE, row)?.denominator ?? 0), 0);
}
