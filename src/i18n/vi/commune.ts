import { formatDate, formatNumber, formatPercent } from '../format.ts';
import type { LeadingRate, MissingRate, OnTimeRate, ReportedSentence } from '../sentence-params.ts';
import { qualityLine } from './quality-lines.ts';
import { reported } from './reported.ts';

const number = (value: number) => formatNumber('vi', value);
const percent = (share: number, decimals = 1) => formatPercent('vi', share, decimals);

const RATE_TITLE: Record<OnTimeRate, string> = {
  ontime_766: 'Đúng hạn hoặc còn hạn, trên số nhận giải quyết',
  ontime_resolved: 'Đúng hạn, trên số đã giải quyết',
  ontime_received: 'Đúng hạn, trên số nhận giải quyết',
  overdue_total: 'Trễ hoặc quá hạn, trên số nhận giải quyết',
};
const RATE_MEANING: Record<OnTimeRate, string> = {
  ontime_766:
    'Hồ sơ đã xong đúng hạn, cộng hồ sơ đang làm mà chưa quá hạn, chia cho số hồ sơ nhận giải quyết: tiếp nhận trong kỳ hoặc kỳ trước chuyển sang. Cổng Dịch vụ công quốc gia tính theo cách này (Quyết định 766/QĐ-TTg), nhưng không nói số của Cổng có gồm hồ sơ kỳ trước chuyển sang hay không.',
  ontime_resolved:
    'Chỉ xét hồ sơ đã xong. Hồ sơ còn treo, kể cả đã quá hạn, không nằm trong phép tính.',
  ontime_received:
    'Hồ sơ đã xong đúng hạn chia cho mọi hồ sơ nhận giải quyết. Hồ sơ đang làm bị tính như chưa đạt.',
  overdue_total: 'Hồ sơ xong trễ và hồ sơ đang treo quá hạn, chia cho số hồ sơ nhận giải quyết.',
};

const NO_RATE: Record<MissingRate['reason'], (names: string) => string> = {
  unknown: (names) => `nguồn không nêu: ${names}`,
  hidden: () => 'số liệu cần đến được ẩn',
  nothing: () => 'chưa có hồ sơ nào để tính',
  contradiction: () => 'các số mâu thuẫn nhau',
};

function missingRate({ rate, reason, lacks }: MissingRate): string {
  const names = lacks.map((measure) => `“${reported.measure({ measure })}”`).join(', ');
  return `${RATE_TITLE[rate]} (${NO_RATE[reason](names)})`;
}

