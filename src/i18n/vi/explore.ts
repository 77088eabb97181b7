import type { CountName } from '../../tables/counts.ts';
import type { Calendar, PeriodKind } from '../../tables/periods.ts';
import { formatNumber } from '../format.ts';

const number = (value: number) => formatNumber('vi', value);

const COUNT_LABELS: Record<CountName, string> = {
  received_total: 'Tổng số nhận giải quyết (mới và kỳ trước chuyển sang)',
  received_new: 'Mới tiếp nhận',
  received_online: 'Tiếp nhận trực tuyến',
  received_direct: 'Tiếp nhận trực tiếp',
  received_postal: 'Tiếp nhận qua bưu chính',
  received_direct_or_postal: 'Tiếp nhận trực tiếp hoặc qua bưu chính',
  carried_over: 'Kỳ trước chuyển sang',
  resolved_total: 'Đã giải quyết',
  resolved_early: 'Đã giải quyết trước hạn',
  resolved_on_time: 'Đã giải quyết đúng hạn',
  resolved_early_or_on_time: 'Đã giải quyết trước hạn hoặc đúng hạn',
  resolved_late: 'Đã giải quyết quá hạn',
  pending_total: 'Đang giải quyết',
  pending_in_time: 'Đang giải quyết, còn hạn',
  pending_overdue: 'Đang giải quyết, quá hạn',
  in_time_766: 'Đúng hạn theo Quyết định 766',
  not_in_time_766: 'Không đúng hạn theo Quyết định 766',
  returned: 'Trả lại',
  withdrawn: 'Rút theo yêu cầu người nộp',
  returned_or_withdrawn: 'Trả lại hoặc rút',
  stopped: 'Dừng xử lý',
  refused: 'Từ chối',
  awaiting_supplement: 'Chờ bổ sung giấy tờ',
  fee_dossiers: 'Có phí, lệ phí',
  paid_online: 'Thanh toán trực tuyến',
  digitised: 'Đã số hóa',
  feedback_total: 'Lượt đánh giá',
  feedback_satisfied: 'Lượt đánh giá hài lòng',
};

const CALENDARS: Record<Calendar, string> = {
  month: 'theo tháng dương lịch',
  reporting_month: 'theo tháng báo cáo (từ ngày 15 đến ngày 14)',
  week: 'theo tuần',
  quarter: 'theo quý',
  half_year: 'theo nửa năm',
  nine_months: 'chín tháng',
  year: 'theo năm',
  custom: 'kỳ riêng',
};

const KINDS: Record<PeriodKind, string> = {
  flow: 'Trong kỳ',
  year_to_date: 'Lũy kế từ đầu năm',
  snapshot: 'Tại một thời điểm',
};

/** Why there is no answer; see `ProblemKind`. */
const PROBLEMS = {
  unsupported:
    'Trình duyệt này không chạy được bộ máy truy vấn (thiếu WebAssembly hoặc bộ giải nén). Hãy dùng bản mới hơn của trình duyệt, hoặc tải số liệu về máy.',
  offline: 'Không kết nối được tới trang. Hãy kiểm tra mạng rồi thử lại.',
  broken:
    'Tệp tải về bị thiếu hoặc hỏng. Hãy thử lại; nếu mạng đang dùng cần đăng nhập, hãy đăng nhập trước.',
  memory:
    'Máy không đủ bộ nhớ để trả lời. Hãy đóng bớt thẻ và ứng dụng khác, hoặc chọn ít kỳ hơn, rồi thử lại.',
  cancelled: 'Đã dừng theo yêu cầu của bạn.',
  engine: 'Bộ máy truy vấn gặp lỗi nên chưa trả lời được. Hãy thử lại hoặc tải lại trang.',
} as const;

const CHOICES = {
  data: 'nguồn số liệu',
  units: 'đơn vị',
  measure: 'chỉ tiêu',
  field: 'lĩnh vực',
  periods: 'loại kỳ',
  from: 'kỳ đầu',
  to: 'kỳ cuối',
  unit: 'một đơn vị',
} as const;

