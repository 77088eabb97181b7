import type { Column } from '../../src/tables/schema.ts';
import { sqlText } from './database-file.ts';

/**
 * A `SELECT` of the rows of one of the project's own CSV files (comma, CRLF), in their order, with the
 * types of its columns. The engine reads text many times faster than it takes values one by one.
 */
export function csvRows(
  path: string,
  columns: readonly Column[],
  { header }: { readonly header: boolean },
): string {
  // A list is written as words with spaces between them.
  const isList = ({ type }: Column): boolean => type === 'VARCHAR[]';
  const types = columns.map(
    (column) => `${sqlText(column.name)}: ${sqlText(isList(column) ? 'VARCHAR' : column.type)}`,
  );
  const values = columns.map((column) =>
    isList(column)
      ? `coalesce(string_split(${column.name}, ' '), []::VARCHAR[]) AS ${column.name}`
      : column.name,
  );
  return `SELECT ${values.join(', ')} FROM read_csv(${sqlText(path)}, auto_detect = false,
    header = ${String(header)}, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n',
    columns = {${types.join(', ')}})`;
}
