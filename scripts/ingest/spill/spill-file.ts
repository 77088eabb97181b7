import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

/** A piece of a spill file: where values that do not fit into memory wait for their turn. */
export interface Block {
  readonly path: string;
  readonly offset: number;
  readonly length: number;
}

/**
 * A file of the staging directory to which values are put away, block by block. It is of no use
 * after the run: blocks are found by what `append` returned, and their form is that of this engine.
 */
export class SpillFile {
  readonly #path: string;
  readonly #file: number;
  #end = 0;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, 'w');
  }

  /** Puts a value away; it may hold typed arrays, maps and whatever else can be cloned. */
  append(value: unknown): { readonly block: Block; readonly bytes: Uint8Array } {
    const bytes = serialize(value);
    writeWhole(this.#file, bytes);
    const block = { path: this.#path, offset: this.#end, length: bytes.length };
    this.#end += bytes.length;
    return { block, bytes };
  }

  /** Nothing can be appended after it. */
  close(): void {
    closeSync(this.#file);
  }
}

/** The value of a block. */
export function readBlock({ path, offset, length }: Block): unknown {
  return deserialize(readPart(path, offset, length));
}

/** Bytes of a file from `offset` on; throws where it has fewer. */
export function readPart(path: string, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  const file = openSync(path, 'r');
  try {
    for (let done = 0; done < length;) {
      const read = readSync(file, bytes, done, length - done, offset + done);
      if (read === 0) throw new Error(`${path} is shorter than it was written.`);
      done += read;
    }
  } finally {
    closeSync(file);
  }
  return bytes;
}

/** Writes all bytes: one call of the system may take only some of them. */
export function writeWhole(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}
