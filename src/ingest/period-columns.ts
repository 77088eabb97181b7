import type { SkipReason } from '../tables/quality.ts';
import { isCount } from './column-role.ts';
import type { Facts } from './file-facts.ts';
import type { FileIssue, IngestContext } from './file-result.ts';
import type { ColumnsOfPeriod } from './heading-periods.ts';
import type { MappingEvidence } from './mapping-evidence.ts';
import type { SheetRecord } from './sheet.ts';
import { TableReader, type ReadTable, type RecordReader } from './table-rows.ts';
import type { TableSink } from './table-sink.ts';

/**
 * Reads a table whose columns are of several periods, as one table a period: a line is a row for each period
 * that it has figures of, and counted as often. What is no row of figures is counted once, and what is found
 * in all periods alike is said once.
 */
export class PeriodColumns implements RecordReader {
  readonly #readers: readonly TableReader[];
  readonly #sink: TableSink;
  readonly #said = new Set<string>();
  #rows = 0;
  #rejected: number[] = [];
  #skipped: { line: number; reason: SkipReason }[] = [];

  constructor(
    table: ReadTable,
    columns: readonly ColumnsOfPeriod[],
    facts: Facts,
    context: IngestContext,
    sink: TableSink,
    evidence: MappingEvidence,
  ) {
    this.#sink = sink;
    const own = this.#sinkOfPeriod();
    this.#readers = columns.map(({ period, positions }) => {
      const roles = table.roles.map((role, position) =>
        isCount(role) && !positions.includes(position) ? 'not_stored' : role,
      );
      const of = { ...table, roles, rolesOfAll: table.roles };
      return new TableReader(
        of,
        { ...facts, ...period, period_kind: 'flow' },
        context,
        own,
        evidence,
      );
    });
  }

  record(record: SheetRecord): void {
    for (const reader of this.#readers) reader.record(record);
    // A line that no period takes is one that is left out; of one that some take, only the rows count.
    const isRead = this.#rows > 0;
    for (const line of isRead ? this.#rejected : this.#rejected.slice(0, 1))
      this.#sink.rejected(line);
    const [skipped] = this.#skipped;
    if (!isRead && this.#rejected.length === 0 && skipped !== undefined)
      this.#sink.skipped(skipped.line, skipped.reason);
    this.#rows = 0;
    this.#rejected = [];
    this.#skipped = [];
  }

  unreadable(): void {
    for (const reader of this.#readers) reader.unreadable();
  }

  end(): void {
    for (const reader of this.#readers) reader.end();
  }

  #sinkOfPeriod(): TableSink {
    const sink = this.#sink;
    return {
      row: (row) => {
        this.#rows += 1;
        sink.row(row);
      },
      skipped: (line, reason) => void this.#skipped.push({ line, reason }),
      rejected: (line) => void this.#rejected.push(line),
      mark: (row) => {
        sink.mark(row);
      },
      issue: (issue) => {
        this.#issue(issue);
      },
    };
  }

  #issue(issue: FileIssue): void {
    const key = JSON.stringify(issue);
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.#sink.issue(issue);
  }
}
