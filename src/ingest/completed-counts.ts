import { COUNT_NAMES, MERGED_COUNTS, type CountName, type Counts } from '../tables/counts.ts';
import { totalOf } from './identities.ts';

/** A count that a row over all fields and the sum of the rows by field give otherwise. */
export interface DifferingCount {
  readonly column: CountName;
  /** What the rows by field add up to. */
  readonly expected: number;
  /** What the row over all fields says. */
  readonly found: number;
}

/** The sum of a unit's rows by field, completed by its own row over all fields. */
export interface CompletedCounts {
  readonly counts: Counts;
  /** The counts that the sum does not give: they are those of the own row. */
  readonly taken: ReadonlySet<CountName>;
  readonly differing: readonly DifferingCount[];
}

const TOTALS = ['received_total', 'resolved_total', 'pending_total'] as const;

/**
 * Completes the sum of rows by field with the counts that only the row over all fields states. What the
 * sum gives, in its own words or in others (a merged column as its parts, a total as its parts), is never
 * replaced but compared; parts are not taken that do not add up to a merged column of the sum.
 */
export function completedCounts(sum: Counts, own: Counts): CompletedCounts {
  const counts = { ...sum };
  const taken = new Set<CountName>();
  const differing: DifferingCount[] = [];
  const apart = new Set<CountName>();
  for (const { merged, parts } of MERGED_COUNTS) {
    const found = own[merged] ?? sumOf(own, parts);
    const expected = sum[merged];
    if (found === null || expected === null || parts.some((part) => sum[part] !== null)) continue;
    if (found === expected) continue;
    for (const part of parts) apart.add(part);
    if (own[merged] === null) differing.push({ column: merged, expected, found });
  }
  for (const column of COUNT_NAMES) {
    const found = own[column];
    if (found === null || apart.has(column)) continue;
    const expected = givenBy(sum, column);
    if (expected !== null && expected !== found) differing.push({ column, expected, found });
    else if (sum[column] === null) {
      counts[column] = found;
      taken.add(column);
    }
  }
  return { counts, taken, differing };
}

/** A count of the sum, in whatever words it gives it; null where it does not. */
function givenBy(sum: Counts, column: CountName): number | null {
  const parts = MERGED_COUNTS.find(({ merged }) => merged === column)?.parts;
  if (parts !== undefined) return sum[column] ?? sumOf(sum, parts);
  const total = TOTALS.find((name) => name === column);
  return total === undefined ? sum[column] : totalOf(sum, total);
}

function sumOf(counts: Counts, names: readonly CountName[]): number | null {
  let total = 0;
  for (const name of names) {
    const value = counts[name];
    if (value === null) return null;
    total += value;
  }
  return total;
}
