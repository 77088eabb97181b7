import type { DraftColumn } from './draft-column.ts';

/** The periods that headings name, in their words, where there is more than one. */
export function periodsOf(columns: readonly DraftColumn[]): string[] {
  const periods = [...new Set(columns.map(({ period }) => period))].filter((of) => of !== '');
  return periods.length > 1 ? periods : [];
}

/** All columns, of which those of other periods say nothing. */
export function ofPeriod(columns: readonly DraftColumn[], period: string): readonly DraftColumn[] {
  const silent = { role: null, figures: null, candidates: null, keys: [] };
  return columns.map((column) =>
    column.period === '' || column.period === period ? column : { ...column, ...silent },
  );
}

/** Columns of several periods are looked at period by period: no sum goes over them, and none is a part of another. */
export function inEachPeriod<Result>(
  columns: readonly DraftColumn[],
  of: (columns: readonly DraftColumn[]) => Result[],
): Result[] {
  const periods = periodsOf(columns);
  if (periods.length === 0) return of(columns);
  const each = periods.map((period) => of(ofPeriod(columns, period)));
  return columns.map(({ period }, index) => each[Math.max(0, periods.indexOf(period))]![index]!);
}
