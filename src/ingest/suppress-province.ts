import { COUNT_NAMES } from '../tables/counts.ts';
import { ALL_FIELDS, type DossierKey, type DossierRow } from '../tables/dossiers.ts';
import { periodKey } from '../tables/periods.ts';
import type { Revision } from '../tables/revisions.ts';
import { HiddenColumns } from './hidden-columns.ts';
import { cellKey } from './period-table.ts';
import type { ProvinceRows } from './province-rules.ts';
import { hiddenColumns, type SuppressionRule } from './suppression.ts';

/**
 * What is put together of one province, or of the country's own rows, without the small numbers and
 * what would give them away. A correction of a hidden figure is not among the revisions.
 */
export function suppressProvince(made: ProvinceRows, rule: SuppressionRule): ProvinceRows {
  const byField = [...made.rows, ...made.computed].filter(
    ({ field_id }) => field_id !== ALL_FIELDS,
  );
  const hidden = hiddenColumns({ overview: made.overview, byField }, rule);
  // The country adds up the provinces, and a hidden row of one would be what the others leave.
  hideWhole(
    byField.filter(({ level }) => level === 'country'),
    hidden,
  );
  return {
    ...made,
    rows: made.rows.map((row) => hidden.applied(row)),
    computed: made.computed.map((row) => hidden.applied(row)),
    overview: made.overview.map((row) => hidden.applied(row)),
    revisions: publishedRevisions(made.revisions, byField, hidden),
  };
}

/**
 * The corrections that give no hidden figure away. Where a row of a unit and period is hidden, those
 * of its sum are left out: what the sum was before, less what its other rows were, is what a hidden
 * row was.
 */
function publishedRevisions(
  revisions: readonly Revision[],
  byField: readonly DossierRow[],
  hidden: HiddenColumns,
): Revision[] {
  const keyOf = (row: DossierKey): string => `${row.unit_code} ${periodKey(row)}`;
  const withHidden = new Set(byField.filter((row) => hidden.has(row)).map(keyOf));
  return revisions.filter(
    (revision) =>
      !hidden.has(revision, revision.column_name) &&
      !(revision.field_id === ALL_FIELDS && withHidden.has(keyOf(revision))),
  );
}

function hideWhole(rows: readonly DossierRow[], hidden: HiddenColumns): void {
  for (const row of rows) hidden.add(cellKey(row), periodKey(row), COUNT_NAMES);
}
