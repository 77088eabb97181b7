/** A model of service reform that a source names, in one unit. */
export interface Initiative {
  readonly initiative_id: string;
  readonly unit_code: string;
  /** The name in Vietnamese as the source gives it, or as restored from a translation. */
  readonly name: string;
  /** True where the Vietnamese name was restored from a translated copy. */
  readonly name_restored: boolean;
  /** Kind of model, for grouping: "mobile_team", "qr_procedures", … */
  readonly kind: string;
  readonly started: string | null;
  readonly publication: string;
  readonly url: string | null;
}
