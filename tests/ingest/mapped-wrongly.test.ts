import { describe, expect, test } from 'vitest';
import { codes, read } from './read-text.ts';

const DAYS = { period_start: '2025-09-01', period_end: '2025-09-30' };

/** Reads a table by a mapping in its sidecar, a heading a word; that its rows are few is not told. */
const readBy = (columns: Readonly<Record<string, string>>, ...rows: readonly string[]) => {
  const text = [Object.keys(columns).join(','), ...rows].join('\n');
  const result = read(text, 'x.csv', { unit: '15', ...DAYS, mapping: { columns } });
  return { ...result, issues: result.issues.filter(({ code }) => code !== 'mapping_unchecked') };
};

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

describe('a column of counts that a mapping calls the running number', () => {
  const columns = { Nơi: 'unit', Vào: 'received_total', Trễ: 'ordinal' };

  test('is named where its cells do not count the rows', () => {
    const [issue] = readBy(columns, 'Xã Mậu A,9,3', 'Xã Đông Cuông,8,5').issues;
    expect(issue).toMatchObject({
      code: 'ordinal_not_running',
      severity: 'warning',
      params: { position: 3 },
      value: 'Trễ',
    });
  });

  test.each([
    ['counts the rows', ['Xã Mậu A,9,1', 'Xã Đông Cuông,8,2']],
    ['begins again', ['Xã Mậu A,9,1', 'Xã Đông Cuông,8,2', 'Xã Gia Phú,8,1']],
  ])('is not named where it %s', (_, rows) => {
    expect(codes(readBy(columns, ...rows))).toEqual([]);
  });

  test('is not named where its heading says STT, whatever rows were taken out', () => {
    const numbered = { STT: 'ordinal', Nơi: 'unit', Vào: 'received_total' };
    expect(codes(readBy(numbered, '4,Xã Mậu A,9', '9,Xã Đông Cuông,8'))).toEqual([]);
  });
});
