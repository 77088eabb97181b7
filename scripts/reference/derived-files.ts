import { csv } from '../../src/tables/csv.ts';
import { derivePredecessors } from './derive-predecessors.ts';
import { deriveUnits } from './derive-units.ts';

/** A committed file that is derived, and what it must hold. */
export interface DerivedFile {
  readonly path: string;
  readonly text: string;
}

const UNIT_COLUMNS = [
  'unit_code',
  'level',
  'name',
  'type',
  'province_code',
  'slug',
  'valid_from',
  'valid_to',
] as const;
const PREDECESSOR_COLUMNS = [
  'old_code',
  'old_name',
  'old_district',
  'old_province',
  'unit_code',
] as const;

/** The derived files of `data/reference`. */
export function derivedReference(): DerivedFile[] {
  return [
    { path: 'data/reference/units.csv', text: table(UNIT_COLUMNS, deriveUnits()) },
    {
      path: 'data/reference/predecessors.csv',
      text: table(PREDECESSOR_COLUMNS, derivePredecessors()),
    },
  ];
}

function table<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | null>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => row[column]));
  return csv(columns, cells).replaceAll('\r\n', '\n');
}
