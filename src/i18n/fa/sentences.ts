import { isMonths, type Calendar } from '../../tables/periods.ts';
import type { StatementOf } from '../../tables/statements.ts';
import type { SetId } from '../../tables/statistics.ts';
import { beginning, during } from '../during.ts';
import { formatNumber, formatPercent, formatPeriod } from '../format.ts';
import { isolated } from '../isolated.ts';
import { percentPair } from '../percent-pair.ts';
import type { SentenceWords, UnitWords } from '../sentence-words.ts';
import { setName, type SetName } from '../set-name.ts';
import { COUNTED, DID, DID_NOT, POOL, RATE } from './indicator-words.ts';
import { meeting } from './meeting-sentences.ts';

const number = (value: number, decimals = 0) => formatNumber('fa', value, decimals);
const percent = (share: number) => formatPercent('fa', share);
const pair = (a: number, b: number) => percentPair('fa', a, b);

const ALL: Record<SetName, string> = {
  communes_of_province: 'کمون‌های استان',
  communes: 'کمون‌های کشور',
  provinces: 'استان‌ها و شهرها',
  departments: 'اداره‌های استان',
};
const ONE: Record<SetName, string> = {
  communes_of_province: 'کمون',
  communes: 'کمون',
  provinces: 'استان و شهر',
  departments: 'اداره',
};
const all = (set: SetId) => ALL[setName(set)];
const count = (set: SetId, units: number) => `${number(units)} ${ONE[setName(set)]}`;
const favour = (favourable: boolean) => (favourable ? 'به سود مردم' : 'به زیان مردم');
/** A share with the counts that it is of. */
const part = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
  `${percent(numerator / denominator)} (${number(numerator)} از ${number(denominator)})`;
const period = (calendar: Calendar) => (isMonths(calendar) ? 'ماه' : 'دوره');

function level(s: StatementOf<'level'>): string {
  const name = s.stated ? 'stated' : s.indicator;
  const did = DID[name];
  const pool = POOL[s.indicator];
  const when = `${during('fa', s.period)}${s.communes ? '، در کمون‌ها' : ''}`;
  const [x, n] = [s.numerator, s.denominator];
  const counts = `${when}، ${number(x)} پرونده از ${number(n)} ${pool} ${did}`;
  switch (s.form) {
    case 'few':
      return `${counts}؛ این شمار کمتر از آن است که بتوان نتیجه گرفت.`;
    case 'counts':
      return `${counts}.`;
    case 'all':
      return `${when}، همهٔ ${number(n)} ${pool} ${did}.`;
    case 'none':
      return `${when}، هیچ‌یک از ${number(n)} ${pool} ${DID_NOT[name]}.`;
    case 'all_but':
      return `${when}، از ${number(n)} ${pool} همه، جز ${number(n - x)} پرونده، ${did}.`;
    case 'in_hundred':
      return `${when}، از هر ${number(100)} ${pool} حدود ${number(Math.round((100 * x) / n))} پرونده ${did} (${number(x)} از ${number(n)}).`;
  }
}

