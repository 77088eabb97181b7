import { COUNT_NAMES, type CountName } from '../tables/counts.ts';
import { ALL_FIELDS } from '../tables/dossiers.ts';
import { HiddenColumns } from './hidden-columns.ts';
import { protectHidden, totalsAlone, type Measure } from './hidden-graph.ts';
import { hidingCost } from './hiding-cost.ts';
import {
  periodTables,
  tableEdges,
  type CellEdge,
  type PeriodTable,
  type PublishedRows,
  type TableCell,
} from './period-table.ts';
import { recoverableCells } from './recoverable-cells.ts';
import { MoreHidden } from './more-hidden.ts';
import { hideBoundaries } from './period-boundaries.ts';

/** Which small numbers are hidden. */
export interface SuppressionRule {
  /** A row with fewer dossiers than this, and at least one, is small. */
  readonly threshold: number;
  /** Fields whose small rows are hidden; none named is all of them. */
  readonly sensitive_fields: readonly string[];
}

/**
 * Which counts of a province are not published, so that no small number of a sensitive field can be
 * read or computed. A field row with 1 to `threshold` − 1 dossiers is hidden whole, and with it as few
 * further rows that are not zero as are found until no hidden number of dossiers is determined: not by
 * the totals of units, fields and the province, not by the knowledge that no number is negative and no
 * hidden row empty, not by other periods (see {@link hideBoundaries}), and not by all of these
 * together as far as {@link recoverableCells} goes. A hidden 0 may be seen to be 0 where the total is.
 */
export function hiddenColumns(rows: PublishedRows, rule: SuppressionRule): HiddenColumns {
  const tables = periodTables(rows);
  const more = new MoreHidden(tables);
  for (;;) {
    const { hidden, whole } = hiddenWith(tables, rule, more);
    // What rows say of themselves and of other periods narrows numbers that the totals leave free.
    if (!more.add(recoverableCells(tables, hidden), whole)) return hidden;
  }
}

/** What is hidden where some further rows are. */
function hiddenWith(
  tables: readonly PeriodTable[],
  rule: SuppressionRule,
  more: MoreHidden,
): { hidden: HiddenColumns; whole: ReadonlyMap<string, ReadonlySet<string>> } {
  const hidden = new HiddenColumns();
  const whole = new Map<string, ReadonlySet<string>>();
  let before: ReadonlySet<string> = new Set();
  for (const table of tables) {
    before = hiddenCells(table, (cell) => isSmall(cell, rule) || more.has(table, cell), before);
    whole.set(table.key, before);
    for (const cell of before) hidden.add(cell, table.key, COUNT_NAMES);
  }
  hideBoundaries(tables, whole, hidden);
  return { hidden, whole };
}

/** The cells of one period whose rows are hidden whole. */
function hiddenCells(
  table: PeriodTable,
  isHidden: (cell: TableCell) => boolean,
  before: ReadonlySet<string>,
): ReadonlySet<string> {
  const cells = [...table.cells.values()];
  const small = new Set(cells.filter(isHidden).map(({ key }) => key));
  if (small.size === 0) return small;
  const edges = tableEdges(
    table,
    cells,
    (cell) => hidingCost(cell, before.has(cell.key)),
    ({ key, isUnread }) => small.has(key) || isUnread,
  );
  protectHidden(edges, [totalsAlone(edges), ...COUNT_NAMES.flatMap((name) => column(edges, name))]);
  return new Set(edges.flatMap(({ hidden, cell }) => (hidden && cell !== null ? [cell.key] : [])));
}

function isSmall({ field_id, sizes }: TableCell, rule: SuppressionRule): boolean {
  if (field_id === ALL_FIELDS) return false;
  const sensitive = rule.sensitive_fields;
  if (sensitive.length > 0 && !sensitive.includes(field_id)) return false;
  return sizes.some((size) => size > 0 && size < rule.threshold);
}

/** One count with what is known of it: it is not negative, and nobody hides a row without dossiers. */
function column(edges: readonly CellEdge[], name: CountName): Measure[] {
  const least = name === 'received_total' ? 1 : 0;
  const values = edges.map(({ cell }) => cell?.counts[name] ?? null);
  const protects = values.map((value) => value !== null && value > 0);
  if (!protects.includes(true)) return [];
  return [
    {
      protects,
      mayFall: values.map((value) => value === null || value > least),
      mayRise: edges.map(() => true),
    },
  ];
}
