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
  const columns = { Nơi: 'unit', Vào: 'received_total', Máy: 'ordinal' };

  test('is named where its cells do not count the rows', () => {
    const [issue] = readBy(columns, 'Xã Mậu A,9,3', 'Xã Đông Cuông,8,5').issues;
    expect(issue).toMatchObject({
      code: 'ordinal_not_running',
      severity: 'warning',
      params: { position: 3 },
      value: 'Máy',
    });
  });

  test.each([
    ['counts the rows', ['Xã Mậu A,9,1', 'Xã Đông Cuông,8,2']],
    ['begins again', ['Xã Mậu A,9,1', 'Xã Đông Cuông,8,2', 'Xã Gia Phú,8,1']],
  ])('is not named where it %s', (_, rows) => {
    expect(codes(readBy(columns, ...rows))).toEqual([]);
  });

  test('is named where its heading is that of a count, though it counts the rows', () => {
    const late = { Nơi: 'unit', Vào: 'received_total', 'Xong trễ': 'ordinal' };
    expect(readBy(late, 'Xã Mậu A,9,1', 'Xã Đông Cuông,8,2').issues).toMatchObject([
      {
        code: 'mapped_against_words',
        params: { position: 3, word: 'ordinal', meant: 'resolved_late' },
      },
    ]);
  });

  test('is not named where its heading says STT, whatever rows were taken out', () => {
    const numbered = { STT: 'ordinal', Nơi: 'unit', Vào: 'received_total' };
    expect(codes(readBy(numbered, '4,Xã Mậu A,9', '9,Xã Đông Cuông,8'))).toEqual([]);
  });
});

describe('a word of a mapping that the heading speaks against', () => {
  /** What is said of one heading that is given a word. */
  const saidOf = (heading: string, word: string, more: object = {}) => {
    const columns = { Nơi: 'unit', [heading]: word };
    const text = `Nơi,${heading}\nXã Mậu A,9\nXã Đông Cuông,8\nXã Gia Phú,7\n`;
    const sidecar = { unit: '15', ...DAYS, ...more, mapping: { columns } };
    const result = read(text, 'x.csv', sidecar);
    return { rows: result.rows.length, issues: result.issues };
  };

  test.each([
    ['Lũy kế nhận từ đầu năm', 'cumulative'],
    ['Cộng dồn nhận', 'cumulative'],
    ['Nhận cùng kỳ năm trước', 'other_period'],
    ['Nhận so với tháng trước', 'other_period'],
    ['Kế hoạch giao nhận', 'other_period'],
  ])('is named where it speaks of another period: %s', (heading, said) => {
    expect(saidOf(heading, 'received_total')).toMatchObject({
      rows: 3,
      issues: [
        {
          code: 'mapped_other_period',
          severity: 'warning',
          params: { position: 2, said },
          value: heading,
        },
      ],
    });
  });

  test('is not named where the figures are said to be running totals', () => {
    const year = { period_start: '2025-01-01', period_kind: 'year_to_date' };
    expect(saidOf('Lũy kế nhận', 'received_total', year).issues).toEqual([]);
  });

  test.each([
    ['Làm xong quá hẹn', 'resolved_on_time', 'resolved_late'],
    ['Trễ hẹn', 'resolved_on_time', 'resolved_late, pending_overdue'],
    ['Xong đúng hẹn', 'resolved_late', 'resolved_early_or_on_time'],
    ['Xong trước hạn', 'resolved_on_time', 'resolved_early'],
    ['Đã giải quyết quá hạn', 'resolved_total', 'resolved_late'],
    ['Tổng số tiếp nhận', 'pending_total', 'received_total'],
    ['Đang giải quyết', 'resolved_total', 'pending_total'],
    ['Nộp trực tuyến', 'received_direct', 'received_online'],
    ['Nộp qua bưu điện', 'received_online', 'received_postal'],
    ['Tồn kỳ trước', 'pending_total', 'carried_over'],
    ['Tồn', 'carried_over', 'pending_total'],
    ['Nợ lại', 'pending_overdue', 'pending_total'],
    ['Công dân xin rút', 'stopped', 'withdrawn'],
    ['Lỡ hẹn', 'returned', 'resolved_late, pending_overdue'],
    ['Tháng trước mang sang', 'awaiting_supplement', 'carried_over'],
    ['Qua mạng', 'paid_online', 'received_online'],
    ['STT', 'refused', 'ordinal'],
  ])('is named beside the word that it means: %s is not %s', (heading, word, meant) => {
    expect(saidOf(heading, word)).toMatchObject({
      rows: 3,
      issues: [
        {
          code: 'mapped_against_words',
          severity: 'warning',
          params: { word, meant },
          value: heading,
        },
      ],
    });
  });

  test.each([
    ['Đúng hạn', 'resolved_on_time'],
    ['Đúng hạn', 'in_time_766'],
    ['Quá hạn', 'not_in_time_766'],
    ['Trong hạn', 'resolved_early_or_on_time'],
    ['Đã nhận kết quả', 'resolved_total'],
    ['Tổng số tiếp nhận cả kỳ trước chuyển qua', 'received_total'],
    ['Còn nằm lại', 'pending_overdue'],
    ['Cột một', 'resolved_late'],
    ['Tiếp nhận trên địa bàn', 'received_online'],
  ])('is not named where the words leave it open: %s as %s', (heading, word) => {
    expect(saidOf(heading, word).issues).toEqual([]);
  });

  test.each(['Địa bàn', 'Dia ban'])(
    'is not named where it is the place of a unit: %s',
    (heading) => {
      const rows = ['Xã Mậu A,9', 'Xã Đông Cuông,8', 'Xã Gia Phú,7'];
      const result = readBy({ [heading]: 'unit', Vào: 'received_total' }, ...rows);
      expect([codes(result), result.rows.length]).toEqual([[], 3]);
    },
  );

  test.each(['Đạt qua mạng (%)', 'Qua mạng %', 'Tỷ lệ qua mạng', 'Tỷ trọng qua mạng'])(
    'refuses the table where it is that of a rate: %s',
    (heading) => {
      expect(saidOf(heading, 'received_online')).toMatchObject({
        rows: 0,
        issues: [
          { code: 'rate_as_count', severity: 'error', params: { position: 2 }, value: heading },
        ],
      });
    },
  );

  test('reads a count below a group of rates', () => {
    const columns = { Nơi: 'unit', 'Tỷ lệ qua mạng > Số hồ sơ': 'received_online' };
    const text = 'Nơi,Tỷ lệ qua mạng,\n,Số hồ sơ,x\nXã Mậu A,9,1\n';
    const mapping = { columns: { ...columns, 'Tỷ lệ qua mạng > x': 'ignore' } };
    expect(read(text, 'x.csv', { unit: '15', ...DAYS, mapping }).rows).toHaveLength(1);
  });
});

