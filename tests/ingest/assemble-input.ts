import type { AssembleInput } from '../../src/ingest/current-rows.ts';
import type { FileRow } from '../../src/ingest/file-result.ts';
import { noCounts, type Counts } from '../../src/tables/counts.ts';

/** A row of the commune 04399 in August 2025, as a file gives it. */
export function fileRow(
  field_id: string,
  counts: Partial<Counts>,
  more: Partial<FileRow> = {},
): FileRow {
  return {
    unit_code: '04399',
    level: 'commune',
    field_id,
    source_system: 'unspecified',
    handled_at: null,
    period_start: '2025-08-01',
    period_end: '2025-08-31',
    period_kind: 'flow',
    calendar: 'month',
    counts: { ...noCounts(), ...counts },
    completeness: null,
    line: 2,
    ...more,
  };
}

/** A file that was read, named like its source. */
export function readInput(
  name: string,
  rows: FileRow[],
  exported_at: string | null = null,
): AssembleInput {
  return {
    source_id: name,
    path: `${name}.csv`,
    result: {
      layout: 'tidy',
      encoding: 'utf-8',
      exported_at,
      rows_read: rows.length,
      rows,
      skipped: [],
      rows_rejected: 0,
      issues: [],
    },
  };
}
