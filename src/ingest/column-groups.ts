import { noCounts } from '../tables/counts.ts';
import { ALL_FIELDS } from '../tables/dossiers.ts';
import { periodKey } from '../tables/periods.ts';
import type { SkipReason } from '../tables/quality.ts';
import { isCount, isPrintedRate } from './column-role.ts';
import type { Facts } from './file-facts.ts';
import type { FileIssue, FileRow, IngestContext } from './file-result.ts';
import type { ColumnsOfPeriod } from './heading-periods.ts';
import type { MappingEvidence } from './mapping-evidence.ts';
import type { SheetRecord } from './sheet.ts';
import type { ColumnsOfField, LeftOutField } from './table-fields.ts';
import { TableReader, type ReadTable, type RecordReader } from './table-rows.ts';
import type { TableSink } from './table-sink.ts';

/** Columns of counts that are about a period, a field or both of their own. */
export interface ColumnGroup {
  readonly positions: readonly number[];
  /** Null where they are of the period of the table. */
  readonly period: ColumnsOfPeriod['period'] | null;
  /** As its heading words it; null where they are over all fields, or rows name theirs. */
  readonly field: string | null;
}

/** The columns of each period and field, where headings name one of the two or both. */
export function columnGroups(
  { roles }: Pick<ReadTable, 'roles'>,
  periods: readonly ColumnsOfPeriod[] | null,
  fields: readonly ColumnsOfField[] | null,
): ColumnGroup[] {
  const all = roles.flatMap((role, position) => (isCount(role) ? [position] : []));
  return (periods ?? [{ positions: all, period: null }]).flatMap(({ period, positions: of }) =>
    (fields ?? [{ positions: all, field: null }]).flatMap((own) => {
      const positions = own.positions.filter((position) => of.includes(position));
      return positions.length === 0 ? [] : [{ ...own, positions, period }];
    }),
  );
}

/**
 * Reads a table whose columns are of several periods or fields, as one table for each: a line is a row for each
 * that it has figures of, and counted as often. What is no row of figures is counted once, and what is found
 * in all of them alike is said once.
 */
export class ColumnGroups implements RecordReader {
  readonly #readers: readonly TableReader[];
  readonly #sink: TableSink;
  readonly #leftOut: readonly LeftOutField[];
  readonly #said = new Set<string>();
  #rows: FileRow[] = [];
  #rejected: number[] = [];
  #skipped: { line: number; reason: SkipReason }[] = [];

  /** `leftOut`: fields whose columns the mapping ignores. */
  constructor(
    table: ReadTable,
    { groups, leftOut }: { groups: readonly ColumnGroup[]; leftOut: readonly LeftOutField[] },
    facts: Facts,
    context: IngestContext,
    sink: TableSink,
    evidence: MappingEvidence,
  ) {
    this.#sink = sink;
    this.#leftOut = leftOut;
    const own = this.#sinkOfGroup();
    this.#readers = groups.map((group) => {
      const of = { ...table, ...columnsOf(table, group), rolesOfAll: table.roles };
      const { period } = group;
      const known = period === null ? facts : { ...facts, ...period, period_kind: 'flow' as const };
      return new TableReader(of, known, context, own, evidence);
    });
  }

  record(record: SheetRecord): void {
    for (const reader of this.#readers) reader.record(record);
    // A line that no group takes is one that is left out; of one that some take, only the rows count.
    const isRead = this.#rows.length > 0;
    for (const line of isRead ? this.#rejected : this.#rejected.slice(0, 1))
      this.#sink.rejected(line);
    const [skipped] = this.#skipped;
    if (!isRead && this.#rejected.length === 0 && skipped !== undefined)
      this.#sink.skipped(skipped.line, skipped.reason);
    this.#markLeftOut(record);
    this.#rows = [];
    this.#rejected = [];
    this.#skipped = [];
  }

  unreadable(): void {
    for (const reader of this.#readers) reader.unreadable();
  }

  end(): void {
    for (const reader of this.#readers) reader.end();
  }

  /** The fields that are not read are missed in the sum of the unit over its fields. */
  #markLeftOut({ cells }: SheetRecord): void {
    if (this.#leftOut.length === 0) return;
    const byField = this.#rows.filter(({ field_id }) => field_id !== ALL_FIELDS);
    const units = new Map(byField.map((row) => [`${row.unit_code} ${periodKey(row)}`, row]));
    for (const { field_id, positions } of this.#leftOut) {
      const hasFigures = positions.some((position) => /[1-9]/.test(cells[position] ?? ''));
      if (!hasFigures) continue;
      for (const row of units.values()) {
        const nothing = { counts: noCounts(), completeness: null };
        this.#sink.mark({ ...row, ...nothing, field_id, unread: true });
      }
    }
  }

  #sinkOfGroup(): TableSink {
    const sink = this.#sink;
    return {
      row: (row) => {
        this.#rows.push(row);
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

/** The columns of one group: its counts, and the printed rates below the same headings. */
function columnsOf(
  { roles, titles }: ReadTable,
  { positions, field }: ColumnGroup,
): Pick<ReadTable, 'roles' | 'field'> {
  const above = (position: number): string =>
    (titles[position] ?? '').split(' > ').slice(0, -1).join(' > ');
  const groups = new Set(positions.map(above));
  const own = roles.map((role, position) => {
    const isOther = isCount(role)
      ? !positions.includes(position)
      : isPrintedRate(role) && !groups.has(above(position));
    return isOther ? 'not_stored' : role;
  });
  return { roles: own, ...(field === null ? {} : { field }) };
}
