import { formatDate, formatNumber, formatPercent } from '../format.ts';
import type { Index766Group } from '../../tables/index766.ts';

const number = (value: number) => formatNumber('vi', value);
const points = (value: number) => formatNumber('vi', value, 2);
const percent = (share: number, decimals = 1) => formatPercent('vi', share, decimals);

const GROUP: Record<Index766Group, string> = {
  publicity: 'Công khai, minh bạch',
  progress: 'Tiến độ giải quyết',
  online: 'Dịch vụ trực tuyến',
  payment: 'Thanh toán trực tuyến',
  digitisation: 'Số hóa hồ sơ',
  satisfaction: 'Mức độ hài lòng',
};

/** Messages: a province's page, and index 766 wherever it is explained. */
export const province = {
  departmentsIncluded: 'Kể cả sở, ban, ngành.',
  communesAdded: (p: { communes: number }): string =>
    `Cộng ${number(p.communes)} xã, phường, đặc khu có số liệu tính được tỷ lệ này; không gồm sở, ban, ngành.`,
  findingNone: 'Trang web này chưa có số liệu hồ sơ của nơi này.',
  spread: (p: {
    lower: number;
    middle: number;
    upper: number;
    communes: number;
    same: boolean;
  }): string =>
    p.same
      ? `Cả ${number(p.communes)} xã, phường, đặc khu đều có ${percent(p.middle)}.`
      : percent(p.lower) === percent(p.upper)
        ? `Ít nhất một nửa số xã có ${percent(p.middle)} (${number(p.communes)} xã, phường, đặc khu).`
        : `Một nửa số xã có từ ${percent(p.lower)} đến ${percent(p.upper)}; xã ở giữa: ${percent(p.middle)} (${number(p.communes)} xã, phường, đặc khu).`,

  communesTitle: 'Các xã, phường, đặc khu',
  coverage: (p: { covered: number; rated: number; communes: number }): string =>
    p.covered === 0
      ? `Trang web này chưa có số liệu của xã nào trong ${number(p.communes)} xã, phường, đặc khu ở đây. Vẫn có trang riêng cho từng nơi:`
      : `${number(p.covered)} trong ${number(p.communes)} xã, phường, đặc khu có số liệu trong kỳ này${p.rated < p.covered ? `; ${number(p.rated)} nơi có đủ số để tính tỷ lệ` : ''}.`,
  coverageNoRate: (p: { covered: number; communes: number }): string =>
    `${number(p.covered)} trong ${number(p.communes)} xã, phường, đặc khu có số liệu, nhưng không đủ để tính tỷ lệ đúng hạn. Mỗi nơi có trang riêng:`,
  elsewhereTitle: 'Có số liệu, nhưng của kỳ khác',
  elsewhereNote:
    'Số liệu của các nơi này là của kỳ khác, hoặc tính theo loại tháng khác (tháng báo cáo, từ ngày 15 đến ngày 14), nên không so được với các nơi trên.',
  othersTitle: 'Chưa có số liệu',
  communesNote:
    'Xếp theo tên. Thứ hạng là một khoảng: khi hai khoảng chồng lên nhau, chưa thể nói nơi nào hơn.',
  commune: 'Xã, phường, đặc khu',
  received: 'Nhận giải quyết',
  rate: 'Tỷ lệ',
  interval: 'Khoảng tin cậy 95%',
  distributionTitle: (p: { lower: number; upper: number; same: boolean }): string =>
    p.same
      ? `Tất cả các xã đều có ${percent(p.lower)}`
      : percent(p.lower) === percent(p.upper)
        ? `Ít nhất một nửa số xã có ${percent(p.lower)}`
        : `Một nửa số xã nằm giữa ${percent(p.lower)} và ${percent(p.upper)}`,
  distributionNote: 'Mỗi chấm là một xã, phường hoặc đặc khu.',

  departmentsTitle: 'Sở, ban, ngành',
  departmentsShare: (p: { volume: number; late: number | null }): string =>
    `Sở, ban, ngành chiếm ${percent(p.volume)} số hồ sơ của tỉnh${p.late === null ? '' : ` và ${percent(p.late)} số hồ sơ không được tính là đúng hạn`}.`,
  departmentsHere: 'Sở, ban, ngành',
  communesHere: 'Xã, phường, đặc khu',
  departmentsAdded: (p: { departments: number; communes: number }): string =>
    `Cộng ${number(p.departments)} sở, ban, ngành và ${number(p.communes)} xã, phường, đặc khu có số liệu trong kỳ; nơi chưa có số liệu không nằm trong phép tính.`,
  departmentsRest: (p: { communes: number }): string =>
    `Không tệp nào tách số của từng sở: phần này là số của cả tỉnh trừ đi tổng của ${number(p.communes)} xã, phường, đặc khu, tức mọi cơ quan của tỉnh ngoài cấp xã.`,
  departmentMost: (p: {
    /** Isolated in its direction. */
    name: string;
    volume: number;
    late: number;
    without: number;
    all: number;
  }): string =>
    `Riêng ${p.name} chiếm ${percent(p.volume)} số hồ sơ và ${percent(p.late)} số hồ sơ không được tính là đúng hạn; không kể cơ quan này, tỷ lệ chung của các nơi còn lại là ${percent(p.without)}, thay vì ${percent(p.all)}.`,
  departmentsNote:
    'Xếp theo tên. Mỗi sở giải quyết thủ tục khác nhau, và một hồ sơ có thể đi qua nhiều nơi: nên ở đây không xếp hạng, và không xếp sở chung với xã.',
  department: 'Sở, ban, ngành',
  departmentVolume: 'Phần trong số hồ sơ',
  departmentLate: 'Phần trong số không đúng hạn',
  departmentPart: (p: { volume: number; late: number | null }): string =>
    `Cơ quan này chiếm ${percent(p.volume)} số hồ sơ của các xã và các sở có số liệu cùng kỳ${p.late === null ? '' : `, và ${percent(p.late)} số hồ sơ không được tính là đúng hạn`}.`,
  departmentsDownload: 'Tải số liệu các sở, ban, ngành của tỉnh (CSV)',

  trendTitle: 'Qua các kỳ',
  trendPooledNote: 'Cộng các xã có số liệu trong từng kỳ; không gồm sở, ngành.',
  trendSteadyNote: (p: { units: number; of: number }): string =>
    `Cộng ${number(p.units)} trong ${number(p.of)} xã, phường, đặc khu: những nơi có số liệu ở mọi kỳ; không gồm sở, ngành.`,
  trendUnsteadyNote:
    'Không kết luận về thay đổi: nơi có số liệu mỗi kỳ mỗi khác, và những nơi có số liệu ở mọi kỳ chiếm chưa tới 90% số hồ sơ.',
  fieldsCommunesNote: 'Cộng các xã có số liệu theo lĩnh vực; không gồm sở, ngành.',
  otherRatesTitle: 'Trực tuyến, thanh toán, số hóa',

  indexTitle: (p: { total: number; asOf: string }): string =>
    `Chỉ số 766: ${points(p.total)} trên 100 điểm, đến ${formatDate('vi', p.asOf)}`,
  indexPlace: (p: { rank: number; count: number; communes: boolean; invented: boolean }): string =>
    `${p.invented ? 'thứ' : 'Cổng xếp thứ'} ${number(p.rank)} trong ${number(p.count)} ${p.communes ? 'xã, phường, đặc khu của tỉnh' : 'tỉnh, thành phố'}`,
  indexTied: (p: { count: number }): string => `bằng điểm với ${number(p.count)} nơi:`,
  indexGap: 'Cách nhau ít điểm thì thứ hạng không nói lên gì: hãy nhìn khoảng cách.',
  indexGroupMeasures: (p: { group: string; measures: string }): string =>
    `Nhóm ${p.group} chấm: ${p.measures}`,
  indexIntro: (p: { asOf: string }): string =>
    `Điểm do Cổng Dịch vụ công quốc gia chấm theo Quyết định 766/QĐ-TTg, từ đầu năm đến ${formatDate('vi', p.asOf)}. Sáu nhóm, so với trung vị và mức cao nhất của các đơn vị cùng cấp.`,
  indexBelowMedian: (p: { group: Index766Group; by: number }): string =>
    `Thấp hơn trung vị nhiều nhất ở nhóm ${GROUP[p.group]}: ${points(p.by)} điểm`,
  indexFigure: (p: { group: Index766Group; lost: number }): string =>
    `Còn thiếu nhiều điểm nhất ở nhóm ${GROUP[p.group]}: ${points(p.lost)} điểm`,
  indexGroup: (p: { group: Index766Group }): string => GROUP[p.group],
  indexColumns: {
    group: 'Nhóm',
    score: 'Điểm',
    maximum: 'Tối đa',
    lost: 'Còn thiếu',
    median: 'Trung vị',
    best: 'Cao nhất',
    rankAtMedian: 'Thứ hạng nếu đạt trung vị',
  },
  indexAbove: (p: { gap: number }): string => `kém nơi ngay trên ${points(p.gap)} điểm:`,
  indexBelow: (p: { gap: number }): string => `hơn nơi ngay dưới ${points(p.gap)} điểm:`,
  indexFirst: 'không có nơi nào điểm cao hơn',
  indexLast: 'không có nơi nào điểm thấp hơn',
  indexArithmetic:
    '“Thứ hạng nếu đạt trung vị” là phép tính số học: chỉ thay điểm một nhóm bằng trung vị, các nơi khác giữ nguyên. Đó không phải dự báo.',
  indexIdentical: (p: { communes: boolean; groups: string }): string =>
    `Mọi ${p.communes ? 'xã, phường, đặc khu' : 'tỉnh, thành phố'} có cùng điểm ở nhóm ${p.groups}: có vẻ lấy theo tỉnh, nên không so sánh được.`,
  indexSatisfaction:
    'Nhóm “Mức độ hài lòng” không phải khảo sát: điểm tính từ hồ sơ trễ và phản ánh, kiến nghị; nơi không có phản ánh được trọn điểm phần đó.',
  indexDaysTitle: 'Các ngày đã lấy số liệu',
  indexDay: 'Ngày',
  indexTotal: 'Tổng điểm',
  indexRank: 'Thứ hạng',
  indexMoved: 'Nhóm thay đổi nhiều nhất so với lần trước',
  indexMove: (p: { group: Index766Group; by: number }): string =>
    `${GROUP[p.group]}: ${p.by > 0 ? '+' : '−'}${points(Math.abs(p.by))}`,
  indexAboveMaximum: (p: {
    group: Index766Group;
    score: number;
    maximum: number;
    asOf: string;
  }): string =>
    `Ngày ${formatDate('vi', p.asOf)} Cổng cho nhóm ${GROUP[p.group]} ${points(p.score)} điểm, quá mức tối đa ${number(p.maximum)}; ở đây giữ nguyên như đã công bố.`,
  indexDaysNote:
    'Điểm một nhóm có thể nhảy vì cách tính hoặc số liệu đầu vào thay đổi; ở đây không gọi đó là kết quả làm tốt lên hay kém đi.',
  indexSource: (p: { source: string; asOf: string }): string =>
    `${p.source}, đến ${formatDate('vi', p.asOf)}`,
};
