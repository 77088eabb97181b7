import { isMonths } from '../../tables/periods.ts';
import type { Backlog, NamedCount } from '../../tables/meeting-statements.ts';
import type { ChartForm, StatementOf } from '../../tables/statements.ts';
import { beginning } from '../during.ts';
import { formatDate, formatNumber, formatPercent, formatPeriod } from '../format.ts';
import { isolated } from '../isolated.ts';
import { percentPair } from '../percent-pair.ts';
import type { MeetingWords } from '../sentence-words.ts';
import { province } from './province.ts';

const number = (value: number) => formatNumber('fa', value);
const points = (value: number) => `${formatNumber('fa', value, 2)} امتیاز`;
const day = (iso: string) => formatDate('fa', iso);
const named = ({ name, count }: NamedCount) => `${isolated(name)} (${number(count)})`;

const FORM: Record<ChartForm, (items: string) => string> = {
  funnel: (n) => `نمودار قیفی ${n} واحد.`,
  rank_ranges: (n) => `رتبه‌ها به‌صورت بازه، ${n} واحد.`,
  control: (n) => `نمودار کنترل در ${n} دوره.`,
  on_time_rates: (n) => `${n} نسبت سر وقت بر یک مقیاس.`,
  standardised_pair: (n) => `نسبت خام و استانداردشدهٔ ${n} واحد.`,
  strip: (n) => `پراکندگی نسبت ${n} واحد.`,
  slope: (n) => `${n} واحد در دو دوره.`,
  small_multiples: (n) => `نموداری کوچک برای هر واحد، ${n} واحد.`,
  heatmap: (n) => `نسبت‌ها به تفکیک حوزه در ${n} دوره.`,
  scatter: (n) => `دو نسبت ${n} واحد در برابر هم.`,
};

function index766(s: StatementOf<'index766'>): string {
  const units = s.communes ? 'کمون استان' : 'استان و شهر';
  const gaps = [
    ...(s.above === null ? [] : [`${points(s.above.gap)} پشت سر ${isolated(s.above.unit)}`]),
    ...(s.below === null ? [] : [`${points(s.below.gap)} جلوتر از ${isolated(s.below.unit)}`]),
  ];
  const beside = gaps.length === 0 ? '' : `: ${gaps.join('، ')}`;
  return `شاخص ۷۶۶ تا ${day(s.asOf)}: ${formatNumber('fa', s.total, 2)} از ۱۰۰ امتیاز، رتبهٔ ${number(s.rank)} از ${number(s.units)} ${units} به گفتهٔ درگاه${beside}.`;
}

function overdueNow(s: StatementOf<'overdue_now'>): string {
  const { places } = s;
  const where = places === null ? 'در کمون‌ها' : 'در همهٔ استان';
  const added =
    places === null || places.departments === null
      ? ''
      : ` (جمع ${number(places.communes)} کمون و ${number(places.departments)} اداره)`;
  const base =
    s.overdue === 0
      ? `در ${day(s.asOf)}، ${where}، هیچ پرونده‌ای از مهلت نگذشته است${added}`
      : `در ${day(s.asOf)}، ${where}، ${number(s.overdue)} پرونده از مهلت گذشته است${added}`;
  if (s.before === null) return `${base}.`;
  const more = s.overdue - s.before.overdue;
  if (more === 0) return `${base}، به اندازهٔ ${day(s.before.asOf)}.`;
  return `${base}، ${number(Math.abs(more))} پرونده ${more > 0 ? 'بیشتر' : 'کمتر'} از ${day(s.before.asOf)}.`;
}

/** How many more than in the period before, in brackets. */
const compared = (more: number | null) =>
  more === null
    ? ''
    : more === 0
      ? ' (بی‌تغییر)'
      : ` (${number(Math.abs(more))} تا ${more > 0 ? 'بیشتر' : 'کمتر'})`;

function overdueParts(s: StatementOf<'overdue_parts'>): string {
  const total = s.communes.count + s.departments.count;
  const lead =
    s.of === 'pending_overdue'
      ? 'از این میان در کمون‌ها'
      : `از ${number(total)} پروندهٔ همهٔ استان که سر وقت به شمار نمی‌آید، در کمون‌ها`;
  const others = s.known ? 'در اداره‌ها' : 'در دیگر دفترهای استان';
  const part = total === 0 ? '' : `، یعنی ${formatPercent('fa', s.departments.count / total)}`;
  const alone =
    s.most === null
      ? ''
      : ` تنها در ${isolated(s.most.unit)}: ${number(s.most.count)}${compared(s.most.more)}.`;
  return `${lead}: ${number(s.communes.count)}${compared(s.communes.more)}؛ ${others}: ${number(s.departments.count)}${part}${compared(s.departments.more)}.${alone}`;
}

