/** A run of rows that is drawn, or the number of rows that are left out in its place. */
export type RankStretch<Row> = { readonly rows: readonly Row[] } | { readonly leftOut: number };

/** More rows than this are not all drawn. */
const MOST = 40;
/** Rows at either end: with a row of the reader's in between, and without. */
const ENDS = 3;
const ENDS_ALONE = 8;
/** Rows on either side of the reader's. */
const AROUND = 3;

/**
 * What is drawn of a long ranking: its first and last rows and, where there is one, the reader's row
 * with its neighbours. What is left out is counted. A gap of a single row is not worth saying: that
 * row is drawn.
 */
export function rankWindow<Row extends { readonly highlighted: boolean }>(
  rows: readonly Row[],
): RankStretch<Row>[] {
  if (rows.length <= MOST) return rows.length === 0 ? [] : [{ rows }];
  const own = rows.flatMap(({ highlighted }, index) => (highlighted ? [index] : []));
  const ends = own.length > 0 ? ENDS : ENDS_ALONE;
  const isDrawn = (index: number): boolean =>
    index < ends ||
    index >= rows.length - ends ||
    own.some((place) => Math.abs(place - index) <= AROUND);
  const shown = rows.map(
    (_, index) => isDrawn(index) || (isDrawn(index - 1) && isDrawn(index + 1)),
  );
  const stretches: RankStretch<Row>[] = [];
  for (let start = 0; start < rows.length;) {
    const next = shown.indexOf(!shown[start]!, start);
    const end = next === -1 ? rows.length : next;
    stretches.push(shown[start]! ? { rows: rows.slice(start, end) } : { leftOut: end - start });
    start = end;
  }
  return stretches;
}
