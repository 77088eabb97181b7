import { noCounts, type CountName, type Counts } from '../tables/counts.ts';
import type { FieldMonth } from './simulate.ts';

/** What a year-to-date form counts up from month to month. */
const FLOWS = [
  'received_new',
  'received_online',
  'received_direct',
  'received_postal',
  'resolved_total',
  'resolved_early',
  'resolved_on_time',
  'resolved_late',
] as const satisfies readonly CountName[];

/**
 * The fields of a unit from the start of the year of this month on: what came and went is added up,
 * what was carried over is that of the first month, what is pending that of the last.
 */
export function runningTotal(
  months: readonly (readonly FieldMonth[])[],
  index: number,
): FieldMonth[] {
  const last = months[index] ?? [];
  return last.map((row, field) => {
    const year = row.month.month.slice(0, 4);
    const rows = months
      .slice(0, index + 1)
      .flatMap((fields) => fields[field] ?? [])
      .filter(({ month }) => month.month.startsWith(year));
    const sum = (name: CountName): number =>
      rows.reduce((total, { counts }) => total + (counts[name] ?? 0), 0);
    const carried_over = rows[0]?.counts.carried_over ?? 0;
    const { pending_total, pending_in_time, pending_overdue } = row.counts;
    const counts: Counts = {
      ...noCounts(),
      ...Object.fromEntries(FLOWS.map((name) => [name, sum(name)])),
      received_total: carried_over + sum('received_new'),
      carried_over,
      pending_total,
      pending_in_time,
      pending_overdue,
    };
    return { ...row, counts };
  });
}

/** The day from which a year-to-date form of this month counts: the communes began on 1 July 2025. */
export function countedFrom(month: string): string {
  const year = month.slice(0, 4);
  return year === '2025' ? '2025-07-01' : `${year}-01-01`;
}
