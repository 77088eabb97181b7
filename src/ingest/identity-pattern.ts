import type { Counts, CountName } from '../tables/counts.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue } from './file-result.ts';
import { brokenIdentities, identityColumns, type BrokenIdentity } from './identities.ts';
import { FEWEST_ROWS } from './of-which.ts';

/** Share of the rows that must break one identity. */
const NEARLY_ALL = 0.8;

/** Whether nearly all rows with the same headings break the same identity in the same direction: its mapping is wrong, not they. */
export class IdentityPattern {
  readonly #columns: readonly CountName[];
  readonly #broken = new Map<string, { of: BrokenIdentity; rows: number }>();
  #rows = 0;

  /** `columns`: the counts of their tables. */
  constructor(columns: readonly CountName[]) {
    this.#columns = columns;
  }

  /** Takes the counts of a row that is loaded. */
  add(counts: Counts): void {
    this.#rows += 1;
    for (const of of brokenIdentities(counts)) {
      const key = `${of.identity} ${String(Math.sign(of.expected - of.found))}`;
      const { rows = 0 } = this.#broken.get(key) ?? {};
      this.#broken.set(key, { of, rows: rows + 1 });
    }
  }

  /** One finding for each identity that nearly all rows break; `headings` names columns to the publisher. */
  found(line: number, headings: (columns: readonly CountName[]) => string): FileIssue[] {
    return [...this.#broken.values()].flatMap(({ of: { identity }, rows }): FileIssue[] => {
      if (rows < FEWEST_ROWS || rows < this.#rows * NEARLY_ALL) return [];
      const columns = identityColumns(identity).filter((name) => this.#columns.includes(name));
      // As a mapping calls them, for that is what is to be looked at.
      const params = { identity, rows, of: this.#rows, words: columns.join(', ') };
      return [
        { ...fileIssue('identity_pattern', params, 'warning'), line, value: headings(columns) },
      ];
    });
  }
}
