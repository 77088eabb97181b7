import type { RateName } from '../../tables/rates.ts';
import { formatNumber } from '../format.ts';

const number = (value: number) => formatNumber('vi', value);
const list = (names: readonly string[]) => names.join('; ');

const VIEWS = {
  ranges: 'Thứ hạng dạng khoảng',
  funnel: 'Biểu đồ phễu',
  lines: 'Đường của từng đơn vị',
  slope: 'Hai kỳ',
  scatter: 'Hai chỉ tiêu',
  table: 'Bảng',
} as const;

const QUESTIONS = {
  ranges: 'Mỗi đơn vị có thể đứng ở đâu?',
  funnel: 'Đơn vị nào nằm ngoài mức thường thấy?',
  lines: 'Mỗi đơn vị đi theo thời gian ra sao?',
  slope: 'Đơn vị nào thật sự thay đổi giữa hai kỳ?',
  scatter: 'Hai chỉ tiêu có đi cùng nhau không?',
  table: 'Con số cụ thể là bao nhiêu?',
} as const;

const REFUSALS = {
  few_units:
    'Biểu đồ phễu cần ít nhất 10 đơn vị: ít hơn thì không biết các đơn vị vốn khác nhau đến đâu. Hãy chọn cả nhóm; đơn vị bạn chọn sẽ được nêu tên trong đó.',
  one_period: 'Mới có một kỳ số liệu nên chưa so được theo thời gian.',
  one_indicator: 'Các đơn vị này chỉ có một chỉ tiêu tính được.',
  choose_units: 'Để vẽ đường theo thời gian, hãy chọn đơn vị (tối đa 12).',
} as const;

const LINK_NAMES = {
  set: 'nhóm đơn vị',
  u: 'đơn vị',
  i: 'chỉ tiêu',
  j: 'chỉ tiêu thứ hai',
  f: 'lĩnh vực',
  p: 'kỳ',
  q: 'kỳ trước',
  v: 'cách xem',
  std: 'quy về cùng cơ cấu',
} as const;

const LEFT_OUT = {
  level: 'Tỉnh, xã và sở không so với nhau, nên đã bỏ',
  invented: 'Đơn vị minh họa không bao giờ đứng cạnh đơn vị thật, nên đã bỏ',
  set: 'Không thuộc nhóm đang so nên đã bỏ',
  many: 'Chỉ so được tối đa 12 đơn vị, nên đã bỏ',
} as const;

const MISSING = {
  none: 'Chưa công bố số liệu của kỳ này',
  hidden: 'Có số liệu nhưng ẩn vì số nhỏ',
  unknown: 'Nguồn không nêu đủ số đếm để tính',
  nothing: 'Không phát sinh hồ sơ nên không có tỷ lệ',
  contradiction: 'Các số đếm mâu thuẫn với nhau nên không tính',
  systems: 'Nhiều hệ thống cùng nêu số tổng, không cộng được với nhau',
} as const;

const DENOMINATORS: Record<RateName, string> = {
  ontime_resolved:
    'Hồ sơ giải quyết trước hạn và đúng hạn, chia cho số hồ sơ đã giải quyết. Không thấy hồ sơ đang quá hạn.',
  ontime_received: 'Hồ sơ giải quyết trước hạn và đúng hạn, chia cho tổng số nhận giải quyết.',
  ontime_766:
    'Hồ sơ giải quyết trước hạn, đúng hạn hoặc đang giải quyết còn hạn, chia cho tổng số nhận giải quyết (Quyết định 766).',
  overdue_total: 'Hồ sơ giải quyết quá hạn và đang quá hạn, chia cho tổng số nhận giải quyết.',
  online_rate: 'Hồ sơ nộp trực tuyến, chia cho số mới tiếp nhận.',
  online_payment_rate: 'Hồ sơ thanh toán trực tuyến, chia cho số hồ sơ có phí, lệ phí.',
  digitised_rate: 'Hồ sơ đã số hóa, chia cho tổng số nhận giải quyết.',
};

