import type { RateName } from '../../tables/rates.ts';
import type { StatementOf } from '../../tables/statements.ts';
import { isMonths, type Calendar } from '../../tables/periods.ts';
import type { SetId } from '../../tables/statistics.ts';
import { beginning, during } from '../during.ts';
import { formatNumber, formatPercent, formatPeriod } from '../format.ts';
import { isolated } from '../isolated.ts';
import { percentPair } from '../percent-pair.ts';
import { plural } from '../plural.ts';
import type { SentenceWords, UnitWords } from '../sentence-words.ts';
import { setName, type SetName } from '../set-name.ts';
import { COUNTED, DID, poolForms, poolOf, RATE } from './indicator-words.ts';
import { meeting } from './meeting-sentences.ts';
import {
  communes,
  departments,
  dossiers,
  openOverdue,
  periods,
  places,
  provinces,
} from './nouns.ts';

const number = (value: number, decimals = 0) => formatNumber('ar', value, decimals);
const percent = (share: number) => formatPercent('ar', share);
const pair = (a: number, b: number) => percentPair('ar', a, b);

const ALL: Record<SetName, string> = {
  communes_of_province: 'بلديات المقاطعة',
  communes: 'بلديات البلاد',
  provinces: 'المقاطعات والمدن',
  departments: 'إدارات المقاطعة',
};
const COUNT: Record<SetName, (count: number) => string> = {
  communes_of_province: communes,
  communes,
  provinces,
  departments,
};
const all = (set: SetId) => ALL[setName(set)];
const count = (set: SetId, units: number) => COUNT[setName(set)](units);
const favour = (favourable: boolean) =>
  favourable ? 'وذلك في صالح الناس' : 'وذلك في غير صالح الناس';
/** A share with the counts that it is of. */
const part = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
  `${percent(numerator / denominator)} (${number(numerator)} من أصل ${number(denominator)})`;
const onePeriod = (calendar: Calendar) =>
  isMonths(calendar) ? 'وشهر واحد لا يكفي' : 'وفترة واحدة لا تكفي';
const pool = (rate: RateName, of: number) => plural('ar', of, poolForms(rate, number(of)));

function level(s: StatementOf<'level'>): string {
  const did = DID[s.stated ? 'stated' : s.indicator];
  const when = `${during('ar', s.period)}${s.communes ? '، في البلديات' : ''}`;
  const whole = poolOf(s.indicator);
  const [x, n] = [s.numerator, s.denominator];
  const counts = `${when}، عدد المعاملات التي ${did}: ${number(x)} من أصل ${pool(s.indicator, n)}`;
  switch (s.form) {
    case 'few':
      return `${counts}. وهذا عدد لا يكفي للحكم.`;
    case 'counts':
      return `${counts}.`;
    case 'all':
      return `${when}، كل ${whole}، وعددها ${number(n)}، ${did}.`;
    case 'none':
      return `${when}، لا توجد بين ${whole}، وعددها ${number(n)}، أي معاملة ${did}.`;
    case 'all_but':
      return `${when}، كل ${whole}، وعددها ${number(n)}، ${did}، ما عدا ${dossiers(n - x)}.`;
    case 'in_hundred':
      return `${when}، بلغت المعاملات التي ${did} نحو ${number(Math.round((100 * x) / n))} من كل ${pool(s.indicator, 100)} (${number(x)} من أصل ${number(n)}).`;
  }
}

