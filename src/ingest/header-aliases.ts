import { COUNT_NAMES } from '../tables/counts.ts';
import type { HeaderAlias } from './column-role.ts';

const TOTAL = ['Tổng số', 'Tổng', 'Tổng cộng', 'Tổng số hồ sơ', 'Tổng hồ sơ'];

/** Headings of the columns that say what a row is about, in Vietnamese and English. */
export const KEY_ALIASES: readonly HeaderAlias[] = [
  { role: 'ordinal', leaf: ['STT', 'TT', 'Số TT', 'Số thứ tự', 'No', 'No.', '#', '№'] },
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
      'Cơ quan, đơn vị',
      'Cơ quan/đơn vị',
      'Tên cơ quan, đơn vị',
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
  {
    role: 'field_or_unit',
    leaf: [
      'Lĩnh vực/Đơn vị',
      'Đơn vị/Lĩnh vực',
      'Lĩnh vực / Đơn vị',
      'Đơn vị / Lĩnh vực',
      'Lĩnh vực, đơn vị',
      'Đơn vị, lĩnh vực',
    ],
  },
  { role: 'source_system', leaf: ['source_system', 'Hệ thống', 'Hệ thống nguồn'] },
  { role: 'handled_at', leaf: ['handled_at', 'Hồ sơ nằm ở'] },
  { role: 'period', leaf: ['period', 'Kỳ', 'Kỳ báo cáo', 'Kỳ số liệu'] },
  { role: 'month', leaf: ['month', 'Tháng', 'Tháng báo cáo'] },
  { role: 'year', leaf: ['year', 'Năm', 'Năm báo cáo'] },
  { role: 'period_start', leaf: ['period_start', 'Từ ngày', 'Ngày bắt đầu'] },
  { role: 'period_end', leaf: ['period_end', 'Đến ngày', 'Ngày kết thúc'] },
  { role: 'period_kind', leaf: ['period_kind', 'Loại kỳ'] },
  { role: 'calendar', leaf: ['calendar', 'Lịch'] },
];

const FULL_ONLINE = [
  'Toàn trình',
  'Trực tuyến toàn trình',
  'DVC toàn trình',
  'Dịch vụ công toàn trình',
];
const PARTIAL_ONLINE = ['Một phần', 'Trực tuyến một phần', 'DVC một phần', 'Dịch vụ công một phần'];
const OTHER_ONLINE = ['Hình thức khác', 'Trực tuyến hình thức khác', 'Trực tuyến khác'];
const JOINT_IN_PERSON = [
  'Trực tiếp, dịch vụ bưu chính',
  'Trực tiếp, bưu chính',
  'Trực tiếp/bưu chính',
  'Trực tiếp và bưu chính',
  'Trực tiếp hoặc bưu chính',
  'Trực tiếp, dịch vụ bưu chính công ích',
  'Trực tiếp hoặc qua dịch vụ bưu chính',
];
const ON_TIME_AND_EARLY = [
  'Đúng và trước hạn',
  'Trước và đúng hạn',
  'Trước, đúng hạn',
  'Đúng, trước hạn',
  'Trước hạn và đúng hạn',
  'Đúng hạn và trước hạn',
  'Trả đúng thời hạn',
];
const CARRIED_OVER = [
  'Từ kỳ trước',
  'Kỳ trước',
  'Từ kỳ trước chuyển qua',
  'Từ kỳ trước chuyển sang',
  'Kỳ trước chuyển qua',
  'Kỳ trước chuyển sang',
  'Số kỳ trước chuyển qua',
  'Số kỳ trước chuyển sang',
  'Tồn kỳ trước',
  'Tồn trước',
  'Tồn đầu kỳ',
  'Tồn đầu',
];

