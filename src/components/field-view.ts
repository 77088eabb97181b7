import type { UnitDossierRow } from '../queries/unit-dossiers.ts';
import { ALL_FIELDS } from '../tables/dossiers.ts';
import { rate } from '../tables/rates.ts';
import type { Period } from '../tables/periods.ts';
import { latestRun, mainSeries } from './period-series.ts';
import { proportionView, type RateView } from './rate-view.ts';

/** One field of a unit: how much of what was resolved was on time, and what is overdue at the end. */
interface FieldView {
  readonly field_id: string;
  readonly rate: RateView<'ontime_resolved'>;
  /** Pending and overdue at the end of the last period; null where a source system does not say. */
  readonly overdue: number | null;
}

/** The fields of a unit over a span of periods. */
export interface FieldsView {
  readonly period: Period;
  /** Surely slow fields first: by the upper end of the interval. */
  readonly fields: readonly FieldView[];
}

/**
 * The fields of one unit. Flows are added over at most twelve periods without a gap of the series
 * that reaches furthest, and over source systems; a running total stands alone. A field whose rate
 * cannot be computed in some of these rows is left out. Null without any field row.
 */
export function fieldsView(rows: readonly UnitDossierRow[]): FieldsView | null {
  const byField = rows.filter(({ field_id }) => field_id !== ALL_FIELDS);
  const series = mainSeries(byField);
  if (series === null) return null;
  const { latest } = series;
  const periods = latestRun(series.rows);
  const keys = new Set(periods.map(keyOf));
  const used = byField.filter((row) => keys.has(keyOf(row)));
  const fields = [...Map.groupBy(used, ({ field_id }) => field_id)]
    .map(([field_id, own]) => fieldView(field_id, own, latest))
    .filter((view) => view !== null)
    .sort((a, b) => a.rate.upper - b.rate.upper || a.field_id.localeCompare(b.field_id));
  return {
    period: {
      period_start: periods[0]!.period_start,
      period_end: latest.period_end,
      period_kind: latest.period_kind,
      calendar: periods.length === 1 ? latest.calendar : 'custom',
    },
    fields,
  };
}

function fieldView(
  field_id: string,
  rows: readonly UnitDossierRow[],
  latest: Period,
): FieldView | null {
  const rates = rows.map((row) => rate('ontime_resolved', row));
  const known = rates.filter((answer) => answer !== null);
  // A field without any resolved dossier in a period has no rate there and nothing to add.
  const unknown = rows.some((row, index) => rates[index] === null && row.resolved_total !== 0);
  if (unknown || known.length === 0) return null;
  const numerator = known.reduce((sum, answer) => sum + answer.numerator, 0);
  const denominator = known.reduce((sum, answer) => sum + answer.denominator, 0);
  const view = proportionView('ontime_resolved', numerator, denominator);
  if (view === null) return null;
  const atEnd = rows.filter((row) => keyOf(row) === keyOf(latest));
  return { field_id, rate: view, overdue: overdueOf(atEnd) };
}

function overdueOf(rows: readonly UnitDossierRow[]): number | null {
  if (rows.length === 0 || rows.some((row) => row.pending_overdue === null)) return null;
  return rows.reduce((sum, row) => sum + (row.pending_overdue ?? 0), 0);
}

function keyOf({ period_start, period_end, period_kind, calendar }: Period): string {
  return [period_start, period_end, period_kind, calendar].join();
}
