import { COUNT_NAMES, type CountName, type Counts } from '../tables/counts.ts';
import { ALL_FIELDS, type DossierRow } from '../tables/dossiers.ts';
import { FLOWS_WITH_STOCKS, STOCKS } from '../tables/period-sums.ts';
import { dayAfter, periodKey, type Period } from '../tables/periods.ts';
import { receivedNew } from '../tables/rates.ts';
import { calendarOf, completenessOf } from './periods-of-dates.ts';
import type { Finding } from './finding.ts';
import { lineOf, rowFinding } from './row-finding.ts';

/** What running totals leave for the time between them. */
export interface YearToDateFlows {
  /** Rows of basis `ytd_difference`. */
  readonly rows: readonly DossierRow[];
  /** Of each of them the rows it was computed from, under its own key: lines of `dossier_sources`. */
  readonly addends: ReadonlyMap<DossierRow, readonly DossierRow[]>;
  readonly findings: readonly Finding[];
  /** The times of which some field or system has no flow: the sums of that time are not known. */
  readonly incomplete: readonly IncompleteFlow[];
}

/** A flow with the later of its running totals, and the fields that have none of the same time. */
interface IncompleteFlow {
  readonly flow: DossierRow;
  readonly later: DossierRow;
  readonly fields: readonly string[];
}

/**
 * The flows between successive year-to-date rows of one unit, by field and source system. What came and
 * went is the difference of the two; stocks are those of the later one and never differenced; carried
 * over is what was pending at the earlier one; received is carried over and newly received, so that a
 * pending dossier counts once. Null where an addend is. The first running total of a year is a flow
 * itself where it covers one month or quarter. No row is made where a running total falls
 * (`year_to_date_decrease`), where one was exported before its last day, and where the unit has figures
 * of its own for that time: those are compared (`year_to_date_mismatch`). `lackedFields`: the fields of
 * which a row of the unit and period of a running total was rejected.
 */
export function yearToDateFlows(
  unitRows: readonly DossierRow[],
  lackedFields: (row: DossierRow) => Iterable<string> = () => [],
): YearToDateFlows {
  const addends = new Map<DossierRow, readonly DossierRow[]>();
  const findings: Finding[] = [];
  const running = unitRows.filter(({ period_kind }) => period_kind === 'year_to_date');
  if (running.length === 0) return { rows: [], addends, findings, incomplete: [] };
  const flows = unitRows.filter(({ period_kind }) => period_kind === 'flow');
  const all = seriesOf(running);
  const steps: Step[] = [];
  for (const series of all) {
    series.forEach((later, index) => {
      const step = stepTo(later, series[index - 1] ?? null);
      if (step === null) return;
      if ('issues' in step) findings.push(step);
      else if (flows.some((flow) => isWithin(flow, step.row)))
        findings.push(...mismatch(step.row, later, flows));
      else {
        addends.set(step.row, step.addends);
        steps.push({
          flow: step.row,
          totals: [later, ...series.slice(Math.max(0, index - 1), index)],
        });
      }
    });
  }
  const incomplete = steps.flatMap(({ flow, totals }): IncompleteFlow[] => {
    const fields = [
      ...totals.flatMap((total) => [...lackedFields(total)]),
      ...all.flatMap((series) =>
        lacksFlow(series, flow, totals, steps) ? [series[0]!.field_id] : [],
      ),
    ];
    return fields.length === 0 ? [] : [{ flow, later: totals[0]!, fields }];
  });
  return { rows: [...addends.keys()], addends, findings, incomplete };
}

/** A flow and the running totals that it is the difference of, the later one first. */
interface Step {
  readonly flow: DossierRow;
  readonly totals: readonly DossierRow[];
}

/** True where a field or system has one of the same running totals, but no flow of the same time. */
function lacksFlow(
  series: readonly DossierRow[],
  flow: DossierRow,
  totals: readonly DossierRow[],
  steps: readonly Step[],
): boolean {
  const [first] = series;
  if (first === undefined || first.period_start !== totals[0]!.period_start) return false;
  // The row over all fields is none of them.
  if ((first.field_id === ALL_FIELDS) !== (flow.field_id === ALL_FIELDS)) return false;
  const isStated = series.some((row) =>
    totals.some((total) => total.period_end === row.period_end),
  );
  return (
    isStated &&
    !steps.some(
      (step) => unitPeriod(step.flow) === unitPeriod(flow) && series.includes(step.totals[0]!),
    )
  );
}

function unitPeriod(row: DossierRow): string {
  return `${row.unit_code} ${periodKey(row)}`;
}

