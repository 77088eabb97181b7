import { noCounts, type CountName } from '../tables/counts.ts';
import type { SkipReason } from '../tables/quality.ts';
import { cellIssues } from './cell-issues.ts';
import { isCount, KEY_COLUMNS, type ColumnRole, type KeyColumn } from './column-role.ts';
import { countCell, type CountCell, type NumberEvidence } from './count-cells.ts';
import type { Facts } from './file-facts.ts';
import type { FileIssue, FileRow, IngestContext } from './file-result.ts';
import type { KeyCells } from './key-cells.ts';
import { completenessOf } from './periods-of-dates.ts';
import { RecordKinds } from './record-kind.ts';
import { identityIssues, rateIssues } from './row-issues.ts';
import { rowKey } from './row-key.ts';
import type { SheetRecord } from './sheet.ts';
import { TableTotals, type RecordCounts } from './table-totals.ts';

/** Takes what becomes of the records below a header, as they are read. */
export interface TableSink {
  row(row: FileRow): void;
  skipped(line: number, reason: SkipReason): void;
  rejected(line: number): void;
  issue(issue: FileIssue): void;
}

/** The columns of a table, and how those of counts write their numbers. */
export interface TableColumns {
  readonly roles: readonly (ColumnRole | null)[];
  readonly numbers: readonly NumberEvidence[];
}

/** A section that names a level of administration, not a system. */
const LEVEL_OF_COMMUNES =
  /^(?:[ivx]+[.)]\s*)?(?:ubnd )?(?:cấp xã|(?:các )?(?:xã|phường))(?=[\s,/]|$)/iu;

/** Reads the records of one table in order: data rows with their counts and keys, and why the others are none. */
export class TableReader {
  readonly #roles: TableColumns['roles'];
  readonly #facts: Facts;
  readonly #context: IngestContext;
  readonly #sink: TableSink;
  readonly #columns: readonly CountColumn[];
  readonly #keys: readonly { readonly column: KeyColumn; readonly position: number }[];
  readonly #kinds: RecordKinds;
  readonly #totals: TableTotals;
  #index = 0;
  #section: string | null = null;

  constructor(
    { roles, numbers }: TableColumns,
    facts: Facts,
    context: IngestContext,
    sink: TableSink,
  ) {
    this.#roles = roles;
    this.#facts = facts;
    this.#context = context;
    this.#sink = sink;
    this.#columns = roles.flatMap((role, position) =>
      isCount(role) ? [{ name: role, position, evidence: numbers[position] ?? 0 }] : [],
    );
    this.#keys = KEY_COLUMNS.map((column) => ({ column, position: roles.indexOf(column) })).filter(
      ({ position }) => position >= 0,
    );
    this.#kinds = new RecordKinds(roles, facts.province_code, context);
    // Rows of several periods, or fields beside their sums, have no total that means anything.
    const mixes =
      roles.includes('period_start') || (roles.includes('field') && roles.includes('unit_code'));
    this.#totals = new TableTotals(
      this.#columns.map(({ name }) => name),
      !mixes,
    );
  }

  /** Reads the next record. */
  record(record: SheetRecord): void {
    const kind = this.#kinds.next(record, this.#index);
    this.#index += 1;
    if (kind === 'data') {
      this.#data(record);
      return;
    }
    this.#sink.skipped(record.line, kind);
    if (kind === 'total' && this.#kinds.hasFigures(record))
      this.#issues(this.#totals.compareTotal(record.line, this.#values(record)));
    if (kind === 'group') {
      this.#section = this.#kinds.section(record);
      this.#issues(this.#totals.startSection(record.line, this.#values(record)));
    }
  }

  /** A record of the table could not be read; it is accounted for elsewhere. */
  unreadable(): void {
    this.#totals.unreadable();
  }

  /** Says that there are no more records. */
  end(): void {
    this.#issues(this.#totals.endSection());
  }

  #data(record: SheetRecord): void {
    const { line } = record;
    const cells = this.#cells(record);
    const bad = this.#cellIssues(record, cells);
    const result = rowKey(
      this.#keyCells(record),
      this.#facts,
      this.#systemSection(),
      this.#context,
    );
    const unreadable = bad.some(({ severity }) => severity === 'error');
    const found = result.kind === 'skipped' ? result.issues : [...bad, ...result.issues];
    for (const issue of found)
      // The name of a field is public once its row is loaded; of a rejected row it may be anything.
      if (!unreadable || issue.code !== 'unknown_field') this.#sink.issue({ line, ...issue });
    const values = cells.map(valueOf);
    if (unreadable) this.#totals.unreadable();
    else this.#totals.add(values);
    if (result.kind === 'skipped') this.#sink.skipped(line, result.reason);
    else if (unreadable || result.kind === 'rejected') this.#sink.rejected(line);
    else if (values.every((value) => value === null)) this.#sink.skipped(line, 'no_figures');
    else {
      const counts = noCounts();
      for (const [index, { name }] of this.#columns.entries()) counts[name] = values[index] ?? null;
      const completeness = completenessOf(result.key);
      this.#row(record, { ...result.key, counts, completeness, line });
    }
  }

  #cellIssues(record: SheetRecord, cells: readonly CountCell[]): readonly FileIssue[] {
    // Nothing can be wrong with most records: they are as wide as the header and hold plain counts.
    const isPlain = record.cells.length === this.#roles.length && cells.every(isUnremarkable);
    if (isPlain) return NO_ISSUES;
    const placed = cells.map((cell, index) => ({ position: this.#columns[index]!.position, cell }));
    return cellIssues(record, this.#roles, placed);
  }

  #row(record: SheetRecord, row: FileRow): void {
    this.#sink.row(row);
    this.#issues(identityIssues(row));
    const printed = record.cells[this.#roles.indexOf('ontime_rate')] ?? '';
    this.#issues(rateIssues(printed, row.counts, row.line));
  }

  #issues(issues: readonly FileIssue[]): void {
    for (const issue of issues) this.#sink.issue(issue);
  }

  #systemSection(): string | null {
    const section = this.#section;
    return section !== null && LEVEL_OF_COMMUNES.test(section) ? null : section;
  }

  #keyCells(record: SheetRecord): KeyCells {
    const keys: Partial<Record<KeyColumn, string>> = {};
    for (const { column, position } of this.#keys) {
      const cell = record.cells[position] ?? '';
      keys[column] = column === 'field' ? cell.replace(/^[-–—•+]\s+/, '') : cell;
    }
    return keys;
  }

  /** The cells of the columns of counts, in the order of columns. */
  #cells({ cells }: SheetRecord): CountCell[] {
    return this.#columns.map(({ position, evidence }) =>
      countCell(cells[position] ?? '', evidence),
    );
  }

  #values(record: SheetRecord): RecordCounts {
    return this.#cells(record).map(valueOf);
  }
}

interface CountColumn {
  readonly name: CountName;
  readonly position: number;
  readonly evidence: NumberEvidence;
}

const NO_ISSUES: readonly FileIssue[] = [];

function isUnremarkable({ kind }: CountCell): boolean {
  return kind === 'count' || kind === 'unknown';
}

function valueOf(cell: CountCell): number | null {
  return cell.kind === 'count' || cell.kind === 'count_with_words' ? cell.value : null;
}