/** Headings whose meaning depends on the group above them: `Tổng số` and `Quá hạn` occur two or three times. */
const GROUPED: readonly HeaderAlias[] = [
  {
    role: 'not_stored',
    leaf: ['Đúng hạn', 'Quá hạn', 'Trễ hạn', ...TOTAL],
    under: 'waiting',
  },
  { role: 'received_total', leaf: TOTAL, under: 'received' },
  {
    role: 'received_online',
    leaf: ['Trực tuyến', 'Qua mạng', 'Tiếp nhận trực tuyến', 'Mới tiếp nhận trực tuyến'],
    under: 'received',
  },
  { role: 'received_online', leaf: TOTAL, under: 'online' },
  ...(['received', 'online'] as const).flatMap((under): HeaderAlias[] => [
    { role: 'received_online/full', leaf: FULL_ONLINE, under },
    { role: 'received_online/partial', leaf: PARTIAL_ONLINE, under },
    { role: 'received_online/other', leaf: OTHER_ONLINE, under },
  ]),
  ...(
    [
      ['received_online/full', FULL_ONLINE],
      ['received_online/partial', PARTIAL_ONLINE],
      ['received_online/other', OTHER_ONLINE],
    ] as const
  ).map(([role, leaf]): HeaderAlias => ({
    role,
    leaf: leaf.map((words) => `Tiếp nhận ${words}`),
    under: 'received',
  })),
  // Dossiers of people who live elsewhere: they are among those received in another way.
  {
    role: 'not_stored',
    leaf: ['Tiếp nhận phi địa giới', 'Phi địa giới', 'Phi địa giới hành chính'],
    under: 'received',
  },
  { role: 'received_direct_or_postal', leaf: JOINT_IN_PERSON, under: 'received' },
  {
    role: 'received_direct',
    leaf: ['Trực tiếp', 'Tiếp nhận trực tiếp', 'Mới tiếp nhận trực tiếp'],
    under: 'received',
  },
  {
    role: 'received_postal',
    leaf: [
      'Bưu chính',
      'BCCI',
      'Qua bưu chính',
      'Qua BCCI',
      'Bưu chính/BCCI',
      'Bưu chính công ích',
      'Qua dịch vụ bưu chính',
      'Dịch vụ bưu chính',
      'Mới tiếp nhận qua BCCI',
    ],
    under: 'received',
  },
  {
    role: 'received_new',
    leaf: ['Mới tiếp nhận', 'Tiếp nhận mới', 'Trong kỳ', 'Mới', 'Tiếp nhận trong kỳ'],
    under: 'received',
  },
  { role: 'carried_over', leaf: CARRIED_OVER, under: 'received' },
  { role: 'resolved_total', leaf: [...TOTAL, 'Số hồ sơ'], under: 'resolved' },
  {
    role: 'resolved_early',
    leaf: ['Trước hạn', 'Sớm hạn', 'Sớm', 'Trả trước hạn'],
    under: 'resolved',
  },
  { role: 'resolved_on_time', leaf: ['Đúng hạn', 'Đúng'], under: 'resolved' },
  { role: 'resolved_early_or_on_time', leaf: ON_TIME_AND_EARLY, under: 'resolved' },
  {
    role: 'resolved_late',
    leaf: ['Quá hạn', 'Trễ hạn', 'Trễ', 'Trả quá hạn'],
    under: 'resolved',
  },
  // Hà Nội counts those late with a letter of apology and without one apart, resolved or not.
  ...(
    [
      ['resolved', 'resolved_late'],
      ['pending', 'pending_overdue'],
    ] as const
  ).flatMap(([under, late]): HeaderAlias[] => [
    {
      role: `${late}/apologised`,
      leaf: ['Quá hạn (đã có thư xin lỗi)', 'Quá hạn đã có thư xin lỗi', 'Đã có thư xin lỗi'],
      under,
    },
    {
      role: `${late}/not_apologised`,
      leaf: ['Quá hạn (chưa có thư xin lỗi)', 'Quá hạn chưa có thư xin lỗi', 'Chưa có thư xin lỗi'],
      under,
    },
  ]),
  { role: 'pending_total', leaf: TOTAL, under: 'pending' },
  {
    role: 'pending_in_time',
    leaf: ['Trong hạn', 'Chưa đến hạn', 'Còn hạn', 'Đúng hạn'],
    under: 'pending',
  },
  { role: 'pending_overdue', leaf: ['Quá hạn', 'Trễ hạn', 'Đã quá hạn'], under: 'pending' },
  { role: 'paid_online', leaf: ['Trực tuyến', 'Thanh toán trực tuyến'], under: 'payment' },
  // How many were paid in any way is not how many bear a fee.
  {
    role: 'not_stored',
    leaf: [...TOTAL, 'Trực tiếp', 'Thanh toán trực tiếp'],
    under: 'payment',
  },
  { role: 'ontime_rate', leaf: ['Đúng hạn', 'Trước và đúng hạn'], under: 'rate' },
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
      'Tổng hồ sơ tiếp nhận',
      'Tổng số hồ sơ nhận giải quyết',
    ],
  },
  {
    role: 'received_new',
    leaf: [
      'Tiếp nhận',
      'Tiếp nhận trong kỳ',
      'Nhận trong kỳ',
      'Tiếp nhận mới',
      'Mới tiếp nhận',
      'Số mới tiếp nhận',
    ],
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
  { role: 'received_direct_or_postal', leaf: JOINT_IN_PERSON },
  // "Kỳ trước" alone may also be what the previous period had of anything.
  { role: 'carried_over', leaf: CARRIED_OVER.filter((words) => words !== 'Kỳ trước') },
  {
    role: 'resolved_total',
    leaf: ['Tổng số đã giải quyết', 'Đã giải quyết', 'Đã giải quyết xong', 'Đã xử lý'],
  },
  { role: 'resolved_early', leaf: ['Trước hạn', 'Sớm hạn', 'Sớm', 'Trả trước hạn'] },
  { role: 'resolved_on_time', leaf: ['Đúng hạn'] },
  { role: 'resolved_early_or_on_time', leaf: ON_TIME_AND_EARLY },
  {
    role: 'resolved_late',
    leaf: ['Đã giải quyết quá hạn', 'Đã giải quyết trễ hạn', 'Trả quá hạn'],
  },
  {
    role: 'pending_total',
    leaf: [
      'Tổng số đang giải quyết',
      'Đang giải quyết',
      'Đang xử lý',
      'Chưa xử lý',
      'Chưa giải quyết',
      'Tồn cuối',
      'Tồn cuối kỳ',
    ],
  },
  {
    role: 'pending_in_time',
    leaf: ['Trong hạn', 'Chưa đến hạn', 'Còn hạn', 'Đang giải quyết trong hạn'],
  },
  { role: 'pending_overdue', leaf: ['Đang giải quyết quá hạn', 'Đã quá hạn', 'Tồn quá hạn'] },
  { role: 'returned', leaf: ['Hồ sơ trả lại', 'Trả lại'] },
  {
    role: 'withdrawn',
    leaf: ['Hồ sơ rút', 'Rút hồ sơ', 'CD rút hồ sơ', 'Công dân rút hồ sơ', 'Hồ sơ xin rút'],
  },
  {
    role: 'returned_or_withdrawn',
    leaf: ['Trả lại/Rút HS', 'Trả lại/Rút hồ sơ', 'Trả lại, rút hồ sơ', 'Trả lại / Xin rút'],
  },
  { role: 'stopped', leaf: ['Hồ sơ dừng xử lý', 'Dừng xử lý'] },
  {
    role: 'refused',
    leaf: ['Hồ sơ không được tiếp nhận', 'Không được tiếp nhận', 'Từ chối', 'Từ chối tiếp nhận'],
  },
  {
    role: 'awaiting_supplement',
    leaf: [
      'Chờ bổ sung',
      'Yêu cầu bổ sung',
      'Chờ bổ sung(lũy kế cả kì trước)',
      'Chờ bổ sung (lũy kế cả kì trước)',
      'Chờ bổ sung (lũy kế cả kỳ trước)',
    ],
  },
  { role: 'fee_dossiers', leaf: ['Hồ sơ có phí', 'Hồ sơ có phí, lệ phí'] },
  {
    role: 'paid_online',
    leaf: ['Thanh toán trực tuyến', 'Hồ sơ thanh toán trực tuyến', 'TTTT', 'Hồ sơ TTTT'],
  },
  { role: 'digitised', leaf: ['Số hóa', 'Hồ sơ số hóa'] },
  { role: 'feedback_total', leaf: ['Lượt đánh giá'] },
  { role: 'feedback_satisfied', leaf: ['Lượt hài lòng'] },
  {
    role: 'ontime_rate',
    leaf: [
      'Tỷ lệ đúng hạn',
      'Tỉ lệ đúng hạn',
      '% đúng hạn',
      'Tỷ lệ đúng và trước hạn',
      'Tỷ lệ trước và đúng hạn',
      'Tỷ lệ giải quyết đúng hạn',
      'Tỷ lệ giải quyết trước và đúng hạn',
    ],
  },
  {
    role: 'overdue_rate',
    leaf: ['Tỷ lệ quá hạn', 'Tỉ lệ quá hạn', '% quá hạn', 'Tỷ lệ trễ hạn', 'Tỉ lệ trễ hạn'],
  },
  {
    role: 'online_rate',
    leaf: ['Tỷ lệ trực tuyến', 'Tỷ lệ hồ sơ trực tuyến', 'Tỷ lệ nộp trực tuyến'],
  },
  {
    role: 'online_payment_rate',
    leaf: ['Tỷ lệ thanh toán trực tuyến', 'Tỷ lệ hồ sơ thanh toán trực tuyến'],
  },
  { role: 'digitised_rate', leaf: ['Tỷ lệ số hóa', 'Tỷ lệ số hóa hồ sơ'] },
  // "Tổng số trễ hạn" is what was late and what is overdue, which are stored apart.
  {
    role: 'not_stored',
    leaf: ['Ghi chú', 'Tổng số trễ hạn', 'Tổng số quá hạn', 'Tiếp nhận phi địa giới'],
  },
];

