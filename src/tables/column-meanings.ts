import { meaningIn, type Meaning } from './meaning.ts';

const text = meaningIn('text');
const code = meaningIn('code');
const day = meaningIn('date');
const number = meaningIn('number');
const points = meaningIn('points');
const rows = meaningIn('rows');
const dossiers = meaningIn('dossiers');

/** What each column that is no count means. */
export const COLUMN_MEANINGS: Readonly<Record<string, Meaning>> = {
  unit_code: code(
    'Mã đơn vị: 5 chữ số là xã, phường, đặc khu; 2 chữ số là tỉnh, thành phố; mã tỉnh, dấu chấm và tên viết liền (15.so-tu-phap) là sở, ban, ngành; VN là cả nước; dạng chữ, giữ số 0 đầu',
    'Code of the unit: 5 digits a commune, 2 digits a province, its province, a dot and a name (15.so-tu-phap) a department, VN the country; text, with its leading zero',
  ),
  unit_name: text('Tên đơn vị kèm loại', 'Name of the unit with its type'),
  level: text(
    'Cấp: country cả nước, province tỉnh, commune xã, department sở ngành; chỉ cộng trong cùng một cấp',
    'Level of the unit: country, province, commune or department; add up within one level only',
  ),
  province_code: code('Mã tỉnh của đơn vị', 'Code of the province that the unit lies in'),
  name: text(
    'Tên, không kèm loại đơn vị; của sở, ban, ngành là tên đầy đủ',
    'Name, of a unit without its type; of a department its whole name',
  ),
  type: text('Loại đơn vị trong thời gian hiệu lực', 'Type of the unit while the line is valid'),
  slug: text(
    'Tên tỉnh hoặc sở, ban, ngành trong địa chỉ trang',
    'Name of the province or department in addresses of pages',
  ),
  valid_from: day(
    'Ngày đầu tiên có hiệu lực; trống ở sở, ban, ngành',
    'First day on which the line holds; blank of a department',
  ),
  valid_to: day(
    'Ngày cuối cùng có hiệu lực; trống khi còn hiệu lực',
    'Last day; blank while it holds',
  ),
  sort_order: number('Thứ tự theo vần tiếng Việt', 'Position in Vietnamese alphabetical order'),
  basis: text(
    'Dòng là gì: source đọc từ tệp; fields cộng từ các lĩnh vực; communes cộng từ các xã theo lĩnh vực; ytd_difference là hiệu của hai số lũy kế',
    'What the row is: source read from a file; fields summed over fields; communes summed over communes by field; ytd_difference the difference of two figures of the year to date',
  ),
  field_id: code('Mã lĩnh vực; all là mọi lĩnh vực', 'Field of procedures; all for every field'),
  source_system: code(
    'Hệ thống mà tệp nêu; unspecified khi không nêu; all khi cộng nhiều hệ thống',
    'System that the file names; unspecified where none; all of a sum',
  ),
  handled_at: text(
    'Hồ sơ của dòng nằm ở đâu, nếu tệp nói: commune ở xã, department ở sở, ban, ngành, between đang chuyển giữa hai nơi; trống khi tệp không nói',
    'Where the dossiers of the row are dealt with, where the file says so: commune, department, or between the two; blank where it does not',
  ),
  period_start: day('Ngày đầu kỳ', 'First day of the period'),
  period_end: day('Ngày cuối kỳ, tính cả ngày này', 'Last day of the period, included'),
  period_kind: text(
    'flow: phát sinh trong kỳ; year_to_date: từ đầu năm; snapshot: tại một thời điểm',
    'flow: within the period; year_to_date: since the start of the year; snapshot: at one moment',
  ),
  calendar: text(
    'Cách chia kỳ: month tháng dương lịch; reporting_month từ ngày 15 tháng trước đến ngày 14; …',
    'Calendar that cut the period: month; reporting_month from the 15th to the 14th; …',
  ),
  row_count: rows('Số dòng của kỳ', 'Rows of the period'),
  suppressed: text('Tên các cột bị ẩn trong dòng', 'Names of the columns hidden in the row'),
  completeness: meaningIn('share')(
    'Phần của kỳ mà dòng bao quát, từ 0 đến 1; trống khi trọn kỳ',
    'Share of the period that the row covers, 0 to 1; blank when whole',
  ),
  revision: number(
    '0 là lần đầu, 1 là lần sửa thứ nhất, …',
    '0 the first export, 1 the first correction, …',
  ),
  passed: text('Tên các phép kiểm tra đã làm và đạt', 'Names of the checks made and passed'),
  failed: text(
    'Tên các phép kiểm tra đã làm và không đạt',
    'Names of the checks made and failed; one in neither list could not be made',
  ),
  source_id: code('Mã tệp nguồn', 'The input file'),
  source_sheet: number(
    'Trang tính trong tệp nguồn, tính từ 1; trống nếu tệp không có trang tính',
    'Sheet of the input file, from 1; blank in a file without sheets',
  ),
  source_line: number(
    'Dòng trong tệp (hoặc trang tính) nguồn, tính từ 1',
    'Line of the input file or row of its sheet, from 1',
  ),
  figure_id: code('Mã của con số được đăng', 'Identifier of the reported figure'),
  measure: text('Đại lượng mà con số đo', 'What the figure measures'),
  value: number(
    'Giá trị; tỷ lệ phần trăm từ 0 đến 100, trong control_points từ 0 đến 1',
    'The value; percentages as 0 to 100, in control_points a share of 0 to 1',
  ),
  unit: text('Đơn vị đo của giá trị', 'Unit of measurement of the value'),
  precision: text(
    'exact chính xác; at_least ít nhất; at_most nhiều nhất; approximately khoảng',
    'How exactly the source gives it: exact, at_least, at_most, approximately',
  ),
  denominator: text(
    'Mẫu số của tỷ lệ; trong reported là received, resolved, unknown hoặc not_applicable, trong các bảng thống kê là số hồ sơ',
    'Denominator of a rate; in reported one of received, resolved, unknown, not_applicable, in the tables of statistics a number of dossiers',
  ),
  published: day('Ngày đăng', 'Day of publication'),
  publication: text('Nơi đăng', 'Publication'),
  url: text('Địa chỉ của nguồn', 'Address of the source'),
  translated: text(
    'Bản đọc là bản dịch máy: yes, no, unknown',
    'Whether the copy read is a machine translation: yes, no, unknown',
  ),
  note: text('Ghi chú để hiểu đúng con số', 'What else must be known to read the figure'),
  note_vi: text('Ghi chú bằng tiếng Việt', 'The note in Vietnamese'),
  arithmetic: text(
    'Nguồn trình bày con số này là tổng hoặc tỷ lệ của những con số nào',
    'Which figures the source presents this one as the sum or the share of',
  ),
  as_of: day('Ngày mà số liệu có giá trị', 'Day on which the figures hold'),
  total: points('Tổng điểm chỉ số 766, tối đa 100', 'Total of index 766, at most 100'),
  publicity: points(
    'Điểm công khai, minh bạch, tối đa 18',
    'Publicity and transparency, at most 18',
  ),
  progress: points('Điểm tiến độ giải quyết, tối đa 20', 'Progress of resolution, at most 20'),
  online: points('Điểm dịch vụ công trực tuyến, tối đa 12', 'Online services, at most 12'),
  payment: points('Điểm thanh toán trực tuyến, tối đa 10', 'Online payment, at most 10'),
  digitisation: points('Điểm số hóa hồ sơ, tối đa 22', 'Digitisation, at most 22'),
  satisfaction: points('Điểm mức độ hài lòng, tối đa 18', 'Satisfaction, at most 18'),
  rank: number('Thứ hạng theo cổng công bố', 'Rank that the portal gives'),
  index_version: text('Phiên bản cách tính chỉ số', 'Version of the formula'),
  source: text('Nguồn', 'Source'),
  initiative_id: code('Mã mô hình', 'Identifier of the reform model'),
  name_restored: meaningIn('true or false')(
    'Tên tiếng Việt được khôi phục từ bản dịch',
    'Whether the Vietnamese name was restored from a translated copy',
  ),
  kind: text('Loại mô hình', 'Kind of model'),
  started: day('Ngày bắt đầu, nếu biết', 'Day on which it began, where known'),
  sha256: code('SHA-256 của nội dung tệp', 'SHA-256 of the content of the file'),
  layout: text('Mẫu bảng đã đọc được tệp', 'Layout that read the file'),
  publisher: text('Cơ quan công bố', 'Publisher'),
  title: text('Tên của nguồn', 'Title of the source'),
  licence: text('Giấy phép', 'Licence'),
  capture: text('Cách thu thập', 'How the file was captured'),
  rows_read: rows('Số dòng đã đọc', 'Rows read'),
  rows_loaded: rows('Số dòng đã nạp', 'Rows loaded'),
  rows_skipped: rows('Số dòng bỏ qua', 'Rows skipped'),
  rows_rejected: rows('Số dòng từ chối', 'Rows rejected'),
  column_name: text('Cột được sửa', 'Column that was corrected'),
  old_value: dossiers('Giá trị trước khi sửa', 'Value before the correction'),
  new_value: dossiers('Giá trị sau khi sửa', 'Value after the correction'),
  corrected_on: day(
    'Ngày xuất bản sửa; trống khi chỉ biết bản nào sau',
    'Day on which the later export was made; blank where only the order is known',
  ),
  old_source_id: code('Tệp trước khi sửa', 'Input file before the correction'),
  old_source_sheet: number(
    'Trang tính trong tệp trước, tính từ 1; trống khi là tổng hoặc tệp không có trang tính',
    'Sheet of the file before the correction, from 1; blank of a sum and in a file without sheets',
  ),
  old_source_line: number(
    'Dòng trong tệp trước; trống khi là tổng',
    'Line of the file before the correction; blank of a sum',
  ),
  new_source_id: code('Tệp sau khi sửa', 'Input file after the correction'),
  new_source_sheet: number(
    'Trang tính trong tệp sau, tính từ 1; trống khi là tổng hoặc tệp không có trang tính',
    'Sheet of the file after the correction, from 1; blank of a sum and in a file without sheets',
  ),
  new_source_line: number(
    'Dòng trong tệp sau; trống khi là tổng',
    'Line of the file after the correction; blank of a sum',
  ),
};
