import type { CountName, Counts } from '../tables/counts.ts';
import type { FigureColumn } from './headed-table.ts';

const of = (counts: Counts, name: CountName): number => counts[name] ?? 0;
const none = (): number => 0;
const inTime = (counts: Counts): number =>
  of(counts, 'resolved_early') + of(counts, 'resolved_on_time');
/** Part of a count, rounded down; {@link rest} is what it leaves. */
const part =
  (name: CountName, share: number) =>
  (counts: Counts): number =>
    Math.floor(of(counts, name) * share);
const rest =
  (name: CountName, share: number) =>
  (counts: Counts): number =>
    of(counts, name) - part(name, share)(counts);

const [DONE, OPEN] = ['Hồ sơ đã giải quyết xong', 'Hồ sơ đang giải quyết'];

/** OpenCPS: what it calls "Số đầu kỳ" is the total of what was carried over and what is new. */
export const OPENCPS_COLUMNS: readonly FigureColumn[] = [
  [['Số đầu kỳ\n(3=4+5)'], 'received_total'],
  [['Kỳ trước chuyển qua'], 'carried_over'],
  [['Tiếp nhận trong kỳ'], 'received_new'],
  [[DONE, 'Tổng số'], 'resolved_total'],
  [[DONE, 'Sớm hạn'], 'resolved_early'],
  [[DONE, 'Đúng hạn'], 'resolved_on_time'],
  [[DONE, 'Trễ hạn'], 'resolved_late'],
  [[OPEN, 'Tổng số'], 'pending_total'],
  [[OPEN, 'Chưa đến hạn'], 'pending_in_time'],
  [[OPEN, 'Quá hạn'], 'pending_overdue'],
  [['Tổng số trễ hạn'], (counts) => of(counts, 'resolved_late') + of(counts, 'pending_overdue')],
  [['Hồ sơ trả lại'], none],
  [['Hồ sơ rút'], none],
];

const RECEIVED = 'Số hồ sơ tiếp nhận';

/** Hà Nội's summary by unit: online in three columns, late in two, "phi địa giới" as an of-which. */
export const BY_UNIT_COLUMNS: readonly FigureColumn[] = [
  [[RECEIVED, 'Tổng số'], 'received_total'],
  [[RECEIVED, 'Tiếp nhận trực tiếp'], 'received_direct'],
  [[RECEIVED, 'Tiếp nhận trực tuyến toàn trình'], part('received_online', 0.7)],
  [[RECEIVED, 'Tiếp nhận trực tuyến một phần'], rest('received_online', 0.7)],
  [[RECEIVED, 'Tiếp nhận trực tuyến hình thức khác'], none],
  [[RECEIVED, 'Tiếp nhận phi địa giới'], part('received_direct', 0.1)],
  [[RECEIVED, 'Kỳ trước chuyển qua'], 'carried_over'],
  [[RECEIVED, 'Bưu chính/BCCI'], 'received_postal'],
  [['Đã giải quyết', 'Tổng số'], 'resolved_total'],
  [['Đã giải quyết', 'Đúng và trước hạn'], inTime],
  [['Đã giải quyết', 'Quá hạn (đã có thư xin lỗi)'], part('resolved_late', 0.4)],
  [['Đã giải quyết', 'Quá hạn (chưa có thư xin lỗi)'], rest('resolved_late', 0.4)],
  [['Đang giải quyết', 'Tổng số'], 'pending_total'],
  [['Đang giải quyết', 'Chưa đến hạn'], 'pending_in_time'],
  [['Đang giải quyết', 'Quá hạn (2)'], 'pending_overdue'],
  [['Hồ sơ dừng xử lý'], none],
  [['Hồ sơ không được tiếp nhận'], none],
  [['Hồ sơ rút'], none],
];

const direct = (counts: Counts): number =>
  of(counts, 'received_direct') + of(counts, 'received_postal');

/** Form 07a/BTP, whose first column is blank. */
export const FORM_07A_COLUMNS: readonly FigureColumn[] = [
  [[RECEIVED, 'Tổng số'], 'received_total'],
  [[RECEIVED, 'Trong đó', 'Trực tuyến'], 'received_online'],
  [[RECEIVED, 'Trong đó', 'Trực tiếp, dịch vụ bưu chính'], direct],
  [[RECEIVED, 'Từ kỳ trước'], 'carried_over'],
  [['Số hồ sơ đã giải quyết', 'Tổng số'], 'resolved_total'],
  [['Số hồ sơ đã giải quyết', 'Trong đó', 'Trước hạn'], 'resolved_early'],
  [['Số hồ sơ đã giải quyết', 'Trong đó', 'Đúng hạn'], 'resolved_on_time'],
  [['Số hồ sơ đã giải quyết', 'Trong đó', 'Quá hạn'], 'resolved_late'],
  [['Số hồ sơ đang giải quyết', 'Trong hạn'], 'pending_in_time'],
  [['Số hồ sơ đang giải quyết', 'Quá hạn'], 'pending_overdue'],
];

