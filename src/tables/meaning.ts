/** What a column means, in Vietnamese and English, and the unit of its values (`text` for words). */
export interface Meaning {
  readonly vi: string;
  readonly en: string;
  readonly unit: string;
}

/** Makes the meanings of columns whose values have one unit. */
export function meaningIn(unit: string): (vi: string, en: string) => Meaning {
  return (vi, en) => ({ vi, en, unit });
}
