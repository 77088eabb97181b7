import { foldName } from '../tables/name-folding.ts';
import type { HeaderPath } from './header.ts';

/** Words of a heading that counts a part of what a heading beside it counts. */
const OF_WHICH = [
  ...['trong đó', 'trong số đó', 'toàn trình', 'một phần', 'phi địa giới', 'liên thông', 'riêng'],
  ...['of which', 'thereof'],
].map(foldName);
const LONGER_THAN = new RegExp(
  String.raw`(?<!\p{L})${foldName('trên')} \d+ ${foldName('ngày')}`,
  'u',
);

/** The of-which words of a heading and its groups: "Trong đó do liên thông" has two. */
function ofWhichWords(path: HeaderPath): ReadonlySet<string> {
  const text = ` ${path
    .map(foldName)
    .join(' | ')
    .replace(/[^\p{L}\p{M}\d|]+/gu, ' ')} `;
  const long = LONGER_THAN.exec(text)?.[0];
  return new Set([
    ...OF_WHICH.filter((words) => text.includes(` ${words} `)),
    ...(long === undefined ? [] : [long]),
  ]);
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((words) => all.has(words));
}

/** Whether the words make a heading a part of another one of the same count; two parts are none of each other. */
export function isPartByWords(part: HeaderPath, whole: HeaderPath): boolean {
  const [own, others] = [ofWhichWords(part), ofWhichWords(whole)];
  return own.size > others.size && isWithin(others, own);
}

/** Whether two headings of one count are both parts of it, of different kinds: "toàn trình", "một phần". */
export function areParallelParts(one: HeaderPath, other: HeaderPath): boolean {
  const [own, others] = [ofWhichWords(one), ofWhichWords(other)];
  return !isWithin(own, others) && !isWithin(others, own);
}

/** Rows that must be compared before they say anything of how a mapping understood their columns. */
export const FEWEST_ROWS = 3;

/**
 * Compares two columns row by row: whether the one was never more than the other so far. Where it is
 * zero everywhere it adds nothing, and where both are the same everywhere nothing tells which is which.
 */
export class Inclusion {
  #rows = 0;
  #neverMore = true;
  #isLess = false;
  #sum = 0;

  /** Takes the cells of one row; a row in which one is not stated says nothing. */
  add(part: number | null, whole: number | null): void {
    if (part === null || whole === null) return;
    this.#rows += 1;
    this.#sum += part;
    if (part > whole) this.#neverMore = false;
    if (part < whole) this.#isLess = true;
  }

  /** Rows that were compared. */
  get rows(): number {
    return this.#rows;
  }

  /** Whether the rows say that the one may be a part of the other. */
  get holds(): boolean {
    return this.#neverMore && this.#isLess && this.#sum > 0 && this.#rows >= FEWEST_ROWS;
  }
}
