import { toTCVN3, toVNI } from 'vietnamese-conversion';

/** The bytes of Vietnamese text in an encoding, written from tables that are not the project's own. */
export type Encoder = (text: string) => Uint8Array;

/** TCVN3 has no capitals with a tone: they are small letters in a font of capitals. */
const TONED_CAPITAL = /[ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]/g;
const tcvn3 = (text: string): string =>
  toTCVN3(
    text.replace(TONED_CAPITAL, (letter) => letter.toLowerCase()),
    'unicode',
  );

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

const BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const decoded = (label: string): string[] => Array.from(new TextDecoder(label).decode(BYTES));
const WINDOWS_1258 = new Map(decoded('windows-1258').map((c, byte) => [c, byte]));
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** The letter, or the letter without its tone and the tone after it, as Windows writes it. */
function windows1258(text: string): Uint8Array {
  const bytes = Array.from(text.normalize('NFC')).flatMap((letter) => {
    const one = WINDOWS_1258.get(letter);
    if (one !== undefined) return [one];
    const apart = letter.normalize('NFD');
    const bare = apart.replace(TONE, '').normalize('NFC');
    return [bare, TONE.exec(apart)?.[0] ?? ''].map((c) => WINDOWS_1258.get(c) ?? 0x3f);
  });
  return Uint8Array.from(bytes);
}

const utf8: Encoder = (text) => new TextEncoder().encode(text);

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1)
    bytes.setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
  return new Uint8Array(bytes.buffer);
}

/** Bytes as a program that expects one byte a letter shows them, saved as UTF-8. */
const misread = (bytes: Uint8Array, label: string): Uint8Array =>
  utf8(new TextDecoder(label).decode(bytes));

/** Every encoding that is read, by the name that a reading of it gives. */
export const ENCODERS: Readonly<Record<string, readonly [name: string, encoder: Encoder]>> = {
  'UTF-8': ['utf-8', utf8],
  'UTF-8 with a byte-order mark': ['utf-8-bom', (text) => utf8(`\uFEFF${text}`)],
  'UTF-16 little-endian with a mark': ['utf-16le', (text) => utf16(`\uFEFF${text}`, false)],
  'UTF-16 big-endian with a mark': ['utf-16be', (text) => utf16(`\uFEFF${text}`, true)],
  'UTF-16 little-endian': ['utf-16le', (text) => utf16(text, false)],
  'UTF-16 big-endian': ['utf-16be', (text) => utf16(text, true)],
  'windows-1258': ['windows-1258', windows1258],
  TCVN3: ['tcvn3', (text) => latin1(tcvn3(text))],
  VNI: ['vni', (text) => latin1(toVNI(text, 'unicode'))],
  'UTF-8 read as windows-1252': [
    'utf-8-as-windows-1252',
    (text) => misread(utf8(text), 'windows-1252'),
  ],
  'UTF-8 read as windows-1258': [
    'utf-8-as-windows-1252',
    (text) => misread(utf8(text), 'windows-1258'),
  ],
  'TCVN3 saved as UTF-8': ['tcvn3', (text) => utf8(tcvn3(text))],
  'VNI saved as UTF-8': ['vni', (text) => utf8(toVNI(text, 'unicode'))],
  'windows-1258 read as windows-1252': [
    'windows-1258',
    (text) => misread(windows1258(text), 'windows-1252'),
  ],
};