/** Headings that mean something only beside others: their words alone are those of several counts. */
const BESIDE: readonly HeaderAlias[] = [
  // OpenCPS calls the total of what was carried over and what is new "Số đầu kỳ".
  { role: 'received_total', leaf: ['Số đầu kỳ'], beside: ['received_new', 'carried_over'] },
  {
    role: 'received_total',
    leaf: ['Tổng', 'Tổng số'],
    beside: ['received_new', 'carried_over', 'pending_total'],
  },
  { role: 'resolved_total', leaf: ['Số hồ sơ'], beside: ['received_new', 'resolved_early'] },
  { role: 'resolved_on_time', leaf: ['Đúng'], beside: ['resolved_early'] },
  { role: 'resolved_late', leaf: ['Trễ'], beside: ['resolved_early'] },
  { role: 'resolved_late', leaf: ['Trễ hạn'], beside: ['resolved_early', 'resolved_on_time'] },
  // A table that speaks of what is carried over speaks of receiving, not of paying.
  ...(
    [
      ['received_online', ['Trực tuyến', 'Qua mạng']],
      ['received_direct', ['Trực tiếp']],
      [
        'received_postal',
        ['Bưu chính', 'BCCI', 'Qua bưu chính', 'Qua dịch vụ bưu chính', 'Bưu chính/BCCI'],
      ],
    ] as const
  ).map(([role, leaf]): HeaderAlias => ({ role, leaf, beside: ['received_total'] })),
];

/** Headings of counts: those that need their group first, then those that do not. */
export const COUNT_ALIASES: readonly HeaderAlias[] = [...GROUPED, ...ANYWHERE, ...BESIDE];