/** Running totals of the same field and system that are counted from the same day, oldest first. */
function seriesOf(running: readonly DossierRow[]): DossierRow[][] {
  const groups = Map.groupBy(
    running,
    ({ field_id, source_system, period_start }) => `${field_id} ${source_system} ${period_start}`,
  );
  return [...groups.values()].map((group) =>
    group.toSorted((a, b) => (a.period_end < b.period_end ? -1 : 1)),
  );
}

/** The flow that ends with a running total, or the finding that there can be none; null where there is none. */
function stepTo(
  later: DossierRow,
  earlier: DossierRow | null,
): { row: DossierRow; addends: DossierRow[] } | Finding | null {
  if ([later, earlier].some((row) => row !== null && isCutShort(row))) return null;
  const period_start = earlier === null ? later.period_start : dayAfter(earlier.period_end);
  const calendar = calendarOf(period_start, later.period_end);
  if (earlier === null && !['month', 'reporting_month', 'quarter'].includes(calendar)) return null;
  const period: Period = {
    period_start,
    period_end: later.period_end,
    period_kind: 'flow',
    calendar,
  };
  const counts =
    earlier === null ? { ...later, received_new: receivedNew(later) } : difference(later, earlier);
  const fallen = COUNT_NAMES.find((name) => (counts[name] ?? 0) < 0);
  if (fallen !== undefined && earlier !== null) return decrease(fallen, later, earlier);
  const row: DossierRow = {
    ...later,
    ...period,
    ...pickCounts(counts),
    basis: 'ytd_difference',
    completeness: completenessOf(period),
    revision: Math.max(later.revision, earlier?.revision ?? 0),
    source_id: null,
    source_sheet: null,
    source_line: null,
  };
  const sources = earlier === null ? [later] : [earlier, later];
  return {
    row,
    addends: sources.map(({ source_id, source_sheet, source_line }) => ({
      ...row,
      source_id,
      source_sheet,
      source_line,
    })),
  };
}

function difference(later: DossierRow, earlier: DossierRow): Counts {
  const minus = (a: number | null, b: number | null): number | null =>
    a === null || b === null ? null : a - b;
  const received_new = minus(receivedNew(later), receivedNew(earlier));
  const carried_over = earlier.pending_total;
  const of = (name: CountName): number | null => {
    if (FLOWS_WITH_STOCKS.has(name)) return null;
    if (STOCKS.has(name)) return later[name];
    if (name === 'carried_over') return carried_over;
    if (name === 'received_new') return received_new;
    if (name === 'received_total')
      return carried_over === null || received_new === null ? null : carried_over + received_new;
    return minus(later[name], earlier[name]);
  };
  return Object.fromEntries(COUNT_NAMES.map((name) => [name, of(name)])) as Counts;
}

function pickCounts(counts: Counts): Counts {
  return Object.fromEntries(COUNT_NAMES.map((name) => [name, counts[name]])) as Counts;
}

function decrease(column: CountName, later: DossierRow, earlier: DossierRow): Finding {
  const valueOf = column === 'received_new' || column === 'received_total' ? receivedNew : null;
  const found = valueOf === null ? later[column] : valueOf(later);
  const expected = valueOf === null ? earlier[column] : valueOf(earlier);
  const params = { expected: expected ?? 0, found: found ?? 0, ...lineOf(earlier) };
  const code = 'year_to_date_decrease';
  return rowFinding(later, { code, column, severity: 'error', params, found });
}

/** The unit's own row of the same field and time that says otherwise. */
function mismatch(row: DossierRow, later: DossierRow, flows: readonly DossierRow[]): Finding[] {
  const own = flows.find(
    (flow) =>
      flow.field_id === row.field_id &&
      flow.source_system === row.source_system &&
      flow.period_start === row.period_start &&
      flow.period_end === row.period_end,
  );
  const column = COUNT_NAMES.find(
    (name) =>
      own !== undefined && own[name] !== null && row[name] !== null && own[name] !== row[name],
  );
  if (own === undefined || column === undefined) return [];
  const [expected, found] = [row[column] ?? 0, own[column] ?? 0];
  const params = { expected, found, ...lineOf(later) };
  return [
    rowFinding(own, { code: 'year_to_date_mismatch', column, severity: 'error', params, found }),
  ];
}

/** True for a row whose export was made before its last day: it says less than its period. */
function isCutShort(row: DossierRow): boolean {
  return row.completeness !== completenessOf(row);
}

function isWithin(flow: Period, span: Period): boolean {
  return span.period_start <= flow.period_start && flow.period_end <= span.period_end;
}
