import { asLatin1 } from './windows-bytes.ts';

/**
 * VNI-Windows, the encoding of the VNI-Times fonts: a vowel and, after it, a character that stands
 * for its tone, its circumflex or breve, or both; the vowels "ơ", "ư", "i" and the letter "đ" have
 * characters of their own. From the table that VNI publishes for its fonts, as Unikey and the npm
 * package vietnamese-conversion have it.
 */
const TONED = 'ùøûõï';
const CIRCUMFLEX = 'âáàåãä';
const BREVE = 'êéèúüë';
const VOWELS: readonly (readonly [vowel: string, marks: string, letters: string])[] = [
  ['a', TONED + CIRCUMFLEX + BREVE, 'áàảãạâấầẩẫậăắằẳẵặ'],
  ['e', TONED + CIRCUMFLEX, 'éèẻẽẹêếềểễệ'],
  ['o', TONED + CIRCUMFLEX, 'óòỏõọôốồổỗộ'],
  ['u', TONED, 'úùủũụ'],
  ['y', TONED, 'ýỳỷỹỵ'],
  ['ô', TONED, 'ớờởỡợ'],
  ['ö', TONED, 'ứừửữự'],
];
const TABLE = new Map<string, string>([
  ...VOWELS.flatMap(([vowel, marks, letters]) =>
    Array.from(marks, (mark, index) => [vowel + mark, letters[index] ?? ''] as const),
  ),
  ...Array.from('íìæóòîôöñ', (one, index) => [one, 'íìỉĩịỵơưđ'[index] ?? ''] as const),
]);
const WRITTEN = new RegExp(`[aeouyôö][${TONED}${CIRCUMFLEX}${BREVE}]|[íìæóòîôöñ]`, 'giu');

/** Text whose VNI bytes were read as windows-1252 or Latin-1, as what was written. */
export function asVni(text: string): string {
  return asLatin1(text).replace(WRITTEN, (written) => {
    const letter = TABLE.get(written.toLowerCase());
    const [first = ''] = written;
    if (letter !== undefined) return first === first.toLowerCase() ? letter : letter.toUpperCase();
    // A mark that its vowel cannot have: the vowel alone may still be a letter of its own.
    return written.length === 1 ? written : asVni(first) + written.slice(1);
  });
}
