import { COUNT_NAMES } from '../tables/counts.ts';
import type { HeaderAlias } from './column-role.ts';

const RECEIVED = ['tiếp nhận', 'nhận giải quyết', 'hồ sơ nhận'];
const RESOLVED = ['đã giải quyết', 'giải quyết xong', 'đã xử lý'];
const PENDING = ['đang giải quyết', 'đang xử lý', 'chưa xử lý', 'chưa giải quyết'];
const WAITING_TO_BE_RECEIVED = ['chờ tiếp nhận'];

/** Headings of the columns that say what a row is about, in Vietnamese and English. */
export const KEY_ALIASES: readonly HeaderAlias[] = [
  { role: 'ordinal', leaf: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'No', 'No.'] },
  {
    role: 'unit_code',
    leaf: ['unit_code', 'Mã đơn vị', 'Mã xã', 'Mã ĐVHC', 'Mã đơn vị hành chính'],
  },
  {
    role: 'unit',
    leaf: [
      'unit',
      'Đơn vị',
      'Tên đơn vị',
      'Đơn vị giải quyết',
      'Đơn vị giải quyết TTHC',
      'Đơn vị thực hiện',
      'Cơ quan',
      'Tên cơ quan',
      'Xã/phường',
      'Xã, phường',
      'Xã, phường, đặc khu',
      'Xã/phường/đặc khu',
    ],
  },
  { role: 'province', leaf: ['province', 'Tỉnh', 'Tỉnh/thành phố', 'Tỉnh, thành phố'] },
  {
    role: 'field',
    leaf: [
      'field',
      'field_id',
      'Lĩnh vực',
      'Tên lĩnh vực',
      'Lĩnh vực giải quyết',
      'Lĩnh vực, công việc giải quyết theo cấp',
      'Nhóm thủ tục hành chính',
    ],
  },
  { role: 'source_system', leaf: ['source_system', 'Hệ thống', 'Hệ thống nguồn'] },
  { role: 'handled_at', leaf: ['handled_at', 'Hồ sơ nằm ở'] },
  { role: 'period_start', leaf: ['period_start', 'Từ ngày', 'Ngày bắt đầu'] },
  { role: 'period_end', leaf: ['period_end', 'Đến ngày', 'Ngày kết thúc'] },
  { role: 'period_kind', leaf: ['period_kind', 'Loại kỳ'] },
  { role: 'calendar', leaf: ['calendar', 'Lịch'] },
];

/** Headings whose meaning depends on the group above them: `Tổng số` and `Quá hạn` occur two or three times. */
const GROUPED: readonly HeaderAlias[] = [
  {
    role: 'not_stored',
    leaf: ['Đúng hạn', 'Quá hạn', 'Trễ hạn', 'Tổng số'],
    under: WAITING_TO_BE_RECEIVED,
  },
  { role: 'resolved_total', leaf: ['Tổng số', 'Tổng', 'Số hồ sơ'], under: RESOLVED },
  { role: 'resolved_early', leaf: ['Trước hạn', 'Sớm hạn', 'Sớm'], under: RESOLVED },
  { role: 'resolved_on_time', leaf: ['Đúng hạn', 'Đúng'], under: RESOLVED },
  {
    role: 'resolved_early_or_on_time',
    leaf: ['Đúng và trước hạn', 'Trước và đúng hạn', 'Trước, đúng hạn', 'Trả đúng thời hạn'],
    under: RESOLVED,
  },
  { role: 'resolved_late', leaf: ['Quá hạn', 'Trễ hạn', 'Trễ', 'Trả quá hạn'], under: RESOLVED },
  { role: 'pending_total', leaf: ['Tổng số', 'Tổng'], under: PENDING },
  {
    role: 'pending_in_time',
    leaf: ['Trong hạn', 'Chưa đến hạn', 'Còn hạn', 'Đúng hạn'],
    under: PENDING,
  },
  { role: 'pending_overdue', leaf: ['Quá hạn', 'Trễ hạn', 'Đã quá hạn'], under: PENDING },
  { role: 'received_total', leaf: ['Tổng số', 'Tổng'], under: RECEIVED },
  {
    role: 'received_online',
    leaf: ['Trực tuyến', 'Qua mạng', 'Tiếp nhận trực tuyến'],
    under: RECEIVED,
  },
  {
    role: 'received_direct_or_postal',
    leaf: [
      'Trực tiếp, dịch vụ bưu chính',
      'Trực tiếp, bưu chính',
      'Trực tiếp hoặc bưu chính',
      'Trực tiếp, dịch vụ bưu chính công ích',
    ],
    under: RECEIVED,
  },
  { role: 'received_direct', leaf: ['Trực tiếp', 'Tiếp nhận trực tiếp'], under: RECEIVED },
  {
    role: 'received_postal',
    leaf: ['Bưu chính', 'BCCI', 'Qua bưu chính', 'Bưu chính/BCCI', 'Qua dịch vụ bưu chính'],
    under: RECEIVED,
  },
  { role: 'received_new', leaf: ['Mới tiếp nhận', 'Tiếp nhận mới', 'Trong kỳ'], under: RECEIVED },
  { role: 'carried_over', leaf: ['Từ kỳ trước', 'Kỳ trước'], under: RECEIVED },
];

