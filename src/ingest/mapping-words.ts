import { foldName } from '../tables/name-folding.ts';
import { COUNT_NAMES, type CountName } from '../tables/counts.ts';
import {
  KEY_COLUMNS,
  PRINTED_RATE_ROLES,
  type KeyColumn,
  type PrintedRateRole,
} from './column-role.ts';

/** What a column of a mapping may hold: a count, a key, a printed rate, or nothing that is read. */
export type MappedRole =
  | CountName
  | Exclude<KeyColumn, 'portal_code'>
  | PrintedRateRole
  | 'field_or_unit'
  | 'ordinal'
  | 'ignore';

/** Every word that a heading of a mapping can be given, in the order in which people are shown them. */
export const MAPPED_ROLES: readonly MappedRole[] = [
  ...KEY_COLUMNS.filter((column) => column !== 'portal_code'),
  'field_or_unit',
  'ordinal',
  ...COUNT_NAMES,
  ...PRINTED_RATE_ROLES,
  'ignore',
];

/** The Vietnamese word for each: the heading of the tidy layout, where it has one. */
export const VIETNAMESE_WORDS: Readonly<Record<MappedRole, string>> = {
  unit_code: 'Mã đơn vị',
  unit: 'Đơn vị',
  province: 'Tỉnh',
  field: 'Lĩnh vực',
  source_system: 'Hệ thống',
  handled_at: 'Hồ sơ nằm ở',
  period: 'Kỳ',
  month: 'Tháng',
  year: 'Năm',
  period_start: 'Từ ngày',
  period_end: 'Đến ngày',
  period_kind: 'Loại kỳ',
  calendar: 'Lịch',
  field_or_unit: 'Lĩnh vực/Đơn vị',
  ordinal: 'STT',
  received_total: 'Tổng số tiếp nhận',
  received_new: 'Mới tiếp nhận',
  received_online: 'Tiếp nhận trực tuyến',
  received_direct: 'Tiếp nhận trực tiếp',
  received_postal: 'Tiếp nhận qua bưu chính',
  received_direct_or_postal: 'Trực tiếp hoặc bưu chính',
  carried_over: 'Kỳ trước chuyển qua',
  resolved_total: 'Tổng số đã giải quyết',
  resolved_early: 'Trước hạn',
  resolved_on_time: 'Đúng hạn',
  resolved_early_or_on_time: 'Trước và đúng hạn',
  resolved_late: 'Đã giải quyết quá hạn',
  pending_total: 'Tổng số đang giải quyết',
  pending_in_time: 'Trong hạn',
  pending_overdue: 'Đang giải quyết quá hạn',
  in_time_766: 'Đúng hạn theo 766',
  not_in_time_766: 'Không đúng hạn theo 766',
  returned: 'Hồ sơ trả lại',
  withdrawn: 'Hồ sơ rút',
  returned_or_withdrawn: 'Trả lại/Rút hồ sơ',
  stopped: 'Hồ sơ dừng xử lý',
  refused: 'Từ chối',
  awaiting_supplement: 'Chờ bổ sung',
  fee_dossiers: 'Hồ sơ có phí',
  paid_online: 'Thanh toán trực tuyến',
  digitised: 'Số hóa',
  feedback_total: 'Lượt đánh giá',
  feedback_satisfied: 'Lượt hài lòng',
  ontime_rate: 'Tỷ lệ đúng hạn',
  overdue_rate: 'Tỷ lệ quá hạn',
  online_rate: 'Tỷ lệ trực tuyến',
  online_payment_rate: 'Tỷ lệ thanh toán trực tuyến',
  digitised_rate: 'Tỷ lệ số hóa',
  ignore: 'Bỏ qua',
};

const BY_WORD = new Map<string, MappedRole>(
  MAPPED_ROLES.flatMap((role) => [
    [role, role],
    [foldName(VIETNAMESE_WORDS[role]), role],
  ]),
);

/** What a word of a mapping says, in English or Vietnamese; null for any other word. */
export function mappedRole(word: string): MappedRole | null {
  return BY_WORD.get(word) ?? BY_WORD.get(foldName(word)) ?? null;
}

/** The word for a role in a draft of that language. */
export function mappingWord(role: MappedRole, language: 'vi' | 'en'): string {
  return language === 'vi' ? VIETNAMESE_WORDS[role] : role;
}
