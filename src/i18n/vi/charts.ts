import type { FunnelPlace } from '../../statistics/funnel.ts';
import type { RankBand } from '../../statistics/rank-intervals.ts';
import type { Signal } from '../../statistics/variation-rules.ts';
import type { NoFigure } from '../../tables/no-figure.ts';
import { formatNumber } from '../format.ts';

const number = (value: number) => formatNumber('vi', value);

const FUNNEL_PLACES: Record<FunnelPlace, string> = {
  far_below: 'Dưới giới hạn ngoài (99,8%)',
  below: 'Dưới giới hạn trong (95%)',
  within: 'Trong giới hạn',
  above: 'Trên giới hạn trong (95%)',
  far_above: 'Trên giới hạn ngoài (99,8%)',
};

const BAND_SHORT: Record<RankBand, string> = { first: 'Đầu', middle: 'Giữa', last: 'Cuối' };
const BAND_NAMES: Record<RankBand, string> = {
  first: 'thuộc một phần ba đầu',
  middle: 'thuộc một phần ba giữa',
  last: 'thuộc một phần ba cuối',
};

const SIGNALS: Record<Signal, string> = {
  outside: 'Ra ngoài giới hạn',
  trend: '7 kỳ liền cùng tăng hoặc cùng giảm',
  two_of_three: '2 trong 3 kỳ liền sát giới hạn',
  shift: '7 kỳ liền ở một phía của trung bình',
};
const MISSING: Record<NoFigure, string> = {
  suppressed: 'Bị ẩn vì số quá nhỏ',
  unknown: 'Chưa có số liệu',
  nothing: 'Không có hồ sơ để tính',
};

type Change = 'up' | 'down' | 'none';

const CHANGES: Record<Change, string> = {
  up: 'Tăng, hơn mức may rủi',
  down: 'Giảm, hơn mức may rủi',
  none: 'Khác biệt có thể chỉ là may rủi',
};

type OnTimePart = 'on_time' | 'pending_in_time' | 'late' | 'pending_overdue';

const ON_TIME_PARTS: Record<OnTimePart, string> = {
  on_time: 'Xong trước hạn hoặc đúng hạn',
  pending_in_time: 'Chưa xong, còn hạn',
  late: 'Xong nhưng trễ hạn',
  pending_overdue: 'Chưa xong, đã quá hạn',
};

