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
  const filled = rows.map((row) => withMerged(row, rows));
  return Object.fromEntries(
    COUNT_NAMES.map((name) => [name, sumOrNull(filled.map((row) => row[name]))]),
  ) as Counts;
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum > LARGEST ? null : sum;
}

/** Fills in a merged column from its parts where another row of the sum states only the merged one. */
function withMerged(row: Counts, rows: readonly Counts[]): Counts {
  const filled = { ...row };
  for (const { merged, parts } of MERGED_COUNTS) {
    const othersMerge = rows.some(
      (other) => other[merged] !== null && parts.some((part) => other[part] === null),
    );
    if (row[merged] === null && othersMerge)
      filled[merged] = sumOrNull(parts.map((part) => row[part]));
  }
  return filled;
}
