import { describe, expect, test } from 'vitest';
import type { Counts } from '../../src/tables/counts.ts';
import { addsUp, codes, fixture, read, skipped } from './read-text.ts';
import { EXAMPLE } from '../tables/worked-example.ts';

const PATH = { unit: '15', period_start: '2025-08-01', period_end: '2025-08-31' };
const UNIT = { unit: '15' };
const UNIT_PATH = 'lao-cai/2025-08/x.csv';

/** The stated counts of a row. */
const stated = (counts: Counts): Partial<Counts> =>
  Object.fromEntries(Object.entries(counts).filter(([, value]) => value !== null));

describe('4.1 F1 (II.06)', () => {
  test('three header rows: total, online, joint in person and by post, carried over, three groups', () => {
    const { layout, rows } = fixture('form-ii06-dong-cuong.csv');
    expect(layout).toBe('form-ii06');
    expect(stated(rows[0]!.counts)).toEqual(stated(EXAMPLE));
  });

  test('merged cells written out in every row and column give the same figures', () => {
    const text = [
      'STT,Lĩnh vực,Tiếp nhận,Tiếp nhận,Tiếp nhận,Tiếp nhận,Đã giải quyết,Đã giải quyết',
      'STT,Lĩnh vực,Tổng số,Trong đó,Trong đó,Từ kỳ trước,Tổng số,Quá hạn',
      'STT,Lĩnh vực,Tổng số,Trực tuyến,"Trực tiếp, dịch vụ bưu chính",Từ kỳ trước,Tổng số,Quá hạn',
      '1,Hộ tịch,10,5,4,1,8,2',
    ].join('\n');
    const { rows } = read(text, UNIT_PATH, { unit: '04399' });
    expect(stated(rows[0]!.counts)).toEqual({
      received_total: 10,
      received_online: 5,
      received_direct_or_postal: 4,
      carried_over: 1,
      resolved_total: 8,
      resolved_late: 2,
    });
  });

  test('names of columns may stand in the lowest of the header rows', () => {
    const text =
      ',,Tiếp nhận,,Đã giải quyết,\nSTT,Đơn vị,Tổng số,Từ kỳ trước,Tổng số,Quá hạn\n1,Xã Mậu A,9,1,8,2\n';
    expect(stated(read(text, UNIT_PATH).rows[0]!.counts)).toEqual({
      received_total: 9,
      carried_over: 1,
      resolved_total: 8,
      resolved_late: 2,
    });
  });

  test('four header rows, a unit of measure below each heading, line breaks in headings', () => {
    const text = [
      'STT,Lĩnh vực,Tình hình giải quyết hồ sơ,,,',
      ',,"Số hồ sơ\ntiếp nhận",,Đã giải quyết,',
      ',,Tổng số,"Trong đó:\ntrực tuyến",Tổng số,Quá hạn',
      ',,(hồ sơ),(hồ sơ),(hồ sơ),(hồ sơ)',
      '1,Hộ tịch,9,4,8,2',
    ].join('\n');
    const quoted = text.replaceAll('"Số hồ sơ\ntiếp nhận"', '"Số hồ sơ\ntiếp nhận"');
    expect(stated(read(quoted, UNIT_PATH, { unit: '04399' }).rows[0]!.counts)).toEqual({
      received_total: 9,
      received_online: 4,
      resolved_total: 8,
      resolved_late: 2,
    });
  });
});

test('4.1 F2 (Thanh Hóa): in person and by post apart, early merged into on time, no rate stored', () => {
  const result = fixture('commune-summary-f2.csv', PATH);
  expect([result.layout, codes(result)]).toEqual(['commune-summary', []]);
  expect(stated(result.rows[0]!.counts)).toEqual({
    received_total: 100,
    received_online: 60,
    received_direct: 25,
    received_postal: 5,
    carried_over: 10,
    resolved_total: 88,
    resolved_early_or_on_time: 85,
    resolved_late: 3,
    pending_total: 10,
    pending_in_time: 8,
    pending_overdue: 2,
    awaiting_supplement: 4,
    returned_or_withdrawn: 2,
  });
});

