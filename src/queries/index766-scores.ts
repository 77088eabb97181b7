import type { Index766Row } from '../tables/index766.ts';
import { INDEX766_GROUP_NAMES } from '../tables/index766.ts';
import type { Query } from './query.ts';

const COLUMNS = [
  'unit_code',
  'as_of',
  'period_start',
  'period_end',
  'total',
  ...INDEX766_GROUP_NAMES,
  'rank',
  'index_version',
  'source',
  'source_id',
  'source_line',
]
  .map((column) => `i.${column}`)
  .join(', ');

/** The scores of all provinces on every day that they were captured, the latest day first. */
export function provinceScores(): Query<Index766Row> {
  return {
    sql: `SELECT ${COLUMNS}
FROM overview.index766 AS i
WHERE length(i.unit_code) = 2 AND i.unit_code <> 'VN'
ORDER BY i.as_of DESC, i.total DESC, i.unit_code`,
    params: [],
  };
}

/** The scores of the communes of one province on every day that they were captured, latest first. */
export function communeScores(provinceCode: string): Query<Index766Row> {
  return {
    sql: `SELECT ${COLUMNS}
FROM overview.index766 AS i
WHERE i.unit_code IN (
  SELECT unit_code FROM overview.units WHERE level = 'commune' AND province_code = ?)
ORDER BY i.as_of DESC, i.total DESC, i.unit_code`,
    params: [provinceCode],
  };
}
