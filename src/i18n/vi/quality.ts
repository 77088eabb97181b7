import { isOneLine, rangeList } from '../line-ranges.ts';
import type { LineRange } from '../../tables/joined-issues.ts';
import { formatNumber } from '../format.ts';
import type { IssueCode } from '../../tables/quality.ts';

const number = (value: number) => formatNumber('vi', value);

/** Each kind of fault in a few words; the sentence about a single one is in `issues`. */
const CODES: Record<IssueCode, string> = {
  identity_broken: 'Các cột của một dòng không khớp nhau',
  identity_pattern: 'Hầu hết các dòng sai cùng một đẳng thức',
  total_mismatch: 'Dòng tổng không bằng tổng các dòng',
  rate_mismatch: 'Tỷ lệ in sẵn khác tỷ lệ tính lại',
  rate_recognised: 'Tỷ lệ in sẵn khớp một tỷ lệ đã đặt tên',
  rate_scale: 'Tỷ lệ in từ 0 đến 1',
  impossible_rate: 'Phần lớn hơn toàn bộ',
  jump: 'Thay đổi đột ngột giữa hai kỳ',
  perfect_run: 'Nhiều kỳ liền đúng 100 %',
  missing_period: 'Kỳ không có số liệu',
  missing_field: 'Lĩnh vực không còn số liệu so với kỳ trước',
  late_file: 'Xuất muộn',
  unknown_unit: 'Không nhận ra đơn vị',
  ambiguous_unit: 'Nhiều đơn vị cùng tên',
  code_name_mismatch: 'Mã và tên không cùng một đơn vị',
  unit_type_mismatch: 'Loại đơn vị khác loại hiện hành',
  unlisted_department: 'Sở, ban, ngành chưa có trong danh mục',
  doubtful_department: 'Tên cơ quan có thể chứa tên người',
  department_without_province: 'Không rõ sở, ban, ngành của tỉnh nào',
  code_zero_restored: 'Mã thiếu số 0 ở đầu',
  unknown_field: 'Lĩnh vực chưa có trong danh mục',
  doubtful_field: 'Có thể là tên người ở cột lĩnh vực',
  personal_columns: 'Tệp có cột dữ liệu cá nhân',
  no_period: 'Không rõ kỳ số liệu',
  period_without_year: 'Kỳ không nêu năm',
  week_without_days: 'Tuần không nêu ngày',
  period_contradiction: 'Hai kỳ trái nhau',
  sidecar_contradiction: 'Tệp và .json đi kèm trái nhau',
  folder_contradiction: 'Tiêu đề và thư mục trái nhau',
  unused_title_date: 'Ngày tháng trong tiêu đề không được dùng',
  other_title_date: 'Ngày tháng trong tiêu đề không khớp với kỳ',
  row_period_contradiction: 'Kỳ của các dòng khác tiêu đề hoặc thư mục',
  heading_period: 'Tiêu đề cột nêu kỳ khác',
  column_periods: 'Mỗi kỳ một cột',
  unknown_province_folder: 'Thư mục không phải tên tỉnh',
  calendar_mismatch: 'Lịch không hợp với ngày',
  year_to_date_start: 'Số lũy kế không tính từ đầu năm',
  year_to_date_decrease: 'Số lũy kế giảm',
  year_to_date_mismatch: 'Số trong kỳ khác hiệu hai số lũy kế',
  looks_cumulative: 'Có vẻ là số lũy kế',
  incomplete_period: 'Xuất khi chưa hết kỳ',
  period_not_ended: 'Kỳ chưa kết thúc',
  exported_before_period: 'Xuất trước khi kỳ bắt đầu',
  former_unit: 'Số liệu của đơn vị cũ',
  no_unit: 'Không rõ đơn vị',
  no_count: 'Không có cột số hồ sơ',
  unknown_layout: 'Không nhận ra mẫu biểu',
  index766_table: 'Bảng điểm 766 nằm trong raw/',
  transposed_table: 'Bảng quay ngang: đơn vị ở tiêu đề cột',
  unknown_column: 'Có cột không nhận ra',
  unknown_count_column: 'Cột số không nhận ra',
  added_columns: 'Nhiều cột được cộng lại',
  looks_of_which: 'Cột có vẻ là một phần của cột kia',
  ordinal_not_running: 'Cột ghi là STT nhưng không đếm dòng',
  mapped_other_period: 'Cột của kỳ khác hoặc lũy kế được ghi là số của kỳ',
  mapped_against_words: 'Từ trong ánh xạ trái với tên cột',
  rate_as_count: 'Cột tỷ lệ được ghi là số hồ sơ',
  mapping_unchecked: 'Quá ít dòng để kiểm tra ánh xạ',
  empty_file: 'Tệp rỗng',
  not_text: 'Tệp không phải văn bản',
  unknown_encoding: 'Không chắc bảng mã',
  mixed_encodings: 'Văn bản lẫn nhiều bảng mã',
  damaged_text: 'Mất chữ khi chuyển mã',
  unsupported_file: 'Loại tệp không đọc',
  encrypted_file: 'Tệp có mật khẩu',
  broken_workbook: 'Tệp bảng tính bị hỏng',
  too_large: 'Tệp quá lớn',
  unreadable_file: 'Không mở được tệp',
  bad_sidecar: 'Tệp .json đi kèm không hợp lệ',
  bad_number: 'Ô không phải số hồ sơ',
  spreadsheet_error: 'Công thức bị lỗi',
  number_with_words: 'Ô có chữ kèm số',
  ambiguous_number: 'Dấu ngăn hàng nghìn không rõ',
  bad_date: 'Ngày không đọc được',
  no_such_day: 'Ngày không có trong lịch',
  year_two_digits: 'Năm có hai chữ số',
  month_first: 'Tháng đứng trước ngày',
  date_from_number: 'Ngày ở dạng số',
  bad_value: 'Giá trị không được phép',
  number_as_name: 'Số ở chỗ cần tên',
  ragged_row: 'Dòng thừa hoặc thiếu ô',
  figure_without_heading: 'Có số ở cột không có tiêu đề',
  record_too_long: 'Dòng quá dài',
  bad_quotes: 'Dấu ngoặc kép không đóng',
  hidden_cells: 'Có dòng hoặc cột ẩn',
  hidden_sheet: 'Trang tính ẩn',
  formula_without_value: 'Công thức không lưu kết quả',
  merged_figures: 'Số liệu nằm trong ô gộp',
  duplicate_column: 'Hai cột cùng một nghĩa',
  encoding_guessed: 'Bảng mã được đoán',
  duplicate_file: 'Tệp trùng với tệp khác',
  duplicate_row: 'Hai dòng cùng đơn vị, lĩnh vực và kỳ',
  incomplete_sum: 'Để trống số cộng vì có dòng bị từ chối',
  looks_like_total: 'Dòng giống dòng cộng của các dòng khác',
  repeated_row: 'Số liệu đã có ở tệp khác',
  superseded: 'Được thay bằng bản xuất sau',
  field_not_repeated: 'Bản sau thiếu lĩnh vực mà bản trước có',
  contradiction: 'Hai tệp mâu thuẫn, không rõ tệp nào mới hơn',
  copied_figures: 'Trùng hoàn toàn với dòng khác',
  out_of_scope: 'Ngoài phạm vi',
};