describe('4.1 F3 (OpenCPS)', () => {
  test('"Số đầu kỳ" is the total of what was carried over and what is new, not the opening stock', () => {
    const result = fixture('opencps.csv', PATH);
    expect([result.layout, codes(result)]).toEqual(['opencps', []]);
    expect(result.rows.map(({ unit_code, handled_at }) => [unit_code, handled_at])).toEqual([
      ['04399', 'commune'],
      ['04273', 'commune'],
      ['15.so-tu-phap', 'department'],
    ]);
    expect(stated(result.rows[0]!.counts)).toMatchObject({
      received_total: 120,
      carried_over: 20,
      received_new: 100,
      returned: 2,
      withdrawn: 1,
    });
    expect(skipped(result)).toEqual([
      [7, 'column_numbers'],
      [8, 'group'],
      [11, 'group'],
      [13, 'total'],
    ]);
  });

  test('"Tổng số trễ hạn" over what is late and what is overdue is not stored', () => {
    const { rows } = fixture('opencps.csv', PATH);
    expect(rows[0]!.counts).toMatchObject({ resolved_late: 5, pending_overdue: 3 });
    expect(rows[0]!.counts.not_in_time_766).toBeNull();
  });

  const HEADER =
    'STT,Lĩnh vực/Đơn vị,Số đầu kỳ,Kỳ trước chuyển qua,Tiếp nhận trong kỳ,Đã giải quyết\n';

  test('"Lĩnh vực/Đơn vị" may hold fields, those that begin like an office too', () => {
    const rows = '1,Hộ tịch,9,1,8,7\n2,Phòng chống tệ nạn xã hội,2,0,2,2\n';
    const result = read(HEADER + rows, UNIT_PATH, { unit: '04399' });
    expect(result.rows.map(({ unit_code, field_id }) => [unit_code, field_id])).toEqual([
      ['04399', 'ho-tich'],
      ['04399', expect.stringContaining('te-nan-xa-hoi')],
    ]);
  });

  test('a field below units of "Lĩnh vực/Đơn vị" is rejected: whose it is is not said', () => {
    const rows = '1,Xã Mậu A,9,1,8,7\n2,Hộ tịch,9,1,8,7\n';
    const result = read(HEADER + rows, UNIT_PATH, { unit: '04399' });
    expect([result.rows.length, result.rows_rejected]).toEqual([1, 1]);
    expect(result.issues).toMatchObject([{ code: 'bad_value', line: 3 }]);
  });

  test('"Số đầu kỳ" without what is new beside it is not known', () => {
    const text = 'STT,Đơn vị,Số đầu kỳ,Đã giải quyết,Đang giải quyết\n1,Xã Mậu A,9,8,7\n';
    expect(codes(read(text, UNIT_PATH))).toEqual(['unknown_layout']);
  });
});