/** Messages: a commune's page. The Vietnamese catalogue defines the keys. */
export const commune = {
  findingNoRate: (p: { period: string }): string =>
    `Không tính được tỷ lệ đúng hạn nào từ số liệu ${p.period}.`,
  findingReported: (p: ReportedSentence): string =>
    p.ontimeResolved.lower === p.ontimeResolved.upper
      ? `Từ số liệu báo chí nêu: ${percent(p.ontimeResolved.lower, 2)} số hồ sơ đã giải quyết, hay ${percent(p.ontimeReceived, 2)} số hồ sơ tiếp nhận, xong đúng hạn.`
      : `Từ số liệu báo chí nêu: ${percent(p.ontimeReceived, 2)} số hồ sơ tiếp nhận đã xong đúng hạn.`,
  findingReportedDetail: (p: ReportedSentence): string =>
    `${number(p.onTime)} trong ${number(p.received)} hồ sơ tiếp nhận. Tỷ lệ do trang web này tính từ hai con số đó (khoảng tin cậy 95% nếu coi các hồ sơ là độc lập: ${percent(p.interval.lower, 2)} – ${percent(p.interval.upper, 2)}).`,
  reportedFrom: (p: { period: string; publication: string }): string =>
    `Thời gian: ${p.period}; nguồn: ${p.publication}.`,
  reportedBound: (p: ReportedSentence): string =>
    `Bài báo không nêu số hồ sơ đã giải quyết, nên tỷ lệ trên số đã giải quyết chỉ biết là nằm giữa ${percent(p.ontimeResolved.lower, 2)} và ${percent(p.ontimeResolved.upper, 2)}.`,
  reportedTwoDenominators:
    'Hai tỷ lệ lấy từ cùng một số liệu, chỉ khác mẫu số. Chênh lệch là hồ sơ đang giải quyết, chưa hẳn là trễ.',
  findingReportedOnly: (p: { figures: number; former: boolean }): string =>
    `Trang web này chưa có số đếm hồ sơ của nơi này; báo chí đã nêu ${number(p.figures)} con số về ${p.former ? 'đơn vị cũ mang tên này, trước ngày 1/7/2025' : 'nơi này'}.`,
  findingNone: 'Trang web này chưa có số liệu về nơi này.',
  findingNoneDetail:
    'Điều đó không nói gì về chất lượng phục vụ: chỉ là chưa có tệp số liệu nào của nơi này đến được đây.',
  nothingReceived: (p: { period: string }): string => `Không phát sinh hồ sơ (${p.period}).`,

  ratesTitle: 'Một bộ số liệu, nhiều cách tính đúng hạn',
  rateTitleOnly: 'Tỷ lệ đúng hạn',
  ratesFigure: (p: { period: string }): string => `Các tỷ lệ đúng hạn, ${p.period}`,
  ratesIntro:
    'Mỗi cách trả lời một câu hỏi khác. Vạch ngang là khoảng tin cậy 95%: tỷ lệ của kỳ nằm trong đó khi bỏ phần may rủi ở từng hồ sơ; càng ít hồ sơ, vạch càng dài.',
  rateTitle: (p: { rate: OnTimeRate }): string => RATE_TITLE[p.rate],
  rateMeaning: (p: { rate: OnTimeRate }): string => RATE_MEANING[p.rate],
  ratesMissing: (p: { rates: readonly MissingRate[] }): string =>
    `Không tính được: ${p.rates.map(missingRate).join('; ')}.`,
  ofDossiers: (p: { numerator: number; denominator: number }): string =>
    `${number(p.numerator)} / ${number(p.denominator)} hồ sơ`,
  between: (p: { lower: number; upper: number }): string =>
    `${percent(p.lower)} – ${percent(p.upper)}`,

  countsTitle: 'Số hồ sơ theo nguồn',
  toHandle: 'Nhận giải quyết: mới tiếp nhận và kỳ trước chuyển sang',
  computed: 'tính ra',
  countsBlankNote:
    'Ô trống là số không cộng được qua các kỳ, không phải bằng 0: có kỳ nguồn không nêu, hoặc con số gồm cả hồ sơ đang giải quyết nên cộng các kỳ sẽ đếm chúng nhiều lần.',
  countsBacklogNote:
    'Vì thế tỷ lệ của một kỳ và tỷ lệ tính trên cả khoảng khác nhau: hồ sơ tồn đọng được đếm lại trong mỗi kỳ mà nó còn treo, còn trên cả khoảng thì chỉ một lần.',
  rateOfPeriod: (p: { running: boolean }): string =>
    p.running
      ? 'Đây là tỷ lệ lũy kế từ đầu năm: không so được với tỷ lệ của riêng một tháng.'
      : 'Đây là tỷ lệ của riêng một kỳ, tính lại cả hồ sơ tồn từ kỳ trước: không so được với tỷ lệ lũy kế từ đầu năm của nơi khác.',
  countsSpanNote:
    'Qua nhiều kỳ, số nhận giải quyết gồm số chuyển từ trước vào kỳ đầu và số mới tiếp nhận của mọi kỳ; số đang giải quyết là số ở cuối kỳ sau cùng.',
  yearToDate: 'Lũy kế từ đầu năm.',
  differenced: 'Tính bằng hiệu của hai số lũy kế liên tiếp.',
  partOfPeriod: (p: { share: string }): string => `Nguồn chỉ bao quát ${p.share} của kỳ.`,

  trendTitle: 'Qua các kỳ',
  trendFigure: (p: { rate: LeadingRate }): string => `${RATE_TITLE[p.rate]}, theo kỳ`,
  period: 'Kỳ',

  fieldsTitle: (p: { order: 'overdue' | 'rate' }): string =>
    p.order === 'overdue'
      ? 'Lĩnh vực, nhiều hồ sơ quá hạn trước'
      : 'Lĩnh vực, tỷ lệ đúng hạn thấp trước',
  fieldsMostOverdue: (p: { field: string; overdue: number; total: number }): string =>
    `${number(p.overdue)} trong ${number(p.total)} hồ sơ đang quá hạn thuộc lĩnh vực ${p.field}`,
  fieldDiffers: (p: { kind: 'lower' | 'higher'; field: string; share: number; others: number }) =>
    `${p.field}: ${percent(p.share)} đúng hạn, ${p.kind === 'lower' ? 'thấp' : 'cao'} hơn rõ các lĩnh vực khác cộng lại (${percent(p.others)})`,
  fieldsAlike: 'Không lĩnh vực nào khác các lĩnh vực còn lại nhiều hơn mức ngẫu nhiên',
  fieldPeriodDiffers: (p: {
    kind: 'lower' | 'higher';
    field: string;
    period: string;
    share: number;
    usual: number;
  }) =>
    `${p.field}, ${p.period}: ${percent(p.share)}, ${p.kind === 'lower' ? 'thấp' : 'cao'} hơn mức dao động thường thấy của chính lĩnh vực (mọi kỳ cộng lại: ${percent(p.usual)})`,
  fieldPeriodsAlike: 'Không lĩnh vực nào có kỳ nào ra ngoài mức dao động thường thấy của chính nó',
  fieldPeriodsFew: (p: { fewest: number }) =>
    `Chưa đủ ${number(p.fewest)} kỳ của một lĩnh vực nào để nói kỳ nào khác thường`,
  fieldsFigure: (p: { period: string }): string => `Đúng hạn trên số đã giải quyết, ${p.period}`,
  fieldsNote: (p: { order: 'overdue' | 'rate' }): string =>
    p.order === 'overdue'
      ? 'Xếp theo số hồ sơ đang quá hạn cuối kỳ. Tỷ lệ đúng hạn trên số đã giải quyết không tính hồ sơ quá hạn còn chưa giải quyết.'
      : 'Xếp theo đầu trên của khoảng tin cậy: lĩnh vực có cả khoảng ở mức thấp đứng trước, lĩnh vực ít hồ sơ đứng sau.',
  monthsFieldsNote: (p: { rate: 'ontime_766' | 'ontime_resolved' }): string =>
    `Mỗi ô là một lĩnh vực trong một kỳ; càng nổi trên nền tỷ lệ càng cao. ${p.rate === 'ontime_766' ? 'Tỷ lệ này thấy cả hồ sơ chưa giải quyết: còn hạn thì tính là trong hạn, đã quá hạn thì không, và tính lại ở mỗi kỳ cho đến khi xong.' : 'Tỷ lệ này không thấy hồ sơ chưa giải quyết, kể cả hồ sơ đã quá hạn.'}`,
  fieldsNotDrawn: (p: { fields: number }): string =>
    `Còn ${number(p.fields)} lĩnh vực không vẽ, có trong bảng.`,
  fieldsPartlyHidden: (p: { periods: number }): string => `không gồm ${number(p.periods)} kỳ bị ẩn`,
  fieldsNotInExport: 'Tệp số liệu của nơi này không chia theo lĩnh vực.',
  fieldsWithheld:
    'Trang web này không công bố số liệu theo lĩnh vực, vì con số nhỏ có thể để lộ một người.',
  field: 'Lĩnh vực',
  resolved: 'Đã giải quyết',
  ratio: 'Số hồ sơ',
  onTimeShare: 'Đúng hạn',
  interval: 'Khoảng tin cậy 95%',
  overdueNow: 'Đang quá hạn cuối kỳ',

  placeTitle: 'Tỉnh, thành phố của nơi này',
  placeIndex: (p: { total: string; rank: number; count: number; asOf: string }): string =>
    `Chỉ số 766 đến ${formatDate('vi', p.asOf)}: ${p.total} trên 100 điểm, thứ ${number(p.rank)} trong ${number(p.count)} tỉnh, thành phố.`,
  placeRate: (p: {
    /** Full name, isolated in its direction. */
    province: string;
    share: number;
    numerator: number;
    denominator: number;
    period: string;
  }): string =>
    `${p.province}, kể cả sở, ngành: ${percent(p.share)} đúng hạn hoặc còn hạn (${number(p.numerator)} trong ${number(p.denominator)} hồ sơ, ${p.period}).`,
  placeLink: (p: { province: string }): string => `Xem trang của ${p.province}`,

  predecessorsTitle: 'Trước ngày 1/7/2025',
  predecessorsIntro: 'Tên cũ của các xã, phường, thị trấn đã nhập vào đây, toàn bộ hoặc một phần:',
  predecessorsNone: 'Không có xã, phường, thị trấn cũ nào được ghi nhận là nhập vào đây.',
  predecessorsNote: 'Số liệu trước ngày đó không được chia lại cho đơn vị mới.',

  initiativesTitle: 'Cách làm mới mà báo chí nêu',
  initiativeRestored: 'tên khôi phục từ bản dịch',
  initiativeSince: (p: { date: string }): string => `từ ${formatDate('vi', p.date)}`,

  qualityTitle: 'Ghi chú về chất lượng số liệu',
  qualityNone: 'Các đẳng thức kiểm tra được trên số liệu này đều đúng.',
  qualityWithheld:
    'Số liệu theo lĩnh vực không được công bố, nên điều tìm thấy ở từng dòng của tệp không gắn vào trang này. Xem tất cả:',
  qualityLine,

  actTitle: 'Bạn có thể làm gì',
  actFollow:
    'Theo dõi hồ sơ: mở Cổng Dịch vụ công quốc gia, chọn tra cứu hồ sơ và nhập mã ghi trên giấy tiếp nhận.',
  actComplain:
    'Hồ sơ quá hạn mà không có thư xin lỗi, hoặc bị đòi thêm giấy tờ: gửi phản ánh, kiến nghị trên cùng Cổng đó.',
  actPortal: 'Cổng Dịch vụ công quốc gia',
  actPublish:
    'Cán bộ nơi này: tải báo cáo tháng từ hệ thống một cửa (CSV) và gửi cho đơn vị vận hành trang để công bố.',
  actPublishLink: 'Dữ liệu và cách công bố',
  actErrorLink: 'Báo lỗi số liệu',

  sourcesTitle: 'Nguồn và tải về',
  download: 'Tải số liệu của nơi này (CSV)',
  description: (p: { unit: string; finding: string }): string => `${p.unit}: ${p.finding}`,
};
