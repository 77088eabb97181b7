import { meaningIn, type Meaning } from './meaning.ts';

const text = meaningIn('text');
const code = meaningIn('code');
const day = meaningIn('date');
const number = meaningIn('number');
const share = meaningIn('share');
const units = meaningIn('units');
const dossiers = meaningIn('dossiers');

/** What each column of the tables of statistics means. */
export const STATISTICS_MEANINGS: Readonly<Record<string, Meaning>> = {
  set_id: code(
    'Nhóm đơn vị được so sánh: communes:52 các xã của tỉnh 52, communes:VN các xã cả nước, provinces:VN các tỉnh, departments:52 các sở; X thay VN với đơn vị không có thật',
    'Units that are compared: communes:52 those of province 52, communes:VN those of the country, provinces:VN, departments:52; X in place of VN for invented units',
  ),
  indicator: text('Tên tỷ lệ', 'Name of the rate'),
  units: units('Số đơn vị của nhóm có tỷ lệ này', 'Units of the set whose rate is known'),
  numerator: dossiers(
    'Tử số của tỷ lệ; của nhóm là tổng',
    'Numerator of the rate; of a set the sum',
  ),
  target: share('Tỷ lệ chung của nhóm, từ 0 đến 1', 'Rate of the whole set, 0 to 1'),
  phi: number(
    'Phương sai thực tế gấp mấy lần ngẫu nhiên thuần túy; 1 là chỉ do ngẫu nhiên',
    'How many times the variance is what chance alone would give; 1 is chance alone',
  ),
  tau2: number(
    'Phương sai giữa các đơn vị mà giới hạn đã tính đến',
    'Variance between units that the limits allow for',
  ),
  prior_alpha: number(
    'Tham số thứ nhất của phân phối beta của các tỷ lệ; trống khi các đơn vị không khác nhau hơn ngẫu nhiên',
    'First parameter of the beta distribution of the rates; blank where units differ no more than by chance',
  ),
  prior_beta: number(
    'Tham số thứ hai của phân phối beta của các tỷ lệ',
    'Second parameter of the beta distribution of the rates',
  ),
  flagged_95: units(
    'Số đơn vị nằm ngoài giới hạn 95%, gồm cả ngoài 99,8%',
    'Units outside the limits of 95%, those outside 99.8% included',
  ),
  flagged_998: units('Số đơn vị nằm ngoài giới hạn 99,8%', 'Units outside the limits of 99.8%'),
  chance_95: units(
    'Số đơn vị dự kiến nằm ngoài giới hạn 95% chỉ do ngẫu nhiên (mô phỏng)',
    'Units expected outside the limits of 95% by chance alone (simulated)',
  ),
  chance_998: units(
    'Số đơn vị dự kiến nằm ngoài giới hạn 99,8% chỉ do ngẫu nhiên (mô phỏng)',
    'Units expected outside the limits of 99.8% by chance alone (simulated)',
  ),
  lower: share(
    'Cận dưới: khoảng tin cậy 95% của tỷ lệ (unit_results), giới hạn của biểu đồ kiểm soát (control_points)',
    'Lower end: of the 95% interval of the rate (unit_results), of the control limits (control_points)',
  ),
  upper: share(
    'Cận trên: khoảng tin cậy 95% của tỷ lệ (unit_results), giới hạn của biểu đồ kiểm soát (control_points)',
    'Upper end: of the 95% interval of the rate (unit_results), of the control limits (control_points)',
  ),
  shrunk: share(
    'Tỷ lệ đã kéo về phía tỷ lệ chung, chỉ để sắp thứ tự; không thay con số chính thức',
    'Rate drawn towards that of the set, for ordering only; never in place of the official figure',
  ),
  shrunk_lower: share('Cận dưới 95% của shrunk', 'Lower end of 95% of shrunk'),
  shrunk_upper: share('Cận trên 95% của shrunk', 'Upper end of 95% of shrunk'),
  z: number(
    'Khoảng cách tới tỷ lệ chung tính bằng độ lệch chuẩn, đã tính mức khác nhau thường thấy',
    'Distance from the rate of the set in standard deviations, general variation allowed for',
  ),
  q: number(
    'Xác suất đã điều chỉnh theo Benjamini–Hochberg trong cả nhóm',
    'Probability adjusted by Benjamini–Hochberg among all units of the set',
  ),
  place: text(
    'Vị trí so với giới hạn: far_below, below, within, above, far_above',
    'Place by the limits: far_below, below, within, above, far_above',
  ),
  rank_median: number('Trung vị của thứ hạng', 'Median of the rank'),
  rank_lower: number(
    'Thứ hạng nhỏ nhất trong khoảng 95%; 1 là đầu có lợi cho người dân',
    'Smallest rank of the 95% range; 1 is the end that is better for people',
  ),
  rank_upper: number('Thứ hạng lớn nhất trong khoảng 95%', 'Largest rank of the 95% range'),
  band: text(
    'Nhóm ba phần mà cả khoảng thứ hạng nằm trong: first, middle, last; trống khi không nằm gọn',
    'Third that the whole range of ranks lies in: first, middle, last; blank where it is in none',
  ),
  expected: dossiers(
    'Tử số dự kiến nếu mỗi lĩnh vực của đơn vị đạt tỷ lệ chung của lĩnh vực đó; trống khi không biết đủ các lĩnh vực',
    'Numerator that the unit’s fields would give at the rate of the set in each; blank where not all of them are known',
  ),
  ratio: number('Tử số chia cho expected', 'Numerator divided by expected'),
  ratio_lower: number('Cận dưới 95% của ratio', 'Lower end of 95% of ratio'),
  ratio_upper: number('Cận trên 95% của ratio', 'Upper end of 95% of ratio'),
  standardised: share(
    'Chuẩn hóa gián tiếp: tỷ lệ chung nhân với ratio, có thể lớn hơn 1; chỉ so với tỷ lệ chung, không so hai đơn vị',
    'Indirectly standardised: rate of the set times ratio, may be above 1; to compare with that of the set, not two units',
  ),
  centre: share('Đường giữa của biểu đồ kiểm soát', 'Centre line of the control chart'),
  signal: text(
    'Dấu hiệu vượt dao động thường thấy: outside, trend, two_of_three, shift',
    'Sign of more than usual variation: outside, trend, two_of_three, shift',
  ),
  direction: text('Hướng của dấu hiệu: up, down', 'Which way the signal points: up, down'),
  phase: day(
    'Ngày đầu của giai đoạn mà biểu đồ tính giới hạn',
    'First day of the phase that the limits of the chart are of',
  ),
  chart: text(
    'Loại biểu đồ kiểm soát: p, laney, xmr; trống khi quá ít điểm',
    'Kind of control chart: p, laney, xmr; blank with too few points',
  ),
  points: number('Số điểm của giai đoạn', 'Points of the phase'),
  verdict: text(
    'Kết luận của biểu đồ: too_few quá ít điểm, usual biến động thường, rise tăng thật, fall giảm thật, higher hoặc lower chỉ cao hoặc thấp hơn những kỳ đầu',
    'What the chart says: too_few points, usual variation, a real rise, a real fall, higher or lower than in the first periods only',
  ),
  since: day(
    'Ngày đầu của kỳ mà từ đó dấu hiệu còn giữ, bỏ qua kỳ có Tết nếu sau đó còn kỳ khác',
    'First day of the period since which a signal holds, that of Tết passed over where there is a later one',
  ),
  rate_before: share(
    'Tỷ lệ ba kỳ ngay trước đó, không kể kỳ có Tết',
    'Rate of the three periods right before, without that of Tết',
  ),
  rate_since: share(
    'Tỷ lệ từ đó đến nay, không kể kỳ có Tết',
    'Rate since then, without the period of Tết',
  ),
  latest: day('Ngày cuối của điểm mới nhất', 'Last day of the latest point'),
  scope: text(
    'Phạm vi tìm xã tương tự: province cùng tỉnh, country cả nước',
    'Where similar communes are searched: province, country',
  ),
  position: number('Thứ tự, 1 là giống nhất', 'Order, 1 the most similar'),
  similar_code: code('Mã xã tương tự', 'Code of the similar commune'),
  size_ratio: number(
    'Số hồ sơ tiếp nhận của xã tương tự chia cho của xã này',
    'Dossiers received of the similar commune divided by those of the commune',
  ),
  mix_distance: share(
    'Nửa tổng chênh lệch tỷ trọng các lĩnh vực: 0 là giống hệt, 1 là khác hẳn; trống khi không biết',
    'Half the sum of differences of the shares of fields: 0 the same, 1 nothing in common; blank where unknown',
  ),
  same_type: meaningIn('true or false')('Cùng loại đơn vị', 'Whether both are of the same type'),
};
