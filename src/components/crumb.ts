/** A page on the way from the home page to the one that is read. */
export interface Crumb {
  readonly name: string;
  /** Path without language, as `/province/gia-lai/`. */
  readonly path: string;
  /** The name is Vietnamese in every language (a place). */
  readonly vietnamese?: boolean;
}
