import type { Counts, CountName } from '../tables/counts.ts';
import { AddedColumns, type MappedTable } from './added-columns.ts';
import { isCount } from './column-role.ts';
import { fileIssue } from './file-issue.ts';
import type { FieldRegister } from './field-register.ts';
import type { Facts } from './file-facts.ts';
import type { FileIssue } from './file-result.ts';
import { IdentityPattern } from './identity-pattern.ts';
import { doubtfulHeadings } from './mapped-headings.ts';
import { saysNumber } from './number-headings.ts';
import { FEWEST_ROWS } from './of-which.ts';
import { RunningNumber } from './running-number.ts';
import type { SheetRecord } from './sheet.ts';

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
  of(
    table: MappedTable,
    facts: Facts,
    fields: FieldRegister,
    sink: IssueSink,
  ): HeadingsEvidence | null {
    if (table.layout.isMapping !== true) return null;
    const key = JSON.stringify([table.layout.name, table.titles, table.roles]);
    const known = this.#headings.get(key) ?? new HeadingsEvidence(table, facts, fields, sink);
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
  readonly #fields: FieldRegister;
  readonly #sink: IssueSink;
  /** Whether its counts are, or may be, running totals as the file says. */
  readonly #isCumulative: boolean;
  readonly #added: AddedColumns;
  readonly #pattern: IdentityPattern;
  /** The column that the mapping calls the running number while its heading does not; −1 where there is none. */
  readonly #numbered: number;
  readonly #numbers = new RunningNumber();
  #rows = 0;

  constructor(table: MappedTable, { period_kind }: Facts, fields: FieldRegister, sink: IssueSink) {
    const { roles, paths } = table;
    this.#table = table;
    this.#fields = fields;
    this.#isCumulative = period_kind === 'year_to_date' || roles.includes('period_kind');
    this.#sink = sink;
    this.#added = new AddedColumns(table);
    this.#pattern = new IdentityPattern([...new Set(table.roles.filter(isCount))]);
    this.#numbered = roles.findIndex(
      (role, position) => role === 'ordinal' && !saysNumber(paths[position] ?? []),
    );
  }

  /** Takes a data row; `valueAt` is the count of its cell at a position. */
  addRow({ cells }: SheetRecord, valueAt: (position: number) => number | null): void {
    this.#rows += 1;
    if (this.#numbered >= 0) this.#numbers.add(cells[this.#numbered] ?? '');
    this.#added.add(valueAt);
  }

  /** Takes the counts of a row that is loaded. */
  addLoaded(counts: Counts, lacksWays: boolean): void {
    this.#pattern.add(counts, lacksWays);
  }

  /** Says what the rows have shown; of too few, that they show nothing. */
  end(): void {
    const { headerLine: line, layout } = this.#table;
    const found = [
      ...doubtfulHeadings(this.#table, this.#fields, this.#isCumulative),
      ...this.#notRunning(),
      ...this.#added.end(),
      ...this.#pattern.found(line, (counts) => this.#headingsOf(counts)),
    ];
    for (const issue of found) this.#sink.issue(issue);
    if (this.#rows === 0 || this.#rows >= FEWEST_ROWS) return;
    const params = { layout: layout.name, rows: this.#rows, needed: FEWEST_ROWS };
    this.#sink.issue({ ...fileIssue('mapping_unchecked', params, 'note'), line });
  }

  #notRunning(): FileIssue[] {
    if (!this.#numbers.isOther) return [];
    const { layout, headerLine: line, titles } = this.#table;
    const params = { layout: layout.name, position: this.#numbered + 1 };
    const issue = fileIssue('ordinal_not_running', params, 'warning');
    return [{ ...issue, line, value: titles[this.#numbered] ?? null }];
  }

  #headingsOf(counts: readonly CountName[]): string {
    const { roles, titles } = this.#table;
    const held = roles.flatMap((role, position) =>
      isCount(role) && counts.includes(role) ? [titles[position] ?? ''] : [],
    );
    return held.join('; ');
  }
}
