/** What the sentence is made of that says whether files can be published. */
export interface VerdictParams {
  /**
   * `personal`: do not publish or send; `nothing`: no row could be read; `mend`: something is
   * rejected or wrong; `look`: there are warnings; `ready`: nothing is in the way.
   */
  readonly kind: 'personal' | 'nothing' | 'mend' | 'look' | 'ready';
  readonly files: number;
  /** Files with columns about persons. */
  readonly personal: number;
  /** Files that were not read, or of which anything was rejected. */
  readonly faulty: number;
  readonly loaded: number;
  readonly rejected: number;
  readonly errors: number;
  readonly warnings: number;
}

/** What one file can do to another. */
export const CROSS_CODES = [
  'contradiction',
  'field_not_repeated',
  'superseded',
  'repeated_row',
  'duplicate_file',
] as const;
export type CrossCode = (typeof CROSS_CODES)[number];
