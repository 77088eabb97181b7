import type { UnitDossierRow } from '../queries/unit-dossiers.ts';
import { ALL_FIELDS } from '../tables/dossiers.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import { communePeriods, type BriefingMonth, type CommunePeriods } from './briefing-months.ts';
import { mainSeries } from './period-series.ts';
import type { ProvinceData } from './province-data.ts';

/**
 * What is counted: open dossiers past their deadline; where no file states them, the dossiers that
 * do not count as in time in the sense of Decision 766, which are finished or open, and never called late.
 */
export const OVERDUE_COUNTS = {
  pending_overdue: 'pending_total',
  not_in_time_766: 'received_total',
} as const;
type OverdueCount = keyof typeof OVERDUE_COUNTS;

/** One commune. */
export interface OverdueUnit {
  readonly unit_code: string;
  readonly count: number;
  /** A period earlier; null where it is not known. */
  readonly before: number | null;
  /** What it is a part of: open dossiers, or received ones; null where it is not known. */
  readonly whole: number | null;
}

/** One field over the communes that give figures by field. */
export interface OverdueField {
  readonly field_id: string;
  /** Null where a commune does not state it. */
  readonly count: number | null;
  /** Communes whose number is hidden and not in `count`. */
  readonly hidden: number;
  /** Against the period before, over the communes with figures by field in both; null where not known. */
  readonly change: number | null;
}

/** What is overdue at the end of a period. */
export interface OverdueView {
  readonly of: OverdueCount;
  /** Largest first. */
  readonly units: readonly OverdueUnit[];
  readonly total: number;
  /** Against the period before, over the communes known in both; null where there are none. */
  readonly change: { readonly by: number; readonly units: number } | null;
  /** The fewest communes that together have half of it; 0 of nothing. */
  readonly half: number;
  /** Communes that are not in the total, by the reason why. */
  readonly missing: readonly MissingUnits[];
  /** Largest first; null where no commune gives figures by field. */
  readonly fields: readonly OverdueField[] | null;
  /** Communes of `units` that give no figures by field, and are in the total alone; null without any. */
  readonly outsideFields: OutsideFields | null;
}

/**
 * Why a commune is not in a total: its number is `hidden`, or `unstated` in figures that it has; they
 * are `incomplete`, of a part of the period alone; they are cut into `other` periods, which are never
 * added to these; or there are none at all.
 */
const MISSING_REASONS = ['unstated', 'hidden', 'incomplete', 'other', 'none'] as const;
type MissingReason = (typeof MISSING_REASONS)[number];
interface MissingUnits {
  readonly reason: MissingReason;
  readonly units: readonly string[];
}

/** What a table by field lacks: the communes that give figures over all fields only. */
export interface OutsideFields {
  readonly communes: number;
  readonly count: number;
  /** Against the period before, over those known in both; null where there are none. */
  readonly change: number | null;
}

/** The overdue dossiers of a province's communes in one month. Null where no file states anything. */
export function overdueView(
  data: Pick<ProvinceData, 'communes' | 'rows' | 'fieldRows'>,
  rows: CommunePeriods,
  { period, before }: Pick<BriefingMonth, 'period' | 'before'>,
): OverdueView | null {
  const now = [...(rows.get(periodKey(period))?.values() ?? [])];
  const of = (Object.keys(OVERDUE_COUNTS) as OverdueCount[]).find((count) =>
    now.some((row) => row[count] !== null),
  );
  if (of === undefined) return null;
  // The change of a running total would be a flow of dossiers, not of a stock.
  const earlier = before === null || of === 'not_in_time_766' ? null : before;
  const then = earlier === null ? undefined : rows.get(periodKey(earlier));
  const whole = now.filter(({ completeness }) => completeness === null);
  const units = whole
    .flatMap((row) => overdueUnit(row, of, then?.get(row.unit_code)))
    .sort((a, b) => b.count - a.count || a.unit_code.localeCompare(b.unit_code));
  const total = units.reduce((sum, { count }) => sum + count, 0);
  const pairs = units.filter((unit) => unit.before !== null);
  return {
    of,
    units,
    total,
    change:
      pairs.length === 0
        ? null
        : {
            by: pairs.reduce((sum, unit) => sum + unit.count - unit.before!, 0),
            units: pairs.length,
          },
    half: halfOf(units, total),
    missing: missingUnits(data, now, of, period),
    fields: fieldsOf(data, rows, of, { period, before: earlier }),
    outsideFields: outsideFields(data, units, of, period),
  };
}

