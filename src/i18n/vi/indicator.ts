import { formatNumber, formatPercent } from '../format.ts';
import { during } from '../during.ts';
import type { IndicatorHistory, IndicatorTrap } from '../../tables/indicator-notes.ts';
import type { Period } from '../../tables/periods.ts';
import type { RateName } from '../../tables/rates.ts';
import type { RateVariant } from '../../tables/rate-variants.ts';

const number = (value: number) => formatNumber('vi', value);
const percent = (share: number, decimals = 1) => formatPercent('vi', share, decimals);

const MEASURES: Record<RateName, string> = {
  ontime_resolved:
    'Trong số hồ sơ đã giải quyết, bao nhiêu phần xong trước hoặc đúng ngày hẹn trả.',
  ontime_received:
    'Trong số hồ sơ nhận giải quyết, bao nhiêu phần đã xong trước hoặc đúng ngày hẹn trả.',
  ontime_766:
    'Trong số hồ sơ nhận giải quyết, bao nhiêu phần đã xong đúng hạn, hoặc chưa xong nhưng còn hạn.',
  overdue_total:
    'Trong số hồ sơ nhận giải quyết, bao nhiêu phần đã quá hạn, dù đã xong hay chưa xong.',
  online_rate: 'Trong số hồ sơ mới tiếp nhận, bao nhiêu phần được nộp trực tuyến.',
  online_payment_rate: 'Trong số hồ sơ có phí, lệ phí, bao nhiêu phần được nộp tiền trực tuyến.',
  digitised_rate: 'Trong số hồ sơ nhận giải quyết, bao nhiêu phần có giấy tờ được số hóa.',
};

const RECEIVED =
  'mọi hồ sơ nhận giải quyết trong kỳ; mẫu biểu gồm cả kỳ trước chuyển sang, còn số của Cổng thì nguồn không nói có gồm hay không.';

const DENOMINATOR: Record<RateName, string> = {
  ontime_resolved:
    'hồ sơ đã giải quyết trong kỳ. Hồ sơ đang giải quyết không nằm trong phép tính, kể cả khi đã quá hạn từ lâu.',
  ontime_received: `${RECEIVED} Hồ sơ mới nộp hôm qua cũng nằm trong đó.`,
  ontime_766: RECEIVED,
  overdue_total: RECEIVED,
  online_rate: 'hồ sơ mới tiếp nhận trong kỳ, không kể kỳ trước chuyển sang.',
  online_payment_rate: 'hồ sơ có phí, lệ phí; không phải mọi hồ sơ.',
  digitised_rate: RECEIVED,
};

