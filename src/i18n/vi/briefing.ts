import type { Index766Group } from '../../tables/index766.ts';
import type { RateName } from '../../tables/rates.ts';
import { formatDate, formatDifference, formatNumber, formatPercent } from '../format.ts';
import { percentPair } from '../percent-pair.ts';
import { RATE } from './indicator-words.ts';
import { province } from './province.ts';

const number = (value: number) => formatNumber('vi', value);
const points = (value: number) => formatNumber('vi', value, 2);
const day = (iso: string) => formatDate('vi', iso);

/** What is counted as overdue, or stands for it. */
type OverdueCount = 'pending_overdue' | 'not_in_time_766';
const COUNT: Record<OverdueCount, string> = {
  pending_overdue: 'Đang quá hạn',
  not_in_time_766: 'Không tính đúng hạn',
};
const OF_WHOLE: Record<OverdueCount, string> = {
  pending_overdue: 'Trong số đang giải quyết',
  not_in_time_766: 'Trong số nhận giải quyết',
};

/** A rate as two counts. */
interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}
const rateOf = ({ numerator, denominator }: Ratio) =>
  `${formatPercent('vi', numerator / denominator)} (${number(numerator)} trong ${number(denominator)})`;

/** Why communes are not in a total. */
type MissingReason = 'unstated' | 'hidden' | 'incomplete' | 'other' | 'none';
const MISSING: Record<MissingReason, string> = {
  unstated: 'có số liệu khác, nhưng nguồn không nêu số này',
  hidden: 'số bị ẩn vì quá nhỏ',
  incomplete: 'số liệu chỉ bao quát một phần của kỳ',
  other:
    'chỉ có số theo kỳ chia khác, như tháng báo cáo từ ngày 15 đến ngày 14, không cộng chung được',
  none: 'không có số liệu của kỳ này',
};

/** How far a commune lies from the rate of all, against the interest of people. */
type Distance = 'clear' | 'unsure' | 'usual';
const DISTANCE: Record<Distance, string> = {
  clear: 'vượt rõ',
  unsure: 'vượt, chưa rõ',
  usual: 'trong mức ấy',
};