function missingUnits(
  { communes, rows }: Pick<ProvinceData, 'communes' | 'rows'>,
  now: readonly UnitDossierRow[],
  of: OverdueCount,
  { period_start, period_end }: Period,
): MissingUnits[] {
  const byUnit = new Map(now.map((row) => [row.unit_code, row]));
  const reasonOf = (code: string): MissingReason | null => {
    const row = byUnit.get(code);
    if (row === undefined) {
      const isThen = (other: Period): boolean =>
        other.period_start <= period_end && other.period_end >= period_start;
      return rows.get(code)?.some(isThen) === true ? 'other' : 'none';
    }
    if (row.completeness !== null) return 'incomplete';
    if (row[of] !== null) return null;
    return row.suppressed.includes(of) ? 'hidden' : 'unstated';
  };
  const reasons = Map.groupBy(communes, ({ unit_code }) => reasonOf(unit_code));
  return MISSING_REASONS.flatMap((reason) => {
    const units = (reasons.get(reason) ?? []).map(({ unit_code }) => unit_code).sort();
    return units.length === 0 ? [] : [{ reason, units }];
  });
}

function outsideFields(
  { fieldRows }: Pick<ProvinceData, 'fieldRows'>,
  units: readonly OverdueUnit[],
  of: OverdueCount,
  period: Period,
): OutsideFields | null {
  const outside = units.filter(
    ({ unit_code }) => fieldRowsAt(fieldRows.get(unit_code) ?? [], of, period).length === 0,
  );
  if (outside.length === 0) return null;
  const pairs = outside.filter(({ before }) => before !== null);
  return {
    communes: outside.length,
    count: outside.reduce((sum, { count }) => sum + count, 0),
    change:
      pairs.length === 0
        ? null
        : pairs.reduce((sum, { count, before }) => sum + count - before!, 0),
  };
}

/**
 * A commune's rows by field at the end of a period: those of the period; of a stock also those of a
 * running total up to the same day, since what is open on a day is the same however the period began.
 */
function fieldRowsAt(
  rows: readonly UnitDossierRow[],
  of: OverdueCount,
  period: Period,
): readonly UnitDossierRow[] {
  const byField = rows.filter(
    ({ field_id, completeness }) => field_id !== ALL_FIELDS && completeness === null,
  );
  const own = byField.filter((row) => periodKey(row) === periodKey(period));
  if (own.length > 0 || of !== 'pending_overdue') return own;
  return byField.filter(
    ({ period_kind, period_end }) =>
      period_kind === 'year_to_date' && period_end === period.period_end,
  );
}

/**
 * What the table by field of a province lacks of what is overdue at the end of its latest period.
 * Null where it lacks nothing.
 */
export function overdueOutsideFields(
  data: Pick<ProvinceData, 'province' | 'communes' | 'rows' | 'fieldRows'>,
): OutsideFields | null {
  const byField = data.fieldRows.get(data.province.unit_code) ?? [];
  const period = mainSeries(byField)?.latest;
  if (period === undefined) return null;
  const view = overdueView(data, communePeriods(data), { period, before: null });
  return view?.of === 'pending_overdue' ? view.outsideFields : null;
}

