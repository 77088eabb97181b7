import type { FileIssue } from '../../../src/ingest/file-result.ts';
import { readBlock, type Block, type SpillFile } from './spill-file.ts';

/**
 * Where an issue stands among those of its file: first what reading found, by line; then what came out
 * when all files were put together, by line as well. `part` orders issues of the same line.
 */
export interface IssuePlace {
  readonly stage: number;
  readonly part: number;
}

/** Issues of one file that are put away, in the order of {@link IssuePlace} and line. */
export interface IssueBlock {
  readonly block: Block;
  readonly first: SortKey;
}

/** Stage, place in the file (0 for the whole of it), part. */
type SortKey = readonly [stage: number, line: number, part: number];
type PlacedIssue = readonly [key: SortKey, issue: FileIssue];

/** Issues that are put away together: of a file with more, only so many are held at once. */
const BLOCK = 1000;

/** Collects the issues of one file and puts them away in sorted blocks. */
export class IssueSpill {
  readonly #file: SpillFile;
  readonly #blocks: IssueBlock[] = [];
  #held: PlacedIssue[] = [];

  constructor(file: SpillFile) {
    this.#file = file;
  }

  add(issue: FileIssue, { stage, part }: IssuePlace): void {
    this.#held.push([[stage, placeOf(issue), part], issue]);
    if (this.#held.length >= BLOCK) this.#flush();
  }

  /** All blocks; nothing is added after it. */
  end(): readonly IssueBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #flush(): void {
    const issues = this.#held.toSorted(([a], [b]) => byKey(a, b));
    this.#held = [];
    const [first] = issues;
    if (first !== undefined)
      this.#blocks.push({ block: this.#file.append(issues).block, first: first[0] });
  }
}

/**
 * The issues of blocks in their order, issues of the same place in the order of blocks. A block is
 * read when its first issue is due: usually one of them is held at a time.
 */
export function* orderedIssues(blocks: readonly IssueBlock[]): Generator<FileIssue> {
  const waiting = blocks.toSorted((a, b) => byKey(a.first, b.first));
  const open: { order: number; next: number; issues: readonly PlacedIssue[] }[] = [];
  for (let index = 0; index < waiting.length || open.length > 0;) {
    const best = open[0];
    const block = waiting[index];
    if (block !== undefined && (best === undefined || byKey(block.first, keyOf(best)) <= 0)) {
      const issues = readBlock(block.block) as readonly PlacedIssue[];
      open.push({ order: blocks.indexOf(block), next: 0, issues });
      index += 1;
    } else if (best !== undefined) {
      yield best.issues[best.next]![1];
      best.next += 1;
      if (best.next === best.issues.length) open.shift();
    }
    open.sort((a, b) => byKey(keyOf(a), keyOf(b)) || a.order - b.order);
  }
}

/** More than a sheet has rows. */
const SHEET = 2 ** 24;

/** Sheets stand one after another; a file without sheets is all before the first. */
function placeOf({ sheet, line }: FileIssue): number {
  return (sheet ?? 0) * SHEET + (line ?? 0);
}

function keyOf({ issues, next }: { next: number; issues: readonly PlacedIssue[] }): SortKey {
  return issues[next]![0];
}

function byKey(a: SortKey, b: SortKey): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
