import type { Precision, ReportedMeasure } from '../../tables/reported.ts';
import type { ReceivedADay } from '../sentence-params.ts';
import { formatDate, formatNumber } from '../format.ts';

const MEASURE: Record<ReportedMeasure, string> = {
  received_total: 'Nhận giải quyết',
  received_new: 'Mới tiếp nhận',
  received_online: 'Tiếp nhận trực tuyến',
  received_direct: 'Tiếp nhận trực tiếp',
  received_postal: 'Tiếp nhận qua bưu chính',
  received_direct_or_postal: 'Tiếp nhận trực tiếp hoặc qua bưu chính',
  carried_over: 'Kỳ trước chuyển sang',
  resolved_total: 'Đã giải quyết',
  resolved_early: 'Giải quyết trước hạn',
  resolved_on_time: 'Giải quyết đúng hạn',
  resolved_early_or_on_time: 'Giải quyết trước hạn hoặc đúng hạn',
  resolved_late: 'Giải quyết quá hạn',
  pending_total: 'Đang giải quyết',
  pending_in_time: 'Đang giải quyết, còn hạn',
  pending_overdue: 'Đang giải quyết, quá hạn',
  in_time_766: 'Đúng hạn hoặc còn hạn (766)',
  not_in_time_766: 'Không đúng hạn (766), gồm cả hồ sơ chưa xong đã quá hạn',
  returned: 'Trả lại',
  withdrawn: 'Công dân rút',
  returned_or_withdrawn: 'Trả lại hoặc rút',
  stopped: 'Dừng xử lý',
  refused: 'Từ chối tiếp nhận',
  awaiting_supplement: 'Chờ bổ sung',
  fee_dossiers: 'Có phí, lệ phí',
  paid_online: 'Thanh toán trực tuyến',
  digitised: 'Đã số hóa',
  feedback_total: 'Lượt đánh giá',
  feedback_satisfied: 'Lượt đánh giá hài lòng',
  ontime_rate: 'Tỷ lệ đúng hạn',
  early_rate: 'Tỷ lệ trước hạn',
  online_rate: 'Tỷ lệ trực tuyến',
  online_payment_rate: 'Tỷ lệ thanh toán trực tuyến',
  digitised_rate: 'Tỷ lệ số hóa',
  satisfaction_rate: 'Tỷ lệ hài lòng',
  rank: 'Thứ hạng',
  staff: 'Nhân sự',
  score766: 'Điểm chỉ số 766',
  other: 'Con số khác',
};

const UNIT: Record<string, string> = {
  dossiers: 'hồ sơ',
  persons: 'người',
  points: 'điểm',
  centres: 'trung tâm',
  transactions: 'giao dịch',
  communes: 'xã, phường, đặc khu',
  units: 'đơn vị',
};

/** From the first to the last day. */
const days = (p: { readonly period_start: string; readonly period_end: string }) =>
  `${formatDate('vi', p.period_start)} đến ${formatDate('vi', p.period_end)}`;

