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
  /**
   * Pending and overdue at the end of the last period; null where a source system does not say,
   * `hidden` where the number is not published.
   */
  readonly overdue: Overdue;
  /** Periods that are left out because their small numbers are hidden. */
  readonly hiddenPeriods: number;
}

type Overdue = number | null | 'hidden';

/** The fields of a unit over a span of periods. */
export interface FieldsView {
  readonly period: Period;
  /**
   * Fields with most overdue dossiers first where the unit's are known; else, and where they have
   * equally many, surely slow ones first: by the upper end of the interval.
   */
  readonly fields: readonly FieldView[];
  readonly order: 'overdue' | 'rate';
  /** The field in which most of the unit's overdue dossiers are; null where that cannot be told. */
  readonly mostOverdue: {
    readonly field_id: string;
    readonly overdue: number;
    readonly total: number;
  } | null;
  /** Fields whose numbers are hidden in every period. */
  readonly hidden: readonly { readonly field_id: string; readonly overdue: Overdue }[];
}

/**
 * The fields of one unit. Flows are added over at most twelve periods without a gap of the series
 * that reaches furthest, and over source systems; a running total stands alone. A field whose rate
 * cannot be computed in some of these rows is left out, unless the counts are hidden there: then
 * the other periods stand for it. `whole` is what the unit states over all fields: only where the
 * overdue dossiers of all fields make up its own is it said where they are. Null without any field row.
 */
export function fieldsView(
  rows: readonly UnitDossierRow[],
  whole: UnitDossierRow | null,
): FieldsView | null {
  const byField = rows.filter(({ field_id }) => field_id !== ALL_FIELDS);
  const series = mainSeries(byField);
  if (series === null) return null;
  const { latest } = series;
  const periods = latestRun(series.rows);
  const keys = new Set(periods.map(keyOf));
  const used = byField.filter((row) => keys.has(keyOf(row)));
  const byId = [...Map.groupBy(used, ({ field_id }) => field_id)];
  const fields = byId
    .map(([field_id, own]) => fieldView(field_id, own, latest))
    .filter((view) => view !== null);
  const order = fields.some(({ overdue }) => overdueNumber(overdue) > 0) ? 'overdue' : 'rate';
  fields.sort(
    (a, b) =>
      overdueNumber(b.overdue) - overdueNumber(a.overdue) ||
      a.rate.upper - b.rate.upper ||
      a.field_id.localeCompare(b.field_id),
  );
  return {
    period: {
      period_start: periods[0]!.period_start,
      period_end: latest.period_end,
      period_kind: latest.period_kind,
      calendar: periods.length === 1 ? latest.calendar : 'custom',
    },
    fields,
    order,
    mostOverdue: mostOverdue(byId, latest, whole),
    hidden: byId
      .filter(([, own]) => own.every(hidesRate))
      .map(([field_id, own]) => ({ field_id, overdue: overdueOf(own, latest) })),
  };
}

function mostOverdue(
  byId: readonly (readonly [string, readonly UnitDossierRow[]])[],
  latest: Period,
  whole: UnitDossierRow | null,
): FieldsView['mostOverdue'] {
  const total = whole !== null && keyOf(whole) === keyOf(latest) ? whole.pending_overdue : null;
  const counts = byId.map(([field_id, own]) => ({
    field_id,
    overdue: overdueNumber(overdueOf(own, latest)),
  }));
  const sum = counts.reduce((before, { overdue }) => before + overdue, 0);
  const [most, next] = counts.toSorted((a, b) => b.overdue - a.overdue);
  if (most === undefined || total === null || sum !== total) return null;
  return most.overdue > (next?.overdue ?? 0) ? { ...most, total } : null;
}

/** What is known to be overdue: fields of which it is not are sorted behind all that have any. */
function overdueNumber(overdue: Overdue): number {
  return typeof overdue === 'number' ? overdue : 0;
}

/** True for a row without a rate of which a count is hidden. */
function hidesRate(row: UnitDossierRow): boolean {
  return row.suppressed.length > 0 && rate('ontime_resolved', row) === null;
}

function fieldView(
  field_id: string,
  own: readonly UnitDossierRow[],
  latest: Period,
): FieldView | null {
  const rows = own.filter((row) => !hidesRate(row));
  const rates = rows.map((row) => rate('ontime_resolved', row));
  const known = rates.filter((answer) => answer !== null);
  // A field without any resolved dossier in a period has no rate there and nothing to add.
  const unknown = rows.some((row, index) => rates[index] === null && row.resolved_total !== 0);
  if (unknown || known.length === 0) return null;
  const numerator = known.reduce((sum, answer) => sum + answer.numerator, 0);
  const denominator = known.reduce((sum, answer) => sum + answer.denominator, 0);
  const view = proportionView('ontime_resolved', numerator, denominator);
  if (view === null) return null;
  const hiddenPeriods = new Set(own.filter(hidesRate).map(keyOf)).size;
  return { field_id, rate: view, overdue: overdueOf(own, latest), hiddenPeriods };
}

function overdueOf(own: readonly UnitDossierRow[], latest: Period): Overdue {
  const rows = own.filter((row) => keyOf(row) === keyOf(latest));
  if (rows.some(({ suppressed }) => suppressed.includes('pending_overdue'))) return 'hidden';
  if (rows.length === 0 || rows.some((row) => row.pending_overdue === null)) return null;
  return rows.reduce((sum, row) => sum + (row.pending_overdue ?? 0), 0);
}

function keyOf({ period_start, period_end, period_kind, calendar }: Period): string {
  return [period_start, period_end, period_kind, calendar].join();
}
