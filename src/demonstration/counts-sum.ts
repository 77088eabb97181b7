import { COUNT_NAMES, type Counts } from '../tables/counts.ts';

/** The sum of rows of which all counts are known; null stays null. */
export function sumOf(rows: readonly Counts[]): Counts {
  return Object.fromEntries(
    COUNT_NAMES.map((name) => {
      const values = rows.map((row) => row[name]).filter((value) => value !== null);
      return [name, values.length < rows.length ? null : values.reduce((sum, v) => sum + v, 0)];
    }),
  ) as Counts;
}