/** Messages: the briefings of a province's monthly meeting. The Vietnamese catalogue defines the keys. */
export const briefing = {
  name: 'Tài liệu họp',
  title: (p: { period: string }): string => `Tài liệu họp ${p.period}`,
  titleOf: (p: { period: string; province: string }): string =>
    `Tài liệu họp ${p.period}, ${p.province}`,
  allTitle: 'Tài liệu cho buổi họp hằng tháng',
  allInternal: 'Tài liệu cho buổi họp hằng tháng (nội bộ)',
  all: 'Mọi tài liệu họp',
  allIntro:
    'Hai trang A4 cho buổi họp tháng của một tỉnh: hồ sơ nào đang quá hạn, điều gì thật sự thay đổi, điều gì chưa đủ để coi là thay đổi, nên hỏi nơi nào và học nơi nào. Chỉ có ở tỉnh có số liệu của từng xã; kết luận của mỗi tháng chỉ dùng số liệu đến hết tháng đó, kể cả phần được sửa về sau.',
  internal: 'Nội bộ: không có trong bản công bố',

  overdueTitle: (p: { of: OverdueCount }): string =>
    p.of === 'pending_overdue' ? 'Đang quá hạn' : 'Không được tính là đúng hạn',
  notInTime: (p: { count: number; whole: number; during: string }): string =>
    `Ở các xã, phường, đặc khu: ${number(p.count)} trong ${number(p.whole)} hồ sơ nhận giải quyết ${p.during} không được tính là đúng hạn theo Quyết định 766.`,
  notInTimeMeaning:
    'Nguồn không nêu bao nhiêu hồ sơ đang quá hạn. Con số này là số nhận giải quyết trừ số được tính là đúng hạn; nó gộp hồ sơ đã xong và hồ sơ còn đang làm, không tách được, nên ở đây không gọi là trễ.',
  overdueNone: 'Không tệp nào nêu số hồ sơ đang quá hạn của các xã.',
  half: (p: { communes: number; known: number }): string =>
    `Một nửa số hồ sơ đang quá hạn của các xã, phường, đặc khu nằm ở ${number(p.communes)} trong ${number(p.known)} nơi.`,
  partRates: (p: { whole: Ratio; communes: Ratio; rest: Ratio }): string =>
    `Tỷ lệ được tính là đúng hạn: cả tỉnh ${formatPercent('vi', p.whole.numerator / p.whole.denominator)}; các xã, phường, đặc khu ${rateOf(p.communes)}; các cơ quan khác của tỉnh ${rateOf(p.rest)}.`,
  coverage: (p: { known: number; communes: number; alone: boolean }): string =>
    `Có số của ${number(p.known)} trong ${number(p.communes)} xã, phường, đặc khu${p.alone ? '; không gồm sở, ban, ngành' : ''}.`,
  compared: (p: { places: number }): string =>
    `Chênh lệch tính trên ${number(p.places)} nơi có số ở cả hai kỳ.`,
  notCompared: 'Không có kỳ liền trước để so sánh.',
  missing: (p: { reasons: readonly string[] }): string =>
    `Không nằm trong tổng: ${p.reasons.join('; ')}.`,
  missingUnits: (p: { units: string; reason: MissingReason }): string =>
    `${p.units} (${MISSING[p.reason]})`,
  unit: 'Xã, phường, đặc khu',
  field: 'Lĩnh vực',
  count: (p: { of: OverdueCount }): string => COUNT[p.of],
  ofWhole: (p: { of: OverdueCount }): string => OF_WHOLE[p.of],
  change: 'So với kỳ trước',
  range: 'Khoảng tin cậy 95%',
  distance: 'So với mức thường thấy',
  distanceOf: (p: { distance: Distance }): string => DISTANCE[p.distance],
  farthest:
    'Bảng xếp theo mức chênh so với tỷ lệ chung của các xã, có tính đến số hồ sơ của từng nơi: số nhiều hay ít trước hết tùy nơi nhận nhiều hay ít hồ sơ.',
  others: (p: { count: number }): string => `${number(p.count)} nơi khác`,
  department: 'Sở, ban, ngành',
  otherFields: (p: { count: number }): string => `${number(p.count)} lĩnh vực khác`,
  allUnits: 'Tất cả các xã, phường, đặc khu',
  outsideFields: (p: { communes: number; count: number; change: number | null }): string =>
    `${number(p.communes)} xã không có số theo lĩnh vực: ${number(p.count)} hồ sơ của những xã này${p.change === null ? '' : ` (so với kỳ trước: ${formatDifference('vi', p.change)})`} không nằm trong bảng theo lĩnh vực.`,
  fieldsNone: 'Các tệp được công bố ở đây không có số này theo lĩnh vực.',

  changesTitle: 'Điều thật sự thay đổi',
  changesRule: (p: { rate: RateName }): string =>
    `Xét ${RATE[p.rate]}, theo những gì biết đến cuối kỳ này; trước hết là nơi chênh lệch ứng với nhiều hồ sơ kỳ gần nhất. Thật sự là khi cả các kỳ từ đó lẫn riêng kỳ gần nhất đều khác ba kỳ ngay trước (không kể Tết).`,
  allCommunes: 'Các xã, phường, đặc khu cộng lại',
  together: (p: { sentence: string }): string => `Các xã, phường, đặc khu cộng lại: ${p.sentence}`,
  changesNone: 'Không nơi nào thay đổi vượt mức dao động thường thấy của mình.',
  poolUnsteady:
    'Các xã, phường, đặc khu cộng lại: chưa nói được có thay đổi thật hay không, vì nơi có số liệu mỗi kỳ mỗi khác; những nơi có số liệu ở mọi kỳ chiếm chưa tới 90% số hồ sơ.',
  poolSteady: (p: { units: number; of: number }): string =>
    `Chỉ xét ${number(p.units)} trong ${number(p.of)} nơi có số liệu ở mọi kỳ, nên tỷ lệ ở đây có thể khác chút ít so với tỷ lệ của cả ${number(p.of)} nơi.`,
  changesCannot:
    'Chưa nói được điều gì đã thay đổi: chỉ có số lũy kế, chưa có những kỳ rời nhau để so sánh.',
  noRate: 'Chưa nói được: số liệu của kỳ này không đủ để tính tỷ lệ đúng hạn nào.',
  moreChanges: (p: { favourable: number; unfavourable: number }): string =>
    `Ngoài ra: ${[
      ...(p.unfavourable === 0 ? [] : [`${number(p.unfavourable)} nơi theo hướng bất lợi`]),
      ...(p.favourable === 0 ? [] : [`${number(p.favourable)} nơi theo hướng có lợi`]),
    ].join(', ')} cho người dân.`,
  changeTitle: (p: { unit: string; direction: 'rise' | 'fall'; since: string }): string =>
    `${p.unit}: ${p.direction === 'rise' ? 'tăng' : 'giảm'} từ ${p.since}`,
  early: (p: { communes: number }): string =>
    `${number(p.communes)} nơi cao hoặc thấp hơn những kỳ đầu có số liệu, nhưng gần đây không thấy thay đổi rõ.`,
  allChanges: 'Mọi nơi đã thay đổi',

  noActionTitle: 'Chưa đủ để coi là thay đổi',
  noActionRule:
    'Riêng biến động của kỳ này chưa phải lý do để can thiệp; mức đang có thì vẫn có thể đáng hỏi.',
  noActionNone: 'Không nơi nào đi theo hướng bất lợi mà vẫn trong mức dao động thường thấy.',
  noActionCannot: 'Chưa nói được: chưa đủ kỳ để biết dao động nào là thường thấy.',
  noActionMore: (p: { communes: number }): string =>
    `${number(p.communes)} nơi khác cũng đi theo hướng bất lợi trong mức thường thấy, với ít hồ sơ liên quan hơn.`,

  askTitle: 'Nên hỏi nơi nào, hỏi gì',
  askNone: 'Không có câu hỏi nào được số liệu gợi ra.',
  askAll: (p: { sentence: string }): string =>
    `Hỏi chung cả tỉnh: ${p.sentence} Vì sao ở mức ấy, và bước nào mất nhiều thời gian nhất?`,
  askOrder: (p: { overdue: boolean; rate: RateName | null }): string =>
    `Xếp theo ${p.overdue ? 'số hồ sơ đang quá hạn' : 'số hồ sơ không được tính là đúng hạn'} nhiều hơn mức chung của các xã; nơi thay đổi theo hướng có lợi đứng sau.${p.rate === null ? '' : ` Phần trăm: ${RATE[p.rate]}.`}`,
  askUnsure: (p: { communes: number }): string =>
    `${number(p.communes)} nơi nữa thấp hơn phần lớn các nơi, nhưng chưa rõ là hơn mức khác nhau thường thấy.`,
  learnTitle: 'Nên học nơi nào',
  learnNone:
    'Không nơi nào cao hơn hẳn các nơi khác suốt ba kỳ liền mà không có bước nhảy cần hỏi trước.',
  learnCannot: 'Chưa nói được: cần ít nhất ba kỳ liền nhau.',
  beside: (p: { numerator: number; denominator: number; target: number }): string => {
    const [own, all] = percentPair('vi', p.numerator / p.denominator, p.target);
    return `${own} của ${number(p.denominator)} hồ sơ; chung các xã ${all}.`;
  },

  indexTitle: 'Chỉ số 766',
  indexNone: 'Đến cuối kỳ này chưa lấy được điểm nào của chỉ số 766.',
  indexCommunes: (p: {
    units: number;
    median: number;
    lowest: number;
    highest: number;
    asOf: string;
  }): string =>
    `${number(p.units)} xã, phường, đặc khu đến ngày ${day(p.asOf)}: từ ${points(p.lowest)} đến ${points(p.highest)} điểm, nơi ở giữa ${points(p.median)}.`,
  indexLost: 'Điểm còn thiếu theo nhóm',
  indexColumns: {
    group: 'Nhóm',
    maximum: 'Tối đa',
    province: 'Tỉnh thiếu',
    provinces: 'Tỉnh ở giữa thiếu',
    communes: 'Xã ở giữa thiếu',
  },
  indexGaps: (p: { median: number; close: number; of: number; within: number }): string =>
    `Giữa hai nơi liền nhau theo tổng điểm, khoảng cách ở giữa là ${points(p.median)} điểm; ${number(p.close)} trong ${number(p.of)} khoảng không quá ${points(p.within)} điểm, nên điểm nói lên nhiều hơn thứ hạng.`,
  indexMoved: (p: {
    units: number;
    points: number;
    since: string;
    most: { group: Index766Group; units: number } | null;
  }): string =>
    p.most === null
      ? `Từ ngày ${day(p.since)} không xã nào đổi quá ${number(p.points)} điểm.`
      : `Từ ngày ${day(p.since)} có ${number(p.units)} xã đổi quá ${number(p.points)} điểm; ở ${number(p.most.units)} xã, phần lớn là do nhóm ${province.indexGroup({ group: p.most.group })}.`,

  healthTitle: 'Số liệu tin được đến đâu',
  healthMade: (p: { fewest: number; most: number; of: number }): string =>
    `Tùy những gì tệp nêu, trong kỳ này mỗi nơi làm được ${p.fewest === p.most ? number(p.most) : `từ ${number(p.fewest)} đến ${number(p.most)}`} trong ${number(p.of)} phép kiểm tra.`,
  healthClean: (p: { clean: number; checked: number }): string =>
    `${number(p.clean)} trong ${number(p.checked)} xã, phường, đặc khu được kiểm tra đạt mọi phép làm được.`,
  healthLeast: (p: { units: string }): string =>
    `Cộng mọi kỳ đến kỳ này, nhiều phép không đạt nhất (trên số phép đã làm): ${p.units}.`,
  healthOf: (p: { unit: string; failed: number; made: number }): string =>
    `${p.unit} (${number(p.failed)} trong ${number(p.made)} phép)`,
  healthFailure: (p: { check: string; units: string }): string =>
    `Không đạt “${p.check}”: ${p.units}.`,
  andOthers: (p: { units: string; others: number }): string =>
    `${p.units} và ${number(p.others)} nơi khác`,

  source: 'Tính từ số liệu của các xã, phường, đặc khu',
  version: (p: { version: string }): string => `Phiên bản số liệu: ${p.version}.`,
};
