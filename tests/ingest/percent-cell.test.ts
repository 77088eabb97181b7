import { describe, expect, test } from 'vitest';
import { NO_RATES, percentCell, percentEvidence } from '../../src/ingest/percent-cell.ts';
import { codes, read } from './read-text.ts';

/** The rates of a column in percent; a text for one that is ambiguous, null for none. */
function column(...cells: string[]): (number | string | null)[] {
  const evidence = cells.reduce((bits, cell) => bits | percentEvidence(cell), NO_RATES);
  return cells.map((cell) => {
    const found = percentCell(cell, evidence);
    return found === null ? null : found.kind === 'percent' ? found.percent : found.kind;
  });
}

describe('the rates of a column', () => {
  test.each([
    [['97,58%'], [97.58]],
    [['97.58'], [97.58]],
    [['97,58 %'], [97.58]],
    [
      ['100', '0'],
      [100, 0],
    ],
    [['0,9758'], [97.58]],
    [
      ['0,9758', '1', '0'],
      [97.58, 100, 0],
    ],
    [
      ['0.976', '1.000'],
      [97.6, 100],
    ],
    [
      ['0,98', '97,58'],
      [0.98, 97.58],
    ],
    [['1.695'], ['ambiguous']],
    [
      ['1.695', '97.58'],
      ['ambiguous', 97.58],
    ],
    [['1'], ['ambiguous']],
    [
      ['1.234,5', '1,234.5', '12.345.678,9 %'],
      [1234.5, 1234.5, 12_345_678.9],
    ],
    [
      ['0,98', '1.234,5'],
      [0.98, 1234.5],
    ],
    [
      ['', '-', 'N/A', '1.234.5', '1.23,4', '1e2'],
      [null, null, null, null, null, null],
    ],
  ])('%j are %j percent', (cells, expected) => {
    expect(column(...cells)).toEqual(expected);
  });
});

const table = (...rates: string[]): string =>
  'unit_code;period_start;period_end;received_total;resolved_total;resolved_early_or_on_time;Tỷ lệ đúng hạn\n' +
  rates
    .map(
      (rate, i) =>
        `${String(4252 + 21 * i).padStart(5, '0')};2025-08-01;2025-08-31;1000;1000;976;${rate}`,
    )
    .join('\n');

test('a column of shares is said once, and compared as percentages', () => {
  expect(codes(read(table('0,976', '0,976')))).toEqual(['rate_recognised', 'rate_scale']);
  expect(codes(read(table('0,976', '0,5')))).toEqual(['rate_scale', 'rate_mismatch']);
});

test('a rate that could be read twice is said and not compared; its row is loaded', () => {
  const result = read(table('1.695'));
  expect(codes(result)).toEqual(['ambiguous_number']);
  expect(result.rows).toHaveLength(1);
});