const TRAP: Record<IndicatorTrap, string> = {
  pending_hidden:
    'Hồ sơ để quá hạn biến mất. Tự đặt: 100 hồ sơ đã giải quyết đều đúng hạn, 40 hồ sơ khác quá hạn mà chưa giải quyết. Tỷ lệ này là 100%; theo Quyết định 766 chỉ là 71,4%.',
  denominator:
    'Cùng một nơi, cùng một kỳ mà có hai số “đúng hạn”: mẫu số khác nhau. Chỉ so hai tỷ lệ khi cùng mẫu số.',
  open_counts_against:
    'Hồ sơ mới nộp, còn hạn, làm tỷ lệ thấp đi như thể đã trễ. Cuối một kỳ đông hồ sơ, tỷ lệ giảm mà không ai trễ hẹn.',
  complement:
    'Khi các đẳng thức của biểu mẫu đúng, tỷ lệ này bằng 100% trừ tỷ lệ theo Quyết định 766. Nơi nào hai số cộng lại không bằng 100% thì tệp có số không khớp.',
  returned:
    'Ở một số hệ thống, hồ sơ trả lại, xin rút hay chờ bổ sung được tính là đúng hạn. Trả hồ sơ lại khi ấy làm tỷ lệ đẹp lên. Nơi tệp đếm riêng, trang của đơn vị cho thấy số đó.',
  supplement:
    'Yêu cầu bổ sung làm đồng hồ dừng. Theo mô tả công thức 766, bổ sung quá một lần bị tính là trễ; hệ thống khác tính khác, và tệp không nói ra.',
  stated_in_one:
    'Cổng cho con số “đúng hạn” gộp cả hồ sơ đã xong và hồ sơ còn hạn, nên không biết bao nhiêu đã xong thật.',
  snapshot:
    'Hồ sơ chưa xong được xét vào ngày chốt số. Hôm nay còn hạn, mai có thể quá hạn: lấy số vào ngày khác thì tỷ lệ khác.',
  calendars:
    'Cổng đếm theo tháng, quý, năm dương lịch; báo cáo của xã chốt ngày 14. Tháng 8 của hai bên không phải cùng một tháng, nên không so được.',
  carried_over:
    'Trong mẫu biểu, “nhận giải quyết” gồm hồ sơ kỳ trước chuyển sang. Cộng số này qua nhiều tháng là đếm một hồ sơ nhiều lần.',
  stocks:
    'Hồ sơ đang quá hạn là tình trạng cuối kỳ: một hồ sơ để quá hạn ba tháng có mặt ở cả ba. Không cộng qua các tháng; lấy số của kỳ sau cùng.',
  case_mix:
    'Chứng thực thường xong trong ngày, đất đai mất nhiều thời gian. Nơi nhận nhiều hồ sơ đất đai có tỷ lệ khác dù làm từng việc như nhau.',
  departments:
    'Số của tỉnh gồm cả sở, ngành. Khi một sở lớn chậm trễ, số của tỉnh không nói các xã làm ra sao.',
  few: 'Ít hồ sơ thì 100% nói được rất ít: 5 trên 5 có khoảng tin cậy 95% bắt đầu từ 56,6%.',
  zero: '0 trên 0 không phải 0% cũng không phải 100%. Không có hồ sơ thì không có tỷ lệ.',
  averages:
    'Trung bình cộng các tỷ lệ của xã không phải tỷ lệ của tỉnh: xã 20 hồ sơ sẽ nặng bằng xã 2.000 hồ sơ. Ở đây chỉ cộng số hồ sơ rồi mới chia.',
  online_denominators:
    'Chia cho “nhận giải quyết” là chia cả cho hồ sơ kỳ trước chuyển sang, vốn đã được đếm cách nộp một lần rồi: tỷ lệ bị kéo xuống.',
  parts_of_online:
    '“Toàn trình” và “một phần” là hai phần của nộp trực tuyến; cộng thêm chúng vào là đếm hai lần. “Phi địa giới” cũng là một phần, không phải một cách nộp nữa.',
  joint_columns:
    'Nhiều biểu gộp nộp trực tiếp và bưu chính một cột. Khi ấy không biết bưu chính bao nhiêu; không được ghi là 0.',
  two_systems:
    'Một xã thường dùng hai hệ thống, của bộ và của tỉnh. Thiếu tệp của một hệ thống thì mất một phần hồ sơ và tỷ lệ đổi theo.',
  not_the_score:
    'Điểm của nhóm tương ứng trong chỉ số 766 còn dựa vào những số khác, nên không suy ra từ tỷ lệ này, và ngược lại.',
  fee_dossiers:
    'Chia cho mọi hồ sơ thì nơi có nhiều thủ tục miễn phí luôn thấp. Hồ sơ có phí bằng 0 cũng không nằm trong mẫu số.',
  over_100:
    'Có hệ thống đang chạy chia số hồ sơ thanh toán trực tuyến cho số thủ tục, ra tỷ lệ trên 100%. Trang này không lấy tỷ lệ in sẵn ấy.',
  digitised_denominators:
    'Mẫu số mà Cổng dùng cho số hóa không phải lúc nào cũng bằng số nhận giải quyết: ngày 10/10/2026 lệch 2 hồ sơ ở Đà Nẵng và 90 ở An Giang. Ở đây chia cho số nhận giải quyết.',
};

const HISTORY: Record<IndicatorHistory, string> = {
  decision766:
    '23/6/2022: Quyết định 766/QĐ-TTg đặt ra bộ chỉ số; vận hành trên Cổng Dịch vụ công quốc gia từ 1/8/2022.',
  portal_calendar: 'Cổng tính theo tháng, quý và năm dương lịch, và lũy kế từ 1/1.',
  drift:
    'Đến tháng 10/2026 Cổng vẫn dẫn Quyết định 766, nhưng bảng công thức mà người vận hành dùng đã có những chỉ tiêu không có trong văn bản năm 2022. Vì thế không vẽ xu hướng qua chỗ công thức có thể đã đổi.',
  form_ii06:
    '21/10/2020: Thông tư 01/2020/TT-VPCP đặt ra biểu II.06, nơi có các cột mà tỷ lệ này được tính ra.',
  form_07a:
    'Tháng 9/2026: tệp xuất của Hà Nội đã theo biểu 07a/BTP. Trang này nhận ra cột theo tên, không theo số hiệu biểu.',
  reporting_months:
    'Tháng báo cáo đi từ ngày 15 tháng trước đến ngày 14 (Nghị định 09/2019/NĐ-CP). Kỳ báo cáo đầu tiên của các xã mới chỉ có nửa tháng.',
  reform:
    '1/7/2025: chính quyền địa phương hai cấp; các xã, phường, đặc khu hiện nay bắt đầu từ ngày này và không nối với số liệu trước đó.',
};

