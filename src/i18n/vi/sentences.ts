import type { StatementOf } from '../../tables/statements.ts';
import { isMonths, type Calendar } from '../../tables/periods.ts';
import type { SetId } from '../../tables/statistics.ts';
import { capitalised } from '../capitalised.ts';
import { beginning, during } from '../during.ts';
import { formatNumber, formatPercent, formatPeriod } from '../format.ts';
import { percentPair } from '../percent-pair.ts';
import type { SentenceWords, UnitWords } from '../sentence-words.ts';
import { setName, type SetName } from '../set-name.ts';
import { COUNTED, DID, POOL, RATE } from './indicator-words.ts';
import { meeting } from './meeting-sentences.ts';

const number = (value: number, decimals = 0) => formatNumber('vi', value, decimals);
const percent = (share: number) => formatPercent('vi', share);
const pair = (a: number, b: number) => percentPair('vi', a, b);

const ALL: Record<SetName, string> = {
  communes_of_province: 'xã, phường, đặc khu trong tỉnh',
  communes: 'xã, phường, đặc khu cả nước',
  provinces: 'tỉnh, thành phố',
  departments: 'sở, ban, ngành của tỉnh',
};
const COUNTED_SET: Record<SetName, string> = {
  communes_of_province: 'xã, phường, đặc khu',
  communes: 'xã, phường, đặc khu',
  provinces: 'tỉnh, thành phố',
  departments: 'sở, ban, ngành',
};
const all = (set: SetId) => ALL[setName(set)];
const count = (set: SetId, units: number) => `${number(units)} ${COUNTED_SET[setName(set)]}`;
const favour = (favourable: boolean) =>
  favourable ? 'theo hướng có lợi cho người dân' : 'theo hướng bất lợi cho người dân';
/** A share with the counts that it is of. */
const part = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
  `${percent(numerator / denominator)} (${number(numerator)} trong ${number(denominator)})`;
const period = (calendar: Calendar) => (isMonths(calendar) ? 'tháng' : 'kỳ');

function level(s: StatementOf<'level'>): string {
  const did = DID[s.stated ? 'stated' : s.indicator];
  const pool = POOL[s.indicator];
  const when = `${capitalised('vi', during('vi', s.period))}${s.communes ? ', ở các xã, phường, đặc khu' : ''}`;
  const [x, n] = [s.numerator, s.denominator];
  const counts = `${when}, ${number(x)} trong ${number(n)} ${pool} ${did}`;
  switch (s.form) {
    case 'few':
      return `${counts}: quá ít hồ sơ để kết luận.`;
    case 'counts':
      return `${counts}.`;
    case 'all':
      return `${when}, tất cả ${number(n)} ${pool} đều ${did}.`;
    case 'none':
      return `${when}, không hồ sơ nào trong ${number(n)} ${pool} ${did}.`;
    case 'all_but':
      return `${when}, trong ${number(n)} ${pool}, chỉ trừ ${number(n - x)} hồ sơ, tất cả đều ${did}.`;
    case 'in_hundred':
      return `${when}, cứ 100 ${pool} thì có khoảng ${number(Math.round((100 * x) / n))} hồ sơ ${did} (${number(x)} trong ${number(n)}).`;
  }
}

