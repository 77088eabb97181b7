import type { Cell } from '../../src/tables/csv.ts';
import type { DossierRow } from '../../src/tables/dossiers.ts';

/**
 * The cells of a row in the order of the table `dossiers`. Written out, because the engine finds a
 * property that stands in the text many times faster than one whose name is worked out: the whole
 * country has a hundred million of them.
 */
export function dossierCells(row: DossierRow): Cell[] {
  return [
    row.unit_code,
    row.level,
    row.basis,
    row.field_id,
    row.source_system,
    row.handled_at,
    row.period_start,
    row.period_end,
    row.period_kind,
    row.calendar,
    row.received_total,
    row.received_new,
    row.received_online,
    row.received_direct,
    row.received_postal,
    row.received_direct_or_postal,
    row.carried_over,
    row.resolved_total,
    row.resolved_early,
    row.resolved_on_time,
    row.resolved_early_or_on_time,
    row.resolved_late,
    row.pending_total,
    row.pending_in_time,
    row.pending_overdue,
    row.in_time_766,
    row.not_in_time_766,
    row.returned,
    row.withdrawn,
    row.returned_or_withdrawn,
    row.stopped,
    row.refused,
    row.awaiting_supplement,
    row.fee_dossiers,
    row.paid_online,
    row.digitised,
    row.feedback_total,
    row.feedback_satisfied,
    row.suppressed,
    row.completeness,
    row.revision,
    row.source_id,
    row.source_sheet,
    row.source_line,
  ];
}