/** Bkav eGovCloud, with its percentage as text. */
export const EGOVCLOUD_COLUMNS: readonly FigureColumn[] = [
  [['Tồn kỳ trước'], 'carried_over'],
  [['Nhận trong kỳ'], 'received_new'],
  [['Chưa xử lý', 'Tổng số'], 'pending_total'],
  [['Chưa xử lý', 'Đúng hạn'], 'pending_in_time'],
  [['Chưa xử lý', 'Quá hạn'], 'pending_overdue'],
  [['Đã xử lý', 'Tổng số'], 'resolved_total'],
  [['Đã xử lý', 'Đúng hạn'], inTime],
  [['Đã xử lý', 'Quá hạn'], 'resolved_late'],
  [
    ['Tỷ lệ đúng hạn'],
    (counts) => {
      const rate = (100 * inTime(counts)) / of(counts, 'resolved_total');
      return Number.isFinite(rate) ? `${rate.toFixed(2).replace('.', ',')}%` : '-';
    },
  ],
];

/** Liferay egov: one header row. */
export const LIFERAY_COLUMNS: readonly FigureColumn[] = [
  [['Tổng'], 'received_total'],
  [['Tiếp nhận'], 'received_new'],
  [['Kỳ trước chuyển qua'], 'carried_over'],
  [['Sớm'], 'resolved_early'],
  [['Đúng'], 'resolved_on_time'],
  [['Trễ'], 'resolved_late'],
  [['Chưa đến hạn'], 'pending_in_time'],
  [['Đã quá hạn'], 'pending_overdue'],
  [['CD rút hồ sơ'], none],
  [['Hồ sơ trả lại'], none],
  [['Tồn cuối'], 'pending_total'],
];

const inOneCell = (name: CountName) => (counts: Counts) => {
  const rate = (100 * of(counts, name)) / Math.max(1, of(counts, 'fee_dossiers'));
  return `Số lượng: ${String(of(counts, name))} Tỷ lệ: ${rate.toFixed(1)}% Điểm số: 1.2`;
};

/** The payment table of Decision 766: procedures, dossiers with a fee, and figure, rate and score in one cell. */
export const PAYMENT_COLUMNS: readonly FigureColumn[] = [
  [['Số lượng thủ tục có phí, lệ phí'], () => 80],
  [['Số lượng thủ tục có phí, lệ phí phát sinh hồ sơ'], () => 12],
  [['Tổng số hồ sơ thuộc các thủ tục có phí, lệ phí'], 'fee_dossiers'],
  [['Số hồ sơ được thanh toán trực tuyến'], inOneCell('paid_online')],
];

/** A table of no family, all of whose headings are known; its unit stands in the title. */
export const KNOWN_COLUMNS: readonly FigureColumn[] = [
  [['Tổng số tiếp nhận'], 'received_total'],
  [['Kỳ trước chuyển qua'], 'carried_over'],
  [['Tổng số đã giải quyết'], 'resolved_total'],
  [['Trước hạn'], 'resolved_early'],
  [['Đúng hạn'], 'resolved_on_time'],
  [['Đã giải quyết quá hạn'], 'resolved_late'],
  [['Tổng số đang giải quyết'], 'pending_total'],
  [['Trong hạn'], 'pending_in_time'],
  [['Đang giải quyết quá hạn'], 'pending_overdue'],
];

/** The national portal's own field names. */
export const PORTAL_COLUMNS: readonly FigureColumn[] = [
  [['totalReceived'], 'received_total'],
  [['totalOnTime'], (counts) => inTime(counts) + of(counts, 'pending_in_time')],
  [['totalOverdue'], (counts) => of(counts, 'resolved_late') + of(counts, 'pending_overdue')],
  [['totalDossierOnlinePaymentSuccess'], 'paid_online'],
  [['totalDossierFinancialObligation'], 'fee_dossiers'],
  [['SO_HOA_GIAY_TO_GIAI_QUYET.numerator'], 'digitised'],
];

/** A system that no layout knows: it is read by a mapping. */
export const MAPPED_COLUMNS: readonly FigureColumn[] = [
  [['Hồ sơ vào', 'Cộng'], 'received_total'],
  [['Hồ sơ vào', 'Nợ cũ'], 'carried_over'],
  [['Hồ sơ vào', 'Qua mạng'], 'received_online'],
  [['Hồ sơ ra', 'Cộng'], 'resolved_total'],
  [['Hồ sơ ra', 'Sớm'], 'resolved_early'],
  [['Hồ sơ ra', 'Vừa kịp'], 'resolved_on_time'],
  [['Hồ sơ ra', 'Chậm'], 'resolved_late'],
  [['Còn lại', 'Chưa tới hẹn'], 'pending_in_time'],
  [['Còn lại', 'Quá hẹn'], 'pending_overdue'],
];

/** The mapping by which such a table is read: `reference/layouts/he-thong-mau.json`. */
export const MAPPING = {
  name: 'he-thong-mau',
  header_rows: 2,
  columns: {
    'Nơi làm': 'unit',
    ...Object.fromEntries(
      MAPPED_COLUMNS.map(([headings, value]) => [headings.join(' > '), value as CountName]),
    ),
  },
};
