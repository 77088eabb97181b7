import type { HeatmapCell } from '../charts/month-field-heatmap.ts';
import type { UnitDossierRow } from '../queries/unit-dossiers.ts';
import type { CountName } from '../tables/counts.ts';
import { ALL_FIELDS } from '../tables/dossiers.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import { mainSeries } from './period-series.ts';
import { missingRate } from './rate-trend.ts';
import { rateView } from './rate-view.ts';

/** The rates of fields: first the one that sees dossiers that are open and overdue. */
const RATES = ['ontime_766', 'ontime_resolved'] as const;
type FieldRate = (typeof RATES)[number];
/** Fewest periods that are worth a picture. */
const FEWEST = 3;
/** Most periods of a picture, the latest ones: a year of months. */
const MOST = 12;

/** The fields of a unit in each period of the series that leads. */
export interface MonthFields {
  /** The rate of all cells. */
  readonly rate: FieldRate;
  /** By `field_id`, those with most dossiers first. */
  readonly fields: readonly string[];
  readonly cells: readonly HeatmapCell[];
  /** The periods, the oldest first. */
  readonly periods: readonly Period[];
}

/**
 * A unit's share in time by field and period, of the last twelve periods and the fields with most dossiers, source systems added up: as in Decision 766, which sees
 * the open dossiers, where all rows that are not hidden allow it, else on time of what was resolved. A
 * field hidden in one system is hidden in that period. Null with fewer than three periods, for running
 * totals, and where no period has a rate.
 */
export function monthFields(rows: readonly UnitDossierRow[], most: number): MonthFields | null {
  const byField = rows.filter(({ field_id }) => field_id !== ALL_FIELDS);
  const series = mainSeries(byField);
  if (series === null || series.rows.length < FEWEST) return null;
  if (series.latest.period_kind !== 'flow') return null;
  const latest = series.rows.slice(-MOST);
  const periods = new Map(latest.map((row) => [periodKey(row), row]));
  const used = byField.filter((row) => periods.has(periodKey(row)));
  const rate = RATES.find((name) => allow(name, used)) ?? 'ontime_resolved';
  const fields = [...Map.groupBy(used, ({ field_id }) => field_id)]
    .map(([field, own]) => ({ field, own, dossiers: total(rate, own) }))
    .filter(({ dossiers }) => dossiers > 0)
    .sort((a, b) => b.dossiers - a.dossiers || a.field.localeCompare(b.field))
    .slice(0, most);
  if (fields.length === 0) return null;
  return {
    rate,
    fields: fields.map(({ field }) => field),
    periods: latest,
    cells: fields.flatMap(({ field, own }) =>
      [...Map.groupBy(own, periodKey).values()].map((systems) => cellOf(rate, field, systems)),
    ),
  };
}

/** Whether each row has the rate, is hidden, or has nothing to compute it from. */
function allow(name: FieldRate, rows: readonly UnitDossierRow[]): boolean {
  return rows.every((row) => missingRate(name, nothingThere(name, row)) !== 'unknown');
}

function cellOf(name: FieldRate, field: string, systems: readonly UnitDossierRow[]): HeatmapCell {
  const { period_start, period_end } = systems[0]!;
  const missing = systems.map((row) => missingRate(name, nothingThere(name, row)));
  const hidden = missing.find((reason) => reason === 'suppressed' || reason === 'unknown') ?? null;
  const rates = systems.flatMap((row) => rateView(name, row) ?? []);
  const sum = (of: 'numerator' | 'denominator') => rates.reduce((all, view) => all + view[of], 0);
  const isKnown = hidden === null && rates.length > 0;
  return {
    ...{ field, period_start, period_end },
    numerator: isKnown ? sum('numerator') : null,
    denominator: isKnown ? sum('denominator') : null,
    missing: isKnown ? null : (hidden ?? 'nothing'),
  };
}

/** Where nothing was resolved there is no rate of that, as where nothing was received. */
function nothingThere(
  name: FieldRate,
  row: UnitDossierRow,
): UnitDossierRow & { readonly suppressed: readonly CountName[] } {
  return name === 'ontime_resolved' && row.resolved_total === 0
    ? { ...row, received_total: 0 }
    : row;
}

function total(name: FieldRate, rows: readonly UnitDossierRow[]): number {
  return rows.reduce((sum, row) => sum + (rateView(name, row)?.denominator ?? 0), 0);
}
