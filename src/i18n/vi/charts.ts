import type { NoFigure } from '../../tables/no-figure.ts';
import { formatNumber } from '../format.ts';

const number = (value: number) => formatNumber('vi', value);

type FunnelPlace = 'far_below' | 'below' | 'within' | 'above' | 'far_above';

const FUNNEL_PLACES: Record<FunnelPlace, string> = {
  far_below: 'Dưới giới hạn 99,8%',
  below: 'Dưới giới hạn 95%',
  within: 'Trong giới hạn',
  above: 'Trên giới hạn 95%',
  far_above: 'Trên giới hạn 99,8%',
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
  notDrawnPart: (p: { reason: NoFigure; units: number }) =>
    ({
      suppressed: `${number(p.units)} đơn vị có số bị ẩn vì quá nhỏ`,
      unknown: `${number(p.units)} đơn vị chưa có số liệu`,
      nothing: `${number(p.units)} đơn vị không phát sinh hồ sơ`,
    })[p.reason],
  notDrawn: (p: { parts: readonly string[] }) => `Không vẽ: ${p.parts.join('; ')}.`,
  funnelLabel: (p: { units: number }) =>
    `Tỷ lệ của ${number(p.units)} đơn vị theo số hồ sơ, với giới hạn 95% và 99,8%`,
  funnelPlace: (p: { place: FunnelPlace }) => FUNNEL_PLACES[p.place],
  pooled: (p: { value: string }) => `Chung ${p.value}`,
  chanceAlone: 'Khoảng do riêng ngẫu nhiên',
  sizeAxis: 'Số hồ sơ của đơn vị',
};
