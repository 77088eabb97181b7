import type { ColumnRole } from './column-role.ts';
import type { KeyCells } from './key-cells.ts';

/** The columns that say which unit a row is about. */
const UNIT_COLUMNS = ['unit', 'unit_code', 'portal_code'] as const;

/** The unit that the rows of a table are about where they leave it to the row above. */
export class UnitAbove {
  readonly #columns: readonly (typeof UNIT_COLUMNS)[number][];
  readonly #hasFields: boolean;
  #cells: KeyCells | null = null;
  #line = 0;
  /** Whether two rows, one after the other, name the same unit: then no row leaves it to the one above. */
  #repeats = false;

  constructor(roles: readonly (ColumnRole | null)[]) {
    this.#columns = UNIT_COLUMNS.filter((column) => roles.includes(column));
    this.#hasFields = roles.includes('field');
  }

  /** The line of the last row that named a unit; null where none did. */
  get line(): number | null {
    return this.#cells === null ? null : this.#line;
  }

  /**
   * The cells of a row; where those of its unit are blank and it names a field, with the unit of the rows
   * above, which a list of fields under each unit does not repeat. Not in a table that repeats units: there
   * a blank cell was forgotten.
   */
  applied(cells: KeyCells, line: number): KeyCells {
    if (this.#columns.length === 0) return cells;
    if (this.#columns.some((column) => cells[column] !== '')) {
      const above = this.#cells;
      this.#repeats ||=
        above !== null && this.#columns.every((column) => cells[column] === above[column]);
      this.#cells = cells;
      this.#line = line;
      return cells;
    }
    const above = this.#cells;
    if (above === null || this.#repeats || !this.#hasFields || cells.field === '') return cells;
    const named: [string, string | undefined][] = [...this.#columns, 'province' as const].map(
      (column) => [column, cells[column] === '' ? above[column] : cells[column]],
    );
    return { ...cells, ...Object.fromEntries(named.filter(([, cell]) => cell !== undefined)) };
  }

  /** A group or a total of the table ends the list of a unit. */
  forget(): void {
    this.#cells = null;
  }
}
