import { ALL_FIELDS, type DossierRow } from '../tables/dossiers.ts';
import { HEALTH_CHECKS, type HealthCheck, type HealthRow } from '../tables/health.ts';
import { dayAfter, periodKey, seriesKey, type Period } from '../tables/periods.ts';
import type { IssueCode } from '../tables/quality.ts';
import type { UnitLevel } from '../tables/units.ts';
import { monthDays } from './periods-of-dates.ts';
import { CHECKS, type HealthFinding, type UnitPeriod } from './health-checks.ts';

/** A unit of a province and its figures, in any order. */
export interface UnitHistory {
  readonly unit_code: string;
  readonly level: UnitLevel;
  readonly periods: readonly UnitPeriod[];
}

/** The health of the units of a province, and what failed as findings about lines. */
export interface ProvinceHealth {
  readonly rows: readonly HealthRow[];
  readonly findings: readonly HealthFinding[];
}

/** What the histories of a province's units are made of. */
export interface HistoryParts {
  /** Every unit that figures are expected of, and every one that has some. */
  readonly units: readonly { readonly unit_code: string; readonly level: UnitLevel }[];
  /** Rows over all fields, one a unit and period. */
  readonly overall: readonly DossierRow[];
  /** Rows read from files. */
  readonly rows: readonly DossierRow[];
  /** When each source was exported (ISO day or time); null or absent where no file says it. */
  readonly exported: ReadonlyMap<string, string | null>;
  /** What was found about a row by rules that compare files. */
  readonly found: (row: DossierRow) => readonly IssueCode[];
  /** Whether a row may lack a way in (`FileRow.lacks_ways`). */
  readonly lacksWays?: (row: DossierRow) => boolean;
  /** Totals that files print of a unit and period. */
  readonly totals?: readonly PrintedTotal[];
}

/** How a total of a unit and period compares with the rows that it adds up. */
export interface PrintedTotal extends Period {
  readonly unit_code: string;
  /** The file of a table's total, which is about that file's rows; null of one that stands beside any. */
  readonly source_id: string | null;
  readonly isKept: boolean;
}

/** The figures of a province by unit and period, as {@link provinceHealth} judges them. */
export function unitHistories(parts: HistoryParts): UnitHistory[] {
  const { units, overall, rows, exported, found, lacksWays = () => false, totals = [] } = parts;
  const keyOf = (row: Period & Pick<DossierRow, 'unit_code'>): string =>
    `${row.unit_code} ${periodKey(row)}`;
  const read = Map.groupBy(rows, keyOf);
  const printed = Map.groupBy(totals, keyOf);
  const byUnit = Map.groupBy(
    overall.filter(({ field_id }) => field_id === ALL_FIELDS),
    ({ unit_code }) => unit_code,
  );
  return units.map(({ unit_code, level }) => ({
    unit_code,
    level,
    periods: (byUnit.get(unit_code) ?? []).map((row) => {
      const own = read.get(keyOf(row)) ?? [row];
      const codes = new Set(own.flatMap(found));
      return {
        overall: row,
        rows: own,
        exported: firstExport(own, exported),
        totals: keptTotals(printed.get(keyOf(row)) ?? [], own),
        lackWays: new Set(own.filter(lacksWays)),
        found: codes,
      };
    }),
  }));
}

/** Whether the totals of the files that these rows are from are kept; null without any. */
function keptTotals(totals: readonly PrintedTotal[], rows: readonly DossierRow[]): boolean | null {
  const own = totals.filter(
    ({ source_id }) => source_id === null || rows.some((row) => row.source_id === source_id),
  );
  return own.length === 0 ? null : own.every(({ isKept }) => isKept);
}

/** The earliest export of some rows; null where one of them does not say when it was made. */
function firstExport(
  rows: readonly DossierRow[],
  exported: ReadonlyMap<string, string | null>,
): string | null {
  const moments = rows.map(({ source_id }) => exported.get(source_id ?? '') ?? null);
  if (moments.includes(null)) return null;
  return moments.toSorted()[0] ?? null;
}

/** Share of the units of a level that must have a period for the others to be missing it. */
const MOST_UNITS = 0.5;

/**
 * How the figures of every unit of a province stand up to the checks, period by period; only flows
 * are compared with the ones before them. A unit is missing a period that at least half of the
 * units of its level have, and a month between two of its own, unless its own months run otherwise (15th to 14th) and one of them ends
 * in that period; of a unit without any figures there is a row, and no line to name.
 */
export function provinceHealth(units: readonly UnitHistory[]): ProvinceHealth {
  const byLevel = Map.groupBy(units, ({ level }) => level);
  const results = [...byLevel.values()].flatMap((same) => {
    const expected = expectedPeriods(same);
    return same.map((unit) => unitHealth(unit, expected));
  });
  return {
    rows: results.flatMap(({ rows }) => rows),
    findings: results.flatMap(({ findings }) => findings),
  };
}

/** The periods that most units of a level have. */
function expectedPeriods(units: readonly UnitHistory[]): Period[] {
  const all = units.flatMap(({ periods }) => periods.map(({ overall }) => overall));
  return [...Map.groupBy(all, periodKey).values()]
    .filter((rows) => rows.length >= units.length * MOST_UNITS)
    .map((rows) => rows[0]!);
}

