import type { ExportRow } from './dialect.ts';

/** A table as a web page, as many systems export what they call `.xls`. */
export function htmlText(rows: readonly ExportRow[]): string {
  const lines = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
  );
  return `<html><head><meta charset="utf-8"></head><body><table>\n${lines.join('\n')}\n</table></body></html>\n`;
}

function escaped(cell: string | number | null): string {
  return String(cell ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}
