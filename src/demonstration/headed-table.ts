import type { CountName, Counts } from '../tables/counts.ts';
import type { ExportRow } from './dialect.ts';

/** A column of figures: its headings from the top, and a count or what is made of the counts. */
export type FigureColumn = readonly [
  headings: readonly string[],
  value: CountName | ((counts: Counts) => number | string | null),
];

/** One row of figures: what it is about, cell by cell, and its counts. */
export interface FigureRow {
  readonly keys: readonly (string | number | null)[];
  readonly counts: Counts;
}

/**
 * A table whose headings stand above each other: a heading that spans several columns or rows stands
 * in the first of them, as a spreadsheet saves merged cells.
 */
export function headedTable(
  keys: readonly string[],
  columns: readonly FigureColumn[],
  rows: readonly FigureRow[],
): ExportRow[] {
  const height = Math.max(...columns.map(([headings]) => headings.length));
  const heads = Array.from({ length: height }, (_, level) => [
    ...keys.map((heading) => (level === 0 ? heading : '')),
    ...columns.map(([headings], index) => {
      const own = headings.slice(0, level + 1);
      const before = columns[index - 1]?.[0].slice(0, level + 1) ?? [];
      const isSpanned = own.length < headings.length && own.join('>') === before.join('>');
      return isSpanned ? '' : (headings[level] ?? '');
    }),
  ]);
  return [...heads, ...rows.map((row) => [...row.keys, ...cellsOf(columns, row.counts)])];
}

function cellsOf(columns: readonly FigureColumn[], counts: Counts): (string | number | null)[] {
  return columns.map(([, value]) => (typeof value === 'string' ? counts[value] : value(counts)));
}
