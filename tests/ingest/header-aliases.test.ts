import { describe, expect, test } from 'vitest';
import type { HeadingRole } from '../../src/ingest/column-role.ts';
import { headerLabel } from '../../src/ingest/header.ts';
import { commonColumns } from '../../src/ingest/layout.ts';

/** The role of the last of these paths in a table that has them all. */
const roleOf = (...paths: string[]): HeadingRole | null =>
  commonColumns(paths.map((path) => path.split(' > ').map(headerLabel))).roles.at(-1) ?? null;

/** Table 4.2, one line an entry: what the column is, its heading, and the columns beside it. */
const TABLE: readonly (readonly [HeadingRole, string, ...string[]])[] = [
  ...['Đơn vị', 'Tên đơn vị', 'Đơn vị giải quyết', 'Đơn vị giải quyết (TTHC)'].map(unit),
  ...['Đơn vị thực hiện', 'Cơ quan', 'Xã/phường'].map(unit),
  ...['Lĩnh vực', 'Lĩnh vực giải quyết', 'Nhóm thủ tục hành chính'].map(field),
  field('Lĩnh vực, công việc giải quyết theo cấp'),
  ['received_total', 'Tổng tiếp nhận'],
  ['received_total', 'Tổng số hồ sơ tiếp nhận'],
  ['received_total', 'Số hồ sơ nhận giải quyết > Tổng số'],
  ['received_total', 'Số hồ sơ tiếp nhận > Tổng số'],
  ['received_total', 'Tiếp nhận > Tổng'],
  ['received_total', 'Tổng', 'Tiếp nhận', 'Kỳ trước chuyển qua', 'Tồn cuối'],
  ['received_total', 'Số đầu kỳ', 'Tiếp nhận trong kỳ', 'Kỳ trước chuyển qua'],
  ['received_online', 'Tiếp nhận > Trong đó > Trực tuyến'],
  ['received_online', 'Trực tuyến', 'Tổng số tiếp nhận'],
  ['received_online', 'Qua mạng', 'Tổng số tiếp nhận'],
  ['received_online', 'Số mới tiếp nhận trực tuyến'],
  ['received_online', 'Hồ sơ trực tuyến'],
  ['received_online', 'Nộp trực tuyến'],
  ['received_online', 'Tiếp nhận > Tiếp nhận trực tuyến toàn trình', 'Tiếp nhận > Một phần'],
  ['received_online', 'Tiếp nhận > Một phần', 'Tiếp nhận > Toàn trình'],
  ['received_direct', 'Tiếp nhận > Trực tiếp'],
  ['received_direct', 'Trực tiếp', 'Tổng số tiếp nhận'],
  ['received_direct', 'Tiếp nhận trực tiếp'],
  ['received_direct', 'Số mới tiếp nhận trực tiếp'],
  ['received_direct_or_postal', 'Tiếp nhận > Trong đó > Trực tiếp, dịch vụ bưu chính'],
  ['received_postal', 'Tiếp nhận > Bưu chính'],
  ['received_postal', 'BCCI', 'Tổng số tiếp nhận'],
  ['received_postal', 'Qua bưu chính', 'Tổng số tiếp nhận'],
  ['received_postal', 'Qua dịch vụ bưu chính', 'Tổng số tiếp nhận'],
  ['received_postal', 'Số mới tiếp nhận qua BCCI'],
  ...['Tiếp nhận', 'Tiếp nhận trong kỳ', 'Nhận trong kỳ', 'Tiếp nhận mới', 'Mới tiếp nhận'].map(
    (heading) => ['received_new', heading] as const,
  ),
  ...['Từ kỳ trước', 'Kỳ trước chuyển qua', 'Kỳ trước chuyển sang', 'Từ kỳ trước chuyển qua'].map(
    carried,
  ),
  ...['Từ kỳ trước chuyển sang', 'Số kỳ trước chuyển qua', 'Tồn kỳ trước'].map(carried),
  ...['Tồn trước', 'Tồn đầu kỳ', 'Tồn đầu'].map(carried),
  ['resolved_total', 'Đã giải quyết > Tổng số'],
  ['resolved_total', 'Hồ sơ đã giải quyết xong > Tổng số'],
  ['resolved_total', 'Đã xử lý'],
  ['resolved_total', 'Số hồ sơ', 'Tiếp nhận', 'Sớm'],
  ...['Trước hạn', 'Sớm hạn', 'Sớm', 'Trả trước hạn'].map(
    (heading) => ['resolved_early', heading] as const,
  ),
  ['resolved_on_time', 'Đúng hạn', 'Trước hạn'],
  ['resolved_on_time', 'Đúng', 'Sớm'],
  ...['Đúng và trước hạn', 'Trước và đúng hạn', 'Trước, đúng hạn', 'Trả đúng thời hạn'].map(
    (heading) => ['resolved_early_or_on_time', heading] as const,
  ),
  ['resolved_late', 'Đã giải quyết > Quá hạn'],
  ['resolved_late', 'Đã giải quyết > Trễ hạn'],
  ['resolved_late', 'Đã giải quyết > Trễ'],
  ['resolved_late', 'Trả quá hạn'],
  [
    'resolved_late',
    'Đã giải quyết > Quá hạn (đã có thư xin lỗi)',
    'Đã giải quyết > Quá hạn (chưa có thư xin lỗi)',
  ],
  ['pending_total', 'Đang giải quyết > Tổng số'],
  ...['Đang xử lý', 'Chưa xử lý', 'Tồn cuối'].map((heading) => ['pending_total', heading] as const),
  ...['Trong hạn', 'Chưa đến hạn', 'Còn hạn', 'Chưa xử lý đúng hạn'].map(
    (heading) => ['pending_in_time', heading] as const,
  ),
  ['pending_overdue', 'Đang giải quyết > Quá hạn'],
  [
    'pending_overdue',
    'Đang giải quyết > Quá hạn (đã có thư xin lỗi)',
    'Đang giải quyết > Quá hạn (chưa có thư xin lỗi)',
  ],
  ...['Đã quá hạn', 'Tồn quá hạn', 'Chưa xử lý quá hạn'].map(
    (heading) => ['pending_overdue', heading] as const,
  ),
  ['returned', 'Hồ sơ trả lại'],
  ['returned_or_withdrawn', 'Trả lại/Rút HS'],
  ['withdrawn', 'Hồ sơ rút'],
  ['withdrawn', 'CD rút hồ sơ'],
  ['stopped', 'Hồ sơ dừng xử lý'],
  ['refused', 'Hồ sơ không được tiếp nhận'],
  ['refused', 'Từ chối'],
  ['awaiting_supplement', 'Chờ bổ sung'],
  ['awaiting_supplement', 'Yêu cầu bổ sung'],
  ['awaiting_supplement', 'Chờ bổ sung(lũy kế cả kì trước)'],
  ['paid_online', 'Thanh toán hồ sơ > Trực tuyến'],
  ['not_stored', 'Thanh toán hồ sơ > Tổng số'],
  ['not_stored', 'Thanh toán hồ sơ > Trực tiếp'],
  ['paid_online', 'TTTT'],
  ['not_stored', 'Hồ sơ TT chờ tiếp nhận > Đúng hạn'],
  ['not_stored', 'Hồ sơ TT chờ tiếp nhận > Quá hạn'],
];

