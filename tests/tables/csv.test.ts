import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv, EXCEL_CSV } from '../../src/tables/csv.ts';

test('A CSV has CRLF line ends, blanks for null, and quotes where they are needed', () => {
  expect(csv(['a', 'b', 'c'], [['x,"y"', null, 1.5]])).toBe('a,b,c\r\n"x,""y""",,1.5\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
  'The text %j cannot run as a formula in Excel',
  (text) => {
    const [[cell] = []] = Papa.parse<string[]>(csv([text], [], EXCEL_CSV)).data;
    expect(cell).toBe(`'${text}`);
  },
);

test('A negative number is no formula', () => {
  expect(csv(['a'], [[-1]], EXCEL_CSV)).toBe('\uFEFFa\r\n-1\r\n');
});

test('Any text comes back from a plain CSV as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2 }), (cells) => {
      const text = csv(cells, []);
      const parsed = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data[0];
      expect(parsed).toEqual(cells);
    }),
  );
});