describe('4.1 F4 (Hà Nội)', () => {
  test('the three ways online are added, "phi địa giới" is within the others', () => {
    const result = fixture('commune-summary-f4.csv', UNIT);
    expect([result.layout, codes(result)]).toEqual(['commune-summary', []]);
    expect(stated(result.rows[0]!.counts)).toMatchObject({
      received_total: 200,
      received_online: 140,
      received_direct: 40,
      received_postal: 5,
      carried_over: 15,
    });
  });

  test('late with and without a letter of apology are added; early and on time stay merged', () => {
    const { rows } = fixture('commune-summary-f4.csv', UNIT);
    expect(rows[0]!.counts).toMatchObject({
      resolved_late: 10,
      resolved_early_or_on_time: 170,
      resolved_early: null,
      resolved_on_time: null,
    });
  });

  test('what waits to be received is not stored; paid online is, paid in all is not what bears a fee', () => {
    const { rows } = fixture('commune-summary-f4.csv', UNIT);
    expect(rows[0]!.counts).toMatchObject({
      pending_in_time: 15,
      pending_overdue: 5,
      paid_online: 70,
      fee_dossiers: null,
      refused: 2,
    });
  });

  test('beside a column of all that came online, its parts are of-which and not added again', () => {
    const text = [
      'STT,Đơn vị,Số hồ sơ tiếp nhận,,,,',
      ',,Tổng số,Trực tuyến,,,Trực tiếp',
      ',,,Tổng số,Toàn trình,Một phần,',
      '1,Xã Mậu A,10,6,4,2,4',
    ].join('\n');
    expect(stated(read(text, UNIT_PATH).rows[0]!.counts)).toEqual({
      received_total: 10,
      received_online: 6,
      received_direct: 4,
    });
  });

  test('one part without the other is not all that came online', () => {
    const text = [
      'STT,Đơn vị,Số hồ sơ tiếp nhận,,',
      ',,Tổng số,Tiếp nhận trực tuyến toàn trình,Trực tiếp',
      '1,Xã Mậu A,10,6,4',
    ].join('\n');
    const result = read(text, UNIT_PATH);
    expect(result.rows[0]!.counts.received_online).toBeNull();
    expect(result.issues).toMatchObject([
      { code: 'unknown_count_column', params: { positions: '4' } },
    ]);
  });

  test('a part that is not stated leaves the sum unknown', () => {
    const header = ',,Tổng số,Tiếp nhận trực tuyến toàn trình,Tiếp nhận trực tuyến một phần\n';
    const text = `STT,Đơn vị,Số hồ sơ tiếp nhận,,\n${header}1,Xã Mậu A,10,6,-\n`;
    expect(read(text, UNIT_PATH).rows[0]!.counts.received_online).toBeNull();
  });
});

describe('4.1 F5 (07a/BTP)', () => {
  test('by unit: a blank first column, letters and formulas below the header', () => {
    const result = fixture('commune-summary-07a.csv', UNIT);
    expect([result.layout, codes(result)]).toEqual(['commune-summary', []]);
    expect(skipped(result)[0]).toEqual([6, 'column_numbers']);
    expect(stated(result.rows[0]!.counts)).toMatchObject({
      received_total: 470,
      carried_over: 50,
      resolved_total: 430,
      pending_in_time: 25,
      pending_overdue: 15,
    });
  });

  test('by field: one field under two systems is two rows, "Đúng hạn" holds the early ones', () => {
    const result = fixture('form-ii06-07a.csv');
    expect([result.layout, codes(result)]).toEqual(['form-ii06', []]);
    expect(
      result.rows.map(({ field_id, source_system, counts }) => [
        field_id,
        source_system,
        counts.resolved_early_or_on_time,
        counts.resolved_on_time,
      ]),
    ).toEqual([
      ['ho-tich', 'tren-he-thong-cac-bo', 44, null],
      ['ho-tich', 'tren-he-thong-tinh', 20, null],
      ['dat-dai', 'tren-he-thong-tinh', 15, null],
    ]);
  });

  test('a figure below no heading rejects its row: it may be that of the next column', () => {
    const text =
      ',STT,Đơn vị,Tổng số tiếp nhận,Đã giải quyết\n7,1,Xã Mậu A,5,5\n,2,Xã Đông Cuông,6,6\n';
    const result = read(text, UNIT_PATH);
    expect(result.issues).toMatchObject([{ code: 'figure_without_heading', line: 2 }]);
    expect(result.rows.map(({ unit_code }) => unit_code)).toEqual(['04399']);
  });

  test('a column of running numbers may be without a heading', () => {
    const text = ',Đơn vị,Tổng số tiếp nhận,Đã giải quyết\n1,Xã Mậu A,5,5\n';
    const result = read(text, UNIT_PATH);
    expect([codes(result), result.rows.length]).toEqual([[], 1]);
  });
});

