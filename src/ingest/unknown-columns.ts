import { isFigure, isNumberLike } from './count-cells.ts';
import { fileIssue, positionList } from './file-issue.ts';
import type { FileIssue } from './file-result.ts';
import type { FormTable } from './form-tables.ts';
import type { SheetRecord } from './sheet.ts';

/** Share of filled cells that must be numbers in a column of numbers. */
const MOSTLY = 0.7;
/** Headings named to the publisher. */
const MOST_HEADINGS = 10;

interface UnknownColumn {
  readonly position: number;
  filled: number;
  numbers: number;
}

/** What has to be said of the columns of one table that are not known, once its rows have been seen. */
export class UnknownColumns {
  readonly #table: Pick<FormTable<unknown>, 'titles' | 'headerLine'>;
  readonly #columns: readonly UnknownColumn[];

  constructor(
    table: Pick<FormTable<unknown>, 'layout' | 'roles' | 'paths' | 'titles' | 'headerLine'>,
  ) {
    const { layout, roles, paths } = table;
    this.#table = table;
    this.#columns = layout.hasOtherColumns
      ? []
      : roles.flatMap((role, position) =>
          role === null && (paths[position] ?? []).length > 0
            ? [{ position, filled: 0, numbers: 0 }]
            : [],
        );
  }

  /** Takes a data row. */
  add({ cells }: SheetRecord): void {
    for (const column of this.#columns) {
      const cell = cells[column.position] ?? '';
      if (cell === '') continue;
      column.filled += 1;
      if (isNumberLike(cell) || isFigure(cell)) column.numbers += 1;
    }
  }

  /** What the rows have shown: columns of numbers are to be looked at, others are noted. */
  end(): FileIssue[] {
    const isOfNumbers = ({ filled, numbers }: UnknownColumn): boolean =>
      numbers > 0 && numbers >= filled * MOSTLY;
    const [counts, others] = [true, false].map((ofNumbers) =>
      this.#columns.filter((column) => isOfNumbers(column) === ofNumbers),
    );
    return [
      ...this.#issue('unknown_count_column', 'warning', counts!),
      ...this.#issue('unknown_column', 'note', others!),
    ];
  }

  #issue(
    code: 'unknown_column' | 'unknown_count_column',
    severity: 'warning' | 'note',
    columns: readonly UnknownColumn[],
  ): FileIssue[] {
    if (columns.length === 0) return [];
    const positions = positionList(columns.map(({ position }) => position + 1));
    const value = severity === 'note' ? null : this.#headings(columns);
    const line = this.#table.headerLine;
    return [{ ...fileIssue(code, { positions }, severity), line, value }];
  }

  /** The headings themselves may be anything: they are for the publisher alone. */
  #headings(columns: readonly UnknownColumn[]): string {
    const named = columns
      .slice(0, MOST_HEADINGS)
      .map(({ position }) => this.#table.titles[position] ?? '');
    return [...named, ...(columns.length > MOST_HEADINGS ? ['…'] : [])].join('; ');
  }
}