describe('headings of several months that are else the same', () => {
  const MONTHS = ['Tháng 7', 'Tháng 8', 'Tháng 9'];
  /** What is said where the counts of August have these words. */
  const saidOf = (received: string, late: string) => {
    const words = { 'Cột A': 'received_total', 'Cột B': 'resolved_late' };
    const columns = Object.fromEntries(
      MONTHS.flatMap((month) =>
        Object.entries(words).map(([column, word]) => {
          const own = column === 'Cột A' ? received : late;
          return [`${month} > ${column}`, month === 'Tháng 8' ? own : word];
        }),
      ),
    );
    const text = [
      'Nơi,Tháng 7,,Tháng 8,,Tháng 9,',
      ',Cột A,Cột B,Cột A,Cột B,Cột A,Cột B',
      ...['Xã Mậu A,9,1,8,2,7,3', 'Xã Đông Cuông,9,1,8,2,7,3', 'Xã Gia Phú,9,1,8,2,7,3'],
    ].join('\n');
    const sidecar = {
      ...DAYS,
      period_start: '2025-07-01',
      mapping: { columns: { Nơi: 'unit', ...columns } },
    };
    const { issues } = read(text, 'lao-cai/x.csv', sidecar);
    return issues.flatMap(({ code, params, value }) =>
      code === 'column_periods' ? [] : [[code, params['word'], params['meant'], value]],
    );
  };

  test('are named where one has another word than the others', () => {
    expect(saidOf('received_online', 'resolved_late')).toEqual([
      ['mapped_against_words', 'received_online', 'received_total', 'Tháng 8 > Cột A'],
    ]);
  });

  test('are named where one is ignored though its month is read', () => {
    expect(saidOf('ignore', 'resolved_late')).toEqual([
      ['mapped_against_words', 'ignore', 'received_total', 'Tháng 8 > Cột A'],
    ]);
  });

  test.each([
    ['all have one word', 'received_total', 'resolved_late'],
    ['a whole month is ignored', 'ignore', 'ignore'],
  ])('are not named where %s', (_, received, late) => {
    expect(saidOf(received, late)).toEqual([]);
  });
});
