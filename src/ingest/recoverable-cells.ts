import { COUNT_NAMES, MERGED_COUNTS, type CountName } from '../tables/counts.ts';
import { ALL_FIELDS } from '../tables/dossiers.ts';
import { PARTS_OF_WHOLES } from '../tables/health.ts';
import { FLOWS_WITH_STOCKS, STOCKS } from '../tables/period-sums.ts';
import { dayAfter } from '../tables/periods.ts';
import { immovable, type Room, type Sum } from '../statistics/immovable.ts';
import type { HiddenColumns } from './hidden-columns.ts';
import { IntervalSystem } from './interval-system.ts';
import { isTotalLevel, type PeriodTable, type TableCell } from './period-table.ts';

/** A cell of a period with a hidden number that can be computed. */
export interface RecoverableCell {
  readonly table: PeriodTable;
  readonly cell: TableCell;
}

/** A number of a cell in a sum. */
interface Term {
  readonly table: PeriodTable;
  readonly cell: TableCell;
  readonly column: CountName;
  readonly sign: 1 | -1;
}

/** Sums within a row: a whole and its parts, of which those that the row does not state are left out. */
const WITHIN_ROWS: readonly (readonly [whole: CountName, ...parts: CountName[]])[] = [
  ['received_total', 'received_new', 'carried_over'],
  ['received_total', 'received_online', 'received_direct', 'received_postal', 'carried_over'],
  ['received_total', 'received_online', 'received_direct_or_postal', 'carried_over'],
  ['received_new', 'received_online', 'received_direct', 'received_postal'],
  ['received_new', 'received_online', 'received_direct_or_postal'],
  ['resolved_total', 'resolved_early', 'resolved_on_time', 'resolved_late'],
  ['resolved_total', 'resolved_early_or_on_time', 'resolved_late'],
  ['pending_total', 'pending_in_time', 'pending_overdue'],
  ['received_total', 'resolved_total', 'pending_total'],
  [
    ...(['received_total', 'resolved_total', 'pending_total'] as const),
    ...(['returned', 'withdrawn', 'returned_or_withdrawn', 'stopped', 'refused'] as const),
  ],
  ['received_total', 'in_time_766', 'not_in_time_766'],
  ['in_time_766', 'resolved_early', 'resolved_on_time', 'pending_in_time'],
  ['in_time_766', 'resolved_early_or_on_time', 'pending_in_time'],
  ['not_in_time_766', 'resolved_late', 'pending_overdue'],
  ...MERGED_COUNTS.map(({ merged, parts }) => [merged, ...parts] as const),
];
/** Counts of the state at the end of a period. */
const AT_END = ['pending_total', 'pending_in_time', 'pending_overdue'] as const;
const OVER_TIME: readonly CountName[] = COUNT_NAMES.filter(
  (name) => !STOCKS.has(name) && !FLOWS_WITH_STOCKS.has(name) && name !== 'carried_over',
);

/**
 * The cells with a hidden number other than 0 that the published ones leave only one value for: with
 * the totals of units, fields and the province, the identities of a row, that no part is more than its
 * whole and no number negative, and what other periods say. What several sums tell only together is
 * found where they have at most {@link MOST_TOGETHER} unknowns. Only sums that hold are taken: one
 * that does not tells nothing true.
 */
export function recoverableCells(
  tables: readonly PeriodTable[],
  hidden: HiddenColumns,
): RecoverableCell[] {
  const known = new KnownSums(hidden);
  for (const table of tables) {
    if (![...table.cells.keys()].some((key) => hidden.columns(key, table.key) !== null)) continue;
    addTotals(table, known);
    for (const cell of table.cells.values())
      if (hidden.columns(cell.key, table.key) !== null) addRow(table, cell, known);
  }
  addDays(tables, known);
  addSpans(tables, known);
  return known.recoverable();
}

/** A number that is hidden: of a cell, or what a part leaves of its whole. */
interface Unknown {
  readonly table: PeriodTable;
  readonly cell: TableCell | null;
  readonly value: number;
}

/** Unknowns up to which sums are solved together; a linear program of more takes too long. */
const MOST_TOGETHER = 3000;

/** The sums that a reader knows, over the numbers that are hidden from him. */
class KnownSums {
  readonly #hidden: HiddenColumns;
  readonly #system = new IntervalSystem();
  readonly #unknowns = new Map<TableCell, Map<CountName, number>>();
  readonly #places: Unknown[] = [];

  constructor(hidden: HiddenColumns) {
    this.#hidden = hidden;
  }

