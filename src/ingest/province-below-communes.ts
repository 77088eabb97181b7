import { COUNT_NAMES, type CountName } from '../tables/counts.ts';
import { ALL_FIELDS, UNSPECIFIED_SYSTEM, type DossierRow } from '../tables/dossiers.ts';
import { periodKey } from '../tables/periods.ts';
import type { Finding } from './finding.ts';
import { countOf } from './identities.ts';
import { rowFinding } from './row-finding.ts';

/** A count of a province's own row that its communes exceed. */
interface Shortfall {
  readonly column: CountName;
  /** What the communes that state it add up to. */
  readonly expected: number;
  readonly found: number;
  /** How many rows were added up. */
  readonly rows: number;
}

/**
 * Counts of a province's own row that are smaller than what its communes have in the same file and period
 * (`province_below_communes`, one finding a count): the row of a province holds its departments too, so that
 * it may be larger and never smaller. A row over all fields is compared with the rows of every field, one of
 * a field with the rows of that field; one that names a system with the rows of that system. Communes that
 * do not state a count, and rows of another part of the period, are left out: what is left is the least
 * that the province has. `rows` are those that are loaded, of one province.
 */
export function provinceBelowCommunes(rows: readonly DossierRow[]): Finding[] {
  const own = rows.filter(({ level }) => level === 'province');
  if (own.length === 0) return [];
  const keyOf = (row: DossierRow): string => `${row.source_id ?? ''} ${periodKey(row)}`;
  const communes = Map.groupBy(
    rows.filter(({ level }) => level === 'commune'),
    keyOf,
  );
  return own.flatMap((row) => {
    const parts = (communes.get(keyOf(row)) ?? []).filter((part) => isPartOf(part, row));
    return shortfalls(row, parts).map(({ column, ...numbers }) =>
      rowFinding(row, {
        code: 'province_below_communes',
        column,
        severity: 'warning',
        params: { ...numbers },
        found: numbers.found,
      }),
    );
  });
}

function isPartOf(part: DossierRow, whole: DossierRow): boolean {
  return (
    (whole.field_id === ALL_FIELDS || part.field_id === whole.field_id) &&
    (whole.source_system === UNSPECIFIED_SYSTEM || part.source_system === whole.source_system) &&
    part.completeness === whole.completeness
  );
}

/** In the words of the row; a total of its parts only where none of these says the same. */
function shortfalls(own: DossierRow, communes: readonly DossierRow[]): Shortfall[] {
  const all = COUNT_NAMES.flatMap((column): Shortfall[] => {
    const found = countOf(own, column);
    if (found === null) return [];
    const stated = communes.map((row) => countOf(row, column)).filter((value) => value !== null);
    const expected = stated.reduce((sum, value) => sum + value, 0);
    return expected > found ? [{ column, expected, found, rows: stated.length }] : [];
  });
  const inItsWords = all.filter(({ column }) => own[column] !== null);
  return inItsWords.length > 0 ? inItsWords : all;
}
