import type { CountName } from '../../src/tables/counts.ts';
import { blanks, oneField, PERIOD, UNITS, type Shape } from './generated-shape.ts';

/** One column of figures: its headings from the top, and what it counts (null: not stored). */
type Column = readonly [headings: readonly string[], count: CountName | null];

/** A table of one row a unit whose columns have these headings over `height` rows. */
function byUnit(
  layout: string,
  keys: readonly string[],
  height: number,
  columns: readonly Column[],
  more: Partial<Shape> = {},
): Shape {
  const head = Array.from({ length: height }, (_, row) => [
    ...keys.map((heading) => (row === 0 ? heading : '')),
    // A heading that spans several columns stands in the first of them.
    ...columns.map(([headings], column) => {
      const own = headings[row] ?? '';
      const before = columns[column - 1]?.[0] ?? [];
      const isSame = headings.slice(0, row + 1).join() === before.slice(0, row + 1).join();
      return isSame && headings.length > row + 1 ? '' : own;
    }),
  ]);
  const width = keys.length + columns.length;
  return {
    layout,
    columns: columns.map(([, count]) => count),
    firstCount: keys.length,
    head: [[`Từ ngày ${PERIOD[0]} đến ngày ${PERIOD[1]}`, ...blanks(width - 1)], ...head],
    tail: () => [],
    key: ([unit], index) => [...blanks(keys.length - 2), String(index + 1), UNITS[unit]![1]],
    pairs: oneField,
    hasFields: false,
    ...more,
  };
}

const [RECEIVED, RESULT, RESOLVED, PENDING] = [
  'Số hồ sơ nhận giải quyết',
  'Kết quả giải quyết',
  'Số hồ sơ đã giải quyết',
  'Số hồ sơ đang giải quyết',
];

const F2 = byUnit('commune-summary', ['STT', 'Tên đơn vị'], 3, [
  [[RECEIVED, 'Tổng số'], 'received_total'],
  [[RECEIVED, 'Trong đó', 'Số mới tiếp nhận trực tuyến'], 'received_online'],
  [[RECEIVED, 'Trong đó', 'Số mới tiếp nhận trực tiếp'], 'received_direct'],
  [[RECEIVED, 'Trong đó', 'Số mới tiếp nhận qua BCCI'], 'received_postal'],
  [[RECEIVED, 'Trong đó', 'Số kỳ trước chuyển qua'], 'carried_over'],
  [[RESULT, RESOLVED, 'Tổng số'], 'resolved_total'],
  [[RESULT, RESOLVED, 'Trả đúng thời hạn'], 'resolved_early_or_on_time'],
  [[RESULT, RESOLVED, 'Trả quá hạn'], 'resolved_late'],
  [[RESULT, PENDING, 'Tổng số'], 'pending_total'],
  [[RESULT, PENDING, 'Chưa đến hạn'], 'pending_in_time'],
  [[RESULT, PENDING, 'Quá hạn'], 'pending_overdue'],
  [['Chờ bổ sung(lũy kế cả kì trước)'], 'awaiting_supplement'],
  [['Trả lại/Rút HS'], 'returned_or_withdrawn'],
]);

const F3 = byUnit('opencps', ['STT', 'Lĩnh vực/Đơn vị'], 2, [
  [['Số đầu kỳ\n(3=4+5)'], 'received_total'],
  [['Kỳ trước chuyển qua'], 'carried_over'],
  [['Tiếp nhận trong kỳ'], 'received_new'],
  [['Hồ sơ đã giải quyết xong', 'Tổng số'], 'resolved_total'],
  [['Hồ sơ đã giải quyết xong', 'Sớm hạn'], 'resolved_early'],
  [['Hồ sơ đã giải quyết xong', 'Đúng hạn'], 'resolved_on_time'],
  [['Hồ sơ đã giải quyết xong', 'Trễ hạn'], 'resolved_late'],
  [['Hồ sơ đang giải quyết', 'Tổng số'], 'pending_total'],
  [['Hồ sơ đang giải quyết', 'Chưa đến hạn'], 'pending_in_time'],
  [['Hồ sơ đang giải quyết', 'Quá hạn'], 'pending_overdue'],
  [['Tổng số trễ hạn'], null],
  [['Hồ sơ trả lại'], 'returned'],
  [['Hồ sơ rút'], 'withdrawn'],
]);

