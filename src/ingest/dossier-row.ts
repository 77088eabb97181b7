import type { DossierRow } from '../tables/dossiers.ts';
import type { Candidate } from './export-decision.ts';

/** A row as the tables have it. */
export function dossierRow(
  { row, source_id }: Pick<Candidate, 'row' | 'source_id'>,
  revision: number,
): DossierRow {
  return {
    // First, since the engine copies the properties of the first object at once and others one by one.
    ...row.counts,
    unit_code: row.unit_code,
    level: row.level,
    field_id: row.field_id,
    source_system: row.source_system,
    handled_at: row.handled_at,
    period_start: row.period_start,
    period_end: row.period_end,
    period_kind: row.period_kind,
    calendar: row.calendar,
    basis: 'source',
    suppressed: [],
    completeness: row.completeness,
    revision,
    source_id,
    source_sheet: row.sheet ?? null,
    source_line: row.line,
  };
}
