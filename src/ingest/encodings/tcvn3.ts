import { asLatin1 } from './windows-bytes.ts';

/**
 * TCVN3 (TCVN 5712:1993, VN3), the encoding of the .VnTime fonts, by byte. Capitals with a tone do
 * not exist: such text is written in small letters and shown by a font of capitals (.VnTimeH).
 * 0xAD, the soft hyphen of other encodings, is "ư". Agrees with glibc's TCVN5712-1.
 */
const TABLE = new Map<string, string>([
  ...letters(0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'),
  ...letters(0xb5, 'àảãáạ'),
  ...letters(0xbb, 'ằẳẵắ'),
  ...letters(0xc6, 'ặầẩẫấậè'),
  ...letters(0xce, 'ẻẽéẹềểễếệìỉ'),
  ...letters(0xdc, 'ĩíịò'),
  ...letters(0xe1, 'ỏõóọồổỗốộờởỡớợù'),
  ...letters(0xf1, 'ủũúụừửữứựỳỷỹýỵ'),
]);

/** The letters from a byte on. */
function letters(first: number, text: string): (readonly [string, string])[] {
  return Array.from(text, (letter, index) => [String.fromCharCode(first + index), letter] as const);
}

/** Text whose TCVN3 bytes were read as windows-1252 or Latin-1, as what was written. */
export function asTcvn3(text: string): string {
  return asLatin1(text).replace(
    /[\u00A1-\u00FF]/g,
    (character) => TABLE.get(character) ?? character,
  );
}
