import type { CountName } from '../../src/tables/counts.ts';
import type { Dialect } from './generated-dialect.ts';

/** One row of an invented table: what it is about, and its counts in the order of the columns. */
export interface TrueRow {
  readonly unit_code: string;
  readonly field_id: string;
  readonly counts: readonly (number | null)[];
}

/** An invented table in one layout, with the cells that an export of it has. */
export interface GeneratedExport {
  readonly layout: string;
  /** What each column of figures counts; null for one that is not stored. Those of one count are added. */
  readonly columns: readonly (CountName | null)[];
  readonly rows: readonly TrueRow[];
  /** All cells; a data row of `rows` stands at `dataRows[i]`. */
  readonly cells: readonly (readonly string[])[];
  readonly dataRows: readonly number[];
  /** Position of the first count in a data row. */
  readonly firstCount: number;
  readonly dialect: Dialect;
}

/** Invented tables name these units: code, name, code of the portal. */
export const UNITS = [
  ['04399', 'UBND xã Đông Cuông', 'H28.1'],
  ['04375', 'Xã Mậu A', 'H28.2'],
  ['04252', 'Phường Yên Bái - tỉnh Lào Cai', 'H28.3'],
  ['04273', 'phường Nam Cường', 'H28.4'],
] as const;
/** Invented tables name these fields: identifier, name. */
export const FIELDS = [
  ['chung-thuc', 'Chứng thực'],
  ['ho-tich', 'Hộ tịch'],
  ['dat-dai', 'Lĩnh vực đất đai'],
  ['thi-dua-khen-thuong', 'Thi đua – Khen thưởng'],
] as const;
/** The days of every invented table. */
export const PERIOD = ['01/08/2025', '31/08/2025'] as const;

/** A count as a column writes it. */
type Written = (value: number | null, column: number) => string;
/** Positions of the unit and the field of a row. */
export type Pair = readonly [unit: number, field: number];
/** How the tables of one layout look around their rows. */
export type Shape = Pick<GeneratedExport, 'layout' | 'columns' | 'firstCount'> & {
  /** Rows of cells before and after the data, and the cells of a row before its counts. */
  readonly head: readonly (readonly string[])[];
  readonly tail: (rows: readonly TrueRow[], written: Written) => readonly (readonly string[])[];
  readonly key: (pair: Pair, index: number) => readonly string[];
  readonly pairs: readonly Pair[];
  readonly hasFields: boolean;
  /** How a cell is written around its number. */
  readonly around?: (number: string) => string;
};

/** So many blank cells. */
export const blanks = (count: number): string[] => Array.from({ length: count }, () => '');
/** A row for each unit, over all fields. */
export const oneField = UNITS.map((_, unit): Pair => [unit, 0]);

/** The line on which a row of cells begins: headings may hold line breaks. */
export function lineOf({ cells }: Pick<GeneratedExport, 'cells'>, row: number): number {
  const before = cells.slice(0, row).flat().join('');
  return 1 + row + before.split('\n').length - 1;
}
