import { isCount } from './column-role.ts';
import { fileIssue, positionList } from './file-issue.ts';
import type { FileIssue } from './file-result.ts';
import type { FormTable } from './form-tables.ts';
import type { SheetRecord } from './sheet.ts';

/** Rows with figures that must leave a column blank before it is named. */
const FEWEST_ROWS = 3;

/** The columns of counts that no row of a table fills: its cells may have moved, or were not filled in. */
export class BlankColumns {
  readonly #table: Pick<FormTable<unknown>, 'titles' | 'headerLine'>;
  #blank: readonly number[];
  #rows = 0;

  constructor(table: Pick<FormTable<unknown>, 'roles' | 'titles' | 'headerLine'>) {
    this.#table = table;
    this.#blank = table.roles.flatMap((role, column) => (isCount(role) ? [column] : []));
  }

  /** Takes a data row with figures. */
  add({ cells }: SheetRecord): void {
    this.#rows += 1;
    // Most tables fill all their columns in the first row.
    if (this.#blank.length > 0)
      this.#blank = this.#blank.filter((column) => (cells[column] ?? '') === '');
  }

  /** One finding for a table, which names its blank columns. */
  end(): FileIssue[] {
    if (this.#rows < FEWEST_ROWS || this.#blank.length === 0) return [];
    const params = {
      positions: positionList(this.#blank.map((column) => column + 1)),
      rows: this.#rows,
    };
    const { titles, headerLine: line } = this.#table;
    const value = this.#blank.map((column) => titles[column] ?? '').join('; ');
    return [{ ...fileIssue('blank_column', params, 'warning'), line, value }];
  }
}