describe('4.1 F6 (Bkav eGovCloud)', () => {
  test('in time and overdue of what is not and what is processed; the percentage is compared', () => {
    const result = fixture('egovcloud.csv', PATH);
    expect(result.layout).toBe('egovcloud');
    expect(stated(result.rows[0]!.counts)).toEqual({
      received_new: 90,
      carried_over: 10,
      pending_total: 12,
      pending_in_time: 10,
      pending_overdue: 2,
      resolved_total: 88,
      resolved_early_or_on_time: 80,
      resolved_late: 8,
    });
    expect(result.issues).toMatchObject([
      { code: 'rate_recognised', params: { rates: ['ontime_resolved'], rows: 2 } },
    ]);
  });

  test('the groups may stand in the words of each heading', () => {
    const text =
      'STT,Cơ quan,Tồn kỳ trước,Nhận trong kỳ,Chưa xử lý đúng hạn,Chưa xử lý quá hạn,Đã xử lý đúng hạn,Đã xử lý quá hạn,% đúng hạn\n1,Xã Mậu A,1,9,2,1,6,1,85%\n';
    const { layout, rows } = read(text, UNIT_PATH);
    expect(layout).toBe('egovcloud');
    expect(stated(rows[0]!.counts)).toEqual({
      received_new: 9,
      carried_over: 1,
      pending_in_time: 2,
      pending_overdue: 1,
      resolved_early_or_on_time: 6,
      resolved_late: 1,
    });
  });
});

test('4.1 F7 (Liferay egov): one header row, "Tổng" beside "Tiếp nhận", "Sớm", "Đúng", "Trễ", "Tồn cuối"', () => {
  const result = fixture('liferay-egov.csv', PATH);
  expect([result.layout, codes(result)]).toEqual(['liferay-egov', []]);
  expect(stated(result.rows[0]!.counts)).toEqual({
    received_total: 110,
    received_new: 100,
    carried_over: 10,
    resolved_early: 60,
    resolved_on_time: 30,
    resolved_late: 5,
    pending_in_time: 8,
    pending_overdue: 3,
    pending_total: 11,
    withdrawn: 1,
    returned: 3,
  });
});

describe('4.1 F8 (payment of Decision 766)', () => {
  test('the figure of a cell that holds three is read, dossiers only, never procedures', () => {
    const result = fixture('payment-766.csv', PATH);
    expect(result.layout).toBe('payment-766');
    expect(stated(result.rows[0]!.counts)).toEqual({ fee_dossiers: 1200, paid_online: 414 });
  });

  test('a printed rate of dossiers over procedures is reported, and a cell not taken apart rejected', () => {
    expect(fixture('payment-766.csv', PATH).issues).toMatchObject([
      { line: 7, code: 'rate_mismatch', params: { expected: 50, found: 500 } },
      { line: 8, code: 'bad_number', column: 'paid_online' },
    ]);
  });
});