function place(s: StatementOf<'place'>): string {
  const [share, target] = pair(s.share, s.target);
  const beside = (word: string) =>
    `${word} phần lớn các ${all(s.set)}: ${share}, trong khi tính chung là ${target}`;
  const maybe = (word: string) =>
    `${beside(word)}. Nhưng các nơi vốn khác nhau nhiều, so ${number(s.units)} nơi cùng lúc thì mức chênh này chưa rõ là hơn mức thường thấy.`;
  const clearly = (word: string) =>
    `${beside(word)}; chênh hơn mức khác nhau thường thấy giữa các nơi.`;
  switch (s.form) {
    case 'few':
      return `Quá ít hồ sơ để nói nơi này có khác phần lớn các ${all(s.set)} hay không.`;
    case 'unsure':
      return `Chưa đủ hồ sơ để nói mức này cao hay thấp hơn phần lớn các ${all(s.set)}: khoảng thứ hạng trải quá nửa số nơi.`;
    case 'like_most':
      return `Tỷ lệ này tương tự phần lớn các ${all(s.set)}.`;
    case 'high_third':
      return `Thuộc một phần ba cao nhất, nhưng vẫn trong mức thường thấy của các ${all(s.set)}.`;
    case 'low_third':
      return `Thuộc một phần ba thấp nhất, nhưng vẫn trong mức thường thấy của các ${all(s.set)}.`;
    case 'high_side':
      return `Ở phía cao trong mức thường thấy của các ${all(s.set)}.`;
    case 'low_side':
      return `Ở phía thấp trong mức thường thấy của các ${all(s.set)}.`;
    case 'apart':
      return `Trong mức thường thấy của các ${all(s.set)}, vốn khác nhau rất nhiều.`;
    case 'lower':
      return maybe('Thấp hơn');
    case 'far_lower':
      return clearly('Thấp hơn hẳn');
    case 'higher':
      return maybe('Cao hơn');
    case 'far_higher':
      return clearly('Cao hơn hẳn');
  }
}

function change(s: StatementOf<'change'>): string {
  const say = (text: string) => (s.unit === null ? capitalised('vi', text) : `${s.unit}: ${text}`);
  const from = formatPeriod('vi', s.before.period);
  const [before, now] = pair(
    s.before.numerator / s.before.denominator,
    s.now.numerator / s.now.denominator,
  );
  switch (s.direction) {
    case 'usual':
      return say(`so với ${from}, không có thay đổi vượt mức dao động thường thấy.`);
    case 'unknown':
      return say('chưa đủ kỳ số liệu để phân biệt thay đổi với dao động thường thấy.');
    case 'rise':
    case 'fall': {
      const moved = s.direction === 'rise' ? ['tăng', 'lên'] : ['giảm', 'xuống'];
      return say(
        `${RATE[s.indicator]} ${moved[0]} từ ${before} (${from}) ${moved[1]} ${now} (${formatPeriod('vi', s.now.period)}): vượt mức dao động thường thấy, ${favour(s.favourable === true)}.`,
      );
    }
  }
}

function counted(s: StatementOf<'count'>): string {
  const what = COUNTED[s.stated ? 'stated' : s.indicator];
  const base = s.count === 0 ? `Không có hồ sơ nào ${what}` : `${number(s.count)} hồ sơ ${what}`;
  if (s.before === null) return `${base}.`;
  const more = s.count - s.before.count;
  const when = formatPeriod('vi', s.before.period);
  if (more === 0) return `${base}, bằng ${when}.`;
  return `${base}, ${more > 0 ? 'nhiều hơn' : 'ít hơn'} ${number(Math.abs(more))} hồ sơ so với ${when}.`;
}

/** Which periods before stand out; empty without any. */
function earlier(s: StatementOf<'verdict'>): string {
  if (s.earlier === null) return '';
  const { periods, first, last } = s.earlier;
  const from = beginning('vi', first, s.calendar);
  if (periods === 1) return ` Trước đó, 1 ${period(s.calendar)} khác thường: ${from}.`;
  return ` Trước đó, ${number(periods)} ${period(s.calendar)} khác thường, trong khoảng từ ${from} đến ${beginning('vi', last, s.calendar)}.`;
}

