import {
  collectWords,
  convertLegacy,
  judge,
  type Evidence,
  type LegacyEncoding,
} from './encodings/legacy-text.ts';

/** The bytes of a file: read by pieces, as often as wanted. */
export interface ByteSource {
  /** Number of bytes. */
  readonly size: number;
  /** The bytes from the first one on. */
  chunks(): Iterable<Uint8Array>;
}

/** Bytes that are in memory. */
export function byteSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, chunks: () => [bytes] };
}

/** All bytes in memory, for a file of which the end must be known first. */
export function wholeBytes(source: ByteSource): Uint8Array {
  const bytes = new Uint8Array(source.size);
  let length = 0;
  for (const chunk of source.chunks()) {
    // A file that grows while it is read is not read beyond its size.
    const part = chunk.subarray(0, bytes.length - length);
    bytes.set(part, length);
    length += part.length;
  }
  return bytes;
}

/** How a text is encoded; `-bom` where a byte-order mark says so. */
type UnicodeEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';
type Encoding = UnicodeEncoding | LegacyEncoding;

/** Why bytes are no text that can be read with certainty. */
export interface DecodeFailure {
  readonly reason:
    'empty_file' | 'not_text' | 'unknown_encoding' | 'mixed_encodings' | 'damaged_text';
}

/** A text and how it was encoded. */
export interface DecodedText {
  readonly encoding: Encoding;
  /**
   * What the encoding was told by where nothing says it: `null` where a byte-order mark or strict
   * UTF-8 does, `pattern` for UTF-16 told by its NUL bytes, else the words that read as Vietnamese.
   */
  readonly guessedBy: Evidence | 'pattern' | null;
  /** The text in pieces, as often as wanted; line ends are `\n`, byte-order marks are gone. */
  text(): Iterable<string>;
}

/** Bytes at the beginning that are looked at to tell UTF-16 by its NUL bytes. */
const HEAD = 4096;
/** Characters of which the words are judged: less where strict UTF-8 has told most already. */
const SAMPLE = { unicode: 1 << 16, other: 1 << 20 };
/** Bytes decoded at once, and those of a text of which all pieces are kept. */
const PIECE = 1 << 16;
const KEPT = 1 << 20;
const MARKS: readonly (readonly [UnicodeEncoding, readonly number[]])[] = [
  ['utf-8-bom', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const NO_WORDS: Evidence = { words: 0, readable: 0, known: 0 };

/**
 * Tells how a text is encoded, in this order: byte-order mark; strict UTF-8; the NUL bytes of UTF-16;
 * and, since one byte a letter can be any of several encodings, the one in which the words read as
 * Vietnamese words of headings, fields and units (`known`). UTF-8 whose words only make sense in such
 * an encoding was converted wrongly before, and is noticed the same way. Where no reading is good
 * enough or two are, the text is refused.
 */
export function decode(
  source: ByteSource,
  known: () => ReadonlySet<string> = () => new Set(),
): DecodedText | DecodeFailure {
  if (source.size === 0) return { reason: 'empty_file' };
  const unicode = unicodeOf(source);
  if (unicode === 'damaged') return { reason: 'damaged_text' };
  const label = unicode === null ? 'windows-1252' : labelOf(unicode.encoding);
  const lines = linesOf(source, label);
  const sample = sampleOf(lines(), SAMPLE[unicode === null ? 'other' : 'unicode']);
  if (sample.kind !== 'text') return { reason: sample.kind };
  const hasWords = sample.words.size > 0;
  const verdict = judge(sample.words, hasWords ? known() : new Set(), unicode !== null);
  if (verdict.kind === 'legacy') {
    const { encoding, evidence } = verdict;
    return { encoding, guessedBy: evidence, text: () => converted(lines(), encoding) };
  }
  if (verdict.kind !== 'as_is') return { reason: FAILURES[verdict.kind] };
  // Without letters beyond ASCII only punctuation is left, the same in all encodings of Windows.
  if (unicode === null) return { encoding: 'windows-1258', guessedBy: NO_WORDS, text: lines };
  return { ...unicode, text: lines };
}

const FAILURES = {
  mixed: 'mixed_encodings',
  damaged: 'damaged_text',
  unclear: 'unknown_encoding',
} as const;

function labelOf(encoding: UnicodeEncoding): string {
  return encoding === 'utf-8-bom' ? 'utf-8' : encoding;
}

/** The Unicode encoding of the bytes; `damaged` where they break its rules; null where it is none. */
function unicodeOf(
  source: ByteSource,
): { encoding: UnicodeEncoding; guessedBy: 'pattern' | null } | 'damaged' | null {
  const head = headOf(source);
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => head[index] === byte))?.[0];
  if (marked !== undefined)
    return isValid(source, labelOf(marked)) ? { encoding: marked, guessedBy: null } : 'damaged';
  if (isValid(source, 'utf-8')) return { encoding: 'utf-8', guessedBy: null };
  const pattern = nulPattern(head);
  if (pattern === null) return null;
  return isValid(source, pattern) ? { encoding: pattern, guessedBy: 'pattern' } : null;
}

