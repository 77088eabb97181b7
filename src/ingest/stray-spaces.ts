/** Words of a name that is looked at; places where two of its parts are joined, at most. */
const MOST_WORDS = 12;
const MOST_JOINS = 2;

/**
 * The ways to read a name in which a syllable was torn apart ("Xã Xuân Á i", as the text of a PDF
 * has it): neighbouring parts joined at one or two places, those with fewer joins first. For a name
 * that matches nothing as it is; joining changes no letter and no tone.
 */
export function joinedSpellings(name: string): string[] {
  const words = name.split(' ').filter((word) => word !== '');
  if (words.length > MOST_WORDS) return [];
  const found: string[] = [];
  let before = [words];
  for (let joins = 1; joins <= MOST_JOINS; joins += 1) {
    before = before.flatMap((parts) =>
      parts.slice(1).map((part, at) => parts.toSpliced(at, 2, `${parts[at] ?? ''}${part}`)),
    );
    found.push(...before.map((parts) => parts.join(' ')));
  }
  return [...new Set(found)];
}
