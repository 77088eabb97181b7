import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { read } from './read-text.ts';

const HEADER = 'unit_code,field,period_start,period_end,received_total\n';
const SIZE = 500_000;

const row = (unit: string, field: string): string => `${unit},${field},2025-08-01,2025-08-31,5\n`;

/** Of so many characters. */
const filled = (text: string, size = SIZE): string => text.repeat(Math.ceil(size / text.length));

/** The processor time that reading a text takes; the least of some runs, for others may disturb one. */
function work(text: string): number {
  const runs = [1, 2].map(() => {
    const before = process.threadCpuUsage();
    read(text, 'raw/lao-cai/x.csv');
    return process.threadCpuUsage(before).user;
  });
  return Math.min(...runs);
}

/** As many characters as the faults have, in a table as large as they come. */
const TABLE = `${HEADER}${filled(row('04252', 'Hộ tịch') + row('04399', 'Đất đai'))}`;
/**
 * Of the work that a table of the size takes. One cell is less than it; one that is gone through again for
 * every letter of it is hundreds of times as much, so that a busy machine decides nothing.
 */
const [ONE_CELL, MANY_CELLS] = [8, 24];

describe('nothing in a file makes reading it longer than a table of its size', () => {
  const ofTable = work(TABLE);

  test.each([
    ['a cell of letters', `${HEADER}${row('04252', filled('x'))}`],
    ['a cell of letters in quotes', `${HEADER}${row('04252', `"${filled('x')}"`)}`],
    ['a cell of Vietnamese letters', `${HEADER}${row('04252', filled('ộ'))}`],
    ['a cell that ends with a Vietnamese letter', `${HEADER}${row('04252', `${filled('x')}ộ`)}`],
    ['a cell of capitals and signs', `${HEADER}${row('04252', filled('A-a.'))}`],
    ['a title of one word', `Đơn vị báo cáo: ${filled('a')}\n${HEADER}${row('04252', 'Hộ tịch')}`],
    ['a title of blanks', `Từ ngày ${filled(' ')}\n${HEADER}${row('04252', 'Hộ tịch')}`],
    ['a heading of brackets', `${HEADER.trimEnd()},${filled('(')}\n${row('04252', 'Hộ tịch')}`],
    ['cells of many letters', `${HEADER}${filled(row('04252', filled('x', 30_000)))}`],
    ['titles of many letters', `${filled(`Kỳ báo cáo: ${filled('a', 30_000)}\n`)}${HEADER}`],
    ['titles of many brackets', `${filled(`Tháng ${filled('(', 30_000)}\n`)}${HEADER}`],
    ['titles of many blanks', `${filled(`Từ ngày ${filled(' |', 30_000)}\n`)}${HEADER}`],
    ['headings of many brackets', filled(`Đơn vị,${filled('(a', 30_000)}\n`)],
  ])('%s', (_, text) => {
    expect(work(text)).toBeLessThan(ONE_CELL * ofTable);
  });

  test.each([
    ['one line of cells', filled('a,', SIZE / 4)],
    ['a quotation mark that never closes', `${HEADER}${row('04252', '"Hộ tịch')}${TABLE}`],
  ])('%s', (_, text) => {
    expect(work(text)).toBeLessThan(MANY_CELLS * ofTable);
  });
});