  /** Says that some terms add up to 0, where all are stated and they do; `isLess`: or to more than 0. */
  add(terms: readonly Term[], isLess = false): void {
    let sum = 0;
    for (const { cell, column, sign } of terms) {
      const value = cell.isPartial ? null : cell.counts[column];
      if (value === null) return;
      sum += sign * value;
    }
    if (isLess ? sum < 0 : sum !== 0) return;
    let constant = 0;
    const unknown: [number, 1 | -1][] = [];
    for (const { table, cell, column, sign } of terms)
      if (this.#hidden.columns(cell.key, table.key)?.has(column) === true)
        unknown.push([this.#unknown(table, cell, column), sign]);
      else constant += sign * cell.counts[column]!;
    if (unknown.length === 0) return;
    if (isLess) {
      unknown.push([this.#system.unknown(), -1]);
      this.#places.push({ table: terms[0]!.table, cell: null, value: sum });
    }
    this.#system.add(unknown, constant);
  }

  /** What bounds tell, drawn tighter sum by sum; only where that is nothing, what sums tell together. */
  recoverable(): RecoverableCell[] {
    const fixed = this.#cellsOf(this.#system.fixed().keys());
    return fixed.length > 0 ? fixed : this.#cellsOf(this.#immovable());
  }

  #cellsOf(unknowns: Iterable<number>): RecoverableCell[] {
    const cells = new Map<TableCell, RecoverableCell>();
    for (const unknown of unknowns) {
      const { table, cell, value } = this.#places[unknown]!;
      if (cell !== null && value !== 0) cells.set(cell, { table, cell });
    }
    return [...cells.values()];
  }

  /** What the sums tell together: those of all periods, else those of each that has few unknowns. */
  #immovable(): number[] {
    const sums = this.#system.openSums().filter(({ length }) => length > 0);
    const isOfOnePeriod = (sum: Sum): boolean =>
      sum.every(([unknown]) => this.#tableOf(unknown) === this.#tableOf(sum[0]![0]));
    const together =
      unknownsOf(sums).size <= MOST_TOGETHER
        ? [sums]
        : Map.groupBy(sums.filter(isOfOnePeriod), ([first]) => this.#tableOf(first![0])).values();
    const roomOf = (unknown: number): Room => {
      const [low, high] = this.#system.bounds(unknown);
      const { value } = this.#places[unknown]!;
      return { below: value > low, above: value < high };
    };
    const isAsked = (unknown: number): boolean => {
      const { cell, value } = this.#places[unknown]!;
      return cell !== null && value !== 0;
    };
    return [...together].flatMap((own) =>
      unknownsOf(own).size <= MOST_TOGETHER ? immovable(own, roomOf, isAsked) : [],
    );
  }

  #tableOf(unknown: number): PeriodTable {
    return this.#places[unknown]!.table;
  }

  #unknown(table: PeriodTable, cell: TableCell, column: CountName): number {
    const own = this.#unknowns.get(cell) ?? new Map<CountName, number>();
    this.#unknowns.set(cell, own);
    let unknown = own.get(column);
    if (unknown === undefined) {
      // Nobody hides a row without dossiers.
      const value = cell.counts[column]!;
      unknown = this.#system.unknown(column === 'received_total' && value > 0 ? 1 : 0);
      this.#places.push({ table, cell, value });
      own.set(column, unknown);
    }
    return unknown;
  }
}

function unknownsOf(sums: readonly Sum[]): Set<number> {
  return new Set(sums.flatMap((sum) => sum.map(([unknown]) => unknown)));
}

/** What a unit is over its fields, and the province over its communes, with its departments or without. */
function addTotals(table: PeriodTable, known: KnownSums): void {
  const cells = [...table.cells.values()];
  const byUnit = Map.groupBy(cells, ({ unit_code }) => unit_code);
  for (const own of byUnit.values()) {
    const total = own.find(isOverall);
    const fields = own.filter((cell) => !isOverall(cell));
    const stated = fields.filter(({ basis }) => basis !== 'communes');
    addTotal(table, total, fields, known);
    if (stated.length < fields.length) addTotal(table, total, stated, known);
  }
  for (const own of Map.groupBy(cells, ({ field_id }) => field_id).values()) {
    const total = own.find(({ level }) => isTotalLevel(level));
    const communes = own.filter(({ level }) => level === 'commune');
    addTotal(table, total, communes, known);
    const departments = own.filter(({ level }) => level === 'department');
    if (departments.length > 0) addTotal(table, total, [...communes, ...departments], known);
  }
}

function isOverall({ field_id }: TableCell): boolean {
  return field_id === ALL_FIELDS;
}

function addTotal(
  table: PeriodTable,
  total: TableCell | undefined,
  parts: readonly TableCell[],
  known: KnownSums,
): void {
  if (total === undefined || parts.length === 0 || total.isPartial) return;
  // A row that could not be read is in no sum that is published.
  if (parts.some(({ isUnread }) => isUnread)) return;
  for (const column of COUNT_NAMES) {
    if (total.counts[column] === null) continue;
    const split = MERGED_COUNTS.find(({ merged }) => merged === column)?.parts ?? [];
    const terms = parts.flatMap((cell): Term[] => {
      const isMerged = cell.counts[column] !== null || split.length === 0;
      return (isMerged ? [column] : split).map((name) => ({ table, cell, column: name, sign: 1 }));
    });
    known.add([{ table, cell: total, column, sign: -1 }, ...terms]);
  }
}

/** What the counts of one row say of each other. */
function addRow(table: PeriodTable, cell: TableCell, known: KnownSums): void {
  const term = (column: CountName, sign: 1 | -1): Term => ({ table, cell, column, sign });
  for (const [whole, ...parts] of WITHIN_ROWS) {
    if (isOtherwiseStated(cell, parts)) continue;
    const stated = parts.filter((name) => cell.counts[name] !== null);
    if (stated.length > 0) known.add([term(whole, 1), ...stated.map((name) => term(name, -1))]);
  }
  for (const { part, whole } of PARTS_OF_WHOLES) known.add([term(whole, 1), term(part, -1)], true);
}

/**
 * True where the row states a part that is left out, merged or split: a sum without it can hold by
 * chance where it is 0, and a reader who does not see it cannot know.
 */
function isOtherwiseStated({ counts }: TableCell, parts: readonly CountName[]): boolean {
  return MERGED_COUNTS.some(({ merged, parts: split }) => {
    if (!parts.includes(merged))
      return counts[merged] !== null && split.some((name) => parts.includes(name));
    return split.some((name) => counts[name] !== null && !parts.includes(name));
  });
}

/** What is open on a day, as every period says that ends or begins on it. */
function addDays(tables: readonly PeriodTable[], known: KnownSums): void {
  const states = tables.flatMap((table) => [
    ...AT_END.map((column) => ({ table, column, day: dayAfter(table.period_end), as: column })),
    ...(table.period_kind === 'snapshot'
      ? []
      : [
          {
            ...{ table, column: 'carried_over' as const },
            ...{ day: table.period_start, as: AT_END[0] },
          },
        ]),
  ]);
  for (const same of Map.groupBy(states, ({ day, as }) => `${day} ${as}`).values())
    if (same.length > 1)
      for (const key of new Set(same.flatMap(({ table }) => [...table.cells.keys()]))) {
        const stated = same.flatMap(({ table, column }) => {
          const cell = table.cells.get(key);
          return cell === undefined ? [] : [{ table, cell, column }];
        });
        for (const [index, one] of stated.entries())
          for (const other of stated.slice(index + 1))
            known.add([
              { ...one, sign: 1 },
              { ...other, sign: -1 },
            ]);
      }
}

/** What happened in a period is what happened in those that it consists of. */
function addSpans(tables: readonly PeriodTable[], known: KnownSums): void {
  const flows = tables.filter(({ period_kind }) => period_kind !== 'snapshot');
  for (const table of flows) {
    const parts = partsOf(table, flows);
    if (parts.length === 0) continue;
    for (const [key, cell] of table.cells) {
      const own = parts.flatMap((part) => {
        const other = part.cells.get(key);
        return other === undefined ? [] : [{ table: part, cell: other }];
      });
      if (own.length < parts.length) continue;
      const whole = { table, cell };
      for (const column of OVER_TIME)
        known.add([
          { ...whole, column, sign: 1 },
          ...own.map((part): Term => ({ ...part, column, sign: -1 })),
        ]);
      // What came in new, where rows do not state it.
      known.add([
        { ...whole, column: 'received_total', sign: 1 },
        { ...whole, column: 'carried_over', sign: -1 },
        ...own.flatMap((part): Term[] => [
          { ...part, column: 'received_total', sign: -1 },
          { ...part, column: 'carried_over', sign: 1 },
        ]),
      ]);
    }
  }
}

/** The fewest other periods that follow one another from the first to the last day of one; none where none do. */
function partsOf(table: PeriodTable, flows: readonly PeriodTable[]): PeriodTable[] {
  const end = dayAfter(table.period_end);
  const ways = new Map<string, readonly PeriodTable[]>([[table.period_start, []]]);
  // A day that is reached comes later in the walk of the same map.
  for (const [day, way] of ways) {
    if (day === end) return [...way];
    for (const next of flows) {
      const after = dayAfter(next.period_end);
      if (next !== table && next.period_start === day && after <= end && !ways.has(after))
        ways.set(after, [...way, next]);
    }
  }
  return [];
}
