import { isMonths } from '../../tables/periods.ts';
import type { Backlog, NamedCount } from '../../tables/meeting-statements.ts';
import type { ChartForm, StatementOf } from '../../tables/statements.ts';
import { capitalised } from '../capitalised.ts';
import { beginning } from '../during.ts';
import { formatDate, formatNumber, formatPercent, formatPeriod } from '../format.ts';
import { percentPair } from '../percent-pair.ts';
import type { MeetingWords } from '../sentence-words.ts';
import { province } from './province.ts';

const number = (value: number) => formatNumber('vi', value);
const points = (value: number) => `${formatNumber('vi', value, 2)} điểm`;
const day = (iso: string) => formatDate('vi', iso);
const named = ({ name, count }: NamedCount) => `${name}: ${number(count)}`;

const FORM: Record<ChartForm, (items: string) => string> = {
  funnel: (n) => `Biểu đồ phễu của ${n} đơn vị.`,
  rank_ranges: (n) => `Thứ hạng dưới dạng khoảng, ${n} đơn vị.`,
  control: (n) => `Biểu đồ kiểm soát qua ${n} kỳ.`,
  on_time_rates: (n) => `${n} tỷ lệ đúng hạn trên cùng một thang.`,
  standardised_pair: (n) => `Tỷ lệ thô và tỷ lệ chuẩn hóa của ${n} đơn vị.`,
  strip: (n) => `Phân bố tỷ lệ của ${n} đơn vị.`,
  slope: (n) => `${n} đơn vị trong hai kỳ.`,
  small_multiples: (n) => `Mỗi đơn vị một biểu đồ nhỏ, ${n} đơn vị.`,
  heatmap: (n) => `Tỷ lệ theo lĩnh vực qua ${n} kỳ.`,
  scatter: (n) => `Hai tỷ lệ của ${n} đơn vị đặt cạnh nhau.`,
};

function index766(s: StatementOf<'index766'>): string {
  const units = s.communes ? 'xã, phường, đặc khu của tỉnh' : 'tỉnh, thành phố';
  const gaps = [
    ...(s.above === null ? [] : [`sau ${s.above.unit} ${points(s.above.gap)}`]),
    ...(s.below === null ? [] : [`trước ${s.below.unit} ${points(s.below.gap)}`]),
  ];
  const beside = gaps.length === 0 ? '' : `: ${gaps.join(', ')}`;
  return `Chỉ số 766 đến ngày ${day(s.asOf)}: ${formatNumber('vi', s.total, 2)} trên 100 điểm, Cổng xếp thứ ${number(s.rank)} trong ${number(s.units)} ${units}${beside}.`;
}

function overdueNow(s: StatementOf<'overdue_now'>): string {
  const where = s.places === null ? 'ở các xã, phường, đặc khu,' : 'cả tỉnh';
  const added =
    s.places === null || s.places.departments === null
      ? ''
      : ` (cộng ${number(s.places.communes)} xã, phường, đặc khu và ${number(s.places.departments)} sở, ban, ngành)`;
  const base = `Ngày ${day(s.asOf)}, ${where} ${s.overdue === 0 ? 'không có hồ sơ nào' : `có ${number(s.overdue)} hồ sơ`} đang quá hạn${added}`;
  if (s.before === null) return `${base}.`;
  const more = s.overdue - s.before.overdue;
  if (more === 0) return `${base}, bằng ngày ${day(s.before.asOf)}.`;
  return `${base}, ${more > 0 ? 'nhiều hơn' : 'ít hơn'} ${number(Math.abs(more))} hồ sơ so với ngày ${day(s.before.asOf)}.`;
}

/** How many more than in the period before, after a comma. */
const compared = (more: number | null) =>
  more === null
    ? ''
    : more === 0
      ? ', không đổi'
      : `, ${more > 0 ? 'nhiều hơn' : 'ít hơn'} ${number(Math.abs(more))}`;

function overdueParts(s: StatementOf<'overdue_parts'>): string {
  const { communes, departments, most } = s;
  const total = communes.count + departments.count;
  const lead =
    s.of === 'pending_overdue'
      ? 'Trong đó'
      : `Trong ${number(total)} hồ sơ không được tính là đúng hạn của cả tỉnh,`;
  const others = s.known ? 'các sở, ban, ngành' : 'các cơ quan khác của tỉnh';
  const part =
    total === 0 ? '' : ` (${formatPercent('vi', departments.count / total)} của cả tỉnh)`;
  const alone =
    most === null ? '' : ` Riêng ${most.unit}: ${number(most.count)}${compared(most.more)}.`;
  return `${lead} ở các xã, phường, đặc khu: ${number(communes.count)}${compared(communes.more)}; ở ${others}: ${number(departments.count)}${part}${compared(departments.more)}.${alone}`;
}

