import { Inflate } from 'fflate';
import { UnreadableSheets, type Budget } from '../limits.ts';

/** One file inside a ZIP archive. */
interface ZipEntry {
  readonly method: number;
  readonly crc: number;
  /** Bytes when unpacked, as the archive says. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64_EXTRA = 1;
const SATURATED = 0xffffffff;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
/** Packed bytes unpacked at once: at the highest ratio of deflate they become four megabytes. */
const STEP = 4096;

/**
 * A ZIP archive in memory, read by its central directory as spreadsheet programs do. Throws
 * {@link UnreadableSheets} where it is damaged or encrypted.
 */
export class ZipFile {
  readonly #entries = new Map<string, ZipEntry>();

  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      for (const [name, entry] of entriesOf(bytes, view)) this.#entries.set(name, entry);
    } catch (error) {
      // An offset beyond the end of the file.
      if (error instanceof RangeError) throw new UnreadableSheets('broken_workbook');
      throw error;
    }
  }

  /** Whether it holds a file of this name, or files in a folder (`xl/`). */
  has(name: string): boolean {
    if (!name.endsWith('/')) return this.#entries.has(name);
    return [...this.#entries.keys()].some((known) => known.startsWith(name));
  }

  /**
   * The text (UTF-8, or UTF-16 with a mark) of a file in pieces. Throws {@link UnreadableSheets}
   * where there is none, it is damaged, or the budget is exceeded.
   */
  *text(name: string, budget: Budget | null): Iterable<string> {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new UnreadableSheets('broken_workbook');
    budget?.unpack(entry.size);
    let decoder: TextDecoder | null = null;
    for (const piece of unpacked(entry)) {
      decoder ??= new TextDecoder(labelOf(piece));
      yield decoder.decode(piece, { stream: true });
    }
    yield decoder?.decode() ?? '';
  }
}

function labelOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function* entriesOf(bytes: Uint8Array, view: DataView): Iterable<[string, ZipEntry]> {
  const end = endOf(view);
  let at = view.getUint32(end + 16, true);
  // More than 65,535 files, or more than four gigabytes: no workbook.
  if (at === SATURATED) throw new UnreadableSheets('broken_workbook');
  const count = view.getUint16(end + 10, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== DIRECTORY) throw new UnreadableSheets('broken_workbook');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0)
      throw new UnreadableSheets('unsupported_file', 'encrypted');
    const { size, packedSize, offset } = placeOf(view, at, at + 46 + nameLength, extraLength);
    if (view.getUint32(offset, true) !== LOCAL) throw new UnreadableSheets('broken_workbook');
    const start =
      offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packedSize > bytes.length) throw new UnreadableSheets('broken_workbook');
    yield [
      name.replaceAll('\\', '/'),
      {
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        size,
        packed: bytes.subarray(start, start + packedSize),
      },
    ];
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
}

/** Where the end of the central directory is; a comment may follow it. */
function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new UnreadableSheets('broken_workbook');
}

/** Sizes and offset; streaming writers put them into an extra field of 64-bit numbers. */
function placeOf(
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): { size: number; packedSize: number; offset: number } {
  const place = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  let field = extra;
  while (field + 4 <= extra + extraLength && place.includes(SATURATED)) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === ZIP64_EXTRA) {
      let number = field + 4;
      place.forEach((value, index) => {
        if (value !== SATURATED) return;
        place[index] = Number(view.getBigUint64(number, true));
        number += 8;
      });
    }
    field += 4 + length;
  }
  const [size = 0, packedSize = 0, offset = 0] = place;
  return { size, packedSize, offset };
}

/** The bytes of a file by pieces; throws where they are not those that were packed. */
function* unpacked({ method, crc, size, packed }: ZipEntry): Iterable<Uint8Array> {
  if (method !== STORED && method !== DEFLATED) throw new UnreadableSheets('broken_workbook');
  let sum = SATURATED;
  let length = 0;
  for (const piece of method === STORED ? [packed] : inflated(packed)) {
    sum = crcOf(piece, sum);
    length += piece.length;
    // An archive that says less than it holds is made to fill the memory.
    if (length > size) throw new UnreadableSheets('broken_workbook');
    yield piece;
  }
  if ((sum ^ SATURATED) >>> 0 !== crc) throw new UnreadableSheets('broken_workbook');
}

function* inflated(packed: Uint8Array): Iterable<Uint8Array> {
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length || at === 0; at += STEP) {
    try {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      throw new UnreadableSheets('broken_workbook');
    }
    yield* pieces;
    pieces = [];
  }
}

/** The table of CRC-32, the check sum of ZIP. */
const CRC = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1)
    value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
  return value;
});

function crcOf(bytes: Uint8Array, before: number): number {
  let sum = before;
  for (const byte of bytes) sum = CRC[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  return sum;
}
