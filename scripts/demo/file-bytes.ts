import type { ExportFile } from '../../src/demonstration/export-file.ts';
import { asTcvn3 } from '../../src/ingest/encodings/tcvn3.ts';
import { workbookBytes } from './workbook-bytes.ts';

/** The bytes of a file of the demonstration, in its encoding or as a workbook. */
export function fileBytes({ text, encoding, sheets }: ExportFile): Uint8Array {
  if (sheets !== undefined) return workbookBytes(sheets);
  if (encoding === undefined) return new TextEncoder().encode(text);
  return Uint8Array.from(
    Array.from(text.normalize('NFC')).flatMap((letter) => bytesOf(letter, encoding)),
  );
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const BYTES = Array.from({ length: 256 }, (_, byte) => byte);
const WINDOWS_1258 = new Map(
  Array.from(new TextDecoder('windows-1258').decode(Uint8Array.from(BYTES))).map(
    (letter, byte) => [letter, byte] as const,
  ),
);
const TCVN3 = new Map(BYTES.map((byte) => [asTcvn3(String.fromCharCode(byte)), byte] as const));

/** In TCVN3 a capital with a tone is its small letter; in windows-1258 a tone follows its letter. */
function bytesOf(letter: string, encoding: 'tcvn3' | 'windows-1258'): number[] {
  const bare = letter.normalize('NFD').replace(TONE, '').normalize('NFC');
  const parts =
    encoding === 'tcvn3'
      ? [TCVN3.has(letter) ? letter : letter.toLowerCase()]
      : WINDOWS_1258.has(letter)
        ? [letter]
        : [bare, TONE.exec(letter.normalize('NFD'))?.[0] ?? ''];
  return parts.map((part) => {
    const byte = (encoding === 'tcvn3' ? TCVN3 : WINDOWS_1258).get(part);
    if (byte === undefined) throw new Error(`"${letter}" cannot be written in ${encoding}.`);
    return byte;
  });
}