function unitHealth(unit: UnitHistory, expected: readonly Period[]): ProvinceHealth {
  const rows: HealthRow[] = [];
  const findings: HealthFinding[] = [];
  const own = new Set(unit.periods.map(({ overall }) => periodKey(overall)));
  for (const series of Map.groupBy(unit.periods, ({ overall }) => seriesKey(overall)).values()) {
    const ordered = series.toSorted((a, b) =>
      periodKey(a.overall) < periodKey(b.overall) ? -1 : 1,
    );
    let before: readonly UnitPeriod[] = [];
    for (const [at, period] of ordered.entries()) {
      before = unbroken(ordered[at - 1], before, period);
      const result = periodHealth(unit, period, before);
      rows.push(result.row);
      findings.push(...result.findings);
    }
  }
  const given = unit.periods.map(({ overall }) => overall);
  const isMissing = (period: Period): boolean =>
    !own.has(periodKey(period)) && !given.some((other) => standsFor(other, period));
  // A month missing in the unit's own calendar is not missing once more in that of the others.
  const gaps = monthsWithin(given).filter(isMissing);
  const isInGap = (period: Period): boolean =>
    gaps.some((gap) => periodKey(gap) === periodKey(period) || standsFor(gap, period));
  for (const period of [...gaps, ...expected.filter((one) => isMissing(one) && !isInGap(one))]) {
    rows.push(healthRow(unit, period, new Map([['present', false]])));
    const last = latestBefore(unit.periods, period) ?? unit.periods[0];
    const row = last?.rows[0];
    if (row !== undefined) findings.push(missingPeriod(unit, period, row));
  }
  return {
    rows: rows.toSorted((a, b) => (periodKey(a) < periodKey(b) ? -1 : 1)),
    findings,
  };
}

const MONTHS = ['month', 'reporting_month'] as const;

/** The months that a unit lacks between the first and the last one that it has, in each of its two calendars. */
function monthsWithin(periods: readonly Period[]): Period[] {
  return MONTHS.flatMap((calendar) => {
    const flows = periods
      .filter((row) => row.period_kind === 'flow' && row.calendar === calendar)
      .map(({ period_end }) => period_end.slice(0, 7))
      .toSorted();
    const last = flows.at(-1);
    const months: Period[] = [];
    for (let month = flows[0]; month !== undefined && last !== undefined && month < last;) {
      const { period_start, period_end } = monthDays(month, calendar);
      // Of a month that it has only a part of, it has figures.
      if (!flows.includes(month))
        months.push({ period_start, period_end, period_kind: 'flow', calendar });
      month = dayAfter(monthDays(month, 'month').period_end).slice(0, 7);
    }
    return months;
  });
}

const LONGEST_MONTH_DAYS = 31;

/** True for a month of another calendar that ends in an expected month: it is not missing, only cut otherwise. */
function standsFor(other: Period, period: Period): boolean {
  return (
    other.period_kind === 'flow' &&
    period.period_kind === 'flow' &&
    other.calendar !== period.calendar &&
    [other, period].every((each) => daysOf(each) <= LONGEST_MONTH_DAYS) &&
    period.period_start <= other.period_end &&
    other.period_end <= period.period_end
  );
}

function daysOf({ period_start, period_end }: Period): number {
  return 1 + (Date.parse(period_end) - Date.parse(period_start)) / 86_400_000;
}

function periodHealth(
  unit: UnitHistory,
  period: UnitPeriod,
  before: readonly UnitPeriod[],
): { row: HealthRow; findings: HealthFinding[] } {
  const outcomes = new Map<HealthCheck, boolean>([['present', true]]);
  const findings: HealthFinding[] = [];
  for (const check of HEALTH_CHECKS) {
    const outcome = check === 'present' ? null : CHECKS[check](period, before);
    if (outcome === null) continue;
    outcomes.set(check, outcome.passed);
    findings.push(...outcome.findings);
  }
  return { row: healthRow(unit, period.overall, outcomes), findings };
}

function healthRow(
  { unit_code, level }: UnitHistory,
  { period_start, period_end, period_kind, calendar }: Period,
  outcomes: ReadonlyMap<HealthCheck, boolean>,
): HealthRow {
  const those = (passed: boolean): HealthCheck[] =>
    HEALTH_CHECKS.filter((check) => outcomes.get(check) === passed);
  return {
    unit_code,
    level,
    period_start,
    period_end,
    period_kind,
    calendar,
    passed: those(true),
    failed: those(false),
  };
}

function missingPeriod({ unit_code }: UnitHistory, period: Period, row: UnitPeriod['overall']) {
  const { period_start, period_end } = period;
  return {
    row,
    code: 'missing_period',
    severity: 'warning',
    column: null,
    params: { unit_code, period_start, period_end },
  } as const satisfies HealthFinding;
}

/**
 * The flows before a period of a series, the latest first, up to the first gap: the one right before it,
 * and those before that one.
 */
function unbroken(
  previous: UnitPeriod | undefined,
  before: readonly UnitPeriod[],
  period: UnitPeriod,
): readonly UnitPeriod[] {
  if (previous === undefined || period.overall.period_kind !== 'flow') return [];
  const isNext = dayAfter(previous.overall.period_end) === period.overall.period_start;
  return isNext ? [previous, ...before] : [];
}

function latestBefore(periods: readonly UnitPeriod[], period: Period): UnitPeriod | undefined {
  return periods
    .filter(({ overall }) => overall.period_end < period.period_start)
    .toSorted((a, b) => (a.overall.period_end < b.overall.period_end ? 1 : -1))[0];
}
