import { dayAfter } from '../tables/periods.ts';
import { hidingCost } from './hiding-cost.ts';
import type { PeriodTable, TableCell } from './period-table.ts';
import type { RecoverableCell } from './recoverable-cells.ts';

/** Rounds in which one further row is hidden for each number that can be computed; then all there are. */
const THRIFTY_ROUNDS = 6;

/** Rows that are hidden though they are not small, since a hidden number could be computed without. */
export class MoreHidden {
  readonly #tables: readonly PeriodTable[];
  readonly #cells = new Map<PeriodTable, Set<string>>();
  #rounds = 0;

  constructor(tables: readonly PeriodTable[]) {
    this.#tables = tables;
  }

  has(table: PeriodTable, { key }: TableCell): boolean {
    return this.#cells.get(table)?.has(key) === true;
  }

  /**
   * Adds the cheapest row beside each cell with a number that can be computed: of the same unit, else of
   * the same field, else its own in the periods that have days in common or touch. False where there is
   * none, so that nothing more can be hidden. `whole` are the cells that are hidden already, by period.
   */
  add(
    recoverable: readonly RecoverableCell[],
    whole: ReadonlyMap<string, ReadonlySet<string>>,
  ): boolean {
    this.#rounds += 1;
    let isAdded = false;
    for (const { table, cell } of recoverable) {
      const beside = rowsBeside(table, cell, (key) => whole.get(table.key)?.has(key) === true);
      const chosen = this.#rounds > THRIFTY_ROUNDS ? beside : beside.slice(0, 1);
      for (const key of chosen) isAdded = this.#added(table, key) || isAdded;
      if (beside.length > 0) continue;
      for (const other of this.#tables)
        if (isNear(other, table) && isOpen(other, cell.key, whole))
          isAdded = this.#added(other, cell.key) || isAdded;
    }
    return isAdded;
  }

  #added(table: PeriodTable, key: string): boolean {
    const own = this.#cells.get(table) ?? new Set();
    this.#cells.set(table, own);
    if (own.has(key)) return false;
    own.add(key);
    return true;
  }
}

function isNear(a: PeriodTable, b: PeriodTable): boolean {
  return a.period_start <= dayAfter(b.period_end) && b.period_start <= dayAfter(a.period_end);
}

/** True where a row is published at least in part, and could be hidden. */
function isOpen(
  { key: period, cells }: PeriodTable,
  key: string,
  whole: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const cell = cells.get(key);
  if (cell === undefined || whole.get(period)?.has(key) === true) return false;
  return hidingCost(cell, false) < Infinity;
}

/** The rows that are not hidden yet of a cell's unit, then of its field; each the cheapest first. */
function rowsBeside(
  { cells }: PeriodTable,
  { key, unit_code, field_id }: TableCell,
  isHidden: (key: string) => boolean,
): string[] {
  const open = [...cells.values()]
    .map((cell) => ({ cell, cost: hidingCost(cell, false) }))
    .filter(({ cell, cost }) => cost < Infinity && cell.key !== key && !isHidden(cell.key))
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ cell }) => cell);
  return [
    ...open.filter((cell) => cell.unit_code === unit_code),
    ...open.filter((cell) => cell.unit_code !== unit_code && cell.field_id === field_id),
  ].map((cell) => cell.key);
}
