import { COUNT_NAMES, MERGED_COUNTS, noCounts, type Counts } from '../tables/counts.ts';

/** The largest number that a 32-bit column of the databases holds. */
const LARGEST = 2_147_483_647;

/**
 * The sum of rows of counts, column by column; null where any addend is null or it is too large. Where some rows give a
 * split and others the merged column, the merged column is summed and the splits are null. Null
 * counts throughout for no rows.
 */
export function sumOfCounts(rows: readonly Counts[]): Counts {
  if (rows.length === 0) return noCounts();
  const sums = noCounts();
  for (const name of COUNT_NAMES) sums[name] = sumOrNull(rows, (row) => row[name]);
  for (const { merged, parts } of MERGED_COUNTS)
    if (rows.some((row) => row[merged] !== null && parts.some((part) => row[part] === null)))
      sums[merged] = sumOrNull(rows, (row) => row[merged] ?? sumOrNull(parts, (part) => row[part]));
  return sums;
}

function sumOrNull<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number | null,
): number | null {
  let sum = 0;
  for (const item of items) {
    const value = valueOf(item);
    if (value === null) return null;
    sum += value;
  }
  return sum > LARGEST ? null : sum;
}
