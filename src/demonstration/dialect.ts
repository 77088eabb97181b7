/** How one exporting system writes its CSV. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t';
  readonly byteOrderMark: boolean;
  /** Thousands with dots, as in "1.234". */
  readonly dottedThousands: boolean;
}

/** The dialects that the demonstration mixes. */
export const DIALECTS: readonly Dialect[] = [
  { delimiter: ',', byteOrderMark: false, dottedThousands: false },
  { delimiter: ';', byteOrderMark: true, dottedThousands: true },
  { delimiter: '\t', byteOrderMark: false, dottedThousands: false },
];

/** Cells of an export; null is left blank. */
export type ExportRow = readonly (string | number | null)[];

/** A file of an export in a dialect, with the line ends of Windows. */
export function exportText(rows: readonly ExportRow[], dialect: Dialect): string {
  const lines = rows.map((row) =>
    row.map((cell) => cellText(cell, dialect)).join(dialect.delimiter),
  );
  return `${dialect.byteOrderMark ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

function cellText(cell: string | number | null, { delimiter, dottedThousands }: Dialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number')
    return dottedThousands ? String(cell).replace(/\B(?=(\d{3})+$)/g, '.') : String(cell);
  return cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