/** What is overdue in one unit of any level, beside an earlier row of it; nothing where it is not stated. */
export function overdueUnit(
  row: UnitDossierRow,
  of: OverdueCount,
  earlier: UnitDossierRow | undefined,
): OverdueUnit[] {
  const count = row[of];
  if (count === null) return [];
  const before = earlier === undefined || earlier.completeness !== null ? null : earlier[of];
  return [{ unit_code: row.unit_code, count, before, whole: row[OVERDUE_COUNTS[of]] }];
}

function halfOf(units: readonly OverdueUnit[], total: number): number {
  let sum = 0;
  for (const [index, { count }] of units.entries()) {
    sum += count;
    if (total > 0 && 2 * sum >= total) return index + 1;
  }
  return 0;
}

function fieldsOf(
  { communes, fieldRows }: Pick<ProvinceData, 'communes' | 'fieldRows'>,
  rows: CommunePeriods,
  of: OverdueCount,
  { period, before }: { readonly period: Period; readonly before: Period | null },
): OverdueField[] | null {
  const rowsIn = (wanted: Period): Map<string, readonly UnitDossierRow[]> =>
    new Map(
      communes.flatMap(({ unit_code }) => {
        const overall = rows.get(periodKey(wanted))?.get(unit_code);
        const own = fieldRowsAt(fieldRows.get(unit_code) ?? [], of, wanted);
        // The table is of the same communes as the total above it.
        return overall?.completeness !== null || own.length === 0 ? [] : [[unit_code, own]];
      }),
    );
  const now = rowsIn(period);
  if (now.size === 0) return null;
  const then = before === null ? new Map<string, readonly UnitDossierRow[]>() : rowsIn(before);
  const both = (of: ReadonlyMap<string, readonly UnitDossierRow[]>): UnitDossierRow[] =>
    [...of].flatMap(([code, own]) => (now.has(code) && then.has(code) ? own : []));
  const [pairNow, pairThen] = [both(now), both(then)].map((own) => byField(own, of));
  return [...byField([...now.values()].flat(), of)]
    .map(([field_id, { sum, hidden }]): OverdueField => {
      const [after, first] = [pairNow!.get(field_id), pairThen!.get(field_id)];
      const later = after === undefined || after.hidden > 0 ? null : after.sum;
      // A commune's form lists the fields that it had dossiers in: one that none listed had none.
      const earlier = first === undefined ? 0 : first.hidden > 0 ? null : first.sum;
      const change = then.size === 0 || later === null || earlier === null ? null : later - earlier;
      return { field_id, count: sum, hidden, change };
    })
    .sort((a, b) => (b.count ?? -1) - (a.count ?? -1) || a.field_id.localeCompare(b.field_id));
}

/** The count added up by field; null where a row does not state it and does not hide it either. */
function byField(
  rows: readonly UnitDossierRow[],
  of: OverdueCount,
): Map<string, { sum: number | null; hidden: number }> {
  return new Map(
    [...Map.groupBy(rows, ({ field_id }) => field_id)].map(([field_id, own]) => {
      const shown = own.filter(({ suppressed }) => !suppressed.includes(of));
      const sum = shown.reduce<number | null>(
        (total, row) => (total === null || row[of] === null ? null : total + row[of]),
        0,
      );
      return [field_id, { sum, hidden: own.length - shown.length }];
    }),
  );
}

/**
 * The field of a commune with most overdue dossiers at the end of a period. Null where a field does
 * not state them or hides them, or none has any.
 */
export function mostOverdueField(
  { fieldRows }: Pick<ProvinceData, 'fieldRows'>,
  unitCode: string,
  period: Period,
): { readonly field_id: string; readonly count: number } | null {
  const own = fieldRowsAt(fieldRows.get(unitCode) ?? [], 'pending_overdue', period);
  const fields = [...byField(own, 'pending_overdue')];
  if (fields.some(([, { sum, hidden }]) => sum === null || hidden > 0)) return null;
  const [most] = fields
    .map(([field_id, { sum }]) => ({ field_id, count: sum ?? 0 }))
    .sort((a, b) => b.count - a.count || a.field_id.localeCompare(b.field_id));
  return most === undefined || most.count === 0 ? null : most;
}
