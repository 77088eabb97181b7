import { COUNT_NAMES } from '../tables/counts.ts';
import { ALL_FIELDS, type DossierRow } from '../tables/dossiers.ts';
import { periodKey } from '../tables/periods.ts';
import { HiddenColumns } from './hidden-columns.ts';
import { cellKey } from './period-table.ts';
import type { ProvinceRows } from './province-rules.ts';
import { hiddenColumns, type SuppressionRule } from './suppression.ts';

/**
 * What is put together of one province, or of the country's own rows, without the small numbers and
 * what would give them away. A correction of a hidden figure is not among the revisions.
 */
export function suppressProvince(made: ProvinceRows, rule: SuppressionRule): ProvinceRows {
  const byField = made.rows.filter(({ field_id }) => field_id !== ALL_FIELDS);
  const hidden = hiddenColumns({ overview: made.overview, byField }, rule);
  // The country adds up the provinces, and a hidden row of one would be what the others leave.
  hideWhole(
    byField.filter(({ level }) => level === 'country'),
    hidden,
  );
  return {
    ...made,
    rows: made.rows.map((row) => hidden.applied(row)),
    overview: made.overview.map((row) => hidden.applied(row)),
    revisions: made.revisions.filter((revision) => !hidden.has(revision, revision.column_name)),
  };
}

function hideWhole(rows: readonly DossierRow[], hidden: HiddenColumns): void {
  for (const row of rows) hidden.add(cellKey(row), periodKey(row), COUNT_NAMES);
}
