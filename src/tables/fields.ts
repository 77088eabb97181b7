/**
 * A line of `data/reference/fields.csv`: a field (lĩnh vực) of administrative procedures, its name
 * in the four languages, and the other spellings under which exports carry it.
 */
export interface Field {
  /** ASCII words joined by hyphens: "chung-thuc". */
  readonly field_id: string;
  /** The name in the forms: "Chứng thực". */
  readonly name_vi: string;
  readonly name_en: string;
  readonly name_ar: string;
  readonly name_fa: string;
  /** Other Vietnamese spellings; empty where none is known. In the file separated by `|`. */
  readonly aliases: readonly string[];
}
