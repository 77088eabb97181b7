import { noCounts, type CountName, type Counts } from '../tables/counts.ts';
import { cellIssues } from './cell-issues.ts';
import { isCount } from './column-role.ts';
import { quantityText } from './combined-cell.ts';
import { countCell, NO_EVIDENCE, type CountCell, type NumberEvidence } from './count-cells.ts';
import type { FileIssue } from './file-result.ts';
import { brokenIdentities } from './identities.ts';
import type { FormTable } from './form-tables.ts';
import type { SheetRecord } from './sheet.ts';
import { hasUnreadWays } from './unread-ways.ts';
import type { RecordCounts } from './table-totals.ts';

interface CountColumn {
  /** Which of the table's counts it holds, or a part of it. */
  readonly slot: number;
  readonly position: number;
  readonly evidence: NumberEvidence;
}

const NO_ISSUES: readonly FileIssue[] = [];

/** The columns of a table that hold counts. */
export class CountColumns {
  /** The counts of the table, each once. */
  readonly names: readonly CountName[];
  readonly #columns: readonly CountColumn[];
  /** How many columns a record has, and those without a heading. */
  readonly #width: number;
  readonly #headless: readonly number[];
  readonly #roles: FormTable<unknown>['roles'];
  readonly #hasUnreadWays: boolean;
  readonly #alwaysFilled: readonly number[];

  constructor({
    roles,
    paths,
    numbers,
    alwaysFilled,
  }: Pick<FormTable<unknown>, 'roles' | 'paths' | 'numbers' | 'alwaysFilled'>) {
    this.#alwaysFilled = alwaysFilled;
    this.#roles = roles;
    this.#hasUnreadWays = hasUnreadWays({ roles, paths });
    this.#width = roles.length;
    this.#headless = paths.flatMap((path, column) =>
      path.length === 0 && roles[column] === null ? [column] : [],
    );
    this.names = [...new Set(roles.filter(isCount))];
    this.#columns = roles.flatMap((role, position) => {
      if (!isCount(role)) return [];
      const slot = this.names.indexOf(role);
      return [{ slot, position, evidence: numbers[position] ?? NO_EVIDENCE }];
    });
  }

  /** The cells of the columns of counts, in the order of columns. */
  cells({ cells }: SheetRecord): CountCell[] {
    return this.#columns.map(({ position, evidence }) =>
      countCell(quantityText(cells[position] ?? ''), evidence),
    );
  }

  /**
   * The counts of a record. Several columns of one count are its parts: their sum is not known while a
   * part is not.
   */
  values(cells: readonly CountCell[]): RecordCounts {
    const values = Array<number | null>(this.names.length).fill(0);
    for (let index = 0; index < cells.length; index += 1) {
      const { slot } = this.#columns[index]!;
      const before = values[slot] ?? null;
      const value = valueOf(cells[index]!);
      values[slot] = before === null || value === null ? null : before + value;
    }
    return values;
  }

  /** The counts of a record by their names; those that the table does not have are null. */
  counts(values: RecordCounts): Counts {
    const counts = noCounts();
    for (let index = 0; index < values.length; index += 1)
      counts[this.names[index]!] = values[index]!;
    return counts;
  }

  /** The count of the cell at a position; null of a column of none. */
  valueAt(cells: readonly CountCell[], position: number): number | null {
    const cell = cells[this.#columns.findIndex((column) => column.position === position)];
    return cell === undefined ? null : valueOf(cell);
  }

  /** What is wrong with the cells of a record, and with their number. */
  issues(record: SheetRecord, cells: readonly CountCell[]): readonly FileIssue[] {
    // Nothing can be wrong with most records: they are as wide as the header and hold plain counts.
    const isPlain =
      record.cells.length === this.#width &&
      this.#headless.length === 0 &&
      cells.every(isUnremarkable);
    if (isPlain) return NO_ISSUES;
    const placed = cells.map((cell, index) => ({ position: this.#columns[index]!.position, cell }));
    const issues = cellIssues(record, this.#roles, this.#headless, placed);
    return issues.some(isMoved) && (this.#isCutShort(record) || this.#contradicts(cells))
      ? issues.map((issue) => (isMoved(issue) ? { ...issue, severity: 'error' } : issue))
      : issues;
  }

  /**
   * Whether a record ends before columns that all others fill: a cell is missing somewhere in it, and those
   * behind it have moved.
   */
  #isCutShort({ cells: { length } }: SheetRecord): boolean {
    const missing = this.#columns.filter(({ position }) => position >= length);
    return (
      missing.length > 0 && missing.every(({ position }) => this.#alwaysFilled.includes(position))
    );
  }

  /** Whether the counts of a record break an identity: of another width than the header, it has moved. */
  #contradicts(cells: readonly CountCell[]): boolean {
    return brokenIdentities(this.counts(this.values(cells)), this.#hasUnreadWays).length > 0;
  }
}

function isUnremarkable({ kind }: CountCell): boolean {
  return kind === 'count' || kind === 'unknown';
}

function isMoved({ code }: FileIssue): boolean {
  return code === 'ragged_row';
}

function valueOf(cell: CountCell): number | null {
  return cell.kind === 'count' || cell.kind === 'count_with_words' ? cell.value : null;
}