/** Messages: figures that newspapers and official sites reported. */
export const reported = {
  measure: (p: { measure: ReportedMeasure }): string => MEASURE[p.measure],
  /** `amount` chooses the plural of the unit where the language has several. */
  value: (p: { value: string; amount: number; unit: string; precision: Precision }): string => {
    const unit = UNIT[p.unit];
    const text =
      p.unit === 'percent'
        ? `${p.value}%`
        : p.unit === 'rank'
          ? `thứ ${p.value}`
          : unit === undefined
            ? p.value
            : `${p.value} ${unit}`;
    return {
      exact: text,
      at_least: `từ ${text} trở lên`,
      at_most: `tối đa ${text}`,
      approximately: `khoảng ${text}`,
    }[p.precision];
  },
  denominator: (p: {
    denominator: 'received' | 'resolved' | 'unknown' | 'not_applicable';
  }): string =>
    ({
      received: 'trên số tiếp nhận',
      resolved: 'trên số đã giải quyết',
      unknown: 'không rõ mẫu số',
      not_applicable: '',
    })[p.denominator],
  undated: 'không rõ kỳ',
  published: (p: { date: string }): string => `đăng ${formatDate('vi', p.date)}`,
  translated: 'đọc từ bản dịch',
  noteLabel: 'ghi chú khi nhập',
  noteLabelEnglish: 'ghi chú khi nhập, tiếng Anh',

  title: 'Báo chí và trang chính thức đã nêu',
  sectionTitle: 'Con số báo chí đã nêu',
  sectionNote: 'Ghi lại nguyên như đã đăng; không cộng gộp với số liệu hồ sơ.',
  finding: (p: { figures: number; publications: number; units: number }): string =>
    `${formatNumber('vi', p.figures)} con số về ${formatNumber('vi', p.units)} nơi, từ ${formatNumber('vi', p.publications)} báo và trang chính thức.`,
  intro:
    'Mỗi dòng là một con số như đã đăng, kèm nguồn, kỳ và độ chính xác. Không con số nào được cộng vào số liệu hồ sơ. Nhiều con số đọc từ bản dịch, nên tên và mẫu số có thể sai lệch.',
  contradictionsTitle: 'Những chỗ các con số không khớp nhau',
  contradictionsIntro: (p: { count: number }): string =>
    `${formatNumber('vi', p.count)} chỗ, do trang web này tính ra. Không biết con số nào sai: có thể do bài báo, bản dịch hoặc khi nhập.`,
  contradictionsNote: 'Không biết con số nào sai: có thể do bài báo, bản dịch hoặc khi nhập.',
  contradictionParts: (p: {
    found: string;
    expected: string;
    difference: string;
    parts: string;
  }): string =>
    `Tổng nêu là ${p.found}; các phần ${p.parts} cộng lại được ${p.expected} (lệch ${p.difference}).`,
  contradictionRate: (p: { found: string; expected: string; counts: string }): string =>
    `Tỷ lệ nêu là ${p.found}; tính từ các con số nêu kèm (${p.counts}) được ${p.expected}.`,
  contradictionResolved: (p: { share: string }): string =>
    `Con số ấy khớp với phần đã giải quyết trên số nhận giải quyết, dù đúng hạn hay không: ${p.share}.`,
  contradictionDuplicate: (p: { found: string; expected: string }): string =>
    `Hai nguồn nêu hai con số cho cùng một kỳ: ${p.found} và ${p.expected}.`,
  contradictionFalling: (p: { found: string; expected: string }): string =>
    `Lũy kế đến ngày sau là ${p.found}, nhỏ hơn lũy kế đến ngày trước là ${p.expected}.`,
  country: 'Cả nước',
  columns: { unit: 'Nơi', measure: 'Đo gì', value: 'Con số', period: 'Kỳ', source: 'Nguồn' },
  pages: 'Các trang',
  page: (p: { page: number; pages: number }): string =>
    `Trang ${formatNumber('vi', p.page)} trên ${formatNumber('vi', p.pages)}`,
  previous: 'Trang trước',
  next: 'Trang sau',
  receivedADay: (p: ReceivedADay): string =>
    `${p.publication}: nhận ${formatNumber('vi', p.reported.received)} hồ sơ từ ${days(p.reported)}, khoảng ${formatNumber('vi', p.reported.aDay)} hồ sơ mỗi ngày. Số liệu của trang này: ${formatNumber('vi', p.own.received)} hồ sơ từ ${days(p.own)}, khoảng ${formatNumber('vi', p.own.aDay)} mỗi ngày. Hai thời gian khác nhau, và không biết hai bên có đếm cùng những hồ sơ hay không: không nên so hai con số này với nhau.`,
  inProvince: (p: { figures: number }): string =>
    `Về các xã của tỉnh này: ${formatNumber('vi', p.figures)} con số, xem trên trang từng xã.`,
  all: 'Xem mọi con số báo chí đã nêu',
};
