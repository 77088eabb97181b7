import type { CountName } from '../tables/counts.ts';
import { isCount } from './column-role.ts';
import { isFigure, isNumberLike } from './count-cells.ts';
import { fileIssue, positionList } from './file-issue.ts';
import type { FileIssue } from './file-result.ts';
import type { FormTable } from './form-tables.ts';
import { areParallelParts, Inclusion } from './of-which.ts';
import { saysNumber } from './number-headings.ts';
import { RunningNumber } from './running-number.ts';
import type { SheetRecord } from './sheet.ts';

type CheckedTable = Pick<
  FormTable<unknown>,
  'layout' | 'roles' | 'paths' | 'titles' | 'headerLine'
>;

/** Columns of a mapping that give one count, by their positions. */
interface AddedColumns {
  readonly count: CountName;
  readonly positions: readonly number[];
  readonly pairs: readonly {
    readonly part: number;
    readonly whole: number;
    readonly inclusion: Inclusion;
  }[];
}

/** Share of filled cells that must be numbers in a column of numbers. */
const MOSTLY = 0.7;
/** Headings named to the publisher. */
const MOST_HEADINGS = 10;

/**
 * What has to be said of the columns of one table when its rows have been seen, each once: columns that a
 * mapping adds up, and which of them look like a part of another; columns of numbers that are not known.
 */
export class ColumnChecks {
  readonly #table: CheckedTable;
  readonly #added: readonly AddedColumns[];
  /** The column that a mapping calls the running number while its heading does not. */
  readonly #numbered: { readonly position: number; readonly cells: RunningNumber } | null;
  readonly #unknown: readonly { readonly position: number; filled: number; numbers: number }[];

  constructor(table: CheckedTable) {
    const { layout, roles, paths } = table;
    this.#table = table;
    this.#added = layout.isMapping === true ? addedColumns(table) : [];
    this.#numbered = layout.isMapping === true ? numberedColumn(table) : null;
    this.#unknown = layout.hasOtherColumns
      ? []
      : roles.flatMap((role, position) =>
          role === null && (paths[position] ?? []).length > 0
            ? [{ position, filled: 0, numbers: 0 }]
            : [],
        );
  }

  /** Takes a data row; `valueAt` is the count of its cell at a position. */
  add({ cells }: SheetRecord, valueAt: (position: number) => number | null): void {
    for (const { pairs } of this.#added)
      for (const { part, whole, inclusion } of pairs) inclusion.add(valueAt(part), valueAt(whole));
    if (this.#numbered !== null) this.#numbered.cells.add(cells[this.#numbered.position] ?? '');
    for (const column of this.#unknown) {
      const cell = cells[column.position] ?? '';
      if (cell === '') continue;
      column.filled += 1;
      if (isNumberLike(cell) || isFigure(cell)) column.numbers += 1;
    }
  }

  /** What the rows have shown. */
  end(): FileIssue[] {
    return [
      ...this.#unknownColumns(),
      ...this.#notRunning(),
      ...this.#added.flatMap((added) => this.#addedUp(added)),
    ];
  }

  #notRunning(): FileIssue[] {
    if (this.#numbered?.cells.isOther !== true) return [];
    const { position } = this.#numbered;
    const { layout, headerLine: line, titles } = this.#table;
    const params = { layout: layout.name, position: fromOne(position) };
    const issue = fileIssue('ordinal_not_running', params, 'warning');
    return [{ ...issue, line, value: titles[position] ?? null }];
  }

  #unknownColumns(): FileIssue[] {
    const isOfNumbers = ({ filled, numbers }: { filled: number; numbers: number }): boolean =>
      numbers > 0 && numbers >= filled * MOSTLY;
    const [counts, others] = [true, false].map((ofNumbers) =>
      this.#unknown.filter((column) => isOfNumbers(column) === ofNumbers),
    );
    return [
      ...this.#unknownIssue('unknown_count_column', 'warning', counts!),
      ...this.#unknownIssue('unknown_column', 'note', others!),
    ];
  }

  #unknownIssue(
    code: 'unknown_column' | 'unknown_count_column',
    severity: 'warning' | 'note',
    columns: readonly { readonly position: number }[],
  ): FileIssue[] {
    if (columns.length === 0) return [];
    const positions = positionList(columns.map(({ position }) => position + 1));
    const value = severity === 'note' ? null : this.#headings(columns);
    const line = this.#table.headerLine;
    return [{ ...fileIssue(code, { positions }, severity), line, value }];
  }

  /** The headings themselves may be anything: they are for the publisher alone. */
  #headings(columns: readonly { readonly position: number }[]): string {
    const named = columns
      .slice(0, MOST_HEADINGS)
      .map(({ position }) => this.#table.titles[position] ?? '');
    return [...named, ...(columns.length > MOST_HEADINGS ? ['…'] : [])].join('; ');
  }

  #addedUp({ count, positions, pairs }: AddedColumns): FileIssue[] {
    const { layout, headerLine: line, titles } = this.#table;
    const title = (position: number): string => titles[position] ?? '';
    const doubtful = layout.addedUp?.has(count) === true ? [] : pairs;
    const included = doubtful.filter(({ inclusion }) => inclusion.holds);
    if (included.length === 0) {
      const params = { layout: layout.name, positions: positionList(positions.map(fromOne)) };
      return [{ ...fileIssue('added_columns', params, 'note'), line, column: count }];
    }
    return included.map(({ part, whole, inclusion }) => {
      const params = {
        layout: layout.name,
        part: fromOne(part),
        whole: fromOne(whole),
        rows: inclusion.rows,
        count,
      };
      const value = `“${title(part)}” ≤ “${title(whole)}”`;
      return { ...fileIssue('looks_of_which', params, 'warning'), line, column: count, value };
    });
  }
}

function fromOne(position: number): number {
  return position + 1;
}

function numberedColumn({ roles, paths }: CheckedTable) {
  const position = roles.indexOf('ordinal');
  return position < 0 || saysNumber(paths[position] ?? [])
    ? null
    : { position, cells: new RunningNumber() };
}

function addedColumns({ roles, paths }: CheckedTable): AddedColumns[] {
  const counts = new Map<CountName, number[]>();
  for (const [position, role] of roles.entries())
    if (isCount(role)) counts.set(role, [...(counts.get(role) ?? []), position]);
  return [...counts].flatMap(([count, positions]): AddedColumns[] => {
    if (positions.length === 1) return [];
    const pairs = positions.flatMap((part) =>
      positions.flatMap((whole) =>
        part === whole || areParallelParts(paths[part] ?? [], paths[whole] ?? [])
          ? []
          : [{ part, whole, inclusion: new Inclusion() }],
      ),
    );
    return [{ count, positions, pairs }];
  });
}
