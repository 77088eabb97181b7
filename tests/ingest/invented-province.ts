import fc from 'fast-check';
import { sumOfCounts } from '../../src/ingest/count-sums.ts';
import type { PublishedRows } from '../../src/ingest/period-table.ts';
import { noCounts, type Counts } from '../../src/tables/counts.ts';
import type { DossierRow } from '../../src/tables/dossiers.ts';
import { countsOverPeriods } from '../../src/tables/period-sums.ts';
import type { Period } from '../../src/tables/periods.ts';

/** What comes in and goes out of one unit and field in one month. */
interface Flow {
  readonly online: number;
  readonly direct: number;
  /** Shares of what is there that is resolved early, on time and late, and of the rest that is overdue. */
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
}

/** Flows by unit, field and month; null where the unit's file has no row of the field. */
export type Flows = readonly (readonly (readonly (Flow | null)[])[])[];

const iso = (date: Date) => date.toISOString().slice(0, 10);

/** The calendar month of this index, counted from January 2026 as 0. */
export function monthPeriod(index: number): Period {
  return {
    period_start: iso(new Date(Date.UTC(2026, index, 1))),
    period_end: iso(new Date(Date.UTC(2026, index + 1, 0))),
    period_kind: 'flow',
    calendar: 'month',
  };
}

/** The counts of one unit and field, month by month: all identities hold, over months as well. */
function monthCounts(flows: readonly (Flow | null)[]): Counts[] {
  let open = 0;
  return flows.map((flow) => {
    const { online, direct, ...shares } = flow ?? NO_FLOW;
    const received = open + online + direct;
    const late = Math.floor(received * shares.late);
    const onTime = Math.floor((received - late) * shares.onTime);
    const early = Math.floor((received - late - onTime) * shares.early);
    const pending = received - late - onTime - early;
    const overdue = Math.floor(pending * shares.overdue);
    const counts: Counts = {
      ...noCounts(),
      received_total: received,
      received_new: online + direct,
      received_online: online,
      received_direct: direct,
      carried_over: open,
      resolved_total: late + onTime + early,
      resolved_early: early,
      resolved_on_time: onTime,
      resolved_late: late,
      pending_total: pending,
      pending_in_time: pending - overdue,
      pending_overdue: overdue,
    };
    open = pending;
    return counts;
  });
}

const NO_FLOW: Flow = { online: 0, direct: 0, early: 0, onTime: 0, late: 0, overdue: 0 };

/** A field row of a commune. */
export function fieldRow(
  unit: number,
  field: number,
  period: Period,
  counts: Partial<Counts>,
  more: Partial<DossierRow> = {},
): DossierRow {
  return {
    ...noCounts(),
    unit_code: `X00${String(unit).padStart(2, '0')}`,
    level: 'commune',
    basis: 'source',
    field_id: `f${field}`,
    source_system: 'unspecified',
    handled_at: null,
    ...period,
    suppressed: [],
    completeness: null,
    revision: 0,
    source_id: 's1',
    source_sheet: null,
    source_line: 1,
    ...counts,
    ...more,
  };
}

/** Field rows with the sums that are published beside them: of every unit, and of the province by field. */
export function withSums(byField: readonly DossierRow[]): PublishedRows {
  const periodOf = (row: DossierRow) =>
    [row.period_start, row.period_end, row.period_kind, row.calendar].join();
  const sum = (rows: readonly DossierRow[], more: Partial<DossierRow>): DossierRow => ({
    ...rows[0]!,
    ...sumOfCounts(rows),
    source_system: 'all',
    source_id: null,
    source_sheet: null,
    source_line: null,
    ...more,
  });
  const units = Map.groupBy(byField, (row) => `${row.unit_code} ${periodOf(row)}`);
  const fields = Map.groupBy(
    byField.filter(({ level }) => level === 'commune'),
    (row) => `${row.field_id} ${periodOf(row)}`,
  );
  return {
    byField,
    overview: [
      ...[...units.values()].map((rows) => sum(rows, { field_id: 'all', basis: 'fields' })),
      ...[...fields.values()].map((rows) =>
        sum(rows, { unit_code: 'XM', level: 'province', basis: 'communes' }),
      ),
    ],
  };
}

