import { csv, SPREADSHEET_CSV, type Cell } from '../../tables/csv.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { FigureParts } from './figure-parts.ts';

/** The headings that the file has of its own. */
type CsvWords = Pick<
  Messages['figures'],
  'csvSource' | 'csvAbout' | 'csvNote' | 'csvAddress' | 'csvPoint' | 'csvFigures'
>;

/** The last columns of the file, the same in every row. */
interface Origin {
  readonly header: string;
  readonly text: string;
}

/**
 * The figures of a chart for a spreadsheet: the cells of the figure's own table as they are read, or,
 * where it has none, what the points of the chart say. Each row carries the source and, where the
 * figures are invented, that they are. Texts that a spreadsheet would run as a formula are made
 * harmless.
 */
export function figureCsv(
  figure: ParentNode,
  chart: ParentNode,
  parts: FigureParts,
  words: CsvWords,
): string {
  const table = figure.querySelector('table');
  const [header, rows] = table === null ? pointCells(chart, words) : tableCells(table);
  const origins: readonly Origin[] = [
    { header: words.csvSource, text: parts.source },
    { header: words.csvAbout, text: parts.standing },
    { header: words.csvNote, text: parts.demonstration },
    { header: words.csvAddress, text: parts.address },
  ].filter(({ text }) => text !== '');
  return csv(
    [...header, ...origins.map((origin) => origin.header)],
    rows.map((row) => [...row, ...origins.map(({ text }) => plain(text))]),
    SPREADSHEET_CSV,
  );
}

function tableCells(table: HTMLTableElement): [string[], Cell[][]] {
  const rows = [...table.rows].map((row) => ({
    isHead: row.parentElement === table.tHead,
    cells: [...row.cells].flatMap((cell): string[] => [
      cellText(cell),
      ...Array.from({ length: cell.colSpan - 1 }, () => ''),
    ]),
  }));
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const whole = ({ cells }: { readonly cells: readonly string[] }): string[] =>
    Array.from({ length: width }, (_, column) => cells[column] ?? '');
  const head = rows.filter(({ isHead }) => isHead).map(whole);
  return [
    Array.from({ length: width }, (_, column) =>
      head
        .map((cells) => cells[column] ?? '')
        .join(' ')
        .trim(),
    ),
    rows.filter(({ isHead }) => !isHead).map(whole),
  ];
}

/** The name of a point, then each of its figures. */
function pointCells(chart: ParentNode, words: CsvWords): [string[], Cell[][]] {
  const rows = [...chart.querySelectorAll<SVGElement>('[data-point]')].map((mark) => {
    const [name = '', figures = ''] = plain(mark.dataset['point'] ?? '').split('\n');
    return [name, figures];
  });
  return [[words.csvPoint, words.csvFigures], rows];
}

function cellText(cell: HTMLTableCellElement): string {
  return plain(cell.innerText === '' ? cell.textContent : cell.innerText)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without the characters that only keep directions apart on a page. */
function plain(text: string): string {
  return text.replace(/[\u061C\u200E\u200F\u2066-\u2069]/g, '');
}
