import { INDEX766_GROUP_NAMES } from '../tables/index766.ts';
import type { Index766Group, Index766Row } from '../tables/index766.ts';
import { COUNTRY_CODE } from '../tables/units.ts';
import type { IngestContext } from './file-result.ts';
import { index766Table } from './index766-table.ts';
import { readTable } from './table-records.ts';
import type { LoadedTable, TableRecord } from './table-records.ts';

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
] as const satisfies readonly (keyof Index766Row)[];

/** Hundredths of a point by which six rounded groups may miss a rounded total. */
const TOLERANCE = 0.02;
/** Above any score that the portal gives, even where a group exceeds its own maximum. */
const HIGHEST = 105;

/**
 * Reads a file of `data/index766`: a table as it is exported ({@link index766Table}), or one with the
 * project's own columns. Scores are kept as the portal gives them, a group above its
 * maximum too. A total that its six groups miss by more than rounding is a warning
 * (`points_mismatch`), and the row is kept. Refused: an unknown unit, a day or number that cannot be
 * read, a score below 0, a second row of the same unit and day.
 */
export function readIndex766(
  text: string,
  context: IngestContext,
  sourceId: string,
): LoadedTable<Index766Row> {
  const { rows, issues } =
    index766Table(text, context, sourceId) ?? ownTable(text, context, sourceId);
  return { rows, issues: [...issues, ...rows.flatMap(totalMismatch)] };
}

function ownTable(
  text: string,
  { units }: IngestContext,
  sourceId: string,
): LoadedTable<Index766Row> {
  const seen = new Set<string>();
  return readTable(text, COLUMNS, (record) => {
    const row = indexRow(record, sourceId);
    const key = `${row.unit_code} ${row.as_of}`;
    const level = units.unit(row.unit_code)?.level ?? 'department';
    if (row.unit_code !== COUNTRY_CODE && level === 'department')
      record.reject('unknown_unit', 'unit_code');
    if (seen.has(key)) record.reject('duplicate_row', 'as_of');
    seen.add(key);
    return row;
  });
}

function indexRow(record: TableRecord, source_id: string): Index766Row {
  const day = (column: string): string => record.date(column) ?? record.required(column);
  const score = (column: string): number | null => {
    const value = record.number(column);
    if (value !== null && (value < 0 || value > HIGHEST)) record.reject('bad_number', column);
    return value;
  };
  const total = score('total');
  if (total === null) record.reject('bad_number', 'total');
  const rank = record.number('rank');
  if (rank !== null && !(Number.isInteger(rank) && rank > 0)) record.reject('bad_number', 'rank');
  return {
    unit_code: record.required('unit_code'),
    as_of: day('as_of'),
    period_start: day('period_start'),
    period_end: day('period_end'),
    total: total ?? 0,
    ...(Object.fromEntries(INDEX766_GROUP_NAMES.map((name) => [name, score(name)])) as Record<
      Index766Group,
      number | null
    >),
    rank,
    index_version: record.required('index_version'),
    source: record.required('source'),
    source_id,
    source_line: record.line,
  };
}

function totalMismatch(row: Index766Row) {
  const groups = INDEX766_GROUP_NAMES.map((name) => row[name]);
  if (groups.includes(null)) return [];
  const sum = groups.reduce<number>((before, points) => before + (points ?? 0), 0);
  if (Math.abs(sum - row.total) <= TOLERANCE + 1e-9) return [];
  const params = { expected: Number(sum.toFixed(2)), found: row.total };
  return [
    {
      line: row.source_line,
      column: 'total',
      code: 'points_mismatch' as const,
      severity: 'warning' as const,
      params,
    },
  ];
}
