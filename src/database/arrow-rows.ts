import { rowValue } from './rows.ts';

/** What is read of an Arrow table, as DuckDB-WASM answers. */
export interface ArrowTable {
  readonly numRows: number;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: unknown }[];
  };
  getChildAt(index: number): { get(row: number): unknown } | null;
}

/**
 * The rows of an Arrow table, by the same row boundary as native DuckDB's: a DATE as ISO text;
 * BIGINT, HUGEINT, DECIMAL and moments of time throw.
 */
export function arrowRows<Row>(table: ArrowTable): Row[] {
  const columns = table.schema.fields.map((field, index) => {
    const type = String(field.type);
    // Arrow gives moments as plain numbers, which the row boundary could not tell from counts.
    if (/^Time/.test(type))
      throw new TypeError(`Column "${field.name}" holds a ${type}. Cast it in the SQL.`);
    const column = { name: field.name, isDate: type.startsWith('Date') };
    return { column, vector: table.getChildAt(index) };
  });
  return Array.from(
    { length: table.numRows },
    (_, row) =>
      Object.fromEntries(
        columns.map(({ column, vector }) => [column.name, rowValue(column, vector?.get(row))]),
      ) as Row,
  );
}
