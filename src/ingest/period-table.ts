import { COUNT_NAMES, type Counts } from '../tables/counts.ts';
import { ALL_FIELDS, type DossierRow } from '../tables/dossiers.ts';
import { periodKey, type Period } from '../tables/periods.ts';
import { sumOfCounts } from './count-sums.ts';
import type { TableEdge } from './hidden-graph.ts';
import { statedReceived, totalOf } from './identities.ts';

/** What is published of one province: the rows over all fields with those of the province by field, and the field rows. */
export interface PublishedRows {
  readonly overview: readonly DossierRow[];
  readonly byField: readonly DossierRow[];
  /** Rows of the overview that nobody publishes, since they lack an addend; none by default. */
  readonly partial?: ReadonlySet<DossierRow>;
  /** Field rows that could not be read: nobody knows their counts; none by default. */
  readonly unread?: readonly DossierRow[];
}

/** One unit and field, or unit over all fields, in one period; its source systems together. */
export interface TableCell extends Pick<DossierRow, 'unit_code' | 'field_id' | 'level' | 'basis'> {
  readonly key: string;
  /** As stated, and the totals that follow from their parts: a reader adds them up as well. */
  readonly counts: Counts;
  /** Dossiers of each of its rows and of their sum: what is small or not. */
  readonly sizes: readonly number[];
  /** True where nobody publishes its numbers, since they lack an addend. */
  readonly isPartial: boolean;
  /** True of a row that could not be read. */
  readonly isUnread: boolean;
}

/** The cells of one period, by their key. */
export interface PeriodTable extends Period {
  readonly key: string;
  readonly cells: ReadonlyMap<string, TableCell>;
}

/** An edge with its cell; without one it stands for the sum of all communes, which no row states. */
export interface CellEdge extends TableEdge {
  readonly cell: TableCell | null;
}

/** Key of the cell that a row belongs to, within its period. */
export function cellKey({
  unit_code,
  field_id,
}: Pick<DossierRow, 'unit_code' | 'field_id'>): string {
  return `${unit_code} ${field_id}`;
}

/** The tables of a province, one a period, in the order of periods. */
export function periodTables(rows: PublishedRows): PeriodTable[] {
  const { overview, byField, partial, unread = [] } = rows;
  const isUnread = new Set(unread);
  const rowsOf = (own: readonly DossierRow[]): Map<string, DossierRow[]> =>
    Map.groupBy(own, (row) => `${periodKey(row)} ${cellKey(row)}`);
  // The rows of a cell's systems; a row of the overview is their sum or the only one. A flow may have
  // been computed where the row of it could not be read.
  const groups = new Map([...rowsOf(unread), ...rowsOf(overview), ...rowsOf(byField)]);
  const byPeriod = Map.groupBy(groups.values(), ([first]) => periodKey(first!));
  return [...byPeriod]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, cells]) => {
      const { period_start, period_end, period_kind, calendar } = cells[0]![0]!;
      const sorted = cells
        .map((own) => tableCell(own, partial, isUnread))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
      return {
        key,
        ...{ period_start, period_end, period_kind, calendar },
        cells: new Map(sorted.map((cell) => [cell.key, cell])),
      };
    });
}

function tableCell(
  rows: readonly DossierRow[],
  partial: ReadonlySet<DossierRow> = new Set(),
  unread: ReadonlySet<DossierRow>,
): TableCell {
  const [first] = rows;
  const { unit_code, field_id, level, basis } = first!;
  const stated = rows.length === 1 ? first! : sumOfCounts(rows);
  const sizes = [...rows, stated].map(sizeOf);
  const counts = withTotals(stated);
  const isPartial = rows.some((row) => partial.has(row));
  const isUnread = rows.every((row) => unread.has(row));
  return {
    ...{ key: cellKey(first!), unit_code, field_id, level, basis },
    ...{ counts, sizes, isPartial, isUnread },
  };
}

const TOTALS = ['received_total', 'resolved_total', 'pending_total'] as const;

function withTotals(counts: Counts): Counts {
  if (TOTALS.every((name) => counts[name] !== null)) return counts;
  const totals = TOTALS.map((name) => [name, totalOf(counts, name)] as const);
  // A reader of a table without dossiers by post adds up the other ways.
  const received_total = statedReceived(counts);
  return { ...counts, ...Object.fromEntries(totals), received_total };
}

/** Dossiers of a row: those received, else the most that any of its counts names. */
function sizeOf(counts: Counts): number {
  return counts.received_total ?? Math.max(0, ...COUNT_NAMES.map((name) => counts[name] ?? 0));
}

/** True where no count of the cell is more than 0. */
export function isZero({ counts }: TableCell): boolean {
  return COUNT_NAMES.every((name) => (counts[name] ?? 0) === 0);
}

/** Node of the sums that no unit of the table makes: it has no total. */
const OUTSIDE = 'outside';
const PROVINCE = 'province';

/** True for the units whose rows add up others. */
export function isTotalLevel(level: TableCell['level']): boolean {
  return level === 'province' || level === 'country';
}

/**
 * Finds the nodes that a cell's number flows from and to. A field is added up over the communes;
 * where the province's own source gives it, the departments are taken to be in it as well.
 */
function endsFinder({ cells }: PeriodTable): (cell: TableCell) => readonly [string, string] {
  const all = [...cells.values()];
  // A sum of the province's own fields has none of those that are added up over the communes alone.
  const hasOwnSum = all.some(
    ({ level, field_id, basis }) =>
      isTotalLevel(level) && field_id === ALL_FIELDS && basis !== 'source',
  );
  const ownTotals = new Set<string>();
  for (const { level, field_id, basis } of all)
    if (isTotalLevel(level) && basis !== 'communes') ownTotals.add(field_id);
  const added = new Set<string>();
  for (const { level, field_id } of all)
    if (level === 'commune' || (level === 'department' && ownTotals.has(field_id)))
      added.add(field_id);
  return ({ unit_code, field_id, level, basis }) => {
    const isTotal = isTotalLevel(level);
    const isAdded = added.has(field_id) && (level !== 'department' || ownTotals.has(field_id));
    const field = isAdded ? `field ${field_id}` : OUTSIDE;
    const total = hasOwnSum && basis === 'communes' ? OUTSIDE : PROVINCE;
    const unit = isTotal ? total : `unit ${unit_code}`;
    // What a province adds up flows out of its fields, what a unit adds up into them.
    return isTotal === (field_id === ALL_FIELDS) ? [unit, field] : [field, unit];
  };
}

/**
 * The edges of some cells of a table. A row of the province over all fields that its source does not
 * give is known to nobody: it costs nothing.
 */
export function tableEdges(
  table: PeriodTable,
  cells: readonly TableCell[],
  costOf: (cell: TableCell) => number,
  isHidden: (cell: TableCell) => boolean,
): CellEdge[] {
  const ends = endsFinder(table);
  const edges = cells.map((cell): CellEdge => {
    const [tail, head] = ends(cell);
    return { tail, head, cost: costOf(cell), hidden: isHidden(cell), cell };
  });
  const hasOwnTotal = [...table.cells.values()].some(
    ({ level, field_id }) => field_id === ALL_FIELDS && isTotalLevel(level),
  );
  if (hasOwnTotal) return edges;
  const hasCommunes = [...table.cells.values()].some(({ level }) => level === 'commune');
  const head = hasCommunes ? `field ${ALL_FIELDS}` : OUTSIDE;
  return [...edges, { tail: PROVINCE, head, cost: 0, hidden: true, cell: null }];
}
