import { describe, expect, test } from 'vitest';
import { titlePeriod } from '../../src/ingest/title-period.ts';
import { codes, read } from './read-text.ts';

const days = (
  title: string,
  calendar: 'month' | 'reporting_month' = 'month',
  known_end: string | null = null,
) => {
  const period = titlePeriod(title, { calendar, known_end });
  if (period.kind === 'unreadable') return period.code;
  if (period.kind === 'not_stated') return period.kind;
  const { period_start, period_end, period_kind = 'flow', calendar: cut } = period.facts;
  return [period_start, period_end, period_kind, cut].join(' ');
};

describe('the period of a title', () => {
  test.each([
    ['(Từ ngày 15/07/2025 đến ngày 14/08/2025)', '2025-07-15 2025-08-14 flow reporting_month'],
    ['Từ ngày: 15/07/2025 Đến ngày: 14/08/2025', '2025-07-15 2025-08-14 flow reporting_month'],
    ['Từ ngày | 15/07/2025 | Đến ngày | 14/08/2025', '2025-07-15 2025-08-14 flow reporting_month'],
    ['Từ ngày | | Đến ngày |', 'not_stated'],
    ['Từ ngày 15-7-2025 đến hết ngày 14-8-2025', '2025-07-15 2025-08-14 flow reporting_month'],
    [
      'Từ ngày 15 tháng 7 năm 2025 đến ngày 14 tháng 8 năm 2025',
      '2025-07-15 2025-08-14 flow reporting_month',
    ],
    ['Từ ngày 15/12 đến ngày 14/01/2026', '2025-12-15 2026-01-14 flow reporting_month'],
    ['Từ 01/07/2025 tính đến hết 27/11/2025', '2025-07-01 2025-11-27 flow custom'],
    [
      'Kỳ báo cáo: Tháng 8/2025 (Từ ngày 15/7/2025 đến ngày 14/8/2025)',
      '2025-07-15 2025-08-14 flow reporting_month',
    ],
    ['Kỳ báo cáo: Tháng 8 năm 2025', '2025-08-01 2025-08-31 flow month'],
    ['BÁO CÁO THÁNG 8/2025', '2025-08-01 2025-08-31 flow month'],
    ['Kỳ báo cáo: 08/2025', '2025-08-01 2025-08-31 flow month'],
    ['Kỳ số liệu: 10/2025', '2025-10-01 2025-10-31 flow month'],
    ['SỐ LIỆU T10.2025', '2025-10-01 2025-10-31 flow month'],
    ['Một cửa T9/2025', '2025-09-01 2025-09-30 flow month'],
    ['Kỳ 01/10 - 31/10/2025', '2025-10-01 2025-10-31 flow month'],
    ['BÁO CÁO THÁNG MƯỜI NĂM 2025', '2025-10-01 2025-10-31 flow month'],
    ['Tháng Mười Hai/2025', '2025-12-01 2025-12-31 flow month'],
    ['Tháng năm năm 2026', '2026-05-01 2026-05-31 flow month'],
    ['Tháng chín đến tháng mười năm 2025', '2025-09-01 2025-10-31 flow custom'],
    ['Tháng năm 2025', 'not_stated'],
    ['Tháng chín, tháng mười năm 2025', 'not_stated'],
    ['Báo cáo tháng một cửa 2025', 'not_stated'],
    ['Kỳ báo cáo: Quý III/2025', '2025-07-01 2025-09-30 flow quarter'],
    ['Kỳ báo cáo: Quý IV năm 2025', '2025-10-01 2025-12-31 flow quarter'],
    ['Kỳ báo cáo: quý 3 năm 2025', '2025-07-01 2025-09-30 flow quarter'],
    ['6 tháng đầu năm 2026', '2026-01-01 2026-06-30 flow half_year'],
    ['Kỳ báo cáo: 6 tháng cuối năm 2025', '2025-07-01 2025-12-31 flow half_year'],
    ['Kỳ báo cáo: 9 tháng đầu năm 2026', '2026-01-01 2026-09-30 flow nine_months'],
    ['Kỳ báo cáo: 9 tháng năm 2026', '2026-01-01 2026-09-30 flow nine_months'],
    ['11 tháng đầu năm 2026', '2026-01-01 2026-11-30 flow custom'],
    ['Từ tháng 12/2025 đến tháng 2/2026', '2025-12-01 2026-02-28 flow custom'],
    ['Từ tháng 7 đến tháng 9/2026', '2026-07-01 2026-09-30 flow quarter'],
    ['Kỳ báo cáo: Năm 2026', '2026-01-01 2026-12-31 flow year'],
    ['Tuần 1 (từ 01/08/2025 đến 07/08/2025)', '2025-08-01 2025-08-07 flow week'],
    ['Tháng 7 (từ ngày 01/07/2025 đến 14/07/2025)', '2025-07-01 2025-07-14 flow reporting_month'],
    ['Lũy kế từ ngày 01/01/2026 đến ngày 31/08/2026', '2026-01-01 2026-08-31 year_to_date custom'],
    ['Lũy kế từ 15/12/2025 đến 14/8/2026', '2025-12-15 2026-08-14 year_to_date custom'],
    ['Kỳ báo cáo: lũy kế đến tháng 8 năm 2026', '2026-01-01 2026-08-31 year_to_date custom'],
    ['Lũy kế từ đầu năm đến 14/8/2025', '2025-01-01 2025-08-14 year_to_date custom'],
    ['Số liệu tính đến ngày 27/11/2025', '2025-11-27 2025-11-27 snapshot custom'],
    ['Tháng 8/2025 (tính đến ngày 14/8/2025)', '2025-07-15 2025-08-14 flow reporting_month'],
    ['Tháng 8/2025 (số liệu tính đến ngày 05/9/2025)', '2025-08-01 2025-08-31 flow month'],
    ['Kỳ báo cáo: …… (Từ ngày … đến ngày …)', 'not_stated'],
    ['Lào Cai, ngày 15 tháng 9 năm 2025', 'not_stated'],
    ['Thông tư số 01/2020/TT-VPCP ngày 21 tháng 10 năm 2020', 'not_stated'],
    ['So với tháng 7/2025', 'not_stated'],
    ['Thời hạn 6 tháng', 'not_stated'],
    ['Từ ngày 31/02/2025 đến ngày 14/03/2025', 'no_such_day'],
    ['Từ ngày 15/07/25 đến ngày 14/08/25', 'year_two_digits'],
    ['Từ ngày 07/15/2025 đến ngày 08/14/2025', 'month_first'],
    ['Từ ngày 15/07 đến ngày 14/08', 'period_without_year'],
    ['Từ ngày 14/08/2025 đến ngày 15/07/2025', 'bad_date'],
    ['Kỳ báo cáo: Tuần 32/2025', 'week_without_days'],
    ['Tuần 32 năm 2025', 'week_without_days'],
    ['Kỳ báo cáo: Tuần 1 tháng 8 năm 2025', 'week_without_days'],
    ['BÁO CÁO TUẦN 2 THÁNG 8 NĂM 2025', 'week_without_days'],
    ['Báo cáo tuần, tháng 8/2025', 'week_without_days'],
    ['Tuần thứ nhất tháng 8 năm 2025', 'week_without_days'],
    ['Tuần III - Tháng 8/2025', 'week_without_days'],
    ['Tuần 33 (tháng 8/2025)', 'week_without_days'],
    ['Tuần cuối tháng 8/2025', 'week_without_days'],
    ['2 tuần đầu tháng 8/2025', 'week_without_days'],
    ['Nửa đầu tháng 8 năm 2025', 'week_without_days'],
    ['Nửa tháng đầu tháng 8/2025', 'week_without_days'],
    ['15 ngày đầu tháng 8/2025', 'week_without_days'],
    ['Kỳ báo cáo: 10 ngày cuối tháng 8/2025', 'week_without_days'],
    ['Thượng tuần tháng 8/2025', 'week_without_days'],
    ['Kỳ 1 tháng 8/2025', 'week_without_days'],
    ['Tuần 33 tháng 8/2025 (tính đến ngày 14/8/2025)', 'week_without_days'],
    ['Tuần 2 tháng 8/2025 (từ 08/08/2025 đến 14/08/2025)', '2025-08-08 2025-08-14 flow week'],
    ['UBND XÃ TUẦN GIÁO | BÁO CÁO THÁNG 8/2025', '2025-08-01 2025-08-31 flow month'],
    ['Kỳ báo cáo: Báo cáo năm 2026', '2026-01-01 2026-12-31 flow year'],
    ['UBND XÃ ĐÔNG CUÔNG | Báo cáo năm 2025', '2025-01-01 2025-12-31 flow year'],
    ['Năm 2025', '2025-01-01 2025-12-31 flow year'],
    ['Năm 2025 | Báo cáo năm 2026', 'not_stated'],
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025', 'not_stated'],
    ['Từ ngày 2025-07-15 đến ngày 2025-08-14', '2025-07-15 2025-08-14 flow reporting_month'],
    ['Từ 2025/07/15 đến 14/08/2025', '2025-07-15 2025-08-14 flow reporting_month'],
    ['Từ ngày 2025-07-15 đến ngày 2025-02-31', 'no_such_day'],
    ['Lũy kế từ đầu năm đến 2025-08-14', '2025-01-01 2025-08-14 year_to_date custom'],
    ['Tháng 8 (từ 15/8/2025 đến 14/9/2025)', 'period_contradiction'],
    ['Quý III (từ 01/07/2025 đến 31/07/2025)', 'period_contradiction'],
    ['Tháng 8/2025 (tính đến ngày 20/8/2025)', 'period_contradiction'],
    ['Lũy kế từ ngày 01/08/2026 đến ngày 31/08/2026', 'year_to_date_start'],
    ['Kỳ báo cáo: 6 tháng đầu năm', 'period_without_year'],
  ])('%s', (title, expected) => {
    expect(days(title)).toBe(expected);
  });

  test('a month without its year has the year of a folder or sidecar that names the same month', () => {
    expect(days('Tháng 8', 'month', '2025-08-31')).toBe('2025-08-01 2025-08-31 flow month');
    expect(days('6 tháng đầu năm', 'month', '2026-06-30')).toBe(
      '2026-01-01 2026-06-30 flow half_year',
    );
    expect(days('Tháng 12', 'month', '2026-01-31')).toBe('period_without_year');
  });

  test('a year alone in a title is not that of a folder that names a month', () => {
    expect(days('Năm 2025', 'month', '2025-08-31')).toBe('not_stated');
    expect(days('Báo cáo năm 2025', 'reporting_month')).toBe('2024-12-15 2025-12-14 flow year');
  });

  test('a month and a quarter follow the default calendar', () => {
    expect(days('Kỳ báo cáo: Tháng 8 năm 2025', 'reporting_month')).toBe(
      '2025-07-15 2025-08-14 flow reporting_month',
    );
    expect(days('Kỳ báo cáo: Quý I năm 2026', 'reporting_month')).toBe(
      '2025-12-15 2026-03-14 flow quarter',
    );
    expect(days('Lũy kế từ đầu năm đến 14/8/2025', 'reporting_month')).toBe(
      '2024-12-15 2025-08-14 year_to_date custom',
    );
  });
});

