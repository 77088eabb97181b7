import type { CountName } from './counts.ts';
import type { DossierKey } from './dossiers.ts';

/**
 * A count that a later export gave otherwise than an earlier one of the same key, or a sum over fields
 * that changed with it.
 */
export interface Revision extends DossierKey {
  readonly column_name: CountName;
  /** Null where the export does not state it. */
  readonly old_value: number | null;
  readonly new_value: number | null;
  /** The day on which the later export was made; null where only the order of the two is known. */
  readonly corrected_on: string | null;
  readonly old_source_id: string;
  /** The sheet of that file, counted from 1; null of a sum and in a file without sheets. */
  readonly old_source_sheet: number | null;
  /** Null of a sum. */
  readonly old_source_line: number | null;
  readonly new_source_id: string;
  readonly new_source_sheet: number | null;
  readonly new_source_line: number | null;
}