function place(s: StatementOf<'place'>): string {
  const [share, target] = pair(s.share, s.target);
  const beside = (word: string) =>
    `${word} مما في معظم ${all(s.set)}: ${share} مقابل ${target} في مجموعها`;
  const maybe = (word: string) =>
    `${beside(word)}. لكن نسبها متباعدة، ومع مقارنة هذا العدد منها (${number(s.units)}) لا يتضح أن الفرق أكبر من المعتاد.`;
  const clearly = (word: string) => `${beside(word)}؛ وهذا الفرق أكبر من الاختلاف المعتاد بينها.`;
  switch (s.form) {
    case 'few':
      return `المعاملات أقل من أن يُعرف بها هل تختلف هذه النسبة عما في معظم ${all(s.set)}.`;
    case 'unsure':
      return `المعاملات لا تكفي لمعرفة هل هذه النسبة فوق ما في معظم ${all(s.set)} أم تحته: فنطاق مراتبها يشمل أكثر من نصفها.`;
    case 'like_most':
      return `هذه النسبة مشابهة لما في معظم ${all(s.set)}.`;
    case 'high_third':
      return `هذه النسبة في الثلث الأعلى، وهي ضمن المعتاد بين ${all(s.set)}.`;
    case 'low_third':
      return `هذه النسبة في الثلث الأدنى، وهي ضمن المعتاد بين ${all(s.set)}.`;
    case 'high_side':
      return `هذه النسبة في الجانب الأعلى من المعتاد بين ${all(s.set)}.`;
    case 'low_side':
      return `هذه النسبة في الجانب الأدنى من المعتاد بين ${all(s.set)}.`;
    case 'apart':
      return `هذه النسبة ضمن المعتاد بين ${all(s.set)}، ونسبها متباعدة جدًا.`;
    case 'lower':
      return maybe('أدنى');
    case 'far_lower':
      return clearly('أدنى بوضوح');
    case 'higher':
      return maybe('أعلى');
    case 'far_higher':
      return clearly('أعلى بوضوح');
  }
}

function change(s: StatementOf<'change'>): string {
  const name = s.unit === null ? '' : `${isolated(s.unit)}: `;
  const from = formatPeriod('ar', s.before.period);
  const to = formatPeriod('ar', s.now.period);
  const [before, now] = pair(
    s.before.numerator / s.before.denominator,
    s.now.numerator / s.now.denominator,
  );
  switch (s.direction) {
    case 'usual':
      return `${name}لا تغيّر يتجاوز التذبذب المعتاد مقارنةً مع ${from}.`;
    case 'unknown':
      return `${name}الفترات حتى الآن أقل من أن يُميَّز بها التغيّر من التذبذب المعتاد.`;
    case 'rise':
    case 'fall':
      return `${name}${s.direction === 'rise' ? 'ارتفعت' : 'انخفضت'} ${RATE[s.indicator]} من ${before} (${from}) إلى ${now} (${to}): أكثر من التذبذب المعتاد، ${favour(s.favourable === true)}.`;
  }
}

function counted(s: StatementOf<'count'>): string {
  const base = `عدد ${COUNTED[s.stated ? 'stated' : s.indicator]}: ${number(s.count)}`;
  if (s.before === null) return `${base}.`;
  const more = s.count - s.before.count;
  const when = formatPeriod('ar', s.before.period);
  if (more === 0) return `${base}، كما في ${when}.`;
  return `${base}، ${more > 0 ? 'بزيادة' : 'بنقص'} ${dossiers(Math.abs(more))} عن ${when}.`;
}

/** Which periods before stand out; empty without any. */
function earlier(s: StatementOf<'verdict'>): string {
  if (s.earlier === null) return '';
  const from = beginning('ar', s.earlier.first, s.calendar);
  if (s.earlier.periods === 1) return ` وخرج عن المعتاد قبل ذلك: ${from}.`;
  return ` وعدد ${isMonths(s.calendar) ? 'الأشهر' : 'الفترات'} الخارجة عن المعتاد قبل ذلك ${number(s.earlier.periods)}، بين ${from} و${beginning('ar', s.earlier.last, s.calendar)}.`;
}