const form = (title: string): string =>
  `Đơn vị báo cáo: UBND xã Đông Cuông\n${title}\n` +
  'STT,Lĩnh vực,Tổng số tiếp nhận,Tổng số đã giải quyết\n1,Hộ tịch,5,5\n';

test('a period that cannot be read rejects the form, whatever month its path names', () => {
  const path = 'lao-cai/2025-08/x.csv';
  const result = read(form('Từ ngày 31/02/2025 đến ngày 14/03/2025'), path);
  expect([codes(result), result.rows.length, result.rows_rejected]).toEqual([
    ['no_such_day'],
    0,
    1,
  ]);
});

test.each(['Tuần 1 tháng 8 năm 2025', 'Nửa đầu tháng 8 năm 2025', '15 ngày đầu tháng 8/2025'])(
  'a part of a month is never loaded as the whole of it, in a folder or not: %s',
  (title) => {
    for (const path of ['raw/lao-cai/x.csv', 'raw/lao-cai/2025-08/x.csv']) {
      const result = read(form(title), path);
      expect([codes(result), result.rows]).toEqual([['week_without_days'], []]);
    }
  },
);

test('the words of the days of a period, its year said once, are no other date', () => {
  const title = 'Từ ngày 15 tháng 7 đến ngày 14 tháng 8 năm 2025';
  const result = read(form(title), 'raw/lao-cai/x.csv');
  expect(codes(result)).toEqual([]);
  const days = { period_start: '2025-07-15', period_end: '2025-08-14' };
  expect(result.rows).toMatchObject([days]);
});

test('a sidecar that gives both days overrules a period that cannot be read', () => {
  const period = { period_start: '2025-08-01', period_end: '2025-08-31' };
  const result = read(form('Kỳ báo cáo: Tuần 32'), 'lao-cai/x.csv', period);
  expect(result.rows).toMatchObject([period]);
});