const VARIANT: Record<RateVariant, { formula: string; user: string }> = {
  online_new: { formula: 'trực tuyến ÷ mới tiếp nhận', user: 'Trang này' },
  online_received: {
    formula: 'trực tuyến ÷ nhận giải quyết',
    user: 'Gặp ở nơi lấy cột tổng làm mẫu số',
  },
  online_eligible: {
    formula: 'toàn trình ÷ hồ sơ của thủ tục đủ điều kiện toàn trình',
    user: 'Một bảng công thức 766 đang lưu hành',
  },
  online_766: {
    formula: 'trực tuyến có kết quả điện tử ÷ tiếp nhận × tỷ lệ đồng bộ',
    user: 'Một bản mô tả công thức 766 khác; hai bản không khớp nhau',
  },
  payment_dossiers: {
    formula: 'thanh toán trực tuyến ÷ hồ sơ có phí, lệ phí',
    user: 'Trang này; cũng là phần lớn nhất của nhóm thanh toán trong chỉ số 766',
  },
  payment_procedures: {
    formula: 'hồ sơ thanh toán trực tuyến ÷ số thủ tục',
    user: 'Một hệ thống đang chạy',
  },
  digitised_received: {
    formula: 'đã số hóa ÷ nhận giải quyết',
    user: 'Trang này; Cổng dùng mẫu số gần như vậy',
  },
  digitised_766: {
    formula: 'từ 80% trở lên là trọn 4 điểm',
    user: 'Chỉ số 766: điểm không phân biệt 80% với 100%',
  },
};