function verdict(s: StatementOf<'verdict'>): string {
  if (s.form === 'too_few')
    return `لا تتوفر حتى الآن إلا أرقام ${periods(s.calendar, s.points)}: وهي أقل من أن يُميَّز بها التغيّر من التذبذب المعتاد.`;
  if (s.form === 'no_action') return `لا حاجة إلى إجراء الآن: ضمن التذبذب المعتاد.${earlier(s)}`;
  if (s.change === null)
    return s.against === null
      ? `لا إشارة إلى تغيّر الآن: ضمن التذبذب المعتاد.${earlier(s)}`
      : `لا إشارة إلى تغيّر الآن: ضمن التذبذب المعتاد؛ وعدد ${COUNTED[s.against.stated ? 'stated' : s.against.indicator]}: ${number(s.against.count)}.${earlier(s)}`;
  const since = beginning('ar', s.change.since, s.calendar);
  const isRise = s.change.direction === 'rise';
  const noun = isRise ? 'ارتفاع' : 'انخفاض';
  const good = favour(s.change.favourable);
  switch (s.form) {
    case 'single':
      return `${since} خارج عن المعتاد: ${isRise ? 'أعلى' : 'أدنى'} من التذبذب المعتاد، ${good}. ${onePeriod(s.calendar)} للدلالة على اتجاه.`;
    case 'trend':
      return `${noun} متواصل، واضح منذ ${since}، ${good}.`;
    case 'early':
      return `${isRise ? 'أعلى' : 'أدنى'} الآن مما كان في أولى ${isMonths(s.calendar) ? 'الأشهر' : 'الفترات'} التي لها أرقام؛ ولا تغيّر واضح في الآونة الأخيرة.`;
    case 'shift':
    case 'steady':
      return `${noun} حقيقي، واضح منذ ${since}، ${good}.`;
  }
}

function funnel(s: StatementOf<'funnel'>): string {
  if (s.form === 'none') return `لا يقع خارج الحدود أي مكان من أصل ${count(s.set, s.units)}.`;
  const expected = Math.round(s.expected);
  const chance =
    expected === 0
      ? 'وبالصدفة وحدها لا يكاد يخرج عنها أي مكان'
      : `والصدفة وحدها تعطي نحو ${number(expected)}`;
  const base = `خارج الحدود: ${number(s.outside)} من أصل ${count(s.set, s.units)}؛ ${chance}.`;
  if (s.clear > 0)
    return `${base} ومنها ما يبعد إلى حد لا تكاد الصدفة تفسره، وعدده ${number(s.clear)}.`;
  return s.form === 'within_chance'
    ? `${base} وليس بينها ما يبعد إلى حد لا تكاد الصدفة تفسره.`
    : base;
}

const THIRD: Record<StatementOf<'band'>['third'], string> = {
  highest: 'الثلث الأعلى',
  middle: 'الثلث الأوسط',
  lowest: 'الثلث الأدنى',
};
const REASON = { mix: 'توزّع المجالات', type: 'نوع الوحدة' };