describe('dossiers that are neither resolved nor pending', () => {
  const table = (header: string, ...cells: string[]) =>
    read(
      `STT,Đơn vị,Tổng số tiếp nhận,Đã giải quyết,,Đang giải quyết,${header}\n` +
        `,,,Đúng hạn,Quá hạn,,${','.repeat(header.split(',').length - 1)}\n1,Xã Mậu A,${cells.join(',')}\n`,
      UNIT_PATH,
    );

  test('trap 14: returned and withdrawn ones are none of those on time, and the balance counts them', () => {
    const result = table('Hồ sơ trả lại,Hồ sơ rút', '20', '12', '1', '4', '2', '1');
    expect([codes(result), stated(result.rows[0]!.counts)]).toEqual([
      [],
      {
        ...{
          received_total: 20,
          resolved_early_or_on_time: 12,
          resolved_late: 1,
          pending_total: 4,
        },
        ...{ returned: 2, withdrawn: 1 },
      },
    ]);
  });

  test('trap 14: where a system counts the returned ones as resolved, both are kept as they stand', () => {
    const result = table('Hồ sơ trả lại,Hồ sơ rút', '20', '15', '1', '4', '2', '1');
    const [row] = result.rows;
    expect([codes(result), row?.counts.resolved_early_or_on_time]).toEqual([[], 15]);
    expect([row?.counts.returned, row?.counts.withdrawn]).toEqual([2, 1]);
  });

  test('trap 14: a balance that neither way of counting them gives is broken', () => {
    const result = table('Hồ sơ trả lại,Hồ sơ rút', '20', '14', '1', '2', '2', '2');
    expect(result.issues).toMatchObject([{ code: 'identity_broken', params: { identity: 'I4' } }]);
  });

  test('trap 15: those that wait for a supplement stay apart, and one not stated is not 0', () => {
    const result = table('Chờ bổ sung', '20', '12', '1', '4', '3');
    expect([codes(result), stated(result.rows[0]!.counts)]).toEqual([
      [],
      {
        ...{
          received_total: 20,
          resolved_early_or_on_time: 12,
          resolved_late: 1,
          pending_total: 4,
        },
        awaiting_supplement: 3,
      },
    ]);
    expect(table('Chờ bổ sung', '20', '12', '1', '7', '-').rows[0]!.counts).toMatchObject({
      pending_total: 7,
      awaiting_supplement: null,
    });
  });
});

describe('a table of no family', () => {
  test('all of whose headings are known is read, its systems are rows to be added', () => {
    const result = fixture('known-headings.csv');
    expect([result.layout, codes(result)]).toEqual(['known-headings', []]);
    expect(result.rows.map(({ unit_code, source_system }) => [unit_code, source_system])).toEqual([
      ['04399', 'he-thong-cua-bo-tu-phap'],
      ['04399', 'he-thong-mot-cua-tinh'],
    ]);
  });

  test('one of whose headings is not known is refused', () => {
    const text = 'Hệ thống,Tổng số tiếp nhận,Điểm\nA,70,1\nB,50,2\n';
    expect(codes(read(text, UNIT_PATH, { unit: '04399' }))).toEqual(['unknown_layout']);
  });

  test('without a unit anywhere is read into rows that are rejected for that', () => {
    expect(codes(read('Tổng số tiếp nhận,Đã giải quyết\n7,6\n', '2025-08/x.csv'))).toEqual([
      'no_unit',
    ]);
  });
});

describe('headings that are not known', () => {
  test('after the counts of a family, with numbers below them, are named in a warning', () => {
    const text = 'STT,Đơn vị,Tổng số tiếp nhận,Đã giải quyết,Điểm\n1,Xã Mậu A,7,6,9\n';
    const result = read(text, UNIT_PATH);
    expect(result.rows).toHaveLength(1);
    expect(result.issues).toMatchObject([
      { code: 'unknown_count_column', severity: 'warning', value: 'Điểm' },
    ]);
  });

  test('after the counts of a family, with words below them, are noted by their position', () => {
    const text = 'STT,Đơn vị,Tổng số tiếp nhận,Đã giải quyết,Lời khen\n1,Xã Mậu A,7,6,tốt\n';
    expect(read(text, UNIT_PATH).issues).toMatchObject([
      { code: 'unknown_column', severity: 'note', value: null },
    ]);
  });

  test('before them they may say what a row is about: the table is refused', () => {
    const text = 'STT,Đơn vị,Độ tuổi,Tổng số tiếp nhận,Đã giải quyết\n1,Xã Mậu A,già,7,6\n';
    expect(codes(read(text, UNIT_PATH))).toEqual(['unknown_layout']);
  });

  test.each(['Năm trước', 'So với cùng kỳ', 'Lũy kế'])(
    'as the group "%s" change what lies below: it is not read as if they were not there',
    (group) => {
      const text = `STT,Đơn vị,Tiếp nhận,,${group},\n,,Tổng số,Từ kỳ trước,Đã giải quyết,Đang giải quyết\n1,Xã Mậu A,7,6,5,4\n`;
      const { rows, issues } = read(text, UNIT_PATH);
      expect(rows.map(({ counts }) => stated(counts))).toEqual([
        { received_total: 7, carried_over: 6 },
      ]);
      expect(issues).toMatchObject([
        { code: 'unknown_count_column', params: { positions: '5, 6' } },
      ]);
    },
  );

  test('as groups above the names of columns refuse the table', () => {
    const text =
      ',,Năm trước,,Năm trước nữa,\nSTT,Đơn vị,Tổng số tiếp nhận,Đã giải quyết,Đúng hạn,Trễ\n1,Xã Mậu A,7,6,5,4\n';
    expect(codes(read(text, UNIT_PATH))).toEqual(['unknown_layout']);
  });
});

