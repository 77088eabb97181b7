import type { Counts, CountName } from '../tables/counts.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue } from './file-result.ts';
import { brokenIdentities, identityColumns, type BrokenIdentity } from './identities.ts';
import { FEWEST_ROWS } from './of-which.ts';

/** Share of the rows that must break one identity. */
const NEARLY_ALL = 0.8;
/** Rows that must break it where some of its sums are too large and some too small. */
const FEWEST_EITHER_WAY = 5;

/** The rows that break one identity: those whose sum is too large, and those whose is too small. */
interface BrokenRows {
  readonly identity: BrokenIdentity['identity'];
  larger: number;
  smaller: number;
}

/**
 * Whether nearly all rows with the same headings break the same identity, its sum too large in all or too small,
 * or in more rows either way, as where two columns stand for each other: its mapping is wrong, not they.
 */
export class IdentityPattern {
  readonly #columns: readonly CountName[];
  readonly #broken = new Map<string, BrokenRows>();
  #rows = 0;

  /** `columns`: the counts of their tables. */
  constructor(columns: readonly CountName[]) {
    this.#columns = columns;
  }

  /** Takes the counts of a row that is loaded. */
  add(counts: Counts, lacksWays: boolean): void {
    this.#rows += 1;
    for (const { identity, expected, found } of brokenIdentities(counts, lacksWays)) {
      const rows = this.#broken.get(identity) ?? { identity, larger: 0, smaller: 0 };
      if (expected > found) rows.larger += 1;
      else rows.smaller += 1;
      this.#broken.set(identity, rows);
    }
  }

  /** How many rows speak for a wrong mapping; 0 where they are too few. */
  #telling({ larger, smaller }: BrokenRows): number {
    const isMost = (rows: number, fewest: number): boolean =>
      rows >= fewest && rows >= this.#rows * NEARLY_ALL;
    const either = larger + smaller;
    if (isMost(either, FEWEST_EITHER_WAY)) return either;
    const oneWay = Math.max(larger, smaller);
    return isMost(oneWay, FEWEST_ROWS) ? oneWay : 0;
  }

  /** One finding for each identity that nearly all rows break; `headings` names columns to the publisher. */
  found(line: number, headings: (columns: readonly CountName[]) => string): FileIssue[] {
    return [...this.#broken.values()].flatMap((broken): FileIssue[] => {
      const { identity } = broken;
      const rows = this.#telling(broken);
      if (rows === 0) return [];
      const columns = identityColumns(identity, this.#columns);
      // As a mapping calls them, for that is what is to be looked at.
      const params = { identity, rows, of: this.#rows, words: columns.join(', ') };
      return [
        { ...fileIssue('identity_pattern', params, 'warning'), line, value: headings(columns) },
      ];
    });
  }
}
