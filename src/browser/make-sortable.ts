/** Directions in the order in which a column is sorted by repeated presses. */
type Direction = 'ascending' | 'descending';

/**
 * Makes a table sortable, as those marked `data-sortable` are: each column header becomes a button. A cell sorts
 * by its `data-value`; cells without one stay at the end in both directions. The column of names
 * (the first) begins in ascending order, unless its rows come in another one; columns of numbers are
 * first sorted in descending order.
 */
export function makeSortable(table: HTMLTableElement): void {
  const headers = [...(table.tHead?.rows[0]?.cells ?? [])];
  headers.forEach((header, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    header.append(button);
    if (column === 0 && isAscending(table)) header.setAttribute('aria-sort', 'ascending');
    button.addEventListener('click', () => {
      const direction = nextDirection(header, column);
      for (const other of headers) other.removeAttribute('aria-sort');
      header.setAttribute('aria-sort', direction);
      sortRows(table, column, direction);
    });
  });
}

function isAscending(table: HTMLTableElement): boolean {
  const values = [...(table.tBodies[0]?.rows ?? [])].map((row) => valueOf(row.cells[0]) ?? 0);
  return values.every((value, index) => index === 0 || values[index - 1]! <= value);
}

function nextDirection(header: Element, column: number): Direction {
  const now = header.getAttribute('aria-sort');
  if (now === null) return column === 0 ? 'ascending' : 'descending';
  return now === 'ascending' ? 'descending' : 'ascending';
}

function sortRows(table: HTMLTableElement, column: number, direction: Direction): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = [...body.rows].map((row) => ({ row, value: valueOf(row.cells[column]) }));
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null);
    return (a.value - b.value) * sign;
  });
  body.append(...keyed.map(({ row }) => row));
}

function valueOf(cell: HTMLTableCellElement | undefined): number | null {
  const text = cell?.dataset['value'];
  return text === undefined || text === '' ? null : Number(text);
}
