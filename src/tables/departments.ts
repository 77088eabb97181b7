/**
 * A line of `data/reference/departments.csv`: a department (sở, ban, ngành) that provinces have,
 * whichever province it is. A name that ends in " tỉnh" ends in " thành phố" in a centrally run city.
 */
export interface Department {
  /** Second part of its code: "so-tu-phap" of `15.so-tu-phap`. */
  readonly slug: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly name_ar: string;
  readonly name_fa: string;
  /** Other spellings and abbreviations; "và", "&", spaces and punctuation do not matter in them. */
  readonly aliases: readonly string[];
}

/** Code of a department: `15.so-tu-phap`. */
export function departmentCode(provinceCode: string, slug: string): string {
  return `${provinceCode}.${slug}`;
}
