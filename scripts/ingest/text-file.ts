import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeDirectory } from './make-directory.ts';
import { writeWhole } from './spill/spill-file.ts';

/** What was written to a text file. */
export interface WrittenText {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
}

/** A file that is written piece by piece, so that no more of it is held than a piece. */
export class TextFile {
  readonly #path: string;
  readonly #file: number;
  readonly #hash = createHash('sha256');
  #bytes = 0;

  /** Makes the file, and its folder where there is none. */
  constructor(path: string) {
    makeDirectory(dirname(path));
    this.#path = path;
    this.#file = openSync(path, 'w');
  }

  /** Bytes written so far. */
  get bytes(): number {
    return this.#bytes;
  }

  write(piece: string | Uint8Array): void {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    writeWhole(this.#file, bytes);
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }

  /** Closes the file; nothing is written after it. */
  end(): WrittenText {
    closeSync(this.#file);
    return { path: this.#path, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }
}