function place(s: StatementOf<'place'>): string {
  const [share, target] = pair(s.share, s.target);
  const beside = (word: string) =>
    `${word} از بیشتر ${all(s.set)}: ${share}، در برابر ${target} برای همه با هم`;
  const maybe = (word: string) =>
    `${beside(word)}. اما نسبت‌ها بسیار از هم دور است و با مقایسهٔ ${number(s.units)} تا، این تفاوت آشکارا بیش از معمول نیست.`;
  const clearly = (word: string) => `${beside(word)}؛ این بیش از تفاوت معمول میان آن‌هاست.`;
  switch (s.form) {
    case 'few':
      return `پرونده‌ها کمتر از آن است که بتوان گفت اینجا با بیشتر ${all(s.set)} فرق دارد یا نه.`;
    case 'unsure':
      return `پرونده‌ها برای گفتن اینکه این نسبت بالاتر یا پایین‌تر از بیشتر ${all(s.set)} است بس نیست: بازهٔ رتبهٔ آن بیش از نیمی از آن‌ها را در بر می‌گیرد.`;
    case 'like_most':
      return `این نسبت مانند نسبت بیشتر ${all(s.set)} است.`;
    case 'high_third':
      return `این نسبت در یک‌سوم بالای نسبت‌هاست، در محدودهٔ معمول ${all(s.set)}.`;
    case 'low_third':
      return `این نسبت در یک‌سوم پایین نسبت‌هاست، در محدودهٔ معمول ${all(s.set)}.`;
    case 'high_side':
      return `این نسبت در سوی بالای محدودهٔ معمول ${all(s.set)} است.`;
    case 'low_side':
      return `این نسبت در سوی پایین محدودهٔ معمول ${all(s.set)} است.`;
    case 'apart':
      return `این نسبت در محدودهٔ معمول ${all(s.set)} است که نسبت‌هایشان بسیار از هم دور است.`;
    case 'lower':
      return maybe('پایین‌تر');
    case 'far_lower':
      return clearly('آشکارا پایین‌تر');
    case 'higher':
      return maybe('بالاتر');
    case 'far_higher':
      return clearly('آشکارا بالاتر');
  }
}

function change(s: StatementOf<'change'>): string {
  const name = s.unit === null ? '' : `${isolated(s.unit)}: `;
  const from = formatPeriod('fa', s.before.period);
  const to = formatPeriod('fa', s.now.period);
  const [before, now] = pair(
    s.before.numerator / s.before.denominator,
    s.now.numerator / s.now.denominator,
  );
  switch (s.direction) {
    case 'usual':
      return `${name}در مقایسه با ${from} تغییری فراتر از نوسان معمول نیست.`;
    case 'unknown':
      return `${name}دوره‌ها هنوز کمتر از آن است که بتوان تغییر را از نوسان معمول تشخیص داد.`;
    case 'rise':
    case 'fall':
      return `${name}${RATE[s.indicator]} از ${before} (${from}) به ${now} (${to}) ${s.direction === 'rise' ? 'بالا رفت' : 'پایین آمد'}: بیش از نوسان معمول، ${favour(s.favourable === true)}.`;
  }
}

function counted(s: StatementOf<'count'>): string {
  const base = `شمار ${COUNTED[s.stated ? 'stated' : s.indicator]}: ${number(s.count)}`;
  if (s.before === null) return `${base}.`;
  const more = s.count - s.before.count;
  const when = formatPeriod('fa', s.before.period);
  if (more === 0) return `${base}؛ به اندازهٔ ${when}.`;
  return `${base}؛ ${number(Math.abs(more))} پرونده ${more > 0 ? 'بیشتر' : 'کمتر'} از ${when}.`;
}

/** Which periods before stand out; empty without any. */
function earlier(s: StatementOf<'verdict'>): string {
  if (s.earlier === null) return '';
  const from = beginning('fa', s.earlier.first, s.calendar);
  const count = `${number(s.earlier.periods)} ${period(s.calendar)}`;
  if (s.earlier.periods === 1) return ` پیش از آن ${count} بیرون از معمول است: ${from}.`;
  return ` پیش از آن ${count}، میان ${from} و ${beginning('fa', s.earlier.last, s.calendar)}، بیرون از معمول است.`;
}

