import type { Revision } from '../tables/revisions.ts';
import type { Query } from './query.ts';

/**
 * Every figure that a later export changed: the latest correction first, undated ones last; within
 * one correction the sums over all fields first, then field by field.
 */
export function figureRevisions(): Query<Revision> {
  return {
    sql: `SELECT unit_code, field_id, source_system, period_start, period_end, period_kind, calendar,
  column_name, old_value, new_value, corrected_on, old_source_id, old_source_sheet, old_source_line,
  new_source_id, new_source_sheet, new_source_line
FROM overview.revisions
ORDER BY corrected_on DESC NULLS LAST, period_end DESC, period_start, unit_code, new_source_id,
  -- One of all fields before the fields that it is the sum of.
  field_id <> 'all', field_id, source_system, old_source_id, column_name`,
    params: [],
  };
}
