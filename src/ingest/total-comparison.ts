import { COUNT_NAMES, MERGED_COUNTS, type CountName, type Counts } from '../tables/counts.ts';
import { countOf } from './identities.ts';

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
    const found = countOf(own, merged);
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
    const expected = countOf(sum, column);
    if (expected === null) alone.push(column);
    else isCompared = true;
    if (expected !== null && expected !== found) differing.push({ column, expected, found });
  }
  return { differing, alone, isCompared };
}
