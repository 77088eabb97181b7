import { noCounts } from '../tables/counts.ts';
import { ALL_FIELDS, type DossierRow } from '../tables/dossiers.ts';
import type { RowChange } from './row-changes.ts';
import type { Finding } from './finding.ts';
import { oneRow, sumRow } from './sum-row.ts';
import { unitTotals } from './unit-totals.ts';
import type { PrintedTotal } from './unit-health.ts';

/** A sum; where `incomplete` says that it lacks an addend, no count of it is known. */
export interface Sum {
  readonly overall: DossierRow;
  readonly incomplete: Finding | null;
  /** What the known addends come to where that is not all. */
  readonly partial: DossierRow | null;
}

/** The rows of one unit and period that hold, and its row over all fields. */
export interface UnitRows extends Sum {
  /** Those read or computed: by field, else over all fields. */
  readonly rows: readonly DossierRow[];
  /** Rows over all fields beside rows by field: compared with their sum, never loaded. */
  readonly replaced: readonly RowChange[];
  readonly totals: readonly PrintedTotal[];
}

/** A sum as it may be stated: `incomplete` is null where it lacks nothing. */
export function statedSum(sum: DossierRow, incomplete: Finding | null): Sum {
  return incomplete === null
    ? { overall: sum, incomplete, partial: null }
    : { overall: { ...sum, ...noCounts() }, incomplete, partial: sum };
}

/** The rows of one unit and period: its field rows, else its rows over all fields; and their sum. */
export function unitRows(rows: readonly DossierRow[], incomplete: Finding | null): UnitRows {
  const fields = rows.filter(({ field_id }) => field_id !== ALL_FIELDS);
  if (fields.length === 0) {
    const sum = incomplete === null ? oneRow(rows) : sumRow(rows, 'fields');
    return { rows, replaced: [], totals: [], ...statedSum(sum, incomplete) };
  }
  const sum = { ...sumRow(fields, 'fields'), field_id: ALL_FIELDS };
  const own = rows.filter(({ field_id }) => field_id === ALL_FIELDS);
  const { changes, totals } = unitTotals(fields, own, incomplete === null ? sum : null);
  return { rows: fields, replaced: changes, totals, ...statedSum(sum, incomplete) };
}
