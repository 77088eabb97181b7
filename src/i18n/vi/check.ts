import type { CrossCode, VerdictParams } from '../check-params.ts';
import { formatNumber } from '../format.ts';

const number = (value: number) => formatNumber('vi', value);

/** The one thing that the page says of the files. */
function verdict(p: VerdictParams): string {
  switch (p.kind) {
    case 'personal':
      return `Đừng công bố, đừng gửi đi: ${number(p.personal)} tệp có cột dữ liệu cá nhân.`;
    case 'nothing':
      return 'Chưa công bố được: không dòng nào trong các tệp này nạp được.';
    case 'mend':
      return p.rejected + p.faulty === 0
        ? `Cần sửa trước khi công bố: có ${number(p.errors)} lỗi.`
        : p.rejected === 0
          ? `Cần sửa trước khi công bố: ${number(p.faulty)} tệp chưa đọc được.`
          : `Cần sửa trước khi công bố: ${number(p.rejected)} dòng trong ${number(p.faulty)} tệp bị từ chối.`;
    case 'look':
      return `Không có gì bị từ chối, nhưng nên xem ${number(p.warnings)} cảnh báo trước khi công bố.`;
    case 'ready':
      return `Có thể công bố: ${number(p.loaded)} dòng trong ${number(p.files)} tệp đều đọc được, không có lỗi hay cảnh báo.`;
  }
}

