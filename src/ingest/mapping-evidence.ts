import type { Counts, CountName } from '../tables/counts.ts';
import { AddedColumns, type MappedTable } from './added-columns.ts';
import { isCount } from './column-role.ts';
import { fileIssue } from './file-issue.ts';
import type { FileIssue } from './file-result.ts';
import { IdentityPattern } from './identity-pattern.ts';
import { FEWEST_ROWS } from './of-which.ts';

/** Takes what is found. */
interface IssueSink {
  issue(issue: FileIssue): void;
}

/**
 * What the rows of one file say of the mappings that read it. Tables with the same headings speak
 * together: a file of many small forms says as much as one long table.
 */
export class MappingEvidence {
  readonly #headings = new Map<string, HeadingsEvidence>();

  /**
   * The evidence that a table adds to; null where no mapping reads it. What comes of it is given to the
   * sink of the first table with its headings.
   */
  of(table: MappedTable, sink: IssueSink): HeadingsEvidence | null {
    if (table.layout.isMapping !== true) return null;
    const key = JSON.stringify([table.layout.name, table.titles]);
    const known = this.#headings.get(key) ?? new HeadingsEvidence(table, sink);
    this.#headings.set(key, known);
    return known;
  }

  /** Says that there are no more tables. */
  end(): void {
    for (const evidence of this.#headings.values()) evidence.end();
  }
}

/** What the rows of all tables of a file with the same headings say of the mapping that reads them. */
export class HeadingsEvidence {
  readonly #table: MappedTable;
  readonly #sink: IssueSink;
  readonly #added: AddedColumns;
  readonly #pattern: IdentityPattern;
  #rows = 0;

  constructor(table: MappedTable, sink: IssueSink) {
    this.#table = table;
    this.#sink = sink;
    this.#added = new AddedColumns(table);
    this.#pattern = new IdentityPattern([...new Set(table.roles.filter(isCount))]);
  }

  /** Takes a data row; `valueAt` is the count of its cell at a position. */
  addRow(valueAt: (position: number) => number | null): void {
    this.#rows += 1;
    this.#added.add(valueAt);
  }

  /** Takes the counts of a row that is loaded. */
  addLoaded(counts: Counts): void {
    this.#pattern.add(counts);
  }

  /** Says what the rows have shown; of too few, that they show nothing. */
  end(): void {
    const { headerLine: line, layout } = this.#table;
    const found = [
      ...this.#added.end(),
      ...this.#pattern.found(line, (counts) => this.#headingsOf(counts)),
    ];
    for (const issue of found) this.#sink.issue(issue);
    if (this.#rows === 0 || this.#rows >= FEWEST_ROWS) return;
    const params = { layout: layout.name, rows: this.#rows, needed: FEWEST_ROWS };
    this.#sink.issue({ ...fileIssue('mapping_unchecked', params, 'note'), line });
  }

  #headingsOf(counts: readonly CountName[]): string {
    const { roles, titles } = this.#table;
    const held = roles.flatMap((role, position) =>
      isCount(role) && counts.includes(role) ? [titles[position] ?? ''] : [],
    );
    return held.join('; ');
  }
}
