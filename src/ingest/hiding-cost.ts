import type { CountName, Counts } from '../tables/counts.ts';
import { ALL_FIELDS } from '../tables/dossiers.ts';
import { isTotalLevel, isZero, type TableCell } from './period-table.ts';

/** What hiding a row of one unit and field costs; the rows below are worth many of them. */
const FIELD_ROW = 1000;
const PROVINCE_FIELD_ROW = 10 * FIELD_ROW;
const UNIT_ROW = 40 * FIELD_ROW;
const PROVINCE_ROW = 400 * FIELD_ROW;

/**
 * What hiding a cell costs, infinite for zeros: as few rows as possible; then rather rows with few
 * late dossiers, for those are the point, without open ones at either end, that were hidden in the
 * period before, and that are small.
 */
export function hidingCost(cell: TableCell, wasHidden: boolean): number {
  if (cell.isUnread) return 0;
  if (isZero(cell)) return Infinity;
  const { counts, field_id, level } = cell;
  const isProvince = isTotalLevel(level);
  if (field_id === ALL_FIELDS) return isProvince ? PROVINCE_ROW : UNIT_ROW;
  const size = Math.max(...cell.sizes);
  return (
    (isProvince ? PROVINCE_FIELD_ROW : FIELD_ROW) +
    share(350, stated(counts, 'resolved_late', 'pending_overdue'), 20) +
    (stated(counts, 'carried_over', 'pending_total') > 0 ? 100 : 0) -
    (wasHidden ? 50 : 0) +
    share(200, size, 200)
  );
}

function stated(counts: Counts, ...names: readonly CountName[]): number {
  return names.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
}

/** From 0 for none towards `most` for very many; half of it for `half`. */
function share(most: number, count: number, half: number): number {
  return Math.round((most * count) / (count + half));
}
