import { COUNT_NAMES, type CountName, type Counts } from '../tables/counts.ts';
import { ALL_FIELDS } from '../tables/dossiers.ts';
import type { HiddenColumns } from './hidden-columns.ts';
import { protectHidden, totalsAlone } from './hidden-graph.ts';
import { hidingCost } from './hiding-cost.ts';
import { isTotalLevel, tableEdges, type PeriodTable, type TableCell } from './period-table.ts';
import { receivedNew } from '../tables/rates.ts';
import { dayAfter } from '../tables/periods.ts';

/** A period that begins or ends where another one does. */
interface Side {
  readonly table: PeriodTable;
  readonly side: 'begins' | 'ends';
}

const CAME_NEW = [
  'received_new',
  'received_online',
  'received_direct',
  'received_postal',
  'received_direct_or_postal',
] as const satisfies readonly CountName[];
const AT_END = [
  'pending_total',
  'pending_in_time',
  'pending_overdue',
  'awaiting_supplement',
] as const satisfies readonly CountName[];

/**
 * Columns that tell how many dossiers were open on a day: as if one dossier more had come in before
 * that day, and one less after it. Late and overdue ones, and what was resolved, stay.
 */
const TELL_OPEN = {
  ends: ['received_total', ...CAME_NEW, 'pending_total', 'pending_in_time', 'in_time_766'],
  begins: ['carried_over', ...CAME_NEW],
} as const satisfies Record<Side['side'], readonly CountName[]>;
/** Columns that tell what happened up to a day, or from it on. */
const TELL_FLOWS: Readonly<Record<Side['side'], readonly CountName[]>> = {
  ends: COUNT_NAMES.filter((name) => name !== 'carried_over'),
  begins: COUNT_NAMES.filter((name) => !(AT_END as readonly CountName[]).includes(name)),
};

/**
 * Hides in other periods what tells a hidden row. What is open at the end of a period is what the
 * next one carries over, so that where a hidden row carries dossiers over or leaves some open, the
 * counts that tell so are hidden in the periods that end or begin on that day, for the same rows and
 * for as few others as it takes. Where longer periods are published beside shorter ones (a year to
 * date beside its months), the periods that end or begin with a hidden one hide their flows too.
 */
export function hideBoundaries(
  tables: readonly PeriodTable[],
  whole: ReadonlyMap<string, ReadonlySet<string>>,
  hidden: HiddenColumns,
): void {
  const days = sidesByDay(tables);
  const linked = {
    all: linkedDays(tables),
    fields: linkedDays(tables.filter(({ cells }) => [...cells.values()].some(isOfField))),
  };
  for (const [day, sides] of days) {
    for (const boundary of boundariesOn(sides, whole)) {
      const flows = boundary.hiddenCells(({ table }, cell) => {
        return (isOfField(cell) ? linked.fields : linked.all).get(table.key) === day;
      });
      const open = boundary.hiddenCells((side, { counts }) => (openOn(side, counts) ?? 0) > 0);
      hide(boundary.sides, boundary.protectedCells(flows, false), TELL_FLOWS, hidden);
      hide(boundary.sides, boundary.protectedCells(open, true), TELL_OPEN, hidden);
    }
    if (sides.length > 1)
      for (const side of sides) hide([side], untiedCells(side, sides, whole), TELL_OPEN, hidden);
  }
}

/**
 * Hidden rows whose open dossiers on a day no row of another period states, and what must be hidden
 * with them: the hidden rows that others do state do not conceal them. Rows are left that nobody
 * states otherwise, and those where the periods contradict each other, as the sums of the first do.
 */
function untiedCells(
  side: Side,
  sides: readonly Side[],
  whole: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const others = sides.filter((other) => other !== side);
  const isTied = ({ key, counts, isPartial }: TableCell): boolean =>
    !isPartial &&
    others.some((other) => {
      const cell = other.table.cells.get(key);
      if (cell === undefined || cell.isPartial) return false;
      return openOn(other, cell.counts) === openOn(side, counts);
    });
  const isHidden = ({ key }: TableCell): boolean => whole.get(side.table.key)?.has(key) === true;
  const cells = [...side.table.cells.values()].filter((cell) => !isTied(cell));
  const edges = tableEdges(
    side.table,
    cells,
    (cell) => (openOn(side, cell.counts) === 0 ? Infinity : hidingCost(cell, false)),
    isHidden,
  );
  const protects = edges.map(
    ({ cell }) => cell !== null && isHidden(cell) && (openOn(side, cell.counts) ?? 0) > 0,
  );
  if (!protects.includes(true)) return new Set();
  protectHidden(edges, [{ ...totalsAlone(edges), protects }]);
  return new Set(edges.flatMap(({ hidden, cell }) => (hidden && cell !== null ? [cell.key] : [])));
}

function isOfField({ field_id }: TableCell): boolean {
  return field_id !== ALL_FIELDS;
}

/** The cells of a day that have rows in the same two or more of its periods, together. */
function boundariesOn(
  sides: readonly Side[],
  whole: ReadonlyMap<string, ReadonlySet<string>>,
): Boundary[] {
  const isHidden = sides.some(({ table }) => (whole.get(table.key)?.size ?? 0) > 0);
  if (sides.length < 2 || !isHidden) return [];
  const keys = new Set(sides.flatMap(({ table }) => [...table.cells.keys()]));
  const groups = Map.groupBy(keys, (key) =>
    sides.flatMap(({ table }, index) => (table.cells.has(key) ? [index] : [])).join(),
  );
  return [...groups.values()].flatMap((cells) => {
    const own = sides.filter(({ table }) => table.cells.has(cells[0]!));
    return own.length < 2 ? [] : [new Boundary(own, cells, whole)];
  });
}

