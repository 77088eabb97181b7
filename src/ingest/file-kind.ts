/** A kind of file by its first bytes; `text` for anything that is none of the others. */
export type FileKind =
  | { readonly kind: 'archive' | 'text' | 'encrypted' }
  /** A kind that is not read, by the name that people know. */
  | { readonly kind: 'other'; readonly name: string };

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['.rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['.gz', [0x1f, 0x8b]],
  ['.rar', [0x52, 0x61, 0x72, 0x21]],
  ['.7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['.png', [0x89, 0x50, 0x4e, 0x47]],
  ['.jpg', [0xff, 0xd8, 0xff]],
  // The beginning of a workbook of Excel 2 to 4, outside any container.
  ['.xls', [0x09, 0x00, 0x04, 0x00]],
  ['.xls', [0x09, 0x02, 0x06, 0x00]],
  ['.xls', [0x09, 0x04, 0x06, 0x00]],
  ['.xls', [0x09, 0x08, 0x08, 0x00]],
];
const ARCHIVES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** The container of older Office files, and of encrypted newer ones. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The kind of a file by its bytes, whatever its name says. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (ARCHIVES.some((signature) => startsWith(bytes, signature))) return { kind: 'archive' };
  if (startsWith(bytes, COMPOUND)) {
    if (holdsName(bytes, 'EncryptedPackage')) return { kind: 'encrypted' };
    return { kind: 'other', name: holdsName(bytes, 'WordDocument') ? '.doc' : '.xls' };
  }
  const found = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  return found === undefined ? { kind: 'text' } : { kind: 'other', name: found[0] };
}

/** A kind of text that is not read, by its beginning; null for any other text. */
export function unreadText(beginning: string): string | null {
  const text = beginning.trimStart();
  if (/^MIME-Version:/i.test(text)) return '.mht';
  if (/^<\?xml[^>]*>\s*<office:document\b/.test(text)) return '.fods';
  const isXml = text.startsWith('<?xml') || /^<(?:\w+:)?Workbook\b/.test(text);
  return isXml && text.includes('urn:schemas-microsoft-com:office:spreadsheet')
    ? 'XML Spreadsheet 2003'
    : null;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

/** Whether the directory of a compound file has this name; names are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const [first = 0] = new TextEncoder().encode(name);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    const isThere = Array.from(name).every(
      (letter, index) =>
        bytes[at + 2 * index] === letter.charCodeAt(0) && bytes[at + 2 * index + 1] === 0,
    );
    if (isThere) return true;
  }
  return false;
}