/** What is open past its deadline, as a question without its mark. */
function whyOpen({ overdue, most }: Backlog): string {
  const of = most === null ? '' : ` (${number(most.count)} تا در حوزهٔ ${isolated(most.name)})`;
  return `چرا ${number(overdue)} پروندهٔ گذشته از مهلت${of} هنوز ناتمام است`;
}

function ask({ unit, question }: StatementOf<'ask'>): string {
  const to = `پرسش از ${isolated(unit)}:`;
  const first = (backlog: Backlog | null) => (backlog === null ? '' : `${whyOpen(backlog)}؟ `);
  switch (question.about) {
    case 'backlog':
      return `${to} ${whyOpen(question)} و چه چیز کمک می‌کند؟`;
    case 'change':
      return `${to} ${first(question.backlog)}تغییر از ${beginning('fa', question.since, question.calendar)} دیده می‌شود؛ در آن هنگام یا در ${isMonths(question.calendar) ? 'ماه‌های' : 'دوره‌های'} پیش از آن چه چیز فرق کرد: کارکنان، سامانه، گونهٔ پرونده‌ها یا شیوهٔ شمارش؟`;
    case 'jump':
      return `${to} نسبت از ${beginning('fa', question.since, question.calendar)} به سود مردم تغییر کرده است؛ کار سریع‌تر شده یا شیوهٔ شمارش فرق کرده؟ اگر کار سریع‌تر شده: دیگران چه می‌توانند از آن بیاموزند؟`;
    case 'level':
      return `${to} ${first(question.backlog)}نسبت آشکارا ${question.direction === 'higher' ? 'بالاتر' : 'پایین‌تر'} از بیشتر کمون‌هاست: به سبب گونهٔ پرونده‌ها یا شیوهٔ شمارش؟`;
  }
}

function realChange(s: StatementOf<'real_change'>): string {
  const [before, now] = percentPair(
    'fa',
    s.before.numerator / s.before.denominator,
    s.now.numerator / s.now.denominator,
  );
  const since = beginning('fa', s.since, s.calendar);
  const noun = s.direction === 'rise' ? 'افزایش' : 'کاهش';
  const good = s.favourable ? 'به سود مردم' : 'به زیان مردم';
  const about = `یعنی حدود ${number(s.dossiers)} از ${number(s.latest)} پروندهٔ تازه‌ترین دوره`;
  const period = isMonths(s.calendar) ? 'ماه' : 'دوره';
  const earlier = `${number(s.before.periods)} ${period}`;
  const tet = s.withoutTet ? ' (جز تِت)' : '';
  return s.form === 'single'
    ? `${isolated(s.unit)}: در ${since}، ${now} و در ${earlier} پیش از آن${tet} ${before}: بیش از نوسان معمول، ${good}؛ ${about}. یک ${period} هنوز روند نیست.`
    : `${isolated(s.unit)}: در ${earlier} پیش از ${since}${tet}، ${before} و از آن پس ${now}: ${noun} واقعی، ${good}؛ ${about}.`;
}

/** What a meeting is told, in Persian. Counted nouns stay singular. */
export const meeting: MeetingWords = {
  index766,
  index766_lost: (s) =>
    `بیشترین امتیاز ازدست‌رفته در ${s.groups.map(({ group, lost, maximum }) => `${province.indexGroup({ group })} (${formatNumber('fa', lost, 2)} از ${number(maximum)})`).join('، سپس در ')}.`,
  overdue_now: overdueNow,
  overdue_parts: overdueParts,
  overdue_where: (s) =>
    `بیشترین شمار به تفکیک ${s.by === 'field' ? 'حوزه' : 'کمون'}: ${s.parts.map(named).join('، ')}${s.rest === 0 ? '' : `؛ بقیه ${number(s.rest)}`}.`,
  no_action: (s) => {
    const [before, now] = percentPair(
      'fa',
      s.before.numerator / s.before.denominator,
      s.now.numerator / s.now.denominator,
    );
    return `${isolated(s.unit)}: از ${before} (${formatPeriod('fa', s.before.period)}) به ${now} (${formatPeriod('fa', s.now.period)}). چنین نوسانی اینجا معمول است.`;
  },
  real_change: realChange,
  ask,
  learn: (s) =>
    `${isolated(s.unit)}: آشکارا ${s.direction === 'higher' ? 'بالاتر' : 'پایین‌تر'} از بیشتر کمون‌ها، ${number(s.periods)} ${isMonths(s.calendar) ? 'ماه' : 'دورهٔ'} پیاپی. دیگران چه می‌توانند از آن بیاموزند؟`,
  chart: (s) => FORM[s.form](number(s.items)),
};