function unit(heading: string) {
  return ['unit', heading] as const;
}
function field(heading: string) {
  return ['field', heading] as const;
}
function carried(heading: string) {
  return ['carried_over', heading] as const;
}

test.each(TABLE)('4.2 %s: "%s"', (role, heading, ...beside) => {
  expect(roleOf(...beside, heading)).toBe(role);
});

describe('4.2 a heading that says too little', () => {
  test.each(['Quá hạn', 'Tổng số', 'Tổng', 'Trễ', 'Trực tuyến', 'Số đầu kỳ', 'Đơn vị tính'])(
    '"%s" alone means nothing',
    (heading) => {
      expect(roleOf(heading)).toBeNull();
    },
  );
});

describe('a heading is compared', () => {
  test.each([
    ['Đúng hạn*', 'đúng hạn'],
    ['(3)=(4)+(5)+(6)', ''],
    ['Tổng số (3)=(4)+(5)+(6)', 'tổng số'],
    ['Tổng số (3 = 4 + 5)', 'tổng số'],
    ['1. Đơn vị', 'đơn vị'],
    ['Trong đó: Trực tuyến', 'trực tuyến'],
    ['Quá hạn (2)', 'quá hạn'],
    ['ĐÃ GIẢI QUYẾT', 'đã giải quyết'],
    ['Tỷ lệ (%)', 'tỷ lệ'],
  ])('"%s" as "%s"', (heading, label) => {
    expect(headerLabel(heading)).toBe(headerLabel(label));
  });
});

describe('a group says what lies below it', () => {
  test.each([
    ['received_total', 'Tổng hợp > Tiếp nhận > Tổng số', null],
    ['resolved_on_time', 'Kết quả giải quyết > Số lượng hồ sơ đã giải quyết > Đúng hạn', 'on time'],
    ['resolved_late', 'Đã giải quyết > Quá hạn > Số lượng', 'late'],
    ['not_stored', 'Đã giải quyết > Quá hạn > Tỷ lệ', 'rate'],
    ['not_stored', 'Tỷ lệ (%) > Quá hạn', 'rate'],
  ])('%s of "%s"', (role, path, known) => {
    expect(roleOf('Trước hạn', path)).toBe(known === null ? null : role);
  });

  test('and a nesting that is not known is not read', () => {
    expect(roleOf('Hồ sơ tiếp nhận > Đã giải quyết > Đúng hạn')).toBeNull();
  });
});