const PLACES = {
  far_below: 'Thấp, ngoài giới hạn 99,8%',
  below: 'Thấp, ngoài giới hạn 95%',
  within: 'Trong mức khác nhau thường thấy',
  above: 'Cao, ngoài giới hạn 95%',
  far_above: 'Cao, ngoài giới hạn 99,8%',
} as const;

const CHANGES = {
  higher: 'Tăng quá mức may rủi',
  lower: 'Giảm quá mức may rủi',
  unclear: 'Có thể chỉ là may rủi',
} as const;

/** Whether two indicators go together; nothing is said of causes. */
const TOGETHER = {
  together: 'Hai chỉ tiêu thường cao cùng nhau',
  opposite: 'Chỉ tiêu này cao thì chỉ tiêu kia thường thấp',
  unclear: 'Chưa thấy hai chỉ tiêu đi cùng nhau hay ngược nhau',
} as const;

/** Messages of the page of comparisons. The Vietnamese catalogue defines the keys. */
export const compare = {
  title: 'So sánh',
  description:
    'So sánh các tỉnh, các xã hoặc các sở: thứ hạng dạng khoảng, biểu đồ phễu, hai kỳ, hai chỉ tiêu, kèm bảng và độ chắc chắn.',
  lead: 'Chọn từ 2 đến 12 đơn vị, hoặc cả một nhóm. Câu trả lời được tính ngay trong trình duyệt của bạn, bằng đúng các phép tính của trang này.',
  needsScripts:
    'Chưa bật JavaScript nên chỉ xem được bảng so sánh dưới đây; đường dẫn có thể đang hỏi một điều khác.',
  pick: 'Thêm đơn vị',
  pickHint: 'Gõ có dấu hay không dấu, tên mới hay tên cũ đều được.',
  chosen: 'Đơn vị đã chọn',
  noneChosen: 'Chưa chọn đơn vị nào.',
  remove: (p: { unit: string }): string => `Bỏ ${p.unit}`,
  added: (p: { unit: string }): string => `Đã thêm ${p.unit}.`,
  removed: (p: { unit: string }): string => `Đã bỏ ${p.unit}.`,
  leftOut: (p: { reason: keyof typeof LEFT_OUT; names: readonly string[] }): string =>
    `${LEFT_OUT[p.reason]}: ${list(p.names)}.`,
  set: 'So sánh',
  allCommunes: 'Mọi xã, phường, đặc khu của các tỉnh có số liệu',
  onlyChosen: 'Chỉ các đơn vị đã chọn',
  indicator: 'Chỉ tiêu',
  ofTime: 'Đúng hạn: bốn cách tính, khác nhau ở mẫu số',
  otherIndicators: 'Chỉ tiêu khác',
  second: 'Chỉ tiêu thứ hai',
  period: 'Kỳ',
  before: 'So với kỳ',
  view: 'Cách xem',
  viewName: (p: { view: keyof typeof VIEWS }): string => VIEWS[p.view],
  viewQuestion: (p: { view: keyof typeof QUESTIONS }): string => QUESTIONS[p.view],
  refusal: (p: { reason: keyof typeof REFUSALS }): string => REFUSALS[p.reason],
  standardised: 'Xét theo cơ cấu lĩnh vực (chuẩn hóa gián tiếp)',
  compare: 'So sánh',
  chooseMore: 'Hãy chọn ít nhất hai đơn vị, hoặc cả một nhóm.',
  noFigures: 'Chưa công bố số liệu của đơn vị nào đã chọn.',
  ignored: (p: { names: readonly string[] }): string =>
    `Đường dẫn có giá trị không dùng được nên đã bỏ qua: ${p.names.join(', ')}.`,
  withoutRate: (p: { set: string }): string =>
    `${p.set}: có số liệu nhưng không đủ để tính tỷ lệ nào, nên không so sánh được.`,
  linkName: (p: { name: keyof typeof LINK_NAMES }): string => LINK_NAMES[p.name],
  unlike:
    'Hai kỳ trong đường dẫn được cắt khác nhau hoặc chồng lên nhau nên không so với nhau; kỳ trước đã được thay.',
  pressCompare: 'Bấm “So sánh” để xem câu trả lời cho các lựa chọn trên.',
  defaultTitle: (p: { units: number }): string =>
    `${number(p.units)} tỉnh, thành phố: mỗi nơi có thể đứng ở đâu`,
  units: (p: { units: number }): string => `${number(p.units)} đơn vị`,
  denominator: (p: { rate: RateName }): string => DENOMINATORS[p.rate],
  rankNote:
    'Thứ hạng là một khoảng: những đơn vị có khoảng chồng lên nhau thì không phân biệt được. Hạng 1 là đầu có lợi cho người dân. Chỉ có một số là khoảng gồm một bậc: ít nhất 95% lần mô phỏng cho đúng bậc ấy.',
  narrowNote:
    'Ở cấp tỉnh khoảng hẹp vì hồ sơ nhiều. Khoảng hẹp không có nghĩa là tỉnh này làm giỏi hơn tỉnh kia: loại hồ sơ, phần của sở và cách ghi sổ khác nhau.',
  onlyNamedDrawn:
    'Quá nhiều đơn vị để vẽ từng nơi: chỉ vẽ những đơn vị bạn chọn trong nhóm (tối đa 12); bảng có đủ mọi đơn vị.',
  missingTitle: 'Những đơn vị chưa so được',
  missing: (p: { reason: keyof typeof MISSING; names: readonly string[] }): string =>
    `${MISSING[p.reason]}: ${list(p.names)}.`,
  otherSeries: (p: { series: string; names: readonly string[] }): string =>
    `Có số liệu loại kỳ khác (${p.series}), không so với kỳ đang chọn: ${list(p.names)}.`,
  missingCell: (p: { reason: keyof typeof MISSING }): string => MISSING[p.reason],
  named: 'đơn vị bạn chọn',
  rank: 'Hạng có thể',
  place: 'So với mức thường thấy',
  placeName: (p: { place: keyof typeof PLACES }): string => PLACES[p.place],
  standardisedRate: 'Chuẩn hóa gián tiếp',
  expected: 'Số kỳ vọng',
  ratio: 'Thực tế / kỳ vọng',
  standardisedNote:
    'Số kỳ vọng: nếu mỗi lĩnh vực của đơn vị đạt đúng tỷ lệ chung của lĩnh vực ấy. Chuẩn hóa gián tiếp: thực tế chia cho kỳ vọng, nhân với tỷ lệ chung; ghi “>99,9%” khi phép tính ra 100% trở lên, điều không tỷ lệ nào vượt được. Con số ấy so từng đơn vị với mức chung, không so hai đơn vị với nhau.',
  commonRates: (p: { pools: readonly string[]; units: number }): string =>
    `Tỷ lệ chung tính trên: ${list(p.pools)} (${number(p.units)} đơn vị có số liệu theo lĩnh vực).`,
  noCommonRates: (p: { pools: readonly string[]; units: number }): string =>
    `Không chuẩn hóa được đơn vị nào: tỷ lệ chung của từng lĩnh vực phải tính trên ít nhất 3 đơn vị có đủ số liệu theo lĩnh vực, và lĩnh vực của đơn vị phải khớp với tổng của nó (${list(p.pools)}: ${number(p.units)} đơn vị có số liệu theo lĩnh vực).`,
  notByField: 'không có đủ số liệu theo lĩnh vực',
  difference: 'Chênh lệch',
  change: 'Thay đổi',
  changeName: (p: { change: keyof typeof CHANGES }): string => CHANGES[p.change],
  points: (p: { number: string }): string => `${p.number} điểm %`,
  chance: (p: { units: number; expected: string; outside: number }): string =>
    `${number(p.outside)} trên ${number(p.units)} đơn vị nằm ngoài giới hạn 95%; chỉ do ngẫu nhiên cũng có khoảng ${p.expected} (mô phỏng bằng chính quy tắc này, không phải 5%).`,
  fewJudged:
    'Quá ít đơn vị có số liệu để biết chúng vốn khác nhau đến đâu, nên không kết luận đơn vị nào nằm ngoài mức thường thấy.',
  pairs: 'So từng cặp',
  pairsNote:
    'Chênh lệch kèm khoảng tin cậy 95% (Newcombe). Một cặp chỉ gọi là khác nhau khi khoảng ấy không chứa 0 và tỷ lệ phát hiện sai (Benjamini–Hochberg) dưới 5%.',
  pairFirst: 'Đơn vị thứ nhất',
  pairSecond: 'Đơn vị thứ hai',
  pairVerdict: 'Kết luận',
  pairName: (p: { verdict: 'higher' | 'lower' | 'unclear' }): string =>
    ({ higher: 'Thứ nhất cao hơn', lower: 'Thứ hai cao hơn', unclear: 'Không phân biệt được' })[
      p.verdict
    ],
  changesFound: (p: { rose: number; fell: number; units: number }): string =>
    `Trong ${number(p.units)} đơn vị so được, ${number(p.rose)} đơn vị tăng và ${number(p.fell)} đơn vị giảm quá mức may rủi`,
  linesFound: (p: { units: number; rose: number; fell: number; few: number }): string => {
    const still = p.units - p.rose - p.fell - p.few;
    const few = p.few === 0 ? '' : `; ${number(p.few)} đơn vị có quá ít kỳ để kết luận`;
    return `Trong ${number(p.units)} đơn vị, ${number(p.rose)} đơn vị tăng thật, ${number(p.fell)} đơn vị giảm thật; ${number(still)} đơn vị không đổi quá mức dao động thường thấy${few}`;
  },
  scatterFound: (p: {
    units: number;
    form: keyof typeof TOGETHER;
    r: string;
    lower: string;
    upper: string;
  }): string =>
    `${TOGETHER[p.form]} (tương quan hạng của ${number(p.units)} đơn vị: ${p.r}; khoảng tin cậy 95%: ${p.lower} … ${p.upper})`,
  scatterNote:
    'Tương quan hạng (Spearman) từ −1 đến 1; khoảng tin cậy theo thang z của Fisher (Bonett và Wright 2000). Đi cùng nhau không có nghĩa là cái này gây ra cái kia.',
  mixFound: (p: { units: number; above: number; below: number }): string =>
    `Trong ${number(p.units)} đơn vị, ${number(p.above)} đơn vị cao hơn và ${number(p.below)} đơn vị thấp hơn mức mà cơ cấu lĩnh vực của chính mình cho phép kỳ vọng`,
  funnelFound: (p: { outside: number; units: number }): string =>
    p.outside === 0
      ? `Không đơn vị nào trong ${number(p.units)} đơn vị nằm ngoài giới hạn 95%`
      : `${number(p.outside)} trên ${number(p.units)} đơn vị nằm ngoài giới hạn 95%`,
  pairsFound: (p: { different: number; pairs: number }): string =>
    `Trong ${number(p.pairs)} cặp, ${number(p.different)} cặp phân biệt được với nhau`,
  pairFound: (p: { first: string; second: string; apart: boolean }): string =>
    p.apart
      ? `${p.first} cao hơn ${p.second}, quá mức may rủi`
      : `Chưa phân biệt được ${p.first} với ${p.second}`,
  falseDiscovery: 'Tỷ lệ phát hiện sai',
  copyLink: 'Chép đường dẫn',
  copied: 'Đã chép đường dẫn của so sánh này.',
  copyFailed: 'Không chép được; đường dẫn đang ở thanh địa chỉ.',
  ofProvince: 'So sánh các xã này với nhau',
  ofSimilar: 'So sánh với các xã tương tự',
  ofCommune: 'So sánh với các xã cùng tỉnh',
};
