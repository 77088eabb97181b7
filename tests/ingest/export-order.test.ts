import { describe, expect, test } from 'vitest';
import { exportDay, exportMark, exportOrder } from '../../src/ingest/export-order.ts';

type Stated = readonly [path: string, exportedAt?: string];

/** "before", "after" or "unknown": how the first export stands to the second. */
function order([a, statedA = '']: Stated, [b, statedB = '']: Stated): string {
  const mark = (path: string, stated: string) => exportMark(path, stated === '' ? null : stated);
  const found = exportOrder(mark(a, statedA), mark(b, statedB));
  const back = exportOrder(mark(b, statedB), mark(a, statedA));
  expect(Math.sign(back ?? 0) + Math.sign(found ?? 0)).toBe(0);
  if (found === null) return 'unknown';
  return found < 0 ? 'before' : 'after';
}

describe('exportOrder() by stated moments', () => {
  test('the earlier day is before, whatever the names say', () => {
    expect(order(['a-lan-2.csv', '2025-09-01'], ['a-lan-1.csv', '2025-09-02'])).toBe('before');
  });

  test('a time without Z is that of Việt Nam', () => {
    expect(order(['a.csv', '2025-09-05T08:00'], ['b.csv', '2025-09-05T00:30:00Z'])).toBe('after');
  });

  test('the same day without both times says nothing', () => {
    expect(order(['a.csv', '2025-09-05'], ['b.csv', '2025-09-05T10:00'])).toBe('unknown');
  });

  test('one stated moment alone says nothing about files of other names', () => {
    expect(order(['a.csv', '2025-09-05'], ['b.csv'])).toBe('unknown');
  });
});

describe('exportOrder() by names', () => {
  test.each([
    ['bc-20250905.csv', 'bc-20251009.csv'],
    ['bc 2025-09-05.csv', 'bc_2025-10-09.xlsx'],
    ['bc-05.09.2025.csv', 'bc-09.10.2025.csv'],
    ['bc-20250905-0730.csv', 'bc-20250905-1615.csv'],
    ['bc-20250905 073059.csv', 'bc-20250905 073100.csv'],
    ['bc-20250801-20250831-20250905.csv', 'bc-20250801-20250831-20250909.csv'],
    ['bc-lan-1.csv', 'bc-lan-2.csv'],
    ['BC lần 2.csv', 'bc Lần 10.csv'],
    ['bc lần thứ 1.csv', 'bc lần thứ 2.csv'],
    ['bc.csv', 'bc-lan-2.csv'],
    ['bc_v1.csv', 'bc_v2.csv'],
    ['bc-phiên bản 1.csv', 'bc-phiên bản 2.csv'],
    ['bc.csv', 'bc (1).csv'],
    ['bc (2).csv', 'bc (10).csv'],
    ['15/2025-08/bc-20250905-lan-1.csv', '15/2025-08/bc-20250905-lan-2.csv'],
    ['bc lần 1.csv'.normalize('NFD'), 'bc lần 2.csv'.normalize('NFC')],
  ])('%s is before %s', (a, b) => {
    expect(order([a], [b])).toBe('before');
  });

  test.each([
    ['the alphabet', 'a.csv', 'b.csv'],
    ['another folder', '2025-08/bc-lan-1.csv', '2025-09/bc-lan-2.csv'],
    ['another stem', 'bc-lan-1.csv', 'bao-cao-lan-2.csv'],
    ['another way to count', 'bc-lan-1.csv', 'bc-v2.csv'],
    ['a day beside none', 'bc.csv', 'bc-20250905.csv'],
    ['a month', 'bc-2025-08.csv', 'bc-2025-09.csv'],
    ['a day that does not exist', 'bc-20250230.csv', 'bc-20250231.csv'],
    ['a number that is none of a version', 'bc-1.csv', 'bc-2.csv'],
    ['a word that ends in a marker', 'tan-phulan-1.csv', 'tan-phulan-2.csv'],
    ['nothing', 'bc-lan-1.csv', 'bc.csv'],
  ])('%s is no order: %s, %s', (_, a, b) => {
    expect(order([a], [b])).toBe('unknown');
  });

  test('a stated moment and the day in the name of the same series are compared', () => {
    expect(order(['bc-20250905.csv'], ['bc.csv', '2025-10-09'])).toBe('before');
  });
});

test('the day of an export is the one in Việt Nam: stated, else in the name, else unknown', () => {
  const day = (path: string, stated: string | null) => exportDay(exportMark(path, stated));
  expect(day('a-20250905.csv', '2025-09-05T20:00:00Z')).toBe('2025-09-06');
  expect(day('a-20250905.csv', null)).toBe('2025-09-05');
  expect(day('a-lan-2.csv', null)).toBeNull();
});
