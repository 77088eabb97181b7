import { ALL_SYSTEMS, type DossierRow } from '../tables/dossiers.ts';
import { sumOfCounts } from './count-sums.ts';

/** The sum of rows of one unit over fields or systems, or of one field over communes. */
export function sumRow(rows: readonly DossierRow[], basis: 'fields' | 'communes'): DossierRow {
  const first = rows[0]!;
  const shares = new Set(rows.map(({ completeness }) => completeness));
  const places = new Set(rows.map(({ handled_at }) => handled_at));
  return {
    ...first,
    ...sumOfCounts(rows),
    basis: basis === 'fields' && first.basis === 'ytd_difference' ? first.basis : basis,
    source_system: ALL_SYSTEMS,
    handled_at: places.size === 1 ? first.handled_at : null,
    suppressed: [],
    completeness: shares.size === 1 ? first.completeness : null,
    revision: Math.max(...rows.map(({ revision }) => revision)),
    source_id: null,
    source_sheet: null,
    source_line: null,
  };
}

/** The row itself, or the sum of the rows of several source systems. */
export function oneRow(rows: readonly DossierRow[]): DossierRow {
  return rows.length === 1 ? rows[0]! : sumRow(rows, 'fields');
}