/** Messages of the page that checks exports. The Vietnamese catalogue defines the keys. */
export const check = {
  title: 'Kiểm tra tệp trước khi công bố',
  description:
    'Thả tệp xuất từ hệ thống một cửa vào trang để biết tệp có đọc được không, sai ở dòng nào. Không có gì rời khỏi thiết bị của bạn.',
  nothingLeaves: 'Không có gì rời khỏi thiết bị này.',
  lead: 'Thả vào đây các tệp xuất từ hệ thống một cửa. Trình duyệt đọc chúng ngay trên máy bạn và cho biết: tệp có đọc được không, sai ở dòng nào, cột nào, và số liệu sẽ ra sao.',
  needsScripts:
    'Việc đọc tệp diễn ra trong trình duyệt nên trang này cần JavaScript và một trình duyệt từ năm 2024 trở lại đây. Không có JavaScript thì có thể kiểm tra bằng dòng lệnh, với cùng kết quả:',
  aboutTitle: 'Trang này làm gì',
  about: [
    'Đọc tệp bằng đúng chương trình mà trang số liệu dùng khi nạp dữ liệu, nên kết quả ở đây giống kết quả khi công bố.',
    'Tệp chỉ được mở trong bộ nhớ của trình duyệt. Không tệp nào, tên tệp nào hay con số nào được gửi đi; đóng trang là hết. Sau khi trang báo sẵn sàng, có thể ngắt mạng rồi mới thả tệp.',
    'Tệp có cột dữ liệu cá nhân (họ tên, số căn cước, điện thoại, mã hồ sơ …) bị từ chối cả tệp và không ô nào được hiện ra.',
    'Điều mà tệp không ghi (đơn vị, kỳ, lịch) có thể điền ngay trên trang, rồi tải thành tệp .json đặt cạnh tệp số liệu.',
  ] as readonly string[],
  drop: 'Thả tệp hoặc thư mục vào đây',
  choose: 'Chọn tệp …',
  chooseFolder: 'Chọn cả thư mục …',
  accepted: (p: { file: string; total: string }): string =>
    `Nhận .csv, .tsv, .txt, .xlsx, .xls và tệp .json đi kèm; mỗi tệp tối đa ${p.file}, tất cả tối đa ${p.total}.`,
  loading: 'Đang chuẩn bị bộ đọc …',
  ready: 'Sẵn sàng. Từ lúc này có thể ngắt mạng.',
  notReady: 'Chưa tải được bộ đọc. Hãy kiểm tra mạng rồi thử lại.',
  retry: 'Thử lại',
  reading: (p: { done: number; total: number }): string =>
    `Đang đọc tệp ${number(p.done)} trên ${number(p.total)} …`,
  computing: 'Đang ghép các tệp …',
  cancel: 'Dừng',
  cancelled: 'Đã dừng. Các tệp vẫn còn trong danh sách.',
  crashed:
    'Bộ đọc dừng giữa chừng, có thể vì tệp quá lớn cho bộ nhớ của trình duyệt. Hãy bỏ bớt tệp rồi thử lại, hoặc kiểm tra bằng lệnh npm run ingest.',
  again: 'Làm lại từ đầu',
  verdict,
  verdictRows: (p: { read: number; loaded: number; skipped: number; rejected: number }): string =>
    `Đã đọc ${number(p.read)} dòng: nạp ${number(p.loaded)}, bỏ qua ${number(p.skipped)}, từ chối ${number(p.rejected)}.`,
  first: 'Sửa trước tiên',
  look: 'Nên xem trước tiên',
  more: (p: { count: number }): string => `và ${number(p.count)} điểm khác cùng mức trong tệp này`,
  filesTitle: 'Từng tệp',
  fileState: (p: { state: 'refused' | 'partly' | 'loaded' | 'unread' | 'skipped' }): string =>
    ({
      refused: 'cả tệp bị từ chối',
      partly: 'một phần bị từ chối',
      loaded: 'đọc được hết',
      unread: 'chưa đọc',
      skipped: 'không nạp dòng nào',
    })[p.state],
  remove: (p: { file: string }): string => `Bỏ tệp ${p.file}`,
  removeShort: 'Bỏ tệp này',
  tooLarge: (p: { size: string; limit: string }): string =>
    `Tệp có ${p.size}, trang này chỉ đọc tệp đến ${p.limit}. Hãy kiểm tra tệp bằng lệnh npm run ingest.`,
  tooMany: (p: { limit: string }): string =>
    `Các tệp cộng lại quá ${p.limit} nên tệp này chưa được đọc. Hãy bỏ bớt tệp khác, hoặc kiểm tra bằng lệnh npm run ingest.`,
  replaced: (p: { files: readonly string[] }): string =>
    `Đã thay nội dung cũ của tệp cùng tên: ${p.files.join(', ')}.`,
  strays: (p: { files: readonly string[] }): string =>
    `Tệp .json không đi kèm tệp nào ở đây nên chưa dùng: ${p.files.join(', ')}. Tên phải là tên tệp số liệu cộng “.json”.`,
  personalHidden: 'Tệp không được đọc tiếp; không ô nào của tệp được hiện ra hay ghi vào báo cáo.',
  layout: 'Mẫu bảng',
  noLayout: 'không nhận ra',
  encoding: 'Bảng mã',
  units: 'Đơn vị',
  moreUnits: (p: { count: number }): string => `và ${number(p.count)} đơn vị khác`,
  periods: 'Kỳ',
  morePeriods: (p: { count: number }): string => `và ${number(p.count)} kỳ khác`,
  fields: 'Lĩnh vực',
  noFields: 'không chia theo lĩnh vực',
  exported: 'Ngày xuất',
  rows: 'Các dòng',
  issuesTitle: 'Điểm cần xem',
  noIssues: 'Không có điểm nào cần xem.',
  filter: 'Hiện các điểm ở mức',
  severityCount: (p: { severity: string; count: number }): string =>
    `${p.severity} (${number(p.count)})`,
  showAll: (p: { count: number }): string => `Hiện cả ${number(p.count)} điểm`,
  hiddenByFilter: (p: { count: number }): string =>
    `${number(p.count)} điểm ở mức khác đang được ẩn.`,
  formTitle: 'Điền điều tệp không ghi',
  formIntro: 'Chỉ điền điều tệp không ghi. Để trống thì lấy từ tệp.',
  unit: 'Mã đơn vị',
  unitHint: 'Gõ tên hoặc mã, rồi chọn trong danh sách: 5 chữ số cho xã, 2 chữ số cho tỉnh.',
  month: 'Tháng',
  monthHint: 'Ví dụ 2026-01',
  calendar: 'Lịch',
  calendarName: (p: { calendar: 'month' | 'reporting_month' | 'custom' }): string =>
    ({
      month: 'Tháng dương lịch',
      reporting_month: 'Tháng báo cáo (ngày 15 đến ngày 14)',
      custom: 'Kỳ khác (ghi hai ngày)',
    })[p.calendar],
  asSite: (p: { calendar: string }): string => `Như trang này: ${p.calendar}`,
  from: 'Từ ngày',
  to: 'Đến ngày',
  kind: 'Loại số liệu',
  kindName: (p: { kind: 'flow' | 'year_to_date' | 'snapshot' }): string =>
    ({
      flow: 'Trong kỳ',
      year_to_date: 'Lũy kế từ đầu năm',
      snapshot: 'Tại một thời điểm',
    })[p.kind],
  asFile: 'Như tệp ghi',
  exportedHint: 'Để biết bản nào mới hơn khi hai tệp khác nhau',
  apply: 'Đọc lại với các điều này',
  downloadSidecar: 'Tải tệp .json đi kèm',
  crossTitle: 'Giữa các tệp',
  cross: (p: { code: CrossCode; rows: number }): string =>
    ({
      contradiction: `mâu thuẫn với tệp khác ở ${number(p.rows)} dòng mà không rõ bản nào mới hơn, nên các dòng ấy của cả hai tệp bị từ chối; hãy điền ngày xuất của từng tệp. Tệp kia:`,
      field_not_repeated: 'là bản xuất sau nhưng thiếu lĩnh vực mà bản trước có. Bản trước:',
      superseded: `có ${number(p.rows)} dòng được thay bằng bản xuất sau:`,
      repeated_row: `có ${number(p.rows)} dòng mà tệp khác đã có:`,
      duplicate_file: 'giống hệt một tệp khác nên không nạp lại:',
    })[p.code],
  changed: (p: { columns: readonly string[] }): string => `khác ở: ${p.columns.join(', ')}`,
  changedTitle: 'Số liệu đã thay đổi',
  moreChanged: (p: { count: number }): string => `Còn ${number(p.count)} số liệu khác đã thay đổi.`,
  countColumn: 'Chỉ tiêu',
  oldValue: 'Trước',
  newValue: 'Sau',
  byFile: 'Theo tệp',
  figuresTitle: 'Số liệu sẽ ra sao',
  figuresIntro:
    'Đây là số liệu mà trang sẽ cho xem nếu các tệp này được công bố. Tỷ lệ được tính lại từ số hồ sơ; dòng dưới là khoảng tin cậy 95% và số hồ sơ.',
  suppressed:
    'Khi công bố, trang sẽ ẩn các số nhỏ của lĩnh vực nhạy cảm; ở đây bạn vẫn thấy chúng.',
  noFigures: 'Chưa có số liệu nào đọc được.',
  moreRows: (p: { count: number }): string =>
    `Còn ${number(p.count)} dòng nữa; tất cả có trong tệp CSV tải về.`,
  chooseUnit: 'Xem kỹ một đơn vị',
  received: 'Nhận giải quyết',
  resolved: 'Đã giải quyết',
  late: 'Quá hạn (đã giải quyết)',
  pending: 'Đang giải quyết',
  overdue: 'Quá hạn (đang giải quyết)',
  fieldsTitle: (p: { period: string }): string => `Theo lĩnh vực, ${p.period}`,
  source: 'các tệp vừa thả vào trang này, chưa công bố',
  downloadsTitle: 'Tải về',
  downloadsNote: 'Báo cáo có tên tệp và nội dung ô bị lỗi: chỉ dùng trong cơ quan.',
  reportMarkdown: 'Báo cáo (Markdown)',
  reportJson: 'Báo cáo (JSON)',
  csv: 'Các dòng đã kiểm tra (CSV)',
  reportTitle: 'kiểm tra trên trình duyệt',
  outcome: (p: { status: 0 | 1 | 3 }): string =>
    ({
      0: 'Kết quả kiểm tra: không có gì bị từ chối.',
      3: 'Kết quả kiểm tra: có tệp hoặc dòng bị từ chối, nêu dưới đây.',
      1: 'Kết quả kiểm tra: không nạp được dòng nào.',
    })[p.status],
  print: 'In kết quả',
  links: 'Kiểm tra tệp của bạn ngay trong trình duyệt, không gửi đi đâu',
};
