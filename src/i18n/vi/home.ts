import { during } from '../during.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { Period } from '../../tables/periods.ts';

const number = (value: number) => formatNumber('vi', value);
const percent = (share: number) => formatPercent('vi', share);

/** Messages: the home page. The Vietnamese catalogue defines the keys. */
export const home = {
  coverage: (p: {
    provinces: number;
    allProvinces: number;
    communes: number;
    allCommunes: number;
  }): string =>
    p.allProvinces === 1
      ? `Ở đây có số liệu của ${number(p.communes)} trong ${number(p.allCommunes)} xã, phường, đặc khu.`
      : `Ở đây có số liệu của ${p.provinces === p.allProvinces ? 'cả' : `${number(p.provinces)} trong`} ${number(p.allProvinces)} tỉnh, thành phố và ${number(p.communes)} trong ${number(p.allCommunes)} xã, phường, đặc khu.`,
  places: (p: { names: readonly string[]; more: number }): string =>
    `Các xã có số liệu thuộc ${p.names.join(', ')}${p.more > 0 ? ` và ${number(p.more)} tỉnh, thành phố khác` : ''}.`,
  noFigures: 'Nơi nào chưa có số liệu thì trang của nơi ấy nói rõ như vậy.',
  periods: (p: { series: string; period: string; periods: number }): string =>
    p.periods === 1
      ? `${p.series}: ${p.period}.`
      : `${p.series}: ${number(p.periods)} kỳ, ${p.period}.`,

  nationTitle: (p: { provinces: number }): string => `Cộng ${number(p.provinces)} tỉnh, thành phố`,
  nationNote: (p: { period: Period }): string =>
    `Hồ sơ mà nguồn đếm cho các tỉnh ${during('vi', p.period)}, ở sở, ngành và ở các xã.`,
  received: 'Hồ sơ nhận giải quyết',
  receivedNote: 'Mới tiếp nhận và kỳ trước chuyển sang',
  receivedUnsaid: 'Nguồn không nói có gồm hồ sơ kỳ trước chuyển sang hay không',
  paidNote: 'Trên số hồ sơ có phí, lệ phí',
  fullCount:
    'Đây là số đếm đủ như nguồn nêu vào ngày đó, không phải mẫu; nguồn có thể sửa lại. Khoảng tin cậy coi các hồ sơ là độc lập; thực tế dao động nhiều hơn.',

  mapTitle: 'Từng tỉnh, thành phố',
  mapFinding: (p: { lowest: string; low: number; highest: string; high: number }): string =>
    `Đúng hạn hoặc còn hạn: từ ${percent(p.low)} ở ${p.lowest} đến ${percent(p.high)} ở ${p.highest}`,
  mapNote: (p: { period: Period }): string =>
    `Theo Quyết định 766, trên số nhận giải quyết ${during('vi', p.period)}. Năm sắc độ, mỗi sắc độ một phần năm số tỉnh; càng nổi trên nền càng cao. Hoàng Sa mang màu của Đà Nẵng, Trường Sa của Khánh Hòa. Mỗi ô là một đường dẫn.`,
  tableCaption: (p: { period: Period }): string =>
    `Các tỉnh, thành phố ${during('vi', p.period)}, xếp theo tên`,
  tableCaptionNoPeriod: 'Các tỉnh, thành phố, xếp theo tên',
  province: 'Tỉnh, thành phố',
  inTime: 'Đúng hoặc còn hạn (766)',
  index: (p: { asOf: string }): string => `Chỉ số 766, ${p.asOf} (điểm)`,
  communes: 'Xã có số liệu',
  ofCommunes: (p: { covered: number; communes: number }): string =>
    `${number(p.covered)} / ${number(p.communes)}`,

  oneProvinceLink: (p: { province: string }): string => `Trang đầy đủ của ${p.province}`,
  moreTitle: 'Xem tiếp',
  exampleLink: 'Một ví dụ đầy đủ: Tỉnh Mẫu',
  exampleNote: 'tỉnh không có thật; số liệu do máy tạo ra để cho thấy một trang có đủ mọi kỳ',
  reportedLink: 'Báo chí đã nêu gì',
  reportedNote: (p: { figures: number; units: number }): string =>
    `${number(p.figures)} con số về ${number(p.units)} nơi, kèm nguồn, không cộng vào số liệu ở trên`,
  exploreLink: 'Tự tra số liệu',
  exploreNote: 'chọn chỉ tiêu, đơn vị và kỳ; trình duyệt của bạn tính câu trả lời',
  indicatorsLink: 'Chỉ tiêu',
  indicatorsNote: 'mỗi tỷ lệ đo gì, chia cho gì, dễ hiểu lầm ở đâu; bản đồ các tỉnh',
  methodsLink: 'Cách tính',
  methodsNote: 'vì sao cùng một nơi có thể có bốn tỷ lệ “đúng hạn” khác nhau',
  unitsLink: 'Mọi tỉnh và xã theo thứ tự chữ cái',
  unitsNote: (p: { communes: number }): string => `${number(p.communes)} xã, phường, đặc khu`,

  unitsTitle: 'Tỉnh và xã theo thứ tự chữ cái',
  unitsDescription: (p: { provinces: number; communes: number }): string =>
    `${number(p.provinces)} tỉnh, thành phố và ${number(p.communes)} xã, phường, đặc khu, mỗi nơi một trang.`,
  provincesTitle: 'Tỉnh, thành phố',
  lettersTitle: 'Xã, phường, đặc khu theo chữ cái đầu',
  letterTitle: (p: { letter: string }): string => `Xã, phường, đặc khu: ${p.letter}`,
  letterDescription: (p: { letter: string; communes: number }): string =>
    `${number(p.communes)} xã, phường, đặc khu có tên bắt đầu bằng ${p.letter}.`,
  letterNote: 'Â và Ă đứng cùng A, Ê cùng E, Ô và Ơ cùng O, Ư cùng U; Đ đứng riêng.',
  communeCount: (p: { communes: number }): string => `${number(p.communes)} xã`,
};
