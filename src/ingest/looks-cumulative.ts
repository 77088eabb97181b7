import { COUNT_NAMES } from '../tables/counts.ts';
import type { DossierRow } from '../tables/dossiers.ts';
import { FLOWS_WITH_STOCKS, followOneAnother, STOCKS } from '../tables/period-sums.ts';
import { seriesKey, type Period } from '../tables/periods.ts';
import { yearStarts } from './periods-of-dates.ts';
import type { Finding } from './finding.ts';
import { lineOf, rowFinding } from './row-finding.ts';

/** One unit in one period: its figures over all fields, and the rows read from files that they are made of. */
export interface PeriodOfUnit {
  readonly overall: DossierRow;
  readonly rows: readonly DossierRow[];
}

/** Counts that must have risen: of fewer, chance lets all rise. */
const FEWEST_COUNTS = 3;
/** Fields that must each look so where two periods are all there is. */
const FEWEST_FIELDS = 2;

/**
 * Flows of one unit that look like running totals: within a year no count falls, something rises, and
 * what was carried over stays the same although another number was pending (which true flows carry
 * over). Where nothing at all is carried over, or pending is not stated, three periods must look so, or
 * two in each of several fields. The first such row of a year is named; it stays what its file says until the sidecar says otherwise.
 */
export function looksCumulative(unitPeriods: readonly PeriodOfUnit[]): Finding[] {
  const groups = Map.groupBy(
    unitPeriods.filter(
      ({ overall: { period_kind, basis } }) => period_kind === 'flow' && basis !== 'ytd_difference',
    ),
    ({ overall }) => `${seriesKey(overall)} ${yearOf(overall)}`,
  );
  return [...groups.values()].flatMap((group) => {
    const periods = group.toSorted((a, b) =>
      a.overall.period_end < b.overall.period_end ? -1 : 1,
    );
    const at = periods.findIndex((_, index) => isSuspect(periods.slice(0, index + 1)));
    const [found, before] = [periods[at]?.rows[0], periods[at - 1]?.rows[0]];
    if (found === undefined || before === undefined) return [];
    const params = lineOf(before);
    const code = 'looks_cumulative';
    return [rowFinding(found, { code, column: null, severity: 'warning', params })];
  });
}

/** Whether the last of these periods looks like a running total beside those before it. */
function isSuspect(periods: readonly PeriodOfUnit[]): boolean {
  const [later, earlier, first] = periods.map(({ overall }) => overall).toReversed();
  if (later === undefined || earlier === undefined || !grows(earlier, later)) return false;
  const isPlain = (later.carried_over ?? 0) > 0 && earlier.pending_total !== null;
  return (
    isPlain || growsByField(periods.slice(-2)) || (first !== undefined && grows(first, earlier))
  );
}

/** Whether the rows of every field grow, of more than one: two periods of all fields may rise by chance. */
function growsByField(periods: readonly PeriodOfUnit[]): boolean {
  const [earlier, later] = periods.map(
    ({ rows }) =>
      new Map(rows.map((row) => [`${row.field_id} ${row.source_system}`, row] as const)),
  );
  if (earlier === undefined || later === undefined || earlier.size < FEWEST_FIELDS) return false;
  return [...earlier].every(([key, row]) => {
    const same = later.get(key);
    return same !== undefined && row.pending_total !== null && grows(row, same);
  });
}

function grows(earlier: DossierRow, later: DossierRow): boolean {
  if (!followOneAnother([earlier, later])) return false;
  if (earlier.carried_over === null || earlier.carried_over !== later.carried_over) return false;
  if (earlier.pending_total === later.carried_over) return false;
  const steps = COUNT_NAMES.filter((name) => !STOCKS.has(name) && !FLOWS_WITH_STOCKS.has(name))
    .map((name) => [earlier[name], later[name]] as const)
    .filter((step): step is [number, number] => step[0] !== null && step[1] !== null);
  return (
    steps.every(([before, after]) => before <= after) &&
    steps.filter(([before, after]) => 0 < before && before < after).length >= FEWEST_COUNTS
  );
}

/** First day of the year that a flow belongs to, cut as its months are. */
function yearOf({ period_end }: Period): string {
  return yearStarts(period_end)[period_end.endsWith('-14') ? 'reporting_month' : 'month'];
}
