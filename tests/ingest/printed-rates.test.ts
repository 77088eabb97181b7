import { describe, expect, test } from 'vitest';
import { codes, read } from './read-text.ts';

const PATH = 'lao-cai/2025-08/x.csv';
const table = (heading: string, ...rates: string[]) =>
  read(
    [
      `STT,Đơn vị,Tổng số tiếp nhận,Đã giải quyết,Trước và đúng hạn,Đã giải quyết quá hạn,${heading}`,
      ...rates.map(
        (rate, row) =>
          `${String(row + 1)},${row === 0 ? 'Xã Mậu A' : 'Xã Đông Cuông'},100,80,72,8,${rate}`,
      ),
    ].join('\n'),
    PATH,
  );

describe('a printed rate', () => {
  test.each([
    ['Tỷ lệ đúng hạn', '"90,00%"', 'ontime_resolved'],
    ['Tỷ lệ đúng hạn', '72%', 'ontime_received'],
    ['Tỷ lệ quá hạn', '10%', 'late_resolved'],
  ])('under "%s" of %s throughout agrees with %s, and that is noted', (heading, rate, name) => {
    expect(table(heading, rate, rate).issues).toMatchObject([
      { code: 'rate_recognised', severity: 'note', params: { rates: [name], rows: 2 } },
    ]);
  });

  test('that agrees with none is a warning, and never loaded', () => {
    const result = table('Tỷ lệ đúng hạn', '95%');
    expect(codes(result)).toEqual(['rate_mismatch']);
    expect(result.rows[0]?.counts.resolved_early_or_on_time).toBe(72);
  });

  test('that agrees now with one rate and now with another is not said to agree', () => {
    expect(codes(table('Tỷ lệ đúng hạn', '90%', '72%'))).toEqual([]);
  });

  test('of one row alone is not said to agree', () => {
    expect(codes(table('Tỷ lệ đúng hạn', '90%'))).toEqual([]);
  });
});
