import { COUNT_NAMES, type CountName } from '../tables/counts.ts';
import type { DossierRow } from '../tables/dossiers.ts';
import { periodKey } from '../tables/periods.ts';
import { cellKey } from './period-table.ts';

/** Key columns by which a figure is found among the hidden ones. */
type FigureKey = Pick<
  DossierRow,
  'unit_code' | 'field_id' | 'period_start' | 'period_end' | 'period_kind' | 'calendar'
>;

/** Which columns are hidden of which rows. */
export class HiddenColumns {
  readonly #columns = new Map<string, Set<CountName>>();

  /** Hides columns of a cell in a period; a cell is every row of its unit, field and period. */
  add(cell: string, period: string, columns: readonly CountName[]): void {
    const key = `${period} ${cell}`;
    const known = this.#columns.get(key) ?? new Set();
    for (const column of columns) known.add(column);
    this.#columns.set(key, known);
  }

  /** The hidden columns of a cell in a period; null without any. */
  columns(cell: string, period: string): ReadonlySet<CountName> | null {
    return this.#columns.get(`${period} ${cell}`) ?? null;
  }

  /** True where any column of the row is hidden; with a column, where that one is. */
  has(row: FigureKey, column?: CountName): boolean {
    const columns = this.#columns.get(`${periodKey(row)} ${cellKey(row)}`);
    return columns !== undefined && (column === undefined || columns.has(column));
  }

  /** The row with its hidden counts left out, and named: an unknown count is not hidden. */
  applied(row: DossierRow): DossierRow {
    const columns = this.#columns.get(`${periodKey(row)} ${cellKey(row)}`);
    if (columns === undefined) return row;
    const suppressed = COUNT_NAMES.filter((name) => row[name] !== null && columns.has(name));
    return { ...row, ...Object.fromEntries(suppressed.map((name) => [name, null])), suppressed };
  }
}