/** Messages of the page on which readers ask the data. The Vietnamese catalogue defines the keys. */
export const explore = {
  title: 'Tự tra số liệu',
  description:
    'Chọn chỉ tiêu, lĩnh vực, đơn vị và kỳ; câu trả lời được tính ngay trong trình duyệt của bạn.',
  lead: 'Chọn điều bạn muốn biết. Câu trả lời được tính ngay trong trình duyệt của bạn; không có gì được gửi đi nơi khác.',
  needsScripts:
    'Trang này cần JavaScript và WebAssembly để tính câu trả lời. Số đếm hồ sơ cũng có thể tải về để mở bằng bảng tính.',
  toData: 'Tải số liệu',
  data: 'Nguồn số liệu',
  dataPublished: 'Số liệu đã công bố',
  dataDemonstration: 'Tỉnh Mẫu (minh họa, không có thật)',
  units: 'Đơn vị',
  provinces: 'Các tỉnh, thành phố',
  communesOf: (p: { province: string }): string => `Các xã của ${p.province}`,
  departmentsOf: (p: { province: string }): string => `Các sở, ban, ngành của ${p.province}`,
  measure: 'Chỉ tiêu',
  rates: 'Tỷ lệ',
  counts: 'Số hồ sơ',
  countName: (p: { count: CountName }): string => COUNT_LABELS[p.count],
  field: 'Lĩnh vực',
  allFields: 'Tất cả lĩnh vực',
  periods: 'Loại kỳ',
  seriesName: (p: { period_kind: PeriodKind; calendar: Calendar; reporting: boolean }): string =>
    `${KINDS[p.period_kind]}, ${CALENDARS[p.calendar]}${p.reporting ? ' của tháng báo cáo (từ ngày 15 đến ngày 14)' : ''}`,
  from: 'Từ kỳ',
  to: 'Đến kỳ',
  onlyUnit: (p: { unit: string }): string => `Chỉ hỏi về: ${p.unit}`,
  allUnits: 'Hỏi về mọi đơn vị',
  answer: 'Trả lời',
  withSize: (p: { name: string; size: string }): string => `${p.name} (tải ${p.size})`,
  megabytes: (p: { number: string }): string => `${p.number} MB`,
  cancel: 'Dừng',
  retry: 'Thử lại',
  loading: (p: { received: string; total: string }): string =>
    `Đang tải ${p.received} trên ${p.total}`,
  starting: 'Đang khởi động bộ máy truy vấn …',
  asking: 'Đang tính …',
  problem: (p: { kind: keyof typeof PROBLEMS }): string => PROBLEMS[p.kind],
  ignored: (p: { choices: readonly string[] }): string =>
    `Đường dẫn có giá trị không dùng được nên đã bỏ qua: ${p.choices.join(', ')}.`,
  choiceName: (p: { choice: keyof typeof CHOICES }): string => CHOICES[p.choice],
  empty: 'Không có dòng số liệu nào cho câu hỏi này.',
  rowCount: (p: { rows: number }): string => `${number(p.rows)} dòng`,
  unit: 'Đơn vị',
  period: 'Kỳ',
  system: 'Hệ thống nguồn',
  rate: 'Tỷ lệ',
  interval: 'Khoảng tin cậy 95%',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  count: 'Số lượng',
  overTime: (p: { unit: string }): string => `Chỉ xem ${p.unit}`,
  chartDots: (p: { period: string }): string =>
    `${p.period}. Xếp từ cao xuống thấp; vạch là khoảng tin cậy 95%.`,
  chartStrip: (p: { period: string }): string =>
    `${p.period}. Mỗi chấm là một đơn vị; vạch đứt là trung vị.`,
  chartTrend: 'Dải mờ là khoảng tin cậy 95%.',
  chartOmitted: (p: { rows: number }): string =>
    `Không vẽ ${number(p.rows)} dòng chưa tính được tỷ lệ.`,
  notes:
    'Không kỳ nào được cộng với kỳ khác, không đơn vị nào được cộng với đơn vị khác. Dấu – nghĩa là nguồn không nêu.',
  asOf: (p: { date: string }): string => `Số liệu đến hết ngày ${p.date}.`,
  csv: 'Tải câu trả lời (CSV)',
  sql: 'Câu lệnh SQL đã trả lời',
  sqlNote: 'Mỗi dấu ? được thay bằng một giá trị dưới đây, theo thứ tự.',
  parameters: 'Các giá trị',
  inventedFile: 'Số liệu minh họa, không có thật',
};