function verdict(s: StatementOf<'verdict'>): string {
  if (s.form === 'too_few')
    return `تاکنون تنها ارقام ${number(s.points)} ${period(s.calendar)} در دست است: کمتر از آنکه بتوان تغییر را از نوسان معمول تشخیص داد.`;
  if (s.form === 'no_action')
    return `اکنون نیازی به اقدام نیست: در محدودهٔ نوسان معمول.${earlier(s)}`;
  if (s.change === null)
    return s.against === null
      ? `اکنون نشانه‌ای از تغییر نیست: در محدودهٔ نوسان معمول.${earlier(s)}`
      : `اکنون نشانه‌ای از تغییر نیست: در محدودهٔ نوسان معمول؛ شمار ${COUNTED[s.against.stated ? 'stated' : s.against.indicator]}: ${number(s.against.count)}.${earlier(s)}`;
  const since = beginning('fa', s.change.since, s.calendar);
  const isRise = s.change.direction === 'rise';
  const noun = isRise ? 'افزایش' : 'کاهش';
  const good = favour(s.change.favourable);
  switch (s.form) {
    case 'single':
      return `${since} بیرون از معمول است: ${isRise ? 'بالاتر' : 'پایین‌تر'} از نوسان معمول، ${good}. یک ${period(s.calendar)} هنوز روند نیست.`;
    case 'trend':
      return `${noun} پیوسته، آشکار از ${since}، ${good}.`;
    case 'early':
      return `اکنون ${isRise ? 'بالاتر' : 'پایین‌تر'} از نخستین ${isMonths(s.calendar) ? 'ماه‌های' : 'دوره‌های'} دارای ارقام است؛ در این اواخر تغییر روشنی دیده نمی‌شود.`;
    case 'shift':
    case 'steady':
      return `${noun} واقعی، آشکار از ${since}، ${good}.`;
  }
}

function funnel(s: StatementOf<'funnel'>): string {
  if (s.form === 'none') return `هیچ‌یک از ${count(s.set, s.units)} بیرون از مرزها نیست.`;
  const expected = Math.round(s.expected);
  const chance =
    expected === 0
      ? 'تصادف به‌تنهایی تقریباً هیچ‌یک را بیرون نمی‌انداخت'
      : `تصادف به‌تنهایی حدود ${number(expected)} تا را بیرون می‌انداخت`;
  const base = `از ${count(s.set, s.units)}، ${number(s.outside)} تا بیرون از مرزهاست؛ ${chance}.`;
  if (s.clear > 0)
    return `${base} ${number(s.clear)} تا آن‌قدر دور است که تصادف به‌سختی آن را توضیح می‌دهد.`;
  return s.form === 'within_chance'
    ? `${base} هیچ‌یک آن‌قدر دور نیست که تصادف به‌سختی توضیحش دهد.`
    : base;
}

const THIRD: Record<StatementOf<'band'>['third'], string> = {
  highest: 'یک‌سوم بالای',
  middle: 'یک‌سوم میانی',
  lowest: 'یک‌سوم پایین',
};
const REASON = { mix: 'ترکیب حوزه‌ها', type: 'نوع واحد' };

