import { formatDate, formatNumber } from '../format.ts';
import type { Index766Group } from '../../tables/index766.ts';

const number = (value: number) => formatNumber('vi', value);
const points = (value: number) => formatNumber('vi', value, 2);
const day = (date: string) => formatDate('vi', date);

const GROUP_MEASURES: Record<Index766Group, string> = {
  publicity:
    'Thủ tục có được công bố đúng hạn (6 điểm), được cập nhật công khai đúng hạn (4), được công khai đủ các bộ phận (2), và hồ sơ có được đồng bộ lên Cổng (6).',
  progress:
    'Hồ sơ đã xong đúng hạn hoặc còn hạn, trên tổng số nhận giải quyết trong kỳ: 20 × tỷ lệ.',
  online:
    'Thủ tục có cung cấp trực tuyến, có phát sinh hồ sơ trực tuyến, và phần hồ sơ nộp trực tuyến. Chưa ai tính lại được đúng điểm Cổng cho; hai bản mô tả đang lưu hành không khớp nhau.',
  payment:
    'Hồ sơ thanh toán trực tuyến trên hồ sơ có nghĩa vụ tài chính (6 điểm); thủ tục có phí được tích hợp thanh toán, và thủ tục có phí có phát sinh hồ sơ (4).',
  digitisation:
    'Cấp kết quả điện tử (6), số hóa hồ sơ (4), chứng thực bản sao điện tử (2), tái sử dụng dữ liệu đã số hóa (2), kết nối kho dữ liệu (4), dùng dữ liệu dân cư (2), thủ tục kết nối dữ liệu dân cư (2).',
  satisfaction:
    'Phản ánh, kiến nghị được xử lý đúng hạn (6), hài lòng với việc xử lý phản ánh (6), và “hài lòng trong tiếp nhận, giải quyết” (6), phần cuối là 100% trừ tỷ lệ trễ và tỷ lệ hồ sơ bị phản ánh hay không thích; từ 90% là trọn điểm.',
};

