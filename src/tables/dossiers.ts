import type { CountName, Counts } from './counts.ts';
import type { Period } from './periods.ts';
import type { UnitLevel } from './units.ts';

/** `field_id` of a row that covers all fields. */
export const ALL_FIELDS = 'all';
/** `source_system` of a row whose file names no system. */
export const UNSPECIFIED_SYSTEM = 'unspecified';
/** `source_system` of a sum. */
export const ALL_SYSTEMS = 'all';

/**
 * What a row is. `source`: read from a file; `fields`: the sum of rows of the same unit, over fields or
 * source systems; `communes`: the sum over the communes of a province, by field, departments left out;
 * `ytd_difference`: what two successive figures of the year to date leave for the time between them
 * (or such rows added up over fields).
 */
type Basis = 'source' | 'fields' | 'communes' | 'ytd_difference';

/**
 * Where the dossiers of a row are dealt with, and so where its delays sit, as its file says: `between`
 * are those on their way from one office to another.
 */
export const HANDLED_AT = ['commune', 'department', 'between'] as const;
export type HandledAt = (typeof HANDLED_AT)[number];

/** The key of a row of `dossiers`: no two rows have the same. */
export interface DossierKey extends Period {
  readonly unit_code: string;
  readonly field_id: string;
  readonly source_system: string;
}

/** A row of `dossiers`: one unit, one field (or all), one source system, one period. */
export interface DossierRow extends DossierKey, Counts {
  readonly level: UnitLevel;
  readonly basis: Basis;
  /** Null where the file does not say, and of a sum over several. */
  readonly handled_at: HandledAt | null;
  /** Counts hidden in this row, so that hidden and unknown differ. */
  readonly suppressed: readonly CountName[];
  /** Share (0–1) of the period that the row covers; null when whole. */
  readonly completeness: number | null;
  /** 0 for the first export of this key, 1 for the first correction, … */
  readonly revision: number;
  /** The input file of a row read from a file; null of a sum (see `dossier_sources`). */
  readonly source_id: string | null;
  /** The sheet of that file, counted from 1; null of a sum and in a file without sheets. */
  readonly source_sheet: number | null;
  /** The line of that file or row of that sheet, counted from 1; null of a sum. */
  readonly source_line: number | null;
}
