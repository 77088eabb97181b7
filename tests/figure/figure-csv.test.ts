import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { figureCsv } from '../../src/browser/figure/figure-csv.ts';
import { figures } from '../../src/i18n/en/figures.ts';
import type { FigureRow } from '../../src/tables/figure-rows.ts';

const PARTS = {
  title: 'The finding',
  note: 'A note',
  source: 'Source: a portal',
  standing: 'Administrative figures',
  demonstration: '',
  address: 'https://example.org/#funnel',
};

function records(rows: readonly FigureRow[], parts = PARTS): Record<string, string>[] {
  const text = figureCsv(rows, parts, figures);
  expect(text.startsWith('\uFEFF')).toBe(true);
  return Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true }).data;
}

describe('figureCsv()', () => {
  test('puts the share and its interval behind the counts, with dots for decimals', () => {
    const [row] = records([
      { unit_code: '04399', numerator: 417, denominator: 472, place: 'within' },
    ]);
    expect(Object.keys(row!).slice(0, 7)).toEqual([
      'unit_code',
      'numerator',
      'denominator',
      'rate',
      'lower',
      'upper',
      'place',
    ]);
    expect(row).toMatchObject({ unit_code: '04399', numerator: '417', place: 'within' });
    expect(Number(row!['rate'])).toBeCloseTo(0.883475, 6);
    expect(Number(row!['lower'])).toBeCloseTo(0.851384, 6);
    expect(Number(row!['upper'])).toBeCloseTo(0.909373, 6);
  });

  test('leaves a rate empty that is not known, or of nothing', () => {
    const rows = records([
      { numerator: null, denominator: null, missing: 'suppressed' },
      { numerator: 0, denominator: 0, missing: 'nothing' },
    ]);
    expect(rows.map(({ rate, lower, upper }) => [rate, lower, upper])).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  test('says in every row the finding, the source and, where they are, that figures are invented', () => {
    const rows = records([{ n: 1 }, { n: 2 }], { ...PARTS, demonstration: 'Invented figures.' });
    expect(rows.map((row) => [row['Title'], row['Source'], row['Note']])).toEqual([
      ['The finding', 'Source: a portal', 'Invented figures.'],
      ['The finding', 'Source: a portal', 'Invented figures.'],
    ]);
    expect(records([{ n: 1 }])[0]).not.toHaveProperty('Note');
  });

  test('makes what a spreadsheet would run harmless, and keeps a negative number a number', () => {
    const [row] = records([{ name: '=HYPERLINK("x")', gap: -0.25 }]);
    expect(row).toMatchObject({ name: `'=HYPERLINK("x")`, gap: '-0.25' });
  });

  test('drops the marks that keep directions apart on a page', () => {
    expect(records([{ name: '\u2068Xã Mẫu\u2069\u200F' }])[0]!['name']).toBe('Xã Mẫu');
  });
});