/** Messages: the page of index 766. */
export const index766 = {
  description:
    'Sáu nhóm của chỉ số 766 đo gì, vì sao phần “hài lòng” không phải khảo sát, các tỉnh cách nhau bao nhiêu điểm.',
  finding: (p: { units: number; lowest: number; highest: number }): string =>
    `${number(p.units)} tỉnh, thành phố: từ ${points(p.lowest)} đến ${points(p.highest)} điểm trên 100`,
  findingDetail: (p: { asOf: string; median: number; close: number; within: number }): string =>
    `Cổng Dịch vụ công quốc gia chấm, từ đầu năm đến ${day(p.asOf)}. Hai nơi liền nhau cách nhau ${points(p.median)} điểm ở mức giữa; ${number(p.close)} bậc chỉ cách nhau ${points(p.within)} điểm trở xuống.`,
  noFigures: 'Trang web này chưa có điểm chỉ số 766 của tỉnh nào.',

  groupsTitle: 'Sáu nhóm, mỗi nhóm đo gì',
  groupsCaption: 'Điểm tối đa và nội dung từng nhóm',
  groupMeasures: (p: { group: Index766Group }): string => GROUP_MEASURES[p.group],
  measuresColumn: 'Đo gì',
  groupsSource:
    'Nhóm và điểm tối đa: Quyết định 766/QĐ-TTg, theo trang của Sở Nội vụ tỉnh Nam Định cũ. Chỉ tiêu thành phần: một bảng tính của người vận hành và một bản mô tả công thức, trích trong kho mã công khai; giá trị pháp lý chưa kiểm chứng được, nhưng tính lại ra đúng điểm Cổng hiện ở nơi đã thử, trừ nhóm trực tuyến.',
  timing:
    'Nhóm tiến độ xét hồ sơ chưa xong vào ngày chốt số; thời gian dân bổ sung giấy tờ được trừ ra, nhưng yêu cầu bổ sung quá một lần bị tính là trễ.',
  communeLevel:
    'Ở cấp xã có chỉ tiêu không áp dụng. Bản mô tả nói khi đó xã được điểm tối đa, nhưng điểm Cổng cho có chỗ không theo như vậy. Trang này giữ điểm Cổng cho, không tính lại.',

  satisfactionTitle: 'Vì sao phần “hài lòng” không phải khảo sát',
  satisfactionText: (p: { share: string; full: string; all: string }): string =>
    `Không ai được hỏi. Tự đặt: một xã có ${p.share} hồ sơ không trễ và không bị phản ánh; vì trên 90% nên được trọn 6 điểm. Không có phản ánh, kiến nghị nào thì hai phần còn lại là 0 trên 0, và Cổng cho trọn ${p.full} điểm. Tổng cộng ${p.all} trên ${p.all}. Ngược lại, một phản ánh đầu tiên có thể làm mất gần hết ${p.full} điểm ấy.`,
  fullMarks: (p: { units: number; full: number; asOf: string }): string =>
    `Trong các xã, phường, đặc khu có điểm (${number(p.units)}, đến ${day(p.asOf)}), ${number(p.full)} nơi được trọn điểm nhóm này, nên nó hầu như không phân biệt được các nơi.`,
  satisfactionOthers:
    'Đừng lẫn với hai thứ khác. SIPAS là điều tra xã hội học hằng năm của Bộ Nội vụ (Quyết định 1001/QĐ-BNV ngày 11/12/2023), cấp tỉnh; xã chỉ có khi tỉnh tự làm, như Hà Nội (Quyết định 5997/QĐ-UBND ngày 2/12/2025). Nút thích, không thích ở máy hay trên cổng là thứ ba. Số nào cũng phải kèm số người trả lời.',

  provincesTitle: 'Các tỉnh, thành phố',
  mapFinding: (p: { lowest: string; low: number; highest: string; high: number }): string =>
    `Từ ${points(p.low)} điểm ở ${p.lowest} đến ${points(p.high)} điểm ở ${p.highest}`,
  mapNote: (p: { asOf: string }): string =>
    `Tổng điểm từ đầu năm đến ${day(p.asOf)}. Năm sắc độ, mỗi sắc độ một phần năm số tỉnh; càng nổi trên nền càng cao. Hoàng Sa mang màu của Đà Nẵng, Trường Sa của Khánh Hòa. Mỗi ô là một đường dẫn.`,
  rankingCaption: (p: { asOf: string }): string =>
    `Thứ hạng theo tổng điểm đến ${day(p.asOf)}, kèm khoảng cách tới nơi ngay trên`,
  columns: {
    rank: 'Hạng',
    province: 'Tỉnh, thành phố',
    total: 'Điểm',
    gap: 'Kém nơi trên',
    lowest: 'Thấp hơn trung vị nhiều nhất ở',
  },
  rankNote:
    'Thứ hạng là của chính Cổng vào ngày chốt số ấy; bằng điểm in ra, Cổng vẫn có thể xếp nơi này trước nơi kia. Nơi nào Cổng không cho hạng thì bằng điểm cùng hạng, hạng sau bỏ cách ra (1, 2, 2, 4). Điểm không phải ước lượng từ mẫu nên không có khoảng tin cậy; thay vào đó hãy nhìn khoảng cách: chênh 0,01 điểm đã đổi một bậc, và chênh ấy nhỏ hơn nhiều so với những bước nhảy do cách tính ở dưới.',
  closest: (p: { gap: number }): string => `Hai nơi sát nhau nhất cách nhau ${points(p.gap)} điểm.`,

  stepsTitle: 'Bước nhảy của một nhóm không phải là kết quả làm việc',
  stepsText: (p: { province: number; commune: number }): string =>
    `Điểm là lũy kế từ đầu năm nên việc làm trong vài ngày khó làm nó đổi nhiều. Dưới đây là các bước từ ${number(p.province)} điểm trở lên trong một nhóm của một tỉnh, và từ ${number(p.commune)} điểm của một xã, giữa hai lần lấy số. Chúng đến từ cách tính hoặc dữ liệu đầu vào đổi, chẳng hạn phản ánh đầu tiên:`,
  stepsNone: (p: { province: number; commune: number }): string =>
    `Giữa các lần lấy số không có nhóm nào đổi từ ${number(p.province)} điểm trở lên ở một tỉnh, hay từ ${number(p.commune)} điểm ở một xã.`,
  stepsCaption: 'Các bước nhảy giữa hai lần lấy số, lớn nhất trước',
  stepsColumns: { unit: 'Nơi', group: 'Nhóm', by: 'Đổi' },
  stepsMore: (p: { more: number }): string => `và ${number(p.more)} bước nhảy nữa.`,
  aboveMaximum: (p: { group: string; units: number; all: number; asOf: string }): string =>
    `Ngày ${day(p.asOf)}, ${number(p.units)} trong ${number(p.all)} xã, phường, đặc khu có điểm nhóm ${p.group} cao hơn mức tối đa của chính nhóm ấy. Giữ nguyên như đã công bố.`,
  noTrend:
    'Vì thế ở đây không vẽ đường xu hướng của chỉ số, và không gọi thay đổi điểm là tiến bộ hay sa sút: công thức đổi theo thời gian mà Cổng không nói khi nào.',

  communesTitle: 'Ở cấp xã',
  communesIn: (p: { communes: number; lowest: number; highest: number; asOf: string }): string =>
    `${number(p.communes)} xã, phường, đặc khu, từ ${points(p.lowest)} đến ${points(p.highest)} điểm, đến ${day(p.asOf)}`,
  communesTied: (p: { tied: number }): string => `${number(p.tied)} nơi bằng điểm với nơi khác`,
  communesSame: (p: { group: string; points: number }): string =>
    `nhóm ${p.group} bằng nhau ở mọi nơi (${points(p.points)} điểm): có vẻ lấy theo tỉnh, nên không so sánh được các xã`,
  communesNote:
    'Điểm từng xã, sáu nhóm và khoảng cách tới nơi trên dưới ở trang của xã. Mã đơn vị trên Cổng không phải mã hành chính 5 chữ số.',
  /** Between parts of a line that are no sentence. */
  semicolon: '; ',
  historyTitle: 'Định nghĩa qua thời gian',
  historySix:
    'Quyết định chia năm nhóm, trực tuyến 22 điểm; Cổng hiện sáu nhóm: 12 cho dịch vụ, 10 cho thanh toán.',
  arithmeticTitle: '“Thứ hạng nếu đạt trung vị” ở trang các nơi',
};