/** The first bytes of a file. */
export function headOf(source: ByteSource): Uint8Array {
  const head = new Uint8Array(Math.min(HEAD, source.size));
  let length = 0;
  for (const chunk of source.chunks()) {
    const part = chunk.subarray(0, head.length - length);
    head.set(part, length);
    length += part.length;
    if (length === head.length) break;
  }
  return head;
}

/** True where all bytes are of the encoding. A NUL is valid UTF-8, but no export contains one. */
function isValid(source: ByteSource, label: string): boolean {
  const decoder = new TextDecoder(label, { fatal: true });
  try {
    for (const chunk of source.chunks()) {
      if (label === 'utf-8' && chunk.includes(0)) return false;
      for (let at = 0; at < chunk.length; at += PIECE)
        decoder.decode(chunk.subarray(at, at + PIECE), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Latin letters, digits and spaces have a NUL as their second byte (little-endian) or first one. */
function nulPattern(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const nuls = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2]! += 1;
  });
  const [even = 0, odd = 0] = nuls.map((count) => count / (head.length / 2));
  if (odd > 0.3 && even < 0.02) return 'utf-16le';
  return even > 0.3 && odd < 0.02 ? 'utf-16be' : null;
}

/** The pieces of a text, as often as wanted; those of a small one are decoded once. */
function linesOf(source: ByteSource, label: string): () => Iterable<string> {
  const decoded = (): Iterable<string> => withLineEnds(piecesOf(source, label));
  if (source.size > KEPT) return decoded;
  const kept = [...decoded()];
  return () => kept;
}

function* piecesOf(source: ByteSource, label: string): Iterable<string> {
  const decoder = new TextDecoder(label);
  for (const chunk of source.chunks())
    for (let at = 0; at < chunk.length; at += PIECE)
      yield decoder.decode(chunk.subarray(at, at + PIECE), { stream: true });
  yield decoder.decode();
}

/** Line ends as `\n`, and no byte-order mark inside, as files put one after another have it. */
function* withLineEnds(pieces: Iterable<string>): Iterable<string> {
  let held = '';
  for (const piece of pieces) {
    const text = held + piece;
    held = text.endsWith('\r') ? '\r' : '';
    const whole = held === '' ? text : text.slice(0, -1);
    yield whole.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\uFEFF', '');
  }
  if (held !== '') yield '\n';
}

/** Converts pieces that are cut where no letter is taken apart. */
function* converted(pieces: Iterable<string>, encoding: LegacyEncoding): Iterable<string> {
  let held = '';
  for (const piece of pieces) {
    const text = held + piece;
    const end = 1 + Math.max(...['\n', ' ', ',', ';', '\t', '|'].map((c) => text.lastIndexOf(c)));
    held = text.slice(end);
    yield convertLegacy(text.slice(0, end), encoding);
  }
  yield convertLegacy(held, encoding);
}

/** Control characters that no text has; more than one in a thousand and the file is binary. */
const CONTROL = /[\u0000-\u0008\u000E-\u0019\u001B-\u001F]/g;

/** The words of the first characters, or why they are no text. */
function sampleOf(
  pieces: Iterable<string>,
  size: number,
): { kind: 'text'; words: ReadonlySet<string> } | { kind: 'empty_file' | 'not_text' } {
  let text = '';
  let isWhole = true;
  for (const piece of pieces) {
    if (text.trim() === '') text = '';
    text += piece;
    isWhole = text.length < size;
    if (!isWhole) break;
  }
  if (text.trim() === '') return { kind: 'empty_file' };
  const controls = text.match(CONTROL)?.length ?? 0;
  if (text.includes('\u0000') || controls * 1000 > text.length) return { kind: 'not_text' };
  const words = new Set<string>();
  // The last word may be cut.
  collectWords(isWhole ? text : withoutLastWord(text), words);
  return { kind: 'text', words };
}

/** A text up to its last space, looked for among the last characters only: a cell may be of any length. */
function withoutLastWord(text: string): string {
  const tail = text.slice(-LONGEST_WORD);
  return text.slice(0, text.length - (/\S*$/.exec(tail)?.[0].length ?? 0));
}

const LONGEST_WORD = 100;
