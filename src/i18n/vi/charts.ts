import { formatNumber } from '../format.ts';

const number = (value: number) => formatNumber('vi', value);

/** What charts say, in Vietnamese. */
export const charts = {
  empty: 'Chưa có số liệu để vẽ',
  tet: 'Tết',
  median: (p: { value: string }) => `Trung vị ${p.value}`,
  trendLabel: (p: { periods: number }) =>
    `Tỷ lệ qua ${number(p.periods)} kỳ, kèm khoảng tin cậy 95%`,
  rowsLabel: (p: { rows: number }) => `${number(p.rows)} tỷ lệ, kèm khoảng tin cậy 95%`,
  stripLabel: (p: { units: number }) => `Phân bố tỷ lệ của ${number(p.units)} đơn vị`,
  pointsOf: (p: { score: string; maximum: string }) => `${p.score} / ${p.maximum} điểm`,
  groupsLabel: 'Sáu nhóm điểm của bộ chỉ số 766, so với trung vị và cao nhất',
  groupsKey: 'Thanh màu: điểm đạt được; nền xám: điểm tối đa; vạch: trung vị; vòng tròn: cao nhất.',
  mapLabel: 'Bản đồ ô của 34 tỉnh, thành phố, có Hoàng Sa và Trường Sa',
  axisFrom: (p: { from: string }) => `Trục bắt đầu từ ${p.from}.`,
};
