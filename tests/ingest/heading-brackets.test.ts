import { describe, expect, test } from 'vitest';
import { personalHeading } from '../../src/ingest/personal-headings.ts';
import { codes, read } from './read-text.ts';

const TITLE = 'Tháng 8 năm 2025';

/** The counts of the first row of a summary whose headings, besides number and unit, are these. */
function counts(headings: string, figures: string) {
  const text = `${TITLE}\nSTT,Đơn vị,${headings}\n1,Xã Đông Cuông,${figures}\n`;
  const result = read(text, 'raw/lao-cai/x.csv');
  const stated = Object.entries(result.rows[0]?.counts ?? {}).filter(([, count]) => count !== null);
  return { codes: codes(result), counts: Object.fromEntries(stated) };
}

describe('a heading with a percent sign is a rate and never a count', () => {
  test.each([
    'Trước và đúng hạn (%)',
    'Đúng hạn (%)',
    'Đã giải quyết quá hạn (%)',
    'Thanh toán trực tuyến (%)',
    'Số hóa (%)',
    'Trước hạn [%]',
    'Đúng hạn - %',
    'Đúng hạn (đơn vị tính: %)',
    'Đúng hạn (tỉ lệ)',
    '% đúng hạn',
  ])('%s', (heading) => {
    const { counts: stated } = counts(`Tổng số tiếp nhận,${heading}`, '1200,98');
    expect(stated).toEqual({ received_total: 1200 });
  });

  test('and a rate that is printed so is compared with the counts of its row', () => {
    const headings = 'Tổng số đã giải quyết,Trước và đúng hạn,Trước và đúng hạn (%)';
    expect(counts(headings, '100,90,90').codes).toEqual([]);
    expect(counts(headings, '100,90,80').codes).toEqual(['rate_mismatch']);
  });

  test('and the shares of those early and those on time are not one rate', () => {
    const headings = 'Tổng số đã giải quyết,Trước hạn,Đúng hạn,Trước hạn (%),Đúng hạn (%)';
    expect(counts(headings, '100,60,30,60,30').codes).toEqual([]);
  });

  test('and what has a percent sign and is not known stays unknown', () => {
    const headings = 'Tổng số tiếp nhận,Đúng hạn,Điểm (%)';
    expect(counts(headings, '1200,98,7').codes).toEqual(['unknown_count_column']);
  });
});

describe('a bracket that says more makes another heading', () => {
  test.each([
    'Tổng số tiếp nhận (cùng kỳ 2024)',
    'Tổng số tiếp nhận (2024)',
    'Tổng số tiếp nhận (lũy kế từ 01/01)',
    'Tổng số tiếp nhận (2 xã)',
    'Đúng hạn (kế hoạch 2026)',
    'Đã giải quyết quá hạn (trên 10 ngày)',
    'Đã giải quyết quá hạn (nghìn hồ sơ)',
  ])('%s is not loaded', (heading) => {
    const result = counts(`Tổng số tiếp nhận,Trước hạn,${heading}`, '100,60,3');
    expect(result.counts).toEqual({ received_total: 100, resolved_early: 60 });
    expect(result.codes).toEqual(['unknown_count_column']);
  });

  test.each([
    ['(3)', 'Tổng số tiếp nhận (3)'],
    ['(3)=(4)+(5)', 'Tổng số tiếp nhận (3)=(4)+(5)'],
    ['(3 = 4 + 5)', 'Tổng số tiếp nhận (3 = 4 + 5)'],
    ['(cột 3)', 'Tổng số tiếp nhận (cột 3)'],
    ['(hồ sơ)', 'Tổng số tiếp nhận (hồ sơ)'],
    ['(ĐVT: hồ sơ)', 'Tổng số tiếp nhận (ĐVT: hồ sơ)'],
    ['the month of the table', 'Tổng số tiếp nhận (tháng 8/2025)'],
  ])('%s says nothing of what is counted', (_, heading) => {
    expect(counts(`${heading},Đúng hạn`, '100,60').counts).toEqual({
      received_total: 100,
      resolved_early_or_on_time: 60,
    });
  });

  test('and a month that is not that of the table is not taken for it', () => {
    const result = counts('Tổng số tiếp nhận (tháng 7/2025),Đúng hạn', '100,60');
    expect(result.codes).toEqual(['heading_period']);
  });

  test.each(['Liên hệ (10 số)', 'Công dân (2)', 'Số điện thoại (10 chữ số)'])(
    '%s asks for what identifies a person all the same',
    (heading) => {
      expect(personalHeading(heading)).not.toBeNull();
    },
  );

  test('Điện thoại (%) is a share of those who telephoned, and no number of a person', () => {
    const headings = 'Tổng số tiếp nhận,Đúng hạn,Điện thoại (%)';
    expect(counts(headings, '100,60,5').codes).toEqual(['unknown_count_column']);
  });
});
