import type { Period } from '../tables/periods.ts';
import type { Revision } from '../tables/revisions.ts';
import type { Candidate } from './export-decision.ts';
import { exportDay } from './export-order.ts';
import { differing } from './row-changes.ts';

/** The counts of a row that the next export of it gives otherwise. */
export function revisionsOf(old: Candidate, next: Candidate): Revision[] {
  const { unit_code, field_id, source_system } = next.row;
  return differing(old.row.counts, next.row.counts).map((column_name) => ({
    unit_code,
    field_id,
    source_system,
    ...periodOf(next.row),
    column_name,
    old_value: old.row.counts[column_name],
    new_value: next.row.counts[column_name],
    corrected_on: exportDay(next.mark),
    old_source_id: old.source_id,
    old_source_sheet: old.row.sheet ?? null,
    old_source_line: old.row.line,
    new_source_id: next.source_id,
    new_source_sheet: next.row.sheet ?? null,
    new_source_line: next.row.line,
  }));
}

function periodOf({ period_start, period_end, period_kind, calendar }: Period): Period {
  return { period_start, period_end, period_kind, calendar };
}
