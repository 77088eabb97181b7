import { ALL_FIELDS, type DossierKey, type DossierRow } from './dossiers.ts';
import { periodKey } from './periods.ts';
import type { Revision } from './revisions.ts';

/** Which counts may not be told: those of these fields (none named is all) below the threshold, 0 excepted. */
interface SmallCounts {
  readonly threshold: number;
  readonly sensitive_fields: readonly string[];
}

/**
 * Corrections without those that would tell a hidden count. All corrections by field of a unit and
 * period are withheld where one of its rows hides a count, or an earlier export gave a small count of
 * a sensitive field: beside the totals that an earlier version of the site showed, even the former
 * figure of another field could reveal it. Where the row over all fields hides counts, its corrections
 * go too. `rows` are those that hold, after suppression.
 */
export function publishableRevisions(
  revisions: readonly Revision[],
  rows: Iterable<Pick<DossierRow, keyof DossierKey | 'suppressed'>>,
  small: SmallCounts,
): Revision[] {
  const byField = new Set<string>();
  const whole = new Set<string>();
  for (const row of rows) {
    if (row.suppressed.length === 0) continue;
    byField.add(unitPeriod(row));
    if (row.field_id === ALL_FIELDS) whole.add(unitPeriod(row));
  }
  for (const revision of revisions)
    if (tellsSmallCount(revision, small)) byField.add(unitPeriod(revision));
  return revisions.filter((revision) => {
    const hidden = revision.field_id === ALL_FIELDS ? whole : byField;
    return !hidden.has(unitPeriod(revision));
  });
}

/** Only the number received says how many people a row is about. */
function tellsSmallCount(
  { field_id, column_name, old_value, new_value }: Revision,
  { threshold, sensitive_fields }: SmallCounts,
): boolean {
  if (column_name !== 'received_total') return false;
  if (sensitive_fields.length > 0 && !sensitive_fields.includes(field_id)) return false;
  const isSmall = (value: number | null): boolean =>
    value !== null && value > 0 && value < threshold;
  return isSmall(old_value) || isSmall(new_value);
}

function unitPeriod(key: DossierKey): string {
  return `${key.unit_code} ${periodKey(key)}`;
}
