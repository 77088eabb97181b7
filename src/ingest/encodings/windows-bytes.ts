const BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const HIGH = /[\u0080-\uFFFF]/g;

/** What windows-1252 and windows-1258 make of each byte; bytes they do not define stay control characters. */
const WINDOWS_1252 = Array.from(new TextDecoder('windows-1252').decode(BYTES));
const WINDOWS_1258 = Array.from(new TextDecoder('windows-1258').decode(BYTES));

/** The byte of each character above ASCII that a program may have shown for it. */
const BYTE_OF = new Map<string, number>([
  // Read as Latin-1, a byte is the character of its own number.
  ...Array.from({ length: 128 }, (_, i) => [String.fromCharCode(i + 128), i + 128] as const),
  ...WINDOWS_1252.map((character, byte) => [character, byte] as const).slice(128),
]);
/** Of the letters that only windows-1258 has, the one that UTF-8 read as windows-1258 shows. */
const A_BREVE = ['\u0102', 0xc3] as const;
const MISREAD_BYTE = new Map<string, number>([...BYTE_OF, A_BREVE]);

/** Text whose bytes were read as windows-1252 or Latin-1, read as windows-1258; not yet NFC. */
export function asWindows1258(text: string): string {
  return text.replace(HIGH, (character) => {
    const byte = BYTE_OF.get(character);
    return byte === undefined ? character : (WINDOWS_1258[byte] ?? character);
  });
}

/** Text whose bytes were read as windows-1252, as Latin-1 characters: one for each byte. */
export function asLatin1(text: string): string {
  return text.replace(HIGH, (character) => {
    const byte = BYTE_OF.get(character);
    return byte === undefined ? character : String.fromCharCode(byte);
  });
}

const RUNS = new RegExp(`[${[...MISREAD_BYTE.keys()].join('')}]+`, 'g');
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * UTF-8 that was read as windows-1252, windows-1258 or Latin-1, read as UTF-8. Characters that make
 * no UTF-8 stay as they are.
 */
export function asUtf8(text: string): string {
  return text.replace(RUNS, (run) => {
    try {
      return UTF8.decode(Uint8Array.from(run, (character) => MISREAD_BYTE.get(character) ?? 0));
    } catch {
      return run;
    }
  });
}
