import { describe, expect, test } from 'vitest';
import { addsUp, codes, read } from './read-text.ts';

const PATH = 'lao-cai/x.csv';
const FOLDER = 'lao-cai/2025-08/x.csv';
/** The periods of the rows, and what was found. */
const periods = (header: string, cells: string, path = PATH, sidecar?: object) => {
  const text = `Mã đơn vị,${header},Tổng số tiếp nhận\n04399,${cells},5\n`;
  const result = read(text, path, sidecar);
  expect(addsUp(result)).toBe(true);
  return {
    found: codes(result),
    periods: result.rows.map(
      ({ period_start, period_end, calendar }) => `${period_start} ${period_end} ${calendar}`,
    ),
  };
};

describe('a single column is read as a period', () => {
  test.each([
    ['Kỳ', 'Tháng 8/2025', '2025-08-01 2025-08-31 month'],
    ['Kỳ', '08/2025', '2025-08-01 2025-08-31 month'],
    ['Kỳ', '2025-08', '2025-08-01 2025-08-31 month'],
    ['Kỳ báo cáo', 'Quý III/2025', '2025-07-01 2025-09-30 quarter'],
    ['Kỳ', 'Từ 15/08/2025 đến 14/09/2025', '2025-08-15 2025-09-14 reporting_month'],
    ['Tháng', '8/2025', '2025-08-01 2025-08-31 month'],
    ['Tháng,Năm', '8,2025', '2025-08-01 2025-08-31 month'],
    ['Năm,Tháng', '2025,T08', '2025-08-01 2025-08-31 month'],
    ['Kỳ,Năm', 'Tháng 8,2025', '2025-08-01 2025-08-31 month'],
    ['Năm', '2025', '2025-01-01 2025-12-31 year'],
  ])('%s: %s', (header, cells, expected) => {
    expect(periods(header, cells)).toEqual({ found: [], periods: [expected] });
  });

  test('of a month whose year only the folder names', () => {
    expect(periods('Tháng', '8', FOLDER).periods).toEqual(['2025-08-01 2025-08-31 month']);
  });

  test('of months in the year that the title names', () => {
    const text = `Kỳ báo cáo: Năm 2025\nMã đơn vị,Tháng,Tổng số tiếp nhận\n04399,7,5\n04399,8,6\n`;
    expect(read(text, PATH).rows.map(({ period_end }) => period_end)).toEqual([
      '2025-07-31',
      '2025-08-31',
    ]);
  });

  test('cut by the calendar that the sidecar names', () => {
    const sidecar = { calendar: 'reporting_month' };
    expect(periods('Tháng,Năm', '8,2025', PATH, sidecar).periods).toEqual([
      '2025-07-15 2025-08-14 reporting_month',
    ]);
  });

  test('of a year that leaves the month to the folder', () => {
    expect(periods('Năm', '2025', FOLDER).periods).toEqual(['2025-08-01 2025-08-31 month']);
  });
});

describe('a single column that names no certain period rejects its row', () => {
  test.each([
    ['a month without a year', 'Tháng', '8', PATH, 'period_without_year'],
    ['a month in the folder of another', 'Tháng', '7', FOLDER, 'period_without_year'],
    ['a month that is none', 'Tháng,Năm', '13,2025', PATH, 'bad_date'],
    ['a year of two digits', 'Tháng,Năm', '8,25', PATH, 'bad_date'],
    ['words that are no period', 'Kỳ', 'vừa qua', PATH, 'bad_date'],
    ['a number of nobody knows what', 'Kỳ', '3', PATH, 'bad_date'],
    ['a week', 'Kỳ', 'Tuần 32', PATH, 'week_without_days'],
    ['a week of a month', 'Kỳ', 'Tuần 1 tháng 8/2025', FOLDER, 'week_without_days'],
    ['half a month', 'Kỳ', 'Nửa đầu tháng 8/2025', FOLDER, 'week_without_days'],
    ['a year beside that of the folder', 'Năm', '2024', FOLDER, 'bad_date'],
    ['two years', 'Tháng,Năm', '8/2025,2024', PATH, 'bad_date'],
    [
      'days of another period',
      'Kỳ,Từ ngày,Đến ngày',
      'Tháng 8/2025,01/07/2025,31/07/2025',
      PATH,
      'period_contradiction',
    ],
  ])('%s', (_, header, cells, path, code) => {
    expect(periods(header, cells, path)).toEqual({ found: [code], periods: [] });
  });

  test('where the sidecar states another one', () => {
    const sidecar = { period_start: '2025-07-01', period_end: '2025-07-31' };
    const { found } = periods('Tháng,Năm', '8,2025', PATH, sidecar);
    expect(found).toContain('sidecar_contradiction');
  });
});
