import { describe, expect, test } from 'vitest';
import { codes, read } from './read-text.ts';

const DAYS = { period_start: '2025-09-01', period_end: '2025-09-30' };

/** Reads a table by a mapping in its sidecar, a heading a word. */
const readBy = (columns: Readonly<Record<string, string>>, ...rows: readonly string[]) =>
  read([Object.keys(columns).join(','), ...rows].join('\n'), 'x.csv', {
    unit: '15',
    ...DAYS,
    mapping: { columns },
  });

describe('a column of numbers that a mapping calls a name', () => {
  test.each(['field', 'source_system'])('rejects its rows: %s', (word) => {
    const result = readBy({ Nơi: 'unit', Vào: 'received_total', Máy: word }, 'Xã Mậu A,9,3');
    expect([codes(result), result.rows]).toEqual([['number_as_name'], []]);
    expect(result.issues[0]).toMatchObject({ column: word, severity: 'error', params: {} });
  });

  test('is loaded where it is written in words', () => {
    const columns = { Nơi: 'unit', Vào: 'received_total', Máy: 'source_system' };
    expect(readBy(columns, 'Xã Mậu A,9,Hệ thống 3').rows).toMatchObject([
      { source_system: 'he-thong-3' },
    ]);
  });
});