/** Messages: the page on faults in the files. The Vietnamese catalogue defines the keys. */
export const quality = {
  title: 'Lỗi trong tệp',
  exampleTitle: 'Lỗi trong tệp minh họa (tỉnh không có thật)',
  description: 'Đã đọc bao nhiêu dòng, nạp bao nhiêu, bỏ qua và từ chối bao nhiêu, vì sao.',
  finding: (p: { issues: number; files: number }): string =>
    p.issues === 0
      ? `Không thấy lỗi nào trong ${number(p.files)} tệp đã đọc.`
      : `${number(p.issues)} điều cần nêu trong ${number(p.files)} tệp đã đọc.`,
  intro:
    'Tệp được đọc nguyên như nhận được và không bao giờ bị sửa. Chỗ nào không khớp thì dòng vẫn được nạp hoặc bị từ chối, và được nêu ở đây. Nêu ra không có nghĩa là ai làm sai: phần lớn là do cách xuất tệp.',
  notChecked:
    'Chỉ kiểm tra được điều mà tệp cho phép: tệp chỉ có vài cột thì cũng ít đẳng thức để thử. Không thấy lỗi không có nghĩa là số liệu đúng.',
  exampleLink: 'Lỗi trong tệp minh họa của Tỉnh Mẫu, tỉnh không có thật, ở một trang riêng',
  reportedLink: 'Chỗ số liệu báo chí tự mâu thuẫn',
  dataLink: 'Danh sách mọi tệp và mọi lỗi, để máy đọc (manifest.json, quality.json)',

  totalsTitle: 'Từ dòng đã đọc đến dòng đã nạp',
  totalsNote: 'Đã đọc = đã nạp + bỏ qua + từ chối, đúng với từng tệp.',
  what: 'Dòng',
  count: 'Số dòng',
  read: 'Đã đọc',
  loaded: 'Đã nạp',
  skipped: 'Bỏ qua',
  rejected: 'Từ chối',
  skippedBecause: (p: { reason: string }): string => `– ${p.reason}`,

  inputsTitle: 'Từng tệp',
  inputsByLayout: 'Các tệp theo mẫu biểu',
  source: 'Tệp',
  layout: 'Mẫu biểu',
  files: 'Số tệp',
  noLayout: 'không nhận ra',

  codesTitle: 'Loại lỗi',
  code: 'Loại',
  times: 'Số lần',
  codeName: (p: { code: IssueCode }): string => CODES[p.code],

  issuesTitle: 'Từng lỗi',
  cut: (p: { shown: number; total: number }): string =>
    `Các trang này nêu ${number(p.shown)} trong ${number(p.total)} lỗi, nặng nhất trước; quality.json có đủ.`,
  place: (p: {
    source: string;
    sheet: number | null;
    lines: readonly LineRange[];
    column: string | null;
  }): string =>
    [
      `tệp ${p.source}`,
      ...(p.sheet === null ? [] : [`trang tính ${number(p.sheet)}`]),
      ...(p.lines.length === 0
        ? []
        : [`${isOneLine(p.lines) ? 'dòng' : 'dòng'} ${rangeList(p.lines, number, ', ')}`]),
      ...(p.column === null ? [] : [`cột ${p.column}`]),
    ].join(', '),
};
