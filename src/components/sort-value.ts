/**
 * The plain number that a cell of `SortableTable.astro` sorts by: counts as they are, fractions to
 * five significant digits, which is more than any column prints (all their digits are a sixth of a
 * long table's bytes). Null and undefined give undefined, and such a cell stands last.
 */
export function sortValue(value: number | null | undefined): number | undefined {
  if (value == null) return undefined;
  return Number.isInteger(value) ? value : Number(value.toPrecision(5));
}