/** Messages: the pages of the named rates. The Vietnamese catalogue defines the keys. */
export const indicator = {
  title: 'Chỉ tiêu',
  description:
    'Mỗi tỷ lệ trên trang này đo gì, chia cho gì, ai dùng cách nào, và dễ bị hiểu lầm ra sao.',
  lead: 'Bảy tỷ lệ và một chỉ số. Mỗi trang nói bằng một câu điều nó đo, rồi công thức, các bẫy, và những con số đang có.',
  rateDescription: (p: { rate: RateName }): string =>
    `${MEASURES[p.rate]} Công thức, ví dụ, bẫy thường gặp, bản đồ các tỉnh.`,
  measures: (p: { rate: RateName }): string => MEASURES[p.rate],
  indexName: 'Chỉ số 766',
  indexMeasures:
    'Điểm trên 100 mà Cổng Dịch vụ công quốc gia chấm theo Quyết định 766/QĐ-TTg, gồm sáu nhóm.',
  available: (p: { provinces: number; communes: number }): string =>
    [
      ...(p.provinces > 0 ? [`${number(p.provinces)} tỉnh, thành phố`] : []),
      ...(p.communes > 0 ? [`${number(p.communes)} xã, phường, đặc khu`] : []),
    ].join(' và '),
  availableLabel: 'Có số của',
  what: 'tỷ lệ này là gì?',

  formulaTitle: 'Công thức',
  denominator: (p: { rate: RateName }): string => DENOMINATOR[p.rate],
  denominatorLabel: 'Mẫu số',
  betterUp: 'Cao hơn là tốt hơn cho người dân.',
  betterDown: 'Thấp hơn là tốt hơn cho người dân.',
  exampleTitle: 'Ví dụ và ai dùng cách nào',
  serviceExample: (p: {
    received: string;
    carried: string;
    online: string;
    other: string;
    fee: string;
    paid: string;
    procedures: string;
    digitised: string;
  }): string =>
    `Ví dụ tự đặt: nhận giải quyết ${p.received} hồ sơ, gồm ${p.carried} hồ sơ kỳ trước chuyển sang; mới tiếp nhận ${p.online} trực tuyến và ${p.other} trực tiếp hoặc bưu chính. ${p.fee} hồ sơ có phí, lệ phí, thuộc ${p.procedures} thủ tục; ${p.paid} hồ sơ nộp tiền trực tuyến. ${p.digitised} hồ sơ được số hóa.`,
  variantCaption: 'Các cách tính đang gặp, trên cùng ví dụ',
  variantFormula: (p: { variant: RateVariant }): string => VARIANT[p.variant].formula,
  variantUser: (p: { variant: RateVariant }): string => VARIANT[p.variant].user,
  variantNone: 'ví dụ không có số này',
  dashboardLabels:
    'Bảng theo dõi của một số phường ghi tỷ lệ quá hạn là theo “QĐ 776”: đó là viết nhầm số 766.',
  pressExample: (p: {
    place: string;
    onTime: number;
    received: number;
    ofReceived: number;
    /** Bounds of the share of those resolved; equal where the figures leave no room. */
    ofResolved: { readonly lower: number; readonly upper: number };
  }): string =>
    `Ví dụ thật, từ một bài báo: ở ${p.place}, ${number(p.onTime)} trong ${number(p.received)} hồ sơ xong đúng hoặc trước hạn. Trên số nhận giải quyết là ${percent(p.ofReceived, 2)}; trên số đã giải quyết là ${p.ofResolved.lower === p.ofResolved.upper ? percent(p.ofResolved.upper, 2) : `từ ${percent(p.ofResolved.lower, 2)} đến ${percent(p.ofResolved.upper, 2)}`}.`,
  pressSource: 'Bài báo',

  provincesTitle: 'Các tỉnh, thành phố',
  communesTitle: 'Các xã, phường, đặc khu',
  mapFinding: (p: { lowest: string; low: number; highest: string; high: number }): string =>
    `Từ ${percent(p.low)} ở ${p.lowest} đến ${percent(p.high)} ở ${p.highest}`,
  mapNote: (p: { period: Period; denominator: string }): string =>
    `Số của cả tỉnh, kể cả sở, ngành, ${during('vi', p.period)}. Mẫu số: ${p.denominator} Năm sắc độ, mỗi sắc độ một phần năm số tỉnh; càng nổi trên nền càng cao. Hoàng Sa mang màu của Đà Nẵng, Trường Sa của Khánh Hòa. Mỗi ô là một đường dẫn.`,
  rankingNote:
    'Thứ hạng là một khoảng: nơi đó đứng thứ mấy trong phần lớn các lần mô phỏng lại số đếm, 1 là đầu có lợi cho người dân. Ở cấp tỉnh số hồ sơ rất lớn nên khoảng hẹp. Khoảng hẹp không có nghĩa là tỉnh này làm giỏi hơn tỉnh kia: loại hồ sơ, phần của sở và cách ghi sổ khác nhau, và khoảng không tính đến những điều đó. Chỉ có một số là khoảng gồm một bậc: ít nhất 95% lần mô phỏng cho đúng bậc ấy.',
  columns: {
    province: 'Tỉnh, thành phố',
    rate: 'Tỷ lệ',
    interval: 'Khoảng tin cậy 95%',
    rank: 'Khoảng thứ hạng',
    denominator: 'Mẫu số',
  },
  tableCaption: (p: { rate: string; period: Period }): string =>
    `${p.rate}, ${during('vi', p.period)}, xếp theo tên`,
  communesIn: (p: { communes: number; period: Period }): string =>
    `${number(p.communes)} xã, phường, đặc khu, ${during('vi', p.period)}`,
  communesNote:
    'Khoảng thứ hạng, phễu và từng xã ở trang của tỉnh. Xã không bao giờ được xếp chung với sở.',
  noFigures:
    'Các tệp đang có không cho những số đếm mà tỷ lệ này cần, nên ở đây chưa có con số nào về nơi có thật, và không có bản đồ.',
  noFiguresProvinces: 'Chưa có số của tỉnh nào cho tỷ lệ này.',
  exampleLink: 'Xem tỷ lệ này trên một tỉnh không có thật: Tỉnh Mẫu',

  trapsTitle: 'Dễ hiểu lầm ở đâu',
  trap: (p: { trap: IndicatorTrap }): string => TRAP[p.trap],
  historyTitle: 'Định nghĩa qua thời gian',
  historyNote: 'Chỉ những gì các nguồn nói.',
  history: (p: { item: IndicatorHistory }): string => HISTORY[p.item],
  sourcesTitle: 'Nguồn của định nghĩa',
  sourceCode:
    'Công thức thành phần: bảng chỉ tiêu và bản mô tả công thức trích trong kho mã công khai ChippedTopaz/qd766; giá trị pháp lý chưa kiểm chứng được.',
  sourceForms:
    'Cột và ghi chú của biểu: mã nguồn công khai của các hệ thống một cửa đang chạy, đọc tháng 11/2026.',
  others: 'Các chỉ tiêu khác',
  methodsLink: 'Cách tính và các thống kê dùng ở đây',
};
