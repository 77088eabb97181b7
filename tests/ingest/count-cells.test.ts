import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../src/ingest/clean-text.ts';
import {
  countCell,
  countCells,
  isFigure,
  NO_EVIDENCE,
  numberEvidence,
} from '../../src/ingest/count-cells.ts';
import { read } from './read-text.ts';

/** What a column reads as: a number, null for not stated, else the code of what is wrong. */
function column(...cells: string[]): (number | string | null)[] {
  return countCells(cells).map((cell) => {
    if (cell.kind === 'count' || cell.kind === 'count_with_words') return cell.value;
    if (cell.kind === 'bad') return cell.code;
    return cell.kind === 'unknown' ? null : cell.kind;
  });
}

test('a thousand may be grouped by dots, by commas or by spaces, or not at all', () => {
  expect(column('1.695', '12', '2.000.000')).toEqual([1695, 12, 2_000_000]);
  expect(column('1,695', '12', '2,000,000')).toEqual([1695, 12, 2_000_000]);
  expect(column('1 695', '1695')).toEqual([1695, 1695]);
});

test('no-break spaces of both widths group thousands in a file', () => {
  const result = read(
    'unit_code;period_start;period_end;received_total\n' +
      '04399;2025-08-01;2025-08-31;1\u00A0695\n04273;2025-08-01;2025-08-31;1\u202F695\n',
  );
  expect(result.rows.map(({ counts }) => counts.received_total)).toEqual([1695, 1695]);
});

test.each(['1\u00A0695', '1\u202F695', '1\u2009695', '1 695'])(
  'the thin and no-break spaces of "%s" group thousands',
  (cell) => {
    expect(column(cleanText(cell))).toEqual([1695]);
  },
);

test('a column of nothing but whole thousands is refused: three decimals would look the same', () => {
  expect(column('2.000', '12.000')).toEqual(['ambiguous_number', 'ambiguous_number']);
  expect(column('2,000', '')).toEqual(['ambiguous_number', null]);
  expect(column('2.000', '0.000')).toEqual(['ambiguous_number', 'bad_number']);
});

test('one number that is not written with three decimals decides for thousands', () => {
  expect(column('2.000', '7')).toEqual([2000, 7]);
  expect(column('2.000', '1.695')).toEqual([2000, 1695]);
  expect(column('2.000.000', '2.000')).toEqual([2_000_000, 2000]);
});

test('decimals and thousands with the same value on either reading are no matter', () => {
  expect(column('1695.000', '12.0000', '0')).toEqual([1695, 12, 0]);
});

test('a column that groups by dots and by commas is ambiguous where it groups', () => {
  expect(column('1.695', '1,695', '7')).toEqual(['ambiguous_number', 'ambiguous_number', 7]);
});

test('a mark that stands for decimals in a column groups no thousands in it', () => {
  expect(column('12.0', '1.695')).toEqual([12, 'ambiguous_number']);
  expect(column('12,0', '1,695')).toEqual([12, 'ambiguous_number']);
  expect(column('8.5', '1.695')).toEqual(['bad_number', 'ambiguous_number']);
  expect(column('12,0', '1.695')).toEqual([12, 1695]);
});

test('whole numbers that a spreadsheet printed with decimals are whole', () => {
  expect(column('1695.0', '12.00')).toEqual([1695, 12]);
  expect(column('1.695,00', '12,00')).toEqual([1695, 12]);
  expect(column('1,695.00')).toEqual([1695]);
});

test('half a dossier, "0.500" among them, is no count', () => {
  expect(column('0.500', '0,500', '8.5', '12,5', '1.69')).toEqual(Array(5).fill('bad_number'));
});

test.each(['', '-', '–', '…', '...', 'N/A', 'n/a', 'NULL', 'không có', '.'])(
  '"%s" is not stated, which is not 0',
  (cell) => {
    expect(column(cell, '0')).toEqual([null, 0]);
  },
);

