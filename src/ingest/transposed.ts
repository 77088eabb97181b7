import type { IngestContext } from './file-result.ts';
import { columnTitles } from './header.ts';
import type { UnknownHeader } from './table-header.ts';

/** Headings that must name units, and their share of all but the first. */
const FEWEST = 2;
const MOSTLY = 0.6;

/** True where the headings of a table name units: each row is an indicator, and no layout can read it. */
export function isTransposed(
  { rows }: Pick<UnknownHeader, 'rows'>,
  { units }: Pick<IngestContext, 'units'>,
): boolean {
  const isUnit = (label: string): boolean => {
    const { kind } = units.byName(label, null);
    return kind === 'unit' || kind === 'ambiguous';
  };
  const [, ...titles] = columnTitles(rows).filter((title) => title !== '');
  const named = titles.filter((title) => title.split(' > ').some(isUnit));
  return named.length >= FEWEST && named.length >= titles.length * MOSTLY;
}
