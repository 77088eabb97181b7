import { createHash, type Hash } from 'node:crypto';
import type { FileRow } from '../../../src/ingest/file-result.ts';
import { MOST_ROWS, RowColumnsBuilder, rowsOfColumns, type RowColumns } from './row-columns.ts';
import { readBlock, type Block, type SpillFile } from './spill-file.ts';

/** Rows of one file and one province that are put away, in the order of lines. */
export interface RowBlock {
  /** Code of the province; `''` for rows that belong to none. */
  readonly province: string;
  readonly rows: number;
  readonly block: Block;
}

/** Builders that wait for the rows of another file: making one takes longer than filling it. */
const FREE: RowColumnsBuilder[] = [];

/** Collects the rows of one file by province and puts them away in blocks. */
export class RowSpill {
  readonly #file: SpillFile;
  readonly #provinceOf: (unitCode: string) => string;
  readonly #held = new Map<string, RowColumnsBuilder>();
  readonly #blocks: RowBlock[] = [];
  readonly #hash: Hash = createHash('sha256');
  #count = 0;

  constructor(file: SpillFile, provinceOf: (unitCode: string) => string) {
    this.#file = file;
    this.#provinceOf = provinceOf;
  }

  add(row: FileRow): void {
    this.#put(row);
    this.#count += 1;
  }

  /** A rejected row or a total, put away with the others and not counted among them. */
  addMark(row: FileRow): void {
    this.#put(row);
  }

  #put(row: FileRow): void {
    const province = this.#provinceOf(row.unit_code);
    let held = this.#held.get(province);
    if (held === undefined) {
      held = FREE.pop() ?? new RowColumnsBuilder();
      this.#held.set(province, held);
    }
    held.add(row);
    if (held.size === MOST_ROWS) this.#flush(province, held);
  }

  /** All blocks and a hash of all rows, lines included; nothing is added after it. */
  end(): { blocks: readonly RowBlock[]; count: number; hash: string } {
    for (const [province, held] of this.#held) {
      if (held.size > 0) this.#flush(province, held);
      FREE.push(held);
    }
    this.#held.clear();
    return { blocks: this.#blocks, count: this.#count, hash: this.#hash.digest('hex') };
  }

  #flush(province: string, held: RowColumnsBuilder): void {
    const rows = held.size;
    const { block, bytes } = this.#file.append(held.take());
    this.#hash.update(bytes);
    this.#blocks.push({ province, rows, block });
  }
}

/** The rows of blocks, with the rejected ones and the totals that are put away among them. */
export function spilledRows(blocks: readonly RowBlock[]): FileRow[] {
  return blocks.flatMap(({ block }) => rowsOfColumns(readBlock(block) as RowColumns));
}
