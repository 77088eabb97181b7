/** Why bytes are no text: `empty`; a workbook or other binary `kind`; or text in an encoding that is not read. */
type DecodeFailure =
  | { readonly reason: 'empty_file' }
  | { readonly reason: 'unsupported_file'; readonly kind: 'xlsx' | 'xls' | 'pdf' }
  | { readonly reason: 'not_text' };

/** The text of a file and the encoding it was read in, or why it has none. */
export type Decoded =
  { readonly text: string; readonly encoding: 'utf-8' | 'utf-8-bom' } | DecodeFailure;

const UTF8_BOM = [0xef, 0xbb, 0xbf];
const SIGNATURES = [
  { kind: 'xlsx', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'xls', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
] as const;

/**
 * Bytes as text: UTF-8, with or without a byte-order mark, strictly (one wrong byte and the file is
 * not text). Line ends become `\n`, so that a line of the text is a line of the file.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: 'empty_file' };
  const signature = SIGNATURES.find((candidate) => startsWith(bytes, candidate.bytes));
  if (signature !== undefined) return { reason: 'unsupported_file', kind: signature.kind };
  const text = strictUtf8(bytes);
  // A NUL byte is valid UTF-8, but no export contains one: UTF-16 or a binary file.
  if (text === null || text.includes('\u0000')) return { reason: 'not_text' };
  if (text.trim() === '') return { reason: 'empty_file' };
  const encoding = startsWith(bytes, UTF8_BOM) ? 'utf-8-bom' : 'utf-8';
  return { text: text.replace(/\r\n?/g, '\n'), encoding };
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
