import { COUNT_NAMES, type CountName, type Counts } from './counts.ts';
import { dayAfter, type Period } from './periods.ts';
import { receivedNew } from './rates.ts';

/** Stocks at the end of a period: over several periods the last one holds. */
export const STOCKS: ReadonlySet<CountName> = new Set<CountName>([
  'pending_total',
  'pending_in_time',
  'pending_overdue',
  'awaiting_supplement',
]);
/** Flow and stock in one, with no parts to tell them apart: not known over several periods. */
export const FLOWS_WITH_STOCKS: ReadonlySet<CountName> = new Set<CountName>([
  'in_time_766',
  'not_in_time_766',
]);

/**
 * The counts of one unit over several periods that follow one another (oldest first): what came and
 * went is added, stocks are those of the last period, and what was carried over is that of the
 * first, so that `received_total` counts a pending dossier once and not once a month (identity I7:
 * received = carried over at the start + all newly received). A count is null where an addend is;
 * the counts in the sense of Decision 766 are null, since they hold flows and stocks together. Null
 * for no period, for one that is not a flow, and for a gap or an overlap.
 */
export function countsOverPeriods(periods: readonly (Period & Counts)[]): Counts | null {
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined || !followOneAnother(periods)) return null;
  const added = (value: (period: Counts) => number | null): number | null =>
    periods.reduce<number | null>((sum, period) => plus(sum, value(period)), 0);
  const over = (name: CountName): number | null => {
    if (FLOWS_WITH_STOCKS.has(name)) return null;
    if (STOCKS.has(name)) return last[name];
    if (name === 'carried_over') return first[name];
    if (name === 'received_total') return plus(first.carried_over, added(receivedNew));
    return added((period) => period[name]);
  };
  return Object.fromEntries(COUNT_NAMES.map((name) => [name, over(name)])) as Counts;
}

/** True for flows without gap or overlap between one and the next. */
export function followOneAnother(periods: readonly Period[]): boolean {
  return periods.every((period, index) => {
    const before = periods[index - 1];
    const follows = before === undefined || period.period_start === dayAfter(before.period_end);
    return period.period_kind === 'flow' && follows;
  });
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