function hide(
  sides: readonly Side[],
  cells: ReadonlySet<string>,
  columns: Readonly<Record<Side['side'], readonly CountName[]>>,
  hidden: HiddenColumns,
): void {
  for (const { table, side } of sides)
    for (const cell of cells) hidden.add(cell, table.key, columns[side]);
}

/** A day on which periods end or begin, and cells that have a row in each of them. */
class Boundary {
  readonly sides: readonly Side[];
  readonly #cells: readonly string[];
  readonly #whole: ReadonlyMap<string, ReadonlySet<string>>;
  /** The table whose totals hold: one with a province's own total, where there is one. */
  readonly #table: PeriodTable;

  constructor(
    sides: readonly Side[],
    cells: readonly string[],
    whole: ReadonlyMap<string, ReadonlySet<string>>,
  ) {
    this.sides = sides;
    this.#cells = cells;
    this.#whole = whole;
    this.#table = (sides.find(({ table }) => hasOwnTotal(table)) ?? sides[0]!).table;
  }

  /** Cells whose row is hidden whole in a period of which something holds. */
  hiddenCells(holds: (side: Side, cell: TableCell) => boolean): Set<string> {
    return new Set(
      this.#cells.filter((key) =>
        this.sides.some((side) => {
          const cell = side.table.cells.get(key)!;
          return !cell.isUnread && this.#isWhole(side, key) && holds(side, cell);
        }),
      ),
    );
  }

  /**
   * Some cells with those that must be hidden with them on this day. `isOpen` minds that numbers of
   * open dossiers are not negative; else the totals alone count.
   */
  protectedCells(needed: ReadonlySet<string>, isOpen: boolean): ReadonlySet<string> {
    if (needed.size === 0) return needed;
    const cells = this.#cells.map((key) => this.#table.cells.get(key)!);
    const edges = tableEdges(
      this.#table,
      cells,
      ({ key }) => this.#cost(key, isOpen),
      ({ key }) => needed.has(key),
    );
    const shiftable = (by: 1 | -1): boolean[] =>
      edges.map(({ cell }) => cell === null || this.#mayChange(cell.key, by));
    const open = { ...totalsAlone(edges), mayFall: shiftable(-1), mayRise: shiftable(1) };
    // Where the numbers leave no way, the totals at least determine nothing.
    protectHidden(edges, [...(isOpen ? [open] : []), totalsAlone(edges)]);
    return new Set([
      ...needed,
      ...edges.flatMap(({ hidden, cell }) => (hidden && cell !== null ? [cell.key] : [])),
    ]);
  }

  #isWhole({ table }: Side, key: string): boolean {
    return this.#whole.get(table.key)?.has(key) === true;
  }

  #cost(key: string, isOpen: boolean): number {
    return this.sides.reduce((sum, side) => {
      const cell = side.table.cells.get(key)!;
      if (isOpen && openOn(side, cell.counts) === 0) return Infinity;
      return sum + (this.#isWhole(side, key) ? 1 : hidingCost(cell, false));
    }, 0);
  }

  /** Whether one dossier more or less could be open on the day, for all that stays published. */
  #mayChange(key: string, by: 1 | -1): boolean {
    return this.sides.every((side) => {
      const { counts } = side.table.cells.get(key)!;
      const open = openOn(side, counts) ?? 1;
      if (this.#isWhole(side, key)) return open + by >= 0;
      const cameNew = receivedNew(counts) ?? 1;
      if (side.side === 'begins') return open + by >= 0 && cameNew - by >= 0;
      const inTime = counts.pending_in_time ?? open - (counts.pending_overdue ?? 0);
      return inTime + by >= 0 && cameNew + by >= 0;
    });
  }
}

/** Dossiers open on the day; null where the period does not say. */
function openOn({ side }: Side, counts: Counts): number | null {
  return side === 'ends' ? counts.pending_total : counts.carried_over;
}

function hasOwnTotal({ cells }: PeriodTable): boolean {
  return [...cells.values()].some(
    ({ level, field_id }) => field_id === ALL_FIELDS && isTotalLevel(level),
  );
}

/** The periods that end before or begin on each day, of the days on which any does. */
function sidesByDay(tables: readonly PeriodTable[]): Map<string, Side[]> {
  const days = new Map<string, Side[]>();
  const add = (day: string, side: Side): void => {
    days.set(day, [...(days.get(day) ?? []), side]);
  };
  for (const table of tables) {
    if (table.period_kind !== 'snapshot') add(table.period_start, { table, side: 'begins' });
    add(dayAfter(table.period_end), { table, side: 'ends' });
  }
  return new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * For every period that others add up to, by any sum or difference: the day of its two on which
 * fewer periods meet. To hide what happened up to that day and from it on breaks every such sum.
 */
function linkedDays(tables: readonly PeriodTable[]): Map<string, string> {
  const flows = tables.filter(({ period_kind }) => period_kind !== 'snapshot');
  const days = sidesByDay(flows);
  const linked = new Map<string, string>();
  for (const table of flows) {
    const start = table.period_start;
    const end = dayAfter(table.period_end);
    const reached = new Set([start]);
    // A day that is added comes later in the walk of the same set.
    for (const day of reached)
      for (const { table: other } of days.get(day)!)
        if (other !== table) reached.add(other.period_start).add(dayAfter(other.period_end));
    if (!reached.has(end)) continue;
    linked.set(table.key, days.get(start)!.length < days.get(end)!.length ? start : end);
  }
  return linked;
}