const unit: UnitWords = {
  level,
  no_dossiers: (s) => `${during('ar', s.period)}، لم ترد أي معاملة.`,
  certainty: (s) => {
    const range = `بين ${percent(s.lower)} و${percent(s.upper)} (فترة الثقة ٩٥٪)`;
    return s.few
      ? `المعاملات قليلة لا تكفي للحكم (عددها ${number(s.denominator)}): وبصرف النظر عن المصادفة في المعاملات الفردية تقع النسبة ${range}.`
      : `بصرف النظر عن المصادفة في المعاملات الفردية تقع نسبة هذه الفترة ${range}؛ وهي تتذبذب من فترة إلى أخرى أكثر من ذلك.`;
  },
  place,
  chance: (s) => {
    const expected = Math.round(s.expected);
    return expected === 0
      ? `بالصدفة وحدها لا يكاد يقع خارج الحدود أي مكان من أصل ${count(s.set, s.units)}، ما لم يختلف بعضها عن بعض أكثر من المعتاد.`
      : `بالصدفة وحدها يقع خارج الحدود نحو ${number(expected)} من أصل ${count(s.set, s.units)}: فهذا العدد يخرج عنها حتى لو لم يختلف أي منها عن غيره أكثر من المعتاد.`;
  },
  rank: (s) => {
    const range =
      s.lower === s.upper
        ? `المرتبة هي ${number(s.lower)}`
        : `المرتبة بين ${number(s.lower)} و${number(s.upper)}`;
    return `${range} من أصل ${count(s.set, s.units)}، عدًّا من ${s.from === 'highest' ? 'أعلى' : 'أدنى'} نسبة.`;
  },
  band: (s) => `هذه النسبة في ${THIRD[s.third]} بين ${all(s.set)}.`,
  change,
  count: counted,
  verdict,
  shared_change: (s) => {
    const most = s.others ? `معظم ${all(s.set)} الأخرى أيضًا` : `معظم ${all(s.set)}`;
    const rate = s.direction === 'rise' ? 'أعلى' : 'أدنى';
    return `منذ ${beginning('ar', s.since, s.calendar)} ونسبة ${most} ${rate} مما كانت ${s.against === 'first' ? 'في البداية' : 'قبل ذلك مباشرةً'}: ${number(s.moved)} من أصل ${count(s.set, s.units)} لها أرقام في كل الفترات.`;
  },
  gap: (s) =>
    `نسبة ما أُنجز في موعده ${percent(s.resolved)} من المعاملات المنجزة، لكنها ${percent(s.received)} مع احتساب ما لم يُنجز: في الفارق بين النسبتين ${openOverdue(s.overdue)}.`,
  standardised: (s) => {
    const [share, expected] = pair(s.share, s.expected);
    if (s.form === 'few')
      return `المعاملات أقل من أن يُعرف بها ماذا يفسر توزّع المجالات هنا (عددها ${number(s.denominator)}).`;
    const found =
      s.form === 'as_expected'
        ? 'لا فرق واضحًا'
        : `${s.form === 'lower' ? 'أدنى' : 'أعلى'}، ولا يفسر توزّع المجالات هذا الفرق`;
    return `لو أُنجز كل مجال هنا كما في مجموع ${all(s.set)} لأعطى توزّع المجالات هذا ${expected}؛ والفعلي ${share}: ${found}.`;
  },
  mix: (s) => {
    const [own, pooled] = pair(s.own, s.pool);
    return `${own} من المعاملات هنا في مجال ${isolated(s.field)}، مقابل ${pooled} في مجموع ${all(s.set)}؛ والنسبة في هذا المجال ${s.fieldRate === 'lower' ? 'أدنى' : 'أعلى'}. ولهذا في الغالب تقع النسبة المتوقعة هنا ${s.pull === 'down' ? 'تحت' : 'فوق'} النسبة العامة.`;
  },
  absent: (s) => {
    const ranges = s.ranges.map((range) => during('ar', range));
    const sums =
      s.sumsFrom === null
        ? ''
        : `، ولذلك تبدأ المجاميع على عدة فترات هنا من ${beginning('ar', s.sumsFrom, s.calendar)}`;
    return `لا أرقام ${new Intl.ListFormat('ar').format(ranges)}${sums}.`;
  },
  one_field: (s) =>
    `هذا المستوى المنخفض يأتي من مجال واحد: ${isolated(s.field)} ${part(s.own)}. وبقية المجالات مجتمعةً ${part(s.rest)}، ضمن المعتاد بين ${all(s.set)}.`,
  funnel,
  ranking: (s) =>
    `${s.wide ? 'المراتب غير مؤكدة' : 'المراتب نطاقات ضيقة'}: يمتد نطاق نصف الأماكن على ${places(s.width)} أو ${s.wide ? 'أكثر' : 'أقل'} من أصل ${number(s.units)}.`,
  similar: (s) => {
    const times = number(s.sizeRatio, 1);
    if (s.reasons.length === 0)
      return `${isolated(s.unit)} أقرب ما وُجد، لكن الشبه قليل: عدد معاملاتها هو العدد هنا مضروبًا في ${times}.`;
    const reasons = s.reasons.map((reason) =>
      reason === 'size'
        ? `عدد المعاملات (${s.sameSize ? 'العدد نفسه تقريبًا' : `بنسبة ${times} إلى ١`})`
        : REASON[reason],
    );
    return `الشبه مع ${isolated(s.unit)} في ${new Intl.ListFormat('ar').format(reasons)}.`;
  },
};

/** The words for every kind of statement, in Arabic. */
export const sentences: SentenceWords = { ...unit, ...meeting };
