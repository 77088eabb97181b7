import { describe, expect, test } from 'vitest';
import { addsUp, read } from './read-text.ts';

const table = (...periods: readonly string[]): string =>
  'Đơn vị,Kỳ,Tổng số tiếp nhận,Đã giải quyết\n' +
  periods.map((period) => `Xã Đông Cuông,${period},7,6\n`).join('');
const found = (text: string, path = 'lao-cai/x.csv', sidecar?: object) =>
  read(text, path, sidecar).issues.filter(({ code }) => code === 'row_period_contradiction');

describe('rows that name another period', () => {
  test('than the title are loaded as they say, and named with the line of the title and both', () => {
    const result = read(
      `UBND TỈNH LÀO CAI\nTháng 8 năm 2025\n${table('Tháng 7/2025', 'Tháng 8/2025', 'Tháng 9/2025')}`,
      'lao-cai/x.csv',
    );
    expect(result.issues).toMatchObject([
      {
        code: 'row_period_contradiction',
        severity: 'warning',
        line: 2,
        params: {
          said: 'title',
          expected: '2025-08-01 – 2025-08-31',
          found: '2025-07-01 – 2025-07-31',
          row: 4,
          periods: 2,
        },
      },
    ]);
    expect(result.rows.map(({ period_end }) => period_end)).toEqual([
      '2025-07-31',
      '2025-08-31',
      '2025-09-30',
    ]);
    expect(addsUp(result)).toBe(true);
  });

  test('than the folder, none of them its own, are named with the line of the header', () => {
    const text = table('Tháng 6/2026', 'Tháng 7/2026');
    expect(found(text, 'lao-cai/2026-08/x.csv')).toMatchObject([
      {
        line: 1,
        params: {
          said: 'folder',
          expected: '2026-08',
          found: '2026-06-01 – 2026-06-30',
          row: 2,
          periods: 2,
        },
      },
    ]);
  });

  test.each([
    ['Năm 2025', 'Tháng 7/2025'],
    ['Quý III năm 2025', 'Tháng 9/2025'],
    ['Số liệu tính đến ngày 05/9/2025', 'Tháng 8/2025'],
  ])('are none where the title holds their period: %s, %s', (title, period) => {
    const text = `UBND TỈNH LÀO CAI\nKỳ báo cáo: ${title}\n${table(period)}`;
    const result = read(text, 'lao-cai/x.csv');
    expect([result.issues, result.rows.length]).toEqual([[], 1]);
  });

  test('are none of a reporting month in the folder of the month that it ends in', () => {
    const text =
      'Đơn vị,Từ ngày,Đến ngày,Tổng số tiếp nhận\nXã Đông Cuông,15/07/2025,14/08/2025,7\n';
    const result = read(text, 'lao-cai/2025-08/x.csv');
    expect([result.issues, result.rows.length]).toEqual([[], 1]);
  });

  test('are none where one of them is the month of the folder, or the title that of the folder', () => {
    expect(found(table('Tháng 7/2026', 'Tháng 8/2026'), 'lao-cai/2026-08/x.csv')).toEqual([]);
    const text = `Tháng 8 năm 2026\n${table('Tháng 8/2026')}`;
    expect(read(text, 'lao-cai/2026-08/x.csv').issues).toEqual([]);
  });

  test('are compared row by row where the .json beside the file states the period', () => {
    const sidecar = { period_start: '2026-08-01', period_end: '2026-08-31' };
    const result = read(table('Tháng 7/2026'), 'lao-cai/2026-08/x.csv', sidecar);
    expect(new Set(result.issues.map(({ code }) => code))).toEqual(
      new Set(['sidecar_contradiction']),
    );
    expect(result.rows).toEqual([]);
  });
});

test('a period that the .json contradicts is named with the line of the title', () => {
  const text = 'UBND TỈNH LÀO CAI\nTháng 8 năm 2025\nĐơn vị,Tổng số tiếp nhận\nXã Đông Cuông,7\n';
  const sidecar = { period_start: '2025-07-01', period_end: '2025-07-31' };
  expect(read(text, 'lao-cai/x.csv', sidecar).issues).toMatchObject([
    {
      code: 'sidecar_contradiction',
      line: 2,
      params: { key: 'period_start', expected: '2025-08-01', found: '2025-07-01' },
    },
  ]);
});