describe('several tables in a file', () => {
  test('of two layouts are each read by its own, and one that is not known is not taken for either', () => {
    const result = fixture('stacked-layouts.csv', PATH);
    expect(result.layout).toBe('commune-summary+form-ii06');
    expect(result.rows.map(({ line, unit_code }) => [line, unit_code])).toEqual([
      [6, '04375'],
      [13, '04399'],
    ]);
    expect(result.rows_rejected).toBe(3);
    expect(result.issues).toMatchObject([{ line: 14, code: 'unknown_layout' }]);
    expect(addsUp(result)).toBe(true);
  });

  test('one that is not known before one that is known is refused alone', () => {
    const text = `Số,Nơi làm,Vào,Ra\n1,Xã Mậu A,60,50\nSTT,Đơn vị,Tổng số tiếp nhận,Đã giải quyết\n1,Xã Mậu A,7,6\n`;
    const result = read(text, UNIT_PATH);
    expect(result.rows.map(({ line }) => line)).toEqual([4]);
    expect([result.rows_rejected, codes(result), addsUp(result)]).toEqual([
      2,
      ['unknown_layout'],
      true,
    ]);
  });
});

test('an unknown layout says which headings it found to the publisher, and to the public only how many', () => {
  const { issues, rows_rejected, rows_read } = fixture('unknown-layout.csv', PATH);
  expect(issues).toMatchObject([
    {
      code: 'unknown_layout',
      line: 3,
      params: { known: 0, unknown: 6, positions: '1, 2, 3, 4, 5, 6' },
      value:
        '1: Số = ?; 2: Nơi làm = ?; 3: Hồ sơ vào > Qua cổng = ?; 4: Hồ sơ vào > Tại quầy = ?; 5: Hồ sơ ra > Kịp hạn = ?; 6: Hồ sơ ra > Lỡ hạn = ?',
    },
  ]);
  expect(JSON.stringify(issues[0]?.params)).not.toContain('Hồ sơ');
  expect(rows_read).toBe(rows_rejected);
});

test('4.1 F4: pending dossiers late with and without a letter of apology are added up; two columns of one heading are not', () => {
  const table = (first: string, second: string): string =>
    `Từ ngày 01/08/2025 đến ngày 31/08/2025\nSTT,Đơn vị,Số hồ sơ tiếp nhận,Đang giải quyết,,,\n` +
    `,,Tổng số,Tổng số,Chưa đến hạn,${first},${second}\n1,Phường Hoàn Kiếm,100,17,12,2,3\n`;
  const apart = read(
    table('Quá hạn (đã có thư xin lỗi)', 'Quá hạn (chưa có thư xin lỗi)'),
    'raw/ha-noi/a.csv',
  );
  expect(apart.rows).toMatchObject([{ counts: { pending_in_time: 12, pending_overdue: 5 } }]);
  expect(codes(apart)).toEqual([]);
  const twice = read(table('Quá hạn', 'Quá hạn'), 'raw/ha-noi/a.csv');
  expect([codes(twice), twice.rows]).toEqual([['duplicate_column'], []]);
});