function verdict(s: StatementOf<'verdict'>): string {
  if (s.form === 'too_few')
    return `Mới có ${number(s.points)} ${period(s.calendar)} số liệu, chưa đủ để phân biệt thay đổi với dao động thường thấy.`;
  if (s.form === 'no_action')
    return `Hiện nay không cần can thiệp: nằm trong mức dao động thường thấy.${earlier(s)}`;
  if (s.change === null)
    return s.against === null
      ? `Hiện nay không có dấu hiệu thay đổi: nằm trong mức dao động thường thấy.${earlier(s)}`
      : `Hiện nay không có dấu hiệu thay đổi: nằm trong mức dao động thường thấy; ${number(s.against.count)} hồ sơ ${COUNTED[s.against.stated ? 'stated' : s.against.indicator]}.${earlier(s)}`;
  const since = beginning('vi', s.change.since, s.calendar);
  const isRise = s.change.direction === 'rise';
  const noun = isRise ? 'tăng' : 'giảm';
  const good = favour(s.change.favourable);
  switch (s.form) {
    case 'single':
      return `${capitalised('vi', since)} khác thường: ${isRise ? 'cao hơn' : 'thấp hơn'} mức dao động thường thấy, ${good}. Một ${period(s.calendar)} chưa phải là xu hướng.`;
    case 'trend':
      return `${capitalised('vi', noun)} liên tục, thấy rõ từ ${since}, ${good}.`;
    case 'early':
      return `Nay ${isRise ? 'cao hơn' : 'thấp hơn'} những ${period(s.calendar)} đầu có số liệu; gần đây không thấy thay đổi rõ.`;
    case 'shift':
    case 'steady':
      return `${capitalised('vi', noun)} thật sự, thấy rõ từ ${since}, ${good}.`;
  }
}

function funnel(s: StatementOf<'funnel'>): string {
  if (s.form === 'none') return `Không nơi nào trong ${count(s.set, s.units)} nằm ngoài giới hạn.`;
  const expected = Math.round(s.expected);
  const chance =
    expected === 0
      ? 'chỉ do ngẫu nhiên thì hầu như không có nơi nào'
      : `chỉ do ngẫu nhiên cũng đã có khoảng ${number(expected)} nơi`;
  const base = `${number(s.outside)} trong ${count(s.set, s.units)} nằm ngoài giới hạn; ${chance}.`;
  if (s.clear > 0) return `${base} ${number(s.clear)} nơi ở xa đến mức ngẫu nhiên khó giải thích.`;
  return s.form === 'within_chance'
    ? `${base} Không nơi nào ở xa đến mức ngẫu nhiên khó giải thích.`
    : base;
}

const THIRD: Record<StatementOf<'band'>['third'], string> = {
  highest: 'một phần ba cao nhất',
  middle: 'một phần ba ở giữa',
  lowest: 'một phần ba thấp nhất',
};
const REASON = { mix: 'cơ cấu lĩnh vực', type: 'loại đơn vị' };