/** Headings that mean the same wherever they stand. */
const ANYWHERE: readonly HeaderAlias[] = [
  ...COUNT_NAMES.map((name) => ({ role: name, leaf: [name] })),
  {
    role: 'received_total',
    leaf: [
      'Tổng số tiếp nhận',
      'Tổng tiếp nhận',
      'Tổng số hồ sơ tiếp nhận',
      'Tổng số hồ sơ nhận giải quyết',
    ],
  },
  {
    role: 'received_new',
    leaf: ['Tiếp nhận trong kỳ', 'Nhận trong kỳ', 'Tiếp nhận mới', 'Mới tiếp nhận'],
  },
  {
    role: 'received_online',
    leaf: [
      'Tiếp nhận trực tuyến',
      'Số mới tiếp nhận trực tuyến',
      'Hồ sơ trực tuyến',
      'Nộp trực tuyến',
    ],
  },
  { role: 'received_direct', leaf: ['Tiếp nhận trực tiếp', 'Số mới tiếp nhận trực tiếp'] },
  {
    role: 'received_postal',
    leaf: ['Tiếp nhận qua bưu chính', 'Số mới tiếp nhận qua BCCI', 'Tiếp nhận qua BCCI'],
  },
  {
    role: 'received_direct_or_postal',
    leaf: ['Trực tiếp hoặc bưu chính', 'Trực tiếp, dịch vụ bưu chính'],
  },
  {
    role: 'carried_over',
    leaf: [
      'Từ kỳ trước chuyển qua',
      'Từ kỳ trước chuyển sang',
      'Kỳ trước chuyển qua',
      'Kỳ trước chuyển sang',
      'Số kỳ trước chuyển qua',
      'Tồn kỳ trước',
      'Tồn trước',
      'Tồn đầu kỳ',
    ],
  },
  { role: 'resolved_total', leaf: ['Tổng số đã giải quyết', 'Đã giải quyết', 'Đã xử lý'] },
  { role: 'resolved_early', leaf: ['Trước hạn', 'Sớm hạn', 'Trả trước hạn'] },
  { role: 'resolved_on_time', leaf: ['Đúng hạn'] },
  {
    role: 'resolved_early_or_on_time',
    leaf: ['Trước và đúng hạn', 'Đúng và trước hạn', 'Trước, đúng hạn', 'Trả đúng thời hạn'],
  },
  {
    role: 'resolved_late',
    leaf: ['Đã giải quyết quá hạn', 'Đã giải quyết trễ hạn', 'Trả quá hạn'],
  },
  { role: 'pending_total', leaf: ['Tổng số đang giải quyết', 'Đang giải quyết', 'Đang xử lý'] },
  {
    role: 'pending_in_time',
    leaf: ['Trong hạn', 'Chưa đến hạn', 'Còn hạn', 'Đang giải quyết trong hạn'],
  },
  { role: 'pending_overdue', leaf: ['Đang giải quyết quá hạn', 'Đã quá hạn', 'Tồn quá hạn'] },
  { role: 'returned', leaf: ['Hồ sơ trả lại', 'Trả lại'] },
  { role: 'withdrawn', leaf: ['Hồ sơ rút', 'Rút hồ sơ', 'CD rút hồ sơ', 'Công dân rút hồ sơ'] },
  {
    role: 'returned_or_withdrawn',
    leaf: ['Trả lại/Rút HS', 'Trả lại/Rút hồ sơ', 'Trả lại, rút hồ sơ'],
  },
  { role: 'stopped', leaf: ['Hồ sơ dừng xử lý', 'Dừng xử lý'] },
  { role: 'refused', leaf: ['Hồ sơ không được tiếp nhận', 'Từ chối', 'Từ chối tiếp nhận'] },
  {
    role: 'awaiting_supplement',
    leaf: [
      'Chờ bổ sung',
      'Yêu cầu bổ sung',
      'Chờ bổ sung(lũy kế cả kì trước)',
      'Chờ bổ sung (lũy kế cả kì trước)',
    ],
  },
  { role: 'fee_dossiers', leaf: ['Hồ sơ có phí', 'Hồ sơ có phí, lệ phí'] },
  { role: 'paid_online', leaf: ['Thanh toán trực tuyến'] },
  { role: 'digitised', leaf: ['Số hóa', 'Hồ sơ số hóa'] },
  { role: 'feedback_total', leaf: ['Lượt đánh giá'] },
  { role: 'feedback_satisfied', leaf: ['Lượt hài lòng'] },
  {
    role: 'ontime_rate',
    leaf: [
      'Tỷ lệ đúng hạn',
      'Tỉ lệ đúng hạn',
      'Tỷ lệ đúng và trước hạn',
      'Tỷ lệ trước và đúng hạn',
    ],
  },
  { role: 'not_stored', leaf: ['Ghi chú', 'Tỷ lệ hài lòng', 'Tỷ lệ', 'Tỉ lệ'] },
];

/** Headings of counts: those that need their group first, then those that do not. */
export const COUNT_ALIASES: readonly HeaderAlias[] = [...GROUPED, ...ANYWHERE];