/** What is open past its deadline, as a question. */
function whyOpen({ overdue, most }: Backlog): string {
  const of = most === null ? '' : ` (${number(most.count)} ở lĩnh vực ${most.name})`;
  return `vì sao ${number(overdue)} hồ sơ quá hạn${of} chưa xong`;
}

function ask({ unit, question }: StatementOf<'ask'>): string {
  const first = (backlog: Backlog | null, text: string) =>
    `Hỏi ${unit}: ${backlog === null ? text : `${whyOpen(backlog)}? ${capitalised('vi', text)}`}`;
  switch (question.about) {
    case 'backlog':
      return `Hỏi ${unit}: ${whyOpen(question)}, và cần hỗ trợ gì?`;
    case 'change':
      return first(
        question.backlog,
        `thay đổi thấy được từ ${beginning('vi', question.since, question.calendar)}; khi đó, hoặc trong các ${isMonths(question.calendar) ? 'tháng' : 'kỳ'} trước đó, có gì khác đi: nhân sự, phần mềm, loại hồ sơ hay cách đếm?`,
      );
    case 'jump':
      return `Hỏi ${unit}: tỷ lệ thay đổi theo hướng có lợi cho người dân từ ${beginning('vi', question.since, question.calendar)}; do làm nhanh hơn, hay do cách đếm khác đi? Nếu do làm nhanh hơn: nơi khác có thể học được gì?`;
    case 'level':
      return first(
        question.backlog,
        `tỷ lệ ${question.direction === 'higher' ? 'cao hơn' : 'thấp hơn'} hẳn phần lớn các nơi: do loại hồ sơ hay do cách đếm?`,
      );
  }
}

function realChange(s: StatementOf<'real_change'>): string {
  const [before, now] = percentPair(
    'vi',
    s.before.numerator / s.before.denominator,
    s.now.numerator / s.now.denominator,
  );
  const since = beginning('vi', s.since, s.calendar);
  const isRise = s.direction === 'rise';
  const good = `theo hướng ${s.favourable ? 'có lợi' : 'bất lợi'} cho người dân`;
  const about = `tức khoảng ${number(s.dossiers)} trong ${number(s.latest)} hồ sơ của kỳ gần nhất`;
  const period = isMonths(s.calendar) ? 'tháng' : 'kỳ';
  const earlier = `${number(s.before.periods)} ${period}`;
  const tet = s.withoutTet ? ' (không kể Tết)' : '';
  return s.form === 'single'
    ? `${s.unit}: ${now} trong ${since}, ${earlier} trước đó${tet} ${before}: vượt mức dao động thường thấy, ${good}; ${about}. Một ${period} chưa phải là xu hướng.`
    : `${s.unit}: ${earlier} ngay trước ${since}${tet} là ${before}, từ đó đến nay ${now}: ${isRise ? 'tăng' : 'giảm'} thật sự, ${good}; ${about}.`;
}

/** What a meeting is told, in Vietnamese. */
export const meeting: MeetingWords = {
  index766,
  index766_lost: (s) =>
    `Còn thiếu nhiều điểm nhất ở nhóm ${s.groups.map(({ group, lost, maximum }) => `${province.indexGroup({ group })} (${formatNumber('vi', lost, 2)} trong ${number(maximum)} điểm)`).join(', rồi đến ')}.`,
  overdue_now: overdueNow,
  overdue_parts: overdueParts,
  overdue_where: (s) =>
    `Nhiều nhất, theo ${s.by === 'field' ? 'lĩnh vực' : 'xã, phường, đặc khu'}: ${s.parts.map(named).join('; ')}${s.rest === 0 ? '' : `; còn lại: ${number(s.rest)}`}.`,
  no_action: (s) => {
    const [before, now] = percentPair(
      'vi',
      s.before.numerator / s.before.denominator,
      s.now.numerator / s.now.denominator,
    );
    return `${s.unit}: từ ${before} (${formatPeriod('vi', s.before.period)}) đến ${now} (${formatPeriod('vi', s.now.period)}): trong mức thường thấy.`;
  },
  real_change: realChange,
  ask,
  learn: (s) =>
    `${s.unit}: ${s.direction === 'higher' ? 'cao hơn' : 'thấp hơn'} hẳn phần lớn các nơi trong ${number(s.periods)} ${isMonths(s.calendar) ? 'tháng' : 'kỳ'} liền. Nơi khác có thể học được gì?`,
  chart: (s) => FORM[s.form](number(s.items)),
};
