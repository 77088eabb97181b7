/** An old commune (before 1 July 2025) and the commune that succeeded it. Recognises names; never apportions figures. */
export interface Predecessor {
  /** The code before 1 July 2025; null where the unit was dissolved before and no code is known. */
  readonly old_code: string | null;
  readonly old_name: string;
  readonly old_district: string;
  readonly old_province: string;
  readonly unit_code: string;
}