const F4 = byUnit('commune-summary', ['STT', 'Đơn vị'], 2, [
  [['Số hồ sơ tiếp nhận', 'Tổng số'], 'received_total'],
  [['Số hồ sơ tiếp nhận', 'Tiếp nhận trực tiếp'], 'received_direct'],
  [['Số hồ sơ tiếp nhận', 'Tiếp nhận trực tuyến toàn trình'], 'received_online'],
  [['Số hồ sơ tiếp nhận', 'Tiếp nhận trực tuyến một phần'], 'received_online'],
  [['Số hồ sơ tiếp nhận', 'Tiếp nhận trực tuyến hình thức khác'], 'received_online'],
  [['Số hồ sơ tiếp nhận', 'Tiếp nhận phi địa giới'], null],
  [['Số hồ sơ tiếp nhận', 'Kỳ trước chuyển qua'], 'carried_over'],
  [['Số hồ sơ tiếp nhận', 'Bưu chính/BCCI'], 'received_postal'],
  [['Đã giải quyết', 'Tổng số'], 'resolved_total'],
  [['Đã giải quyết', 'Đúng và trước hạn'], 'resolved_early_or_on_time'],
  [['Đã giải quyết', 'Quá hạn (đã có thư xin lỗi)'], 'resolved_late'],
  [['Đã giải quyết', 'Quá hạn (chưa có thư xin lỗi)'], 'resolved_late'],
  [['Đang giải quyết', 'Tổng số'], 'pending_total'],
  [['Đang giải quyết', 'Chưa đến hạn'], 'pending_in_time'],
  [['Đang giải quyết', 'Quá hạn (2)'], 'pending_overdue'],
  [['Thanh toán hồ sơ', 'Tổng số'], null],
  [['Thanh toán hồ sơ', 'Trực tuyến'], 'paid_online'],
  [['Thanh toán hồ sơ', 'Trực tiếp'], null],
  [['Hồ sơ dừng xử lý'], 'stopped'],
  [['Hồ sơ TT chờ tiếp nhận', 'Đúng hạn'], null],
  [['Hồ sơ TT chờ tiếp nhận', 'Quá hạn'], null],
  [['Hồ sơ không được tiếp nhận'], 'refused'],
  [['Hồ sơ rút'], 'withdrawn'],
]);

const FORM_07A = byUnit('commune-summary', ['', 'STT', 'Đơn vị'], 3, [
  [['Số hồ sơ tiếp nhận', 'Tổng số'], 'received_total'],
  [['Số hồ sơ tiếp nhận', 'Trong đó', 'Trực tuyến'], 'received_online'],
  [['Số hồ sơ tiếp nhận', 'Trong đó', 'Trực tiếp, dịch vụ bưu chính'], 'received_direct_or_postal'],
  [['Số hồ sơ tiếp nhận', 'Từ kỳ trước'], 'carried_over'],
  [['Số hồ sơ đã giải quyết', 'Tổng số'], 'resolved_total'],
  [['Số hồ sơ đã giải quyết', 'Trong đó', 'Trước hạn'], 'resolved_early'],
  [['Số hồ sơ đã giải quyết', 'Trong đó', 'Đúng hạn'], 'resolved_on_time'],
  [['Số hồ sơ đã giải quyết', 'Trong đó', 'Quá hạn'], 'resolved_late'],
  [['Số hồ sơ đang giải quyết', 'Trong hạn'], 'pending_in_time'],
  [['Số hồ sơ đang giải quyết', 'Quá hạn'], 'pending_overdue'],
]);

const F6 = byUnit('egovcloud', ['STT', 'Cơ quan'], 2, [
  [['Tồn kỳ trước'], 'carried_over'],
  [['Nhận trong kỳ'], 'received_new'],
  [['Chưa xử lý', 'Đúng hạn'], 'pending_in_time'],
  [['Chưa xử lý', 'Quá hạn'], 'pending_overdue'],
  [['Đã xử lý', 'Đúng hạn'], 'resolved_early_or_on_time'],
  [['Đã xử lý', 'Quá hạn'], 'resolved_late'],
]);

const F7 = byUnit('liferay-egov', ['STT', 'Cơ quan'], 1, [
  [['Tổng'], 'received_total'],
  [['Tiếp nhận'], 'received_new'],
  [['Kỳ trước chuyển qua'], 'carried_over'],
  [['Sớm'], 'resolved_early'],
  [['Đúng'], 'resolved_on_time'],
  [['Trễ'], 'resolved_late'],
  [['Chưa đến hạn'], 'pending_in_time'],
  [['Đã quá hạn'], 'pending_overdue'],
  [['CD rút hồ sơ'], 'withdrawn'],
  [['Hồ sơ trả lại'], 'returned'],
  [['Tồn cuối'], 'pending_total'],
]);

const F8 = byUnit(
  'payment-766',
  ['STT', 'Đơn vị'],
  1,
  [
    [['Số lượng thủ tục có phí, lệ phí'], null],
    [['Số lượng thủ tục có phí, lệ phí phát sinh hồ sơ'], null],
    [['Tổng số hồ sơ thuộc các thủ tục có phí, lệ phí'], 'fee_dossiers'],
    [['Số hồ sơ được thanh toán trực tuyến'], 'paid_online'],
  ],
  { around: (number) => `Số lượng: ${number} Điểm số: 1.2` },
);

const KNOWN = byUnit('known-headings', ['STT', 'Đơn vị'], 1, [[['Hồ sơ có phí'], 'fee_dossiers']]);

/** The families F2 to F8 of domain 4.1, 07a/BTP and a table of known headings. */
export const FAMILIES: readonly Shape[] = [F2, F3, F4, FORM_07A, F6, F7, F8, KNOWN];
