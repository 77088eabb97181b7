import { describe, expect, test } from 'vitest';
import { titlePeriod } from '../../src/ingest/title-period.ts';
import { codes, read } from './read-text.ts';

const days = (title: string, calendar: 'month' | 'reporting_month' = 'month') => {
  const period = titlePeriod(title, calendar);
  if (period.kind !== 'stated') return period.kind;
  const { period_start, period_end, period_kind = 'flow' } = period.facts;
  return [period_start, period_end, period_kind].join(' ');
};

describe('the period of a title', () => {
  test.each([
    ['(Từ ngày 15/07/2025 đến ngày 14/08/2025)', '2025-07-15 2025-08-14 flow'],
    ['Từ ngày 15-7-2025 đến hết ngày 14-8-2025', '2025-07-15 2025-08-14 flow'],
    ['Từ ngày 15 tháng 7 năm 2025 đến ngày 14 tháng 8 năm 2025', '2025-07-15 2025-08-14 flow'],
    ['Từ ngày 15/12 đến ngày 14/01/2026', '2025-12-15 2026-01-14 flow'],
    ['Kỳ báo cáo: Tháng 8 năm 2025', '2025-08-01 2025-08-31 flow'],
    ['Kỳ báo cáo: 08/2025', '2025-08-01 2025-08-31 flow'],
    ['Kỳ báo cáo: Quý III/2025', '2025-07-01 2025-09-30 flow'],
    ['Kỳ báo cáo: Quý 4 năm 2025', '2025-10-01 2025-12-31 flow'],
    ['Kỳ báo cáo: 6 tháng cuối năm 2025', '2025-07-01 2025-12-31 flow'],
    ['Kỳ báo cáo: Năm 2026', '2026-01-01 2026-12-31 flow'],
    ['Lũy kế từ ngày 01/01/2026 đến ngày 31/08/2026', '2026-01-01 2026-08-31 year_to_date'],
    ['Kỳ báo cáo: lũy kế đến tháng 8 năm 2026', '2026-01-01 2026-08-31 year_to_date'],
    ['Kỳ báo cáo: …… (Từ ngày … đến ngày …)', 'not_stated'],
    ['Lào Cai, ngày 15 tháng 9 năm 2025', 'not_stated'],
    ['Thông tư số 01/2020/TT-VPCP ngày 21 tháng 10 năm 2020', 'not_stated'],
    ['Từ ngày 31/02/2025 đến ngày 14/03/2025', 'unreadable'],
    ['Từ ngày 14/08/2025 đến ngày 15/07/2025', 'unreadable'],
    ['Kỳ báo cáo: Tuần 32/2025', 'unreadable'],
  ])('%s', (title, expected) => {
    expect(days(title)).toBe(expected);
  });

  test('a month and a quarter follow the default calendar', () => {
    expect(days('Kỳ báo cáo: Tháng 8 năm 2025', 'reporting_month')).toBe(
      '2025-07-15 2025-08-14 flow',
    );
    expect(days('Kỳ báo cáo: Quý I năm 2026', 'reporting_month')).toBe(
      '2025-12-15 2026-03-14 flow',
    );
  });
});

const form = (title: string): string =>
  `Đơn vị báo cáo: UBND xã Đông Cuông\n${title}\n` +
  'STT,Lĩnh vực,Tổng số tiếp nhận,Tổng số đã giải quyết\n1,Hộ tịch,5,5\n';

test('a period that cannot be read rejects the form, whatever month its path names', () => {
  const path = 'lao-cai/2025-08/x.csv';
  const result = read(form('Từ ngày 31/02/2025 đến ngày 14/03/2025'), path);
  expect([codes(result), result.rows.length, result.rows_rejected]).toEqual([['bad_date'], 0, 1]);
});

test('a sidecar that gives both days overrules a period that cannot be read', () => {
  const period = { period_start: '2025-08-01', period_end: '2025-08-31' };
  const result = read(form('Kỳ báo cáo: Tuần 32'), 'lao-cai/x.csv', period);
  expect(result.rows).toMatchObject([period]);
});