test.each([
  ...['-5', '−5', '(12)', '+5', '1.2E+05', '1e3', '12%', 'abc', '=1+1', '12 34', '0912345678'],
  ...[
    '12/15',
    '1.234,5',
    '1,234.5',
    '9007199254740993',
    '99999999999999999999',
    '~12',
    '12 thủ tục',
  ],
])('"%s" is no count', (cell) => {
  expect(column(cell)).toEqual(['bad_number']);
});

test('a count with its unit in words is the count', () => {
  expect(column('12 hồ sơ', '1.695 hs', '1 695 hồ sơ')).toEqual([12, 1695, 1695]);
});

test('the payment table names a count inside its cell, beside a rate and a score', () => {
  expect(column('Số lượng: 12')).toEqual([12]);
  expect(column('Số lượng: 1.695 Tỷ lệ: 34.5% Điểm số: 1.2')).toEqual([1695]);
  expect(countCells(['Số lượng: 12'])[0]?.kind).toBe('count_with_words');
});

test.each([
  ['full-width', '１２'],
  ['Arabic-Indic', '١٢'],
  ['Persian', '۱۲'],
])('%s digits are digits', (_, cell) => {
  expect(column(cleanText(cell))).toEqual([12]);
});

test('an Arabic number keeps its own marks apart', () => {
  expect(column(cleanText('١٬٦٩٥'), cleanText('٠٫٥'))).toEqual([1695, 'bad_number']);
});

test("a spreadsheet's mark for text is no part of the number or the code", () => {
  expect(column(cleanText("'12"), cleanText('="1695"'))).toEqual([12, 1695]);
  expect(cleanText("'04399")).toBe('04399');
});

test('a count written with a leading zero, as forms do below ten, is the count', () => {
  expect(column('05 hồ sơ', '05', '00')).toEqual([5, 5, 0]);
});

test.each(['12/15', '1e3', '~12', 'Số lượng: 12', '#####', '(12)', '−5'])(
  '"%s" means to state a figure, so its row is no heading of a group',
  (cell) => {
    expect(isFigure(cell)).toBe(true);
  },
);

test('the evidence of a column is the same in whatever order and parts its cells come', () => {
  const cells = fc.constantFrom('12', '1.695', '1,695', '12.0', '2.000', '8,5', '', '-', '1 695');
  fc.assert(
    fc.property(fc.array(cells), fc.array(cells), (first, second) => {
      const evidence = (part: string[]): number =>
        part.reduce((bits, cell) => bits | numberEvidence(cell), NO_EVIDENCE);
      const merged = evidence(first) | evidence(second);
      const read = [...second, ...first].map((cell) => countCell(cell, merged));
      expect(read).toEqual(countCells([...second, ...first]));
    }),
  );
});

test('a whole number in any one style of thousands is itself or refused, never another number', () => {
  const styles = ['', '.', ',', ' '];
  fc.assert(
    fc.property(
      fc.array(fc.nat(99_999_999), { minLength: 1 }),
      fc.constantFrom(...styles),
      (numbers, mark) => {
        const cells = numbers.map((n) => String(n).replace(/\B(?=(\d{3})+$)/g, mark));
        countCells(cells).forEach((cell, index) => {
          if (cell.kind === 'count') expect(cell.value).toBe(numbers[index]);
          else expect(cell).toEqual({ kind: 'bad', code: 'ambiguous_number' });
        });
      },
    ),
  );
});

test('a whole number printed with zeros for decimals is itself or refused, whatever their places', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(9999), { minLength: 1 }),
      fc.constantFrom('.', ','),
      fc.integer({ min: 1, max: 4 }),
      (numbers, mark, places) => {
        countCells(numbers.map((n) => `${String(n)}${mark}${'0'.repeat(places)}`)).forEach(
          (cell, index) => {
            if (cell.kind === 'count') expect(cell.value).toBe(numbers[index]);
            else expect(cell.kind).toBe('bad');
          },
        );
      },
    ),
  );
});

test('a formula that failed in the spreadsheet is not stated', () => {
  const failed = [
    '#DIV/0!',
    '#REF!',
    '#N/A',
    '#NAME?',
    '#VALUE!',
    '#GETTING_DATA',
    '####',
    'Err:502',
  ];
  expect(column(...failed)).toEqual(failed.map(() => 'spreadsheet_error'));
});
