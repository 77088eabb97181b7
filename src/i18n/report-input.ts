import type { SkipReason } from '../tables/quality.ts';

/** A file that was read, and what became of its rows. */
export interface ReportInput {
  /** As the report names it: `raw/x.csv`. */
  readonly file: string;
  readonly source_id: string;
  readonly layout: string | null;
  readonly rows_read: number;
  readonly rows_loaded: number;
  readonly rows_skipped: number;
  readonly rows_rejected: number;
  /** Rows skipped, by reason. */
  readonly skipped_by_reason: Partial<Record<SkipReason, number>>;
  /** Whether the file, or a row of it, was rejected. */
  readonly rejected: boolean;
}

/** What the report says of an export, from all that is known of it. */
export function reportInput(file: string, input: Omit<ReportInput, 'file'>): ReportInput {
  return {
    file,
    source_id: input.source_id,
    layout: input.layout,
    rows_read: input.rows_read,
    rows_loaded: input.rows_loaded,
    rows_skipped: input.rows_skipped,
    rows_rejected: input.rows_rejected,
    skipped_by_reason: input.skipped_by_reason,
    rejected: input.rejected,
  };
}