const unit: UnitWords = {
  level,
  no_dossiers: (s) => `${during('fa', s.period)}، هیچ پرونده‌ای نرسیده است.`,
  certainty: (s) => {
    const range = `میان ${percent(s.lower)} و ${percent(s.upper)} (بازهٔ اطمینان ۹۵٪)`;
    return s.few
      ? `تنها ${number(s.denominator)} پرونده هست که برای نتیجه‌گیری بسیار کم است: جدا از تصادف در تک‌تک پرونده‌ها، نسبت ${range} است.`
      : `جدا از تصادف در تک‌تک پرونده‌ها، نسبت این دوره ${range} است؛ از دوره‌ای به دورهٔ دیگر بیش از این نوسان دارد.`;
  },
  place,
  chance: (s) => {
    const expected = Math.round(s.expected);
    return expected === 0
      ? `تنها از روی تصادف، تقریباً هیچ‌یک از ${count(s.set, s.units)} بیرون از مرزها نمی‌افتد، اگر هیچ‌یک بیش از حد معمول با دیگران فرق نداشته باشد.`
      : `تنها از روی تصادف، از ${count(s.set, s.units)} حدود ${number(expected)} تا بیرون از مرزها می‌افتد: حتی اگر هیچ‌یک بیش از حد معمول با دیگران فرق نداشته باشد.`;
  },
  rank: (s) => {
    const range =
      s.lower === s.upper
        ? `رتبه ${number(s.lower)}`
        : `رتبه میان ${number(s.lower)} و ${number(s.upper)}`;
    return `${range} از ${count(s.set, s.units)} است، با شمارش از ${s.from === 'highest' ? 'بالاترین' : 'پایین‌ترین'} نسبت.`;
  },
  band: (s) => `این نسبت در ${THIRD[s.third]} ${all(s.set)} است.`,
  change,
  count: counted,
  verdict,
  shared_change: (s) => {
    const most = s.others ? `بیشتر ${all(s.set)} (جز اینجا) نیز` : `بیشتر ${all(s.set)}`;
    const rate = s.direction === 'rise' ? 'بالاتر' : 'پایین‌تر';
    return `از ${beginning('fa', s.since, s.calendar)} نسبت در ${most} در مقایسه با ${s.against === 'first' ? 'آغاز' : 'درست پیش از آن'} ${rate} بوده است: ${number(s.moved)} از ${count(s.set, s.units)} که در همهٔ دوره‌ها رقم دارد.`;
  },
  gap: (s) =>
    `از رسیدگی‌شده‌ها ${percent(s.resolved)} سر وقت است، اما با شمردن پرونده‌های جاری ${percent(s.received)}: در فاصلهٔ این دو نسبت ${number(s.overdue)} پروندهٔ گذشته از مهلت هست.`,
  standardised: (s) => {
    const [share, expected] = pair(s.share, s.expected);
    if (s.form === 'few')
      return `${number(s.denominator)} پرونده کمتر از آن است که بتوان گفت ترکیب حوزه‌ها در اینجا چه چیزی را توضیح می‌دهد.`;
    const found =
      s.form === 'as_expected'
        ? 'تفاوت روشنی نیست'
        : `${s.form === 'lower' ? 'پایین‌تر' : 'بالاتر'}، و ترکیب حوزه‌ها این تفاوت را توضیح نمی‌دهد`;
    return `اگر هر حوزه در اینجا مانند همهٔ ${all(s.set)} با هم رسیدگی می‌شد، این ترکیب حوزه‌ها ${expected} می‌داد؛ نسبت واقعی ${share} است: ${found}.`;
  },
  mix: (s) => {
    const [own, pool] = pair(s.own, s.pool);
    return `${own} از پرونده‌های اینجا در حوزهٔ ${isolated(s.field)} است، در برابر ${pool} در همهٔ ${all(s.set)} با هم؛ نسبت در آن حوزه ${s.fieldRate === 'lower' ? 'پایین‌تر' : 'بالاتر'} است. بیشتر از همین رو نسبت مورد انتظار در اینجا ${s.pull === 'down' ? 'پایین‌تر' : 'بالاتر'} از نسبت کلی است.`;
  },
  absent: (s) => {
    const ranges = s.ranges.map((range) => during('fa', range));
    const sums =
      s.sumsFrom === null
        ? ''
        : `؛ پس جمع چند دوره در اینجا از ${beginning('fa', s.sumsFrom, s.calendar)} آغاز می‌شود`;
    return `${new Intl.ListFormat('fa').format(ranges)} رقمی نیست${sums}.`;
  },
  one_field: (s) =>
    `این نسبت پایین از یک حوزه است: ${isolated(s.field)} ${part(s.own)}. همهٔ حوزه‌های دیگر با هم ${part(s.rest)} دارد، در محدودهٔ معمول ${all(s.set)}.`,
  funnel,
  ranking: (s) =>
    `${s.wide ? 'رتبه‌ها نامطمئن است' : 'رتبه‌ها بازه‌هایی باریک است'}: بازهٔ نیمی از جاها ${number(s.width)} رتبه از ${number(s.units)} یا ${s.wide ? 'بیشتر' : 'کمتر'} است.`,
  similar: (s) => {
    const times = number(s.sizeRatio, 1);
    if (s.reasons.length === 0)
      return `${isolated(s.unit)} نزدیک‌ترین موردی است که یافت شد، اما شباهت کم است: شمار پرونده‌هایش ${times} برابر است.`;
    const reasons = s.reasons.map((reason) =>
      reason === 'size'
        ? `شمار پرونده‌ها (${s.sameSize ? 'تقریباً برابر' : `${times} برابر`})`
        : REASON[reason],
    );
    return `${isolated(s.unit)} از نظر ${new Intl.ListFormat('fa').format(reasons)} شبیه اینجاست.`;
  },
};

/** The words for every kind of statement, in Persian. Counted nouns stay singular. */
export const sentences: SentenceWords = { ...unit, ...meeting };
