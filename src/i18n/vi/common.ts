import type { RateName } from '../../tables/rates.ts';
import { formatNumber } from '../format.ts';

const number = (value: number) => formatNumber('vi', value);

const RATE_NAMES: Record<RateName, string> = {
  ontime_resolved: 'Đúng hạn, trên số đã giải quyết',
  ontime_received: 'Đúng hạn, trên số nhận giải quyết',
  ontime_766: 'Đúng hạn hoặc còn hạn, theo Quyết định 766',
  overdue_total: 'Trễ hoặc quá hạn, trên số nhận giải quyết',
  online_rate: 'Nộp trực tuyến',
  online_payment_rate: 'Thanh toán trực tuyến',
  digitised_rate: 'Đã số hóa',
};

/** Messages that several pages share. The Vietnamese catalogue defines the keys. */
export const common = {
  siteName: 'Đúng Hạn',
  tagline: 'Hồ sơ một cửa ở các tỉnh và xã, phường, đặc khu được giải quyết ra sao',
  skip: 'Đến nội dung chính',
  navigation: 'Các trang chính',
  languages: 'Ngôn ngữ',
  breadcrumbs: 'Vị trí trang',
  home: 'Trang chủ',
  units: 'Tỉnh và xã',
  explore: 'Tự tra số liệu',
  compare: 'So sánh',
  reported: 'Báo chí đã nêu',
  methods: 'Cách tính',
  data: 'Tải số liệu',
  quality: 'Lỗi trong tệp',
  about: 'Về trang này',
  administrative: 'Số liệu hành chính, không phải số liệu thống kê chính thức.',
  /** At the foot of pages of the invented province. */
  administrativeNot: 'Số liệu minh họa do máy tạo ra, không phải số liệu hành chính hay thống kê.',
  publishedBy: (p: { publisher: string }): string => `Đơn vị công bố: ${p.publisher}.`,
  contact: (p: { contact: string }): string => `Liên hệ: ${p.contact}`,
  reportError: 'Báo sai sót',
  asOf: (p: { date: string }): string => `Số liệu đến ngày ${p.date}.`,
  demonstrationBand: 'Số liệu minh họa – tỉnh không có thật',
  demonstrationNote:
    'Mọi con số về Tỉnh Mẫu đều do máy tạo ra để cho xem một trang đầy đủ. Không số nào nói về một nơi có thật.',
  source: 'Nguồn',
  sources: 'Nguồn số liệu',
  sourceOwnFile: 'Tệp do đơn vị công bố cung cấp',
  sourceAsOf: (p: { date: string }): string => `số liệu đến ${p.date}`,
  interval: (p: { lower: string; upper: string }): string =>
    p.lower === p.upper
      ? 'Khoảng tin cậy 95%: hẹp hơn 0,1 điểm phần trăm'
      : `Khoảng tin cậy 95%: ${p.lower}\u00a0– ${p.upper}`,
  intervalLabel: 'khoảng tin cậy 95%',
  ofDossiers: (p: { numerator: number; denominator: number }): string =>
    `${number(p.numerator)} / ${number(p.denominator)} hồ sơ`,
  rateName: (p: { rate: RateName }): string => RATE_NAMES[p.rate],
  noFigures: 'Chưa có số liệu',
  unknown: 'không rõ',
  hidden: 'ẩn: số nhỏ',
  hiddenLegend:
    '“Ẩn: số nhỏ” nghĩa là tệp có con số nhưng trang không công bố, vì số hồ sơ ít đến mức có thể lộ ra người nộp, hoặc vì từ con số ấy tính ra được một số như vậy.',
  page: (p: { page: number; pages: number }): string =>
    `Trang ${number(p.page)} / ${number(p.pages)}`,
  pages: 'Các trang của danh sách',
  /** Between parts of a line that are no sentence. */
  comma: ', ',
  asTable: 'Xem dạng bảng',
};
