import { COUNT_NAMES, MERGED_COUNTS, type CountName, type Counts } from '../tables/counts.ts';
import { totalOf } from './identities.ts';

/** A count that a row over all fields and the sum of the rows by field give otherwise. */
interface DifferingCount {
  readonly column: CountName;
  /** What the rows by field add up to. */
  readonly expected: number;
  /** What the row over all fields says. */
  readonly found: number;
}

/** What a row over all fields says beside the sum of the rows by field. */
export interface TotalComparison {
  readonly differing: readonly DifferingCount[];
  /** The counts that the sum does not give, in no words. */
  readonly alone: readonly CountName[];
  /** Whether there is a count that both give. */
  readonly isCompared: boolean;
}

const TOTALS = ['received_total', 'resolved_total', 'pending_total'] as const;

/**
 * Compares a row over all fields with the sum of rows by field, count by count, in whatever words either
 * gives it: a merged column or its parts, a total or its parts. Parts that do not add up to a merged
 * column of the sum differ as that column, once.
 */
export function comparedTotal(sum: Counts, own: Counts): TotalComparison {
  const differing: DifferingCount[] = [];
  const alone: CountName[] = [];
  const settled = new Set<CountName>();
  let isCompared = false;
  for (const { merged, parts } of MERGED_COUNTS) {
    const found = own[merged] ?? sumOf(own, parts);
    const expected = sum[merged];
    if (found === null || expected === null || parts.some((part) => sum[part] !== null)) continue;
    isCompared = true;
    for (const part of parts) settled.add(part);
    if (own[merged] === null && found !== expected)
      differing.push({ column: merged, expected, found });
  }
  for (const column of COUNT_NAMES) {
    const found = own[column];
    if (found === null || settled.has(column)) continue;
    const expected = givenBy(sum, column);
    if (expected === null) alone.push(column);
    else isCompared = true;
    if (expected !== null && expected !== found) differing.push({ column, expected, found });
  }
  return { differing, alone, isCompared };
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
