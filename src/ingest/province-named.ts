import type { TitleLine } from './title-unit.ts';
import type { UnitRegister } from './unit-register.ts';

/** A province behind its type, anywhere in a line: "… trên địa bàn tỉnh Tây Ninh", "TP.HCM". */
const BEHIND_TYPE = /(?<!\p{L})(?:tỉnh|thành phố|tp\.?)[\s:]*([^|;()\n]+)/giu;
/** A department that ends with the name of its province: "Sở Nội vụ Tây Ninh". */
const OF_DEPARTMENT = /^sở\s+[^|;()\n]+$/iu;
/** Words of the longest name of a province. */
const MOST_WORDS = 4;

/**
 * The code of the one province that title lines name anywhere, without a label; null where they name
 * none, or more than one.
 */
export function provinceNamed(
  lines: readonly TitleLine[],
  { province }: Pick<UnitRegister, 'province'>,
): string | null {
  const codes = new Set<string>();
  const take = (names: readonly string[]): void => {
    const code = names.map(province).find((found) => found !== null);
    if (code != null) codes.add(code);
  };
  for (const { text } of lines) {
    for (const [, after = ''] of text.matchAll(BEHIND_TYPE)) take(beginnings(after));
    for (const cell of text.split('|')) if (OF_DEPARTMENT.test(cell.trim())) take(endings(cell));
  }
  const [only] = codes;
  return codes.size === 1 ? only! : null;
}

const wordsOf = (text: string): string[] => text.trim().split(/[\s,.]+/);

/** The first words of a text, the longest run first. */
function beginnings(text: string): string[] {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  return words.map((_, at) => words.slice(0, words.length - at).join(' '));
}

/** The last words of a text, the longest run first. */
function endings(text: string): string[] {
  const words = wordsOf(text).slice(-MOST_WORDS);
  return words.map((_, at) => words.slice(at).join(' '));
}