const unit: UnitWords = {
  level,
  no_dossiers: (s) => `${capitalised('vi', during('vi', s.period))}, không phát sinh hồ sơ.`,
  certainty: (s) => {
    const range = `nằm giữa ${percent(s.lower)} và ${percent(s.upper)} (khoảng tin cậy 95%)`;
    return s.few
      ? `Chỉ có ${number(s.denominator)} hồ sơ, quá ít để kết luận: bỏ phần may rủi ở từng hồ sơ thì tỷ lệ ${range}.`
      : `Bỏ phần may rủi ở từng hồ sơ thì tỷ lệ của kỳ này ${range}; từ kỳ này sang kỳ khác còn dao động nhiều hơn thế.`;
  },
  place,
  chance: (s) => {
    const expected = Math.round(s.expected);
    return expected === 0
      ? `Chỉ do ngẫu nhiên thì hầu như không nơi nào trong ${count(s.set, s.units)} nằm ngoài giới hạn, nếu không nơi nào khác những nơi còn lại quá mức thường thấy.`
      : `Chỉ do ngẫu nhiên, khoảng ${number(expected)} trong ${count(s.set, s.units)} cũng nằm ngoài giới hạn: dù không nơi nào khác những nơi còn lại quá mức thường thấy thì vẫn có chừng ấy.`;
  },
  rank: (s) => {
    const range =
      s.lower === s.upper
        ? `là ${number(s.lower)}`
        : `nằm trong khoảng từ ${number(s.lower)} đến ${number(s.upper)}`;
    return `Thứ hạng ${range} trong ${count(s.set, s.units)}, đếm từ tỷ lệ ${s.from === 'highest' ? 'cao nhất' : 'thấp nhất'}.`;
  },
  band: (s) => `Tỷ lệ này thuộc ${THIRD[s.third]} của các ${all(s.set)}.`,
  change,
  count: counted,
  verdict,
  shared_change: (s) => {
    const most = `phần lớn các ${all(s.set)}${s.others ? ', không kể nơi này, cũng' : ''}`;
    const rate = `có tỷ lệ ${s.direction === 'rise' ? 'cao hơn' : 'thấp hơn'} ${s.against === 'first' ? 'lúc đầu' : 'ngay trước đó'}`;
    return `Từ ${beginning('vi', s.since, s.calendar)}, ${most} ${rate}: ${number(s.moved)} trong ${number(s.units)} nơi có số ở mọi kỳ.`;
  },
  gap: (s) =>
    `${percent(s.resolved)} số hồ sơ đã giải quyết là đúng hạn, nhưng chỉ còn ${percent(s.received)} nếu tính cả hồ sơ chưa xong: trong khoảng cách giữa hai tỷ lệ có ${number(s.overdue)} hồ sơ đang quá hạn.`,
  standardised: (s) => {
    const [share, expected] = pair(s.share, s.expected);
    if (s.form === 'few')
      return `${number(s.denominator)} hồ sơ là quá ít để nói cơ cấu lĩnh vực giải thích được gì ở đây.`;
    const found =
      s.form === 'as_expected'
        ? 'không khác rõ'
        : `${s.form === 'lower' ? 'thấp' : 'cao'} hơn, và cơ cấu lĩnh vực không giải thích được phần chênh đó`;
    return `Nếu lĩnh vực nào ở đây cũng được giải quyết như ở các ${all(s.set)} cộng lại thì cơ cấu lĩnh vực này cho ${expected}; thực tế là ${share}: ${found}.`;
  },
  mix: (s) => {
    const [own, pool] = pair(s.own, s.pool);
    const fieldRate = s.fieldRate === 'lower' ? 'thấp hơn' : 'cao hơn';
    return `${own} số hồ sơ ở đây thuộc lĩnh vực ${s.field}, trong khi tính chung các ${all(s.set)} là ${pool}; lĩnh vực đó có tỷ lệ ${fieldRate}. Chủ yếu vì vậy mà mức kỳ vọng ở đây ${s.pull === 'down' ? 'thấp' : 'cao'} hơn mức chung.`;
  },
  absent: (s) => {
    const ranges = s.ranges.map((range) => during('vi', range));
    const sums =
      s.sumsFrom === null
        ? ''
        : `, nên các số cộng qua nhiều kỳ ở đây chỉ tính từ ${beginning('vi', s.sumsFrom, s.calendar)}`;
    return `Không có số liệu ${new Intl.ListFormat('vi').format(ranges)}${sums}.`;
  },
  one_field: (s) =>
    `Mức thấp này nằm ở một lĩnh vực: ${s.field} ${part(s.own)}. Mọi lĩnh vực khác cộng lại ${part(s.rest)}, trong mức thường thấy của các ${all(s.set)}.`,
  funnel,
  ranking: (s) =>
    `${s.wide ? 'Thứ hạng không chắc chắn' : 'Thứ hạng là những khoảng hẹp'}: với một nửa số nơi, khoảng ấy rộng ${s.wide ? 'từ' : 'không quá'} ${number(s.width)} trong ${number(s.units)} bậc${s.wide ? ' trở lên' : ''}.`,
  similar: (s) => {
    const times = number(s.sizeRatio, 1);
    if (s.reasons.length === 0)
      return `${s.unit} là nơi gần giống nhất tìm được, nhưng không giống nhiều: số hồ sơ bằng ${times} lần ở đây.`;
    const reasons = s.reasons.map((reason) =>
      reason === 'size'
        ? `số hồ sơ (${s.sameSize ? 'gần bằng nhau' : `bằng ${times} lần`})`
        : REASON[reason],
    );
    return `${s.unit} tương tự về ${new Intl.ListFormat('vi').format(reasons)}.`;
  },
};

/** The words for every kind of statement, in Vietnamese. */
export const sentences: SentenceWords = { ...unit, ...meeting };
