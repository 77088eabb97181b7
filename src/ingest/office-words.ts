import { foldName } from '../tables/name-folding.ts';
import { slug } from '../tables/slug.ts';

/**
 * What names of offices are made of, in lower case, longest phrases first where they share a
 * beginning. No phrase is a given or a family name, and none of one syllable is one either: a name that
 * is made of nothing else names an office, not a person.
 */
const PHRASES = [
  ...['sở', 'ban', 'cục', 'chi cục', 'tổng cục', 'chi nhánh', 'văn phòng', 'trung tâm', 'hội đồng'],
  ...[
    'ủy ban nhân dân',
    'hội đồng nhân dân',
    'đoàn đại biểu quốc hội',
    'ubnd',
    'hđnd',
    'vp',
    'vpđkđđ',
  ],
  ...['thanh tra', 'công an', 'thuế', 'hải quan', 'kho bạc', 'nhà nước', 'bảo hiểm', 'xã hội'],
  ...['điện lực', 'ngân hàng', 'tòa án', 'viện kiểm sát', 'thi hành án', 'dân sự', 'thống kê'],
  ...['bộ chỉ huy', 'quân sự', 'bộ đội', 'biên phòng', 'cảnh sát', 'giao thông', 'quản lý'],
  ...['xuất nhập cảnh', 'phòng cháy', 'chữa cháy', 'cứu nạn', 'cứu hộ', 'hành chính công'],
  ...['phục vụ', 'kiểm soát', 'thủ tục', 'hành chính', 'dự án', 'đầu tư', 'xây dựng', 'kế hoạch'],
  ...['tài chính', 'tài sản', 'đấu giá', 'khu', 'các khu', 'công nghiệp', 'công nghệ cao', 'công'],
  ...['chế xuất', 'kinh tế', 'cửa khẩu', 'công nghệ', 'khoa học', 'đổi mới', 'sáng tạo', 'số'],
  ...['sở hữu trí tuệ', 'tiêu chuẩn', 'đo lường', 'chất lượng', 'thông tin', 'truyền thông'],
  ...['chuyển đổi', 'bưu chính', 'viễn thông', 'dữ liệu', 'nông nghiệp', 'nông thôn', 'lâm nghiệp'],
  ...['thủy sản', 'thủy lợi', 'phòng chống thiên tai', 'chăn nuôi', 'thú y', 'trồng trọt'],
  ...['bảo vệ thực vật', 'kiểm lâm', 'bảo vệ', 'môi trường', 'tài nguyên', 'khoáng sản', 'nước'],
  ...[
    'biển',
    'hải đảo',
    'khí hậu',
    'biến đổi',
    'quan trắc',
    'khuyến nông',
    'phát triển',
    'quỹ đất',
  ],
  ...['đất đai', 'đăng ký', 'công thương', 'thương mại', 'thị trường', 'quản lý thị trường'],
  ...['xúc tiến', 'năng lượng', 'doanh nghiệp', 'hợp tác', 'vận tải', 'đường bộ', 'đường thủy'],
  ...['đăng kiểm', 'xe cơ giới', 'giám định', 'quy hoạch', 'kiến trúc', 'hạ tầng', 'kỹ thuật'],
  ...['đô thị', 'nhà ở', 'bất động sản', 'nội vụ', 'ngoại vụ', 'tư pháp', 'trợ giúp', 'pháp lý'],
  ...['công chứng', 'lao động', 'thương binh', 'người có công', 'việc làm', 'dịch vụ', 'tôn giáo'],
  ...['dân tộc', 'thi đua', 'khen thưởng', 'lưu trữ', 'giáo dục', 'đào tạo', 'y tế', 'dân số'],
  ...['gia đình', 'trẻ em', 'bệnh tật', 'an toàn', 'vệ sinh', 'thực phẩm', 'kiểm nghiệm', 'dược'],
  ...[
    'bảo trợ',
    'văn hóa',
    'thể thao',
    'du lịch',
    'di tích',
    'bảo tàng',
    'thư viện',
    'phòng chống',
  ],
  ...['phát thanh', 'truyền hình', 'cơ yếu', 'khu vực', 'vùng', 'và', 'của', 'các', 'cấp', 'về'],
  ...['tỉnh', 'thành phố', 'trực thuộc', 'nghiệp vụ', 'tổ chức', 'cán bộ', 'hỗ trợ', 'ứng dụng'],
] as const;

/** A running number or that of a region: "2", "II". */
const NUMBER = '\\d{1,2}|[ivx]{1,4}';
const whole = (phrases: readonly string[]): RegExp => {
  const one = [...phrases.toSorted((a, b) => b.length - a.length), NUMBER].join('|');
  return new RegExp(`^(?:${one})(?: (?:${one}))*$`, 'u');
};
const WITH_MARKS = whole(PHRASES.map(foldName));
const IN_CODES = whole(PHRASES.map((phrase) => slug(phrase).replaceAll('-', ' ')));

/** True for words that only names of offices hold; compared without case, with all marks. */
export function areOfficeWords(words: string): boolean {
  return WITH_MARKS.test(foldName(words));
}

/** The same of the second part of a code: "chi-cuc-kiem-lam". */
export function areOfficeSyllables(code: string): boolean {
  return IN_CODES.test(code.replaceAll('-', ' '));
}