/** A province with its months, and where asked for what has happened since January beside them. */
export function provinceOf(flows: Flows, sinceJanuary = false): PublishedRows {
  const rows = flows.flatMap((fields, unit) =>
    fields.flatMap((months, field) =>
      monthCounts(months).flatMap((counts, month) =>
        months[month] === null && counts.received_total === 0
          ? []
          : [fieldRow(unit, field, monthPeriod(month), counts)],
      ),
    ),
  );
  if (!sinceJanuary) return withSums(rows);
  const byCell = Map.groupBy(rows, ({ unit_code, field_id }) => `${unit_code} ${field_id}`);
  const running = [...byCell.values()].flatMap((months) =>
    months.map((row, index): DossierRow => ({
      ...row,
      ...countsOverPeriods(months.slice(0, index + 1)),
      period_start: months[0]!.period_start,
      period_kind: 'year_to_date',
      calendar: 'custom',
    })),
  );
  return withSums([...rows, ...running]);
}

/** The reporting month (15th to 14th) of this index: that of index 0 ends in January 2026. */
function reportingMonth(index: number): Period {
  return {
    period_start: iso(new Date(Date.UTC(2026, index - 1, 15))),
    period_end: iso(new Date(Date.UTC(2026, index, 14))),
    period_kind: 'flow',
    calendar: 'reporting_month',
  };
}

/**
 * A province that all is in: its last unit is a department, whose own reporting months stand beside
 * the calendar months of all, and its own source gives its first field, departments included.
 */
export function mixedProvince(flows: Flows): PublishedRows {
  const { byField } = provinceOf(flows);
  const last = `X00${String(flows.length - 1).padStart(2, '0')}`;
  const department = { unit_code: 'XM.so-y-te', level: 'department' as const };
  const units = byField.map((row) => (row.unit_code === last ? { ...row, ...department } : row));
  const months = [...new Set(byField.map(({ period_start }) => period_start))].sort();
  const shifted = provinceOf(flows.toReversed()).byField.map((row) => ({
    ...row,
    ...(row.unit_code === last ? department : {}),
    ...reportingMonth(months.indexOf(row.period_start)),
  }));
  const own = [
    ...Map.groupBy(
      units.filter(({ field_id }) => field_id === 'f0'),
      ({ period_start }) => period_start,
    ).values(),
  ].map((rows): DossierRow => ({
    ...rows[0]!,
    ...sumOfCounts(rows),
    unit_code: 'XM',
    level: 'province',
  }));
  const { overview } = withSums([...units, ...shifted]);
  const isStated = (row: DossierRow): boolean =>
    own.some(
      ({ field_id, period_start, period_end }) =>
        row.field_id === field_id &&
        row.period_start === period_start &&
        row.period_end === period_end,
    );
  const sums = overview.filter((row) => row.level !== 'province' || !isStated(row));
  return {
    byField: [...units, ...shifted, ...own],
    overview: [
      ...sums,
      ...own,
      // What the province states of its one field is all that it states.
      ...own.map((row): DossierRow => ({ ...row, field_id: 'all', basis: 'fields' })),
    ],
  };
}

const share = fc.integer({ min: 0, max: 4 }).map((quarter) => quarter / 4);
const flow: fc.Arbitrary<Flow> = fc.record({
  online: fc.oneof(fc.nat(3), fc.nat(40)),
  direct: fc.oneof(fc.nat(3), fc.nat(40)),
  early: share,
  onTime: share,
  late: fc.oneof(fc.constant(0), share),
  overdue: share,
});

/** Small provinces with many small numbers and zeros. */
export function anyFlows(months: number): fc.Arbitrary<Flows> {
  const cell = fc.array(
    fc.oneof({ weight: 3, arbitrary: flow }, { weight: 1, arbitrary: fc.constant(NO_FLOW) }),
    {
      minLength: months,
      maxLength: months,
    },
  );
  return fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([units, fields]) =>
      fc.array(fc.array(cell, { minLength: fields, maxLength: fields }), {
        minLength: units,
        maxLength: units,
      }),
    );
}
