import type { UnitVersionRow } from '../queries/unit-versions.ts';

/** The communes whose names begin with one letter, in alphabetical order. */
export interface UnitLetter {
  /** As it is shown: "Đ", "0–9". */
  readonly letter: string;
  /** In the path of its page: "dd" (as typed in Telex), "0-9". */
  readonly slug: string;
  readonly communes: readonly UnitVersionRow[];
}

const DIGITS = '0–9';

/**
 * Communes by the first letter of their bare names. Vowels stand under their letter without marks
 * (Â and Ấ under A), so that readers without Vietnamese keyboards find them; Đ is a letter of its
 * own. Names that begin with a digit stand together at the end. The order within a letter is that of
 * the list given.
 */
export function unitLetters(units: Iterable<UnitVersionRow>): UnitLetter[] {
  const communes = [...units].filter(({ level }) => level === 'commune');
  return [...Map.groupBy(communes, ({ name }) => firstLetter(name))]
    .map(([letter, group]) => ({ letter, slug: letterSlug(letter), communes: group }))
    .sort((a, b) => byLetter(a.letter, b.letter));
}

/** Path without language of the page of a letter. */
export function letterPath({ slug }: Pick<UnitLetter, 'slug'>): string {
  return `/units/${slug}/`;
}

function firstLetter(name: string): string {
  const first = name.normalize('NFD').charAt(0).toUpperCase();
  return /\d/.test(first) ? DIGITS : first;
}

function letterSlug(letter: string): string {
  if (letter === DIGITS) return '0-9';
  return letter === 'Đ' ? 'dd' : letter.toLowerCase();
}

function byLetter(a: string, b: string): number {
  if (a === DIGITS || b === DIGITS) return Number(a === DIGITS) - Number(b === DIGITS);
  return a.localeCompare(b, 'vi');
}
