import type { Messages } from '../../i18n/messages.ts';
import { wilson } from '../../statistics/wilson.ts';
import { csv, SPREADSHEET_CSV, type Cell } from '../../tables/csv.ts';
import type { FigureRow } from '../../tables/figure-rows.ts';
import type { FigureParts } from './figure-parts.ts';

/** The headings that the file has in the language of the page. */
type CsvWords = Pick<
  Messages['figures'],
  'csvSource' | 'csvAbout' | 'csvNote' | 'csvAddress' | 'csvTitle'
>;

/**
 * The figures of a chart for a program or a spreadsheet: one row for each of its marks, drawn or not,
 * each number in a column of its own with a dot for decimals, a rate as a share (0–1) with its 95 %
 * interval behind the counts it is made of. Each row carries the finding, the source and, where the
 * figures are invented, that they are. Texts that a spreadsheet would run as a formula are made
 * harmless.
 */
export function figureCsv(rows: readonly FigureRow[], parts: FigureParts, words: CsvWords): string {
  const origins = [
    { header: words.csvTitle, text: parts.title },
    { header: words.csvSource, text: parts.source },
    { header: words.csvAbout, text: parts.standing },
    { header: words.csvNote, text: parts.demonstration },
    { header: words.csvAddress, text: parts.address },
  ].filter(({ text }) => text !== '');
  const records = rows.map(withRate);
  return csv(
    [...Object.keys(records[0] ?? {}), ...origins.map(({ header }) => header)],
    records.map((record) => [
      ...Object.values(record).map(plain),
      ...origins.map(({ text }) => plain(text)),
    ]),
    SPREADSHEET_CSV,
  );
}

/** The share that two counts make, and its interval, computed as everywhere else. */
function withRate(row: FigureRow): FigureRow {
  const { numerator, denominator } = row;
  if (numerator === undefined || denominator === undefined || 'rate' in row) return row;
  const isKnown = typeof numerator === 'number' && typeof denominator === 'number';
  const interval = isKnown && numerator >= 0 && numerator <= denominator;
  const limits = interval ? wilson(numerator, denominator) : null;
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      name === 'denominator'
        ? [
            [name, value],
            ['rate', isKnown && denominator > 0 ? numerator / denominator : null],
            ['lower', limits?.lower ?? null],
            ['upper', limits?.upper ?? null],
          ]
        : [[name, value]],
    ),
  );
}

/** Without the characters that only keep directions apart on a page. */
function plain(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/[\u061C\u200E\u200F\u2066-\u2069]/g, '') : cell;
}
