import type { DraftColumn } from './draft-column.ts';

/** The periods that headings name, in their words, where there is more than one. */
export function periodsOf(columns: readonly DraftColumn[]): string[] {
  return several(columns.map(({ period }) => period));
}

/** The fields that headings name, as the table words them, where there is more than one. */
export function fieldsOf(columns: readonly DraftColumn[]): string[] {
  return several(columns.map(({ field }) => field));
}

/**
 * What tells the columns of one period and field from those of others; those of totals are apart as well.
 * "" for a column that belongs to all of them.
 */
export function partOf({ period, field, isTotal }: DraftColumn): string {
  return isTotal ? 'Σ' : [period, field].filter((of) => of !== '').join(' > ');
}

/** The parts of a table whose headings name periods or fields; none where there is only one. */
export function partsOf(columns: readonly DraftColumn[]): string[] {
  return several(columns.map(partOf));
}

/** All columns, of which those of other parts say nothing. */
export function ofPart(columns: readonly DraftColumn[], part: string): readonly DraftColumn[] {
  const silent = { role: null, figures: null, candidates: null, keys: [] };
  return columns.map((column) =>
    ['', part].includes(partOf(column)) ? column : { ...column, ...silent },
  );
}

/** Columns of several parts are looked at part by part: no sum goes over them, and none is a part of another. */
export function inEachPart<Result>(
  columns: readonly DraftColumn[],
  of: (columns: readonly DraftColumn[]) => Result[],
): Result[] {
  const parts = partsOf(columns);
  if (parts.length === 0) return of(columns);
  const each = parts.map((part) => of(ofPart(columns, part)));
  return columns.map((column, index) => each[Math.max(0, parts.indexOf(partOf(column)))]![index]!);
}

function several(names: readonly string[]): string[] {
  const all = [...new Set(names)].filter((of) => of !== '');
  return all.length > 1 ? all : [];
}