/** What charts say, in Vietnamese. */
export const charts = {
  empty: 'Chưa có số liệu để vẽ',
  tet: 'Tết',
  median: (p: { value: string }) => `Trung vị ${p.value}`,
  highest: (p: { value: string }) => `Cao nhất ${p.value}`,
  trendLabel: (p: { periods: number }) =>
    `Tỷ lệ qua ${number(p.periods)} kỳ, kèm khoảng tin cậy 95%`,
  rowsLabel: (p: { rows: number }) => `${number(p.rows)} tỷ lệ, kèm khoảng tin cậy 95%`,
  stripLabel: (p: { units: number }) => `Phân bố tỷ lệ của ${number(p.units)} đơn vị`,
  pointsOf: (p: { score: string; maximum: string }) => `${p.score} / ${p.maximum} điểm`,
  groupsLabel: 'Sáu nhóm điểm của bộ chỉ số 766, so với trung vị và cao nhất',
  groupsKey: 'Thanh màu: điểm đạt được; nền xám: điểm tối đa; vạch: trung vị; vòng tròn: cao nhất.',
  mapLabel: 'Bản đồ ô của 34 tỉnh, thành phố, có Hoàng Sa và Trường Sa',
  axisFrom: (p: { from: string }) => `Trục bắt đầu từ ${p.from}.`,
  axisEnlarged: (p: { from: string; to: string }) =>
    `Thang trên phóng to đoạn từ ${p.from} đến ${p.to} của thanh dưới.`,
  notDrawnPart: (p: { reason: NoFigure; units: number }) =>
    ({
      suppressed: `${number(p.units)} đơn vị có số bị ẩn vì quá nhỏ`,
      unknown: `${number(p.units)} đơn vị không có số liệu cùng kỳ`,
      nothing: `${number(p.units)} đơn vị không có hồ sơ để tính`,
    })[p.reason],
  notDrawn: (p: { parts: readonly string[] }) => `Không vẽ: ${p.parts.join('; ')}.`,
  funnelLabel: (p: { units: number }) =>
    `Tỷ lệ của ${number(p.units)} đơn vị theo số hồ sơ, với giới hạn 95% và 99,8%`,
  funnelPlace: (p: { place: FunnelPlace }) => FUNNEL_PLACES[p.place],
  funnelSide: (p: { side: 'above' | 'below' }): string =>
    p.side === 'above' ? 'Trên giới hạn 95%' : 'Dưới giới hạn 95%',
  funnelClear: (p: { clear: boolean }): string => (p.clear ? 'khác rõ' : 'chưa rõ'),
  pooled: (p: { value: string }) => `Chung ${p.value}`,
  chanceAlone: 'Khoảng nếu chỉ do may rủi của phép đếm',
  sizeAxis: 'Số hồ sơ của đơn vị',
  rankLabel: (p: { units: number }) => `Tỷ lệ và khoảng thứ hạng của ${number(p.units)} đơn vị`,
  rankShare: 'Tỷ lệ, khoảng 95%',
  rankTitle: (p: { units: number }) => `Hạng trong ${number(p.units)} đơn vị`,
  rankOf: (p: { ranks: string; units: number }) =>
    `hạng ${p.ranks} trong ${number(p.units)} đơn vị`,
  bandShort: (p: { band: RankBand }) => BAND_SHORT[p.band],
  bandName: (p: { band: RankBand }) => BAND_NAMES[p.band],
  leftOut: (p: { units: number }) => `… ${number(p.units)} đơn vị ở giữa không vẽ, có trong bảng`,
  missing: (p: { reason: NoFigure }) => MISSING[p.reason],
  controlLabel: (p: { periods: number }) =>
    `Tỷ lệ qua ${number(p.periods)} kỳ, so với dao động thường thấy của chính đơn vị`,
  runChart: (p: { fewest: number }) =>
    `Chưa đủ ${number(p.fewest)} kỳ nên chưa tính được giới hạn của dao động thường thấy.`,
  centre: (p: { value: string }) => `Trung bình ${p.value}`,
  usualVariation: 'Dao động thường thấy',
  usualRange: (p: { lower: string; upper: string }) =>
    `dao động thường thấy: ${p.lower} – ${p.upper}`,
  signal: (p: { signal: Signal }) => SIGNALS[p.signal],
  multiplesLabel: (p: { units: number }) =>
    `Tỷ lệ theo thời gian của ${number(p.units)} đơn vị, mỗi đơn vị một hình cùng thang`,
  slopeLabel: (p: { units: number; before: string; after: string }) =>
    `Tỷ lệ của ${number(p.units)} đơn vị, ${p.before} và ${p.after}`,
  slopeChange: (p: { change: Change }) => CHANGES[p.change],
  medians: 'Trung vị của từng chỉ tiêu',
  scatterLabel: (p: { units: number; x: string; y: string }) =>
    `${number(p.units)} đơn vị theo hai chỉ tiêu: ${p.x}; ${p.y}`,
  onTimeLabel: (p: { rates: number }) =>
    `${number(p.rates)} tỷ lệ đúng hạn trên một thang, và phần quá hạn`,
  onTimePart: (p: { part: OnTimePart }) => ON_TIME_PARTS[p.part],
  notCounted: (p: { overdue: number }) => `không tính ${number(p.overdue)} hồ sơ quá hạn chưa xong`,
  allReceived: (p: { dossiers: number }) => `Toàn bộ ${number(p.dossiers)} hồ sơ nhận giải quyết`,
  asCounted: 'Như đã đếm',
  standardised: 'Chuẩn hóa gián tiếp',
  mixTitle: 'Cơ cấu hồ sơ theo lĩnh vực',
  pairLabel: (p: { units: number }) =>
    `Tỷ lệ như đã đếm và tỷ lệ chuẩn hóa gián tiếp theo lĩnh vực của ${number(p.units)} đơn vị`,
  heatmapLabel: (p: { fields: number; periods: number }) =>
    `Tỷ lệ của ${number(p.fields)} lĩnh vực qua ${number(p.periods)} kỳ`,
  fewInCell: (p: { fewest: number }): string =>
    `Dưới ${number(p.fewest)} hồ sơ, không tô theo tỷ lệ`,
  stepRange: (p: { from: string; to: string }) => `${p.from}–${p.to}`,
  axisAcrossFrom: (p: { from: string }) => `Trục ngang bắt đầu từ ${p.from}.`,
  axisUpFrom: (p: { from: string }) => `Trục dọc bắt đầu từ ${p.from}.`,
};
