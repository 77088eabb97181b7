import { isMonths } from '../../tables/periods.ts';
import type { Backlog, NamedCount } from '../../tables/meeting-statements.ts';
import type { ChartForm, StatementOf } from '../../tables/statements.ts';
import { beginning } from '../during.ts';
import { formatDate, formatNumber, formatPercent, formatPeriod } from '../format.ts';
import { isolated } from '../isolated.ts';
import { percentPair } from '../percent-pair.ts';
import type { MeetingWords } from '../sentence-words.ts';
import {
  communes,
  consecutivePeriods,
  departments,
  dossiers,
  overdue,
  periods,
  provinces,
} from './nouns.ts';
import { province } from './province.ts';

const number = (value: number) => formatNumber('ar', value);
const points = (value: number) => `${formatNumber('ar', value, 2)} نقطة`;
const day = (iso: string) => formatDate('ar', iso);
const named = ({ name, count }: NamedCount) => `${isolated(name)} (${number(count)})`;

const FORM: Record<ChartForm, (items: string) => string> = {
  funnel: (n) => `مخطط القمع، عدد الوحدات ${n}.`,
  rank_ranges: (n) => `نطاقات المراتب، عدد الوحدات ${n}.`,
  control: (n) => `مخطط الضبط، عدد الفترات ${n}.`,
  on_time_rates: (n) => `نسب الإنجاز في الموعد على مقياس واحد، عددها ${n}.`,
  standardised_pair: (n) => `النسب الخام والنسب الموحّدة، عدد الوحدات ${n}.`,
  strip: (n) => `توزّع النسب، عدد الوحدات ${n}.`,
  slope: (n) => `وحدات في فترتين، عددها ${n}.`,
  small_multiples: (n) => `مخطط صغير لكل وحدة، عدد الوحدات ${n}.`,
  heatmap: (n) => `النسب حسب المجال، عدد الفترات ${n}.`,
  scatter: (n) => `نسبتان لكل وحدة، عدد الوحدات ${n}.`,
};

function index766(s: StatementOf<'index766'>): string {
  const units = s.communes ? `${communes(s.units)} في المقاطعة` : `${provinces(s.units)} ومدينة`;
  const gaps = [
    ...(s.above === null ? [] : [`خلف ${isolated(s.above.unit)} بفارق ${points(s.above.gap)}`]),
    ...(s.below === null ? [] : [`قبل ${isolated(s.below.unit)} بفارق ${points(s.below.gap)}`]),
  ];
  const beside = gaps.length === 0 ? '' : `: ${gaps.join('، و')}`;
  return `مؤشر ٧٦٦ حتى ${day(s.asOf)}: ${formatNumber('ar', s.total, 2)} من ١٠٠ نقطة، في المرتبة ${number(s.rank)} من أصل ${units} بحسب البوابة${beside}.`;
}

function overdueNow(s: StatementOf<'overdue_now'>): string {
  const { places } = s;
  const where = places === null ? 'في البلديات' : 'في المقاطعة كلها';
  const added =
    places === null || places.departments === null
      ? ''
      : ` (جمعًا من ${communes(places.communes)} و${departments(places.departments)})`;
  const base = `${where}، في ${day(s.asOf)}: ${overdue(s.overdue)}${added}`;
  if (s.before === null) return `${base}.`;
  const more = s.overdue - s.before.overdue;
  if (more === 0) return `${base}، كما في ${day(s.before.asOf)}.`;
  return `${base}، ${more > 0 ? 'بزيادة' : 'بنقص'} ${dossiers(Math.abs(more))} عن ${day(s.before.asOf)}.`;
}

/** How many more than in the period before, in brackets. */
const compared = (more: number | null) =>
  more === null
    ? ''
    : more === 0
      ? ' (دون تغيّر)'
      : ` (${more > 0 ? 'بزيادة' : 'بنقص'} ${number(Math.abs(more))})`;

function overdueParts(s: StatementOf<'overdue_parts'>): string {
  const total = s.communes.count + s.departments.count;
  const lead =
    s.of === 'pending_overdue'
      ? 'منها في البلديات'
      : `المعاملات غير المحسوبة في موعدها في المقاطعة كلها ${number(total)}، منها في البلديات`;
  const others = s.known ? 'وفي الإدارات' : 'وفي مكاتب المقاطعة الأخرى';
  const part = total === 0 ? '' : `، أي ${formatPercent('ar', s.departments.count / total)}`;
  const alone =
    s.most === null
      ? ''
      : ` وفي ${isolated(s.most.unit)} وحدها: ${number(s.most.count)}${compared(s.most.more)}.`;
  return `${lead}: ${number(s.communes.count)}${compared(s.communes.more)}؛ ${others}: ${number(s.departments.count)}${part}${compared(s.departments.more)}.${alone}`;
}

/** What is open past its deadline, as a question without its mark. */
function whatDelays({ overdue: open, most }: Backlog): string {
  const of = most === null ? '' : `، منها ${number(most.count)} في مجال ${isolated(most.name)}`;
  return `ما الذي يؤخر إنجاز المعاملات المتجاوزة للمهلة (عددها ${number(open)}${of})`;
}

function ask({ unit, question }: StatementOf<'ask'>): string {
  const to = `سؤال إلى ${isolated(unit)}:`;
  const first = (backlog: Backlog | null) => (backlog === null ? '' : `${whatDelays(backlog)}؟ `);
  switch (question.about) {
    case 'backlog':
      return `${to} ${whatDelays(question)}، وما الذي يساعد؟`;
    case 'change':
      return `${to} ${first(question.backlog)}يظهر التغيّر منذ ${beginning('ar', question.since, question.calendar)}؛ فما الذي اختلف حينها أو في ${isMonths(question.calendar) ? 'الأشهر السابقة' : 'الفترات السابقة'}: العاملون، أم النظام، أم أنواع المعاملات، أم طريقة العدّ؟`;
    case 'jump':
      return `${to} تغيّرت النسبة في صالح الناس منذ ${beginning('ar', question.since, question.calendar)}؛ فهل صار العمل أسرع أم تغيّرت طريقة العدّ؟ وإن صار أسرع: فماذا يمكن لغيرها أن يتعلم منها؟`;
    case 'level':
      return `${to} ${first(question.backlog)}النسبة ${question.direction === 'higher' ? 'أعلى' : 'أدنى'} بوضوح مما في معظم البلديات: أبسبب أنواع المعاملات أم طريقة العدّ؟`;
  }
}

function realChange(s: StatementOf<'real_change'>): string {
  const [before, now] = percentPair(
    'ar',
    s.before.numerator / s.before.denominator,
    s.now.numerator / s.now.denominator,
  );
  const since = beginning('ar', s.since, s.calendar);
  const noun = s.direction === 'rise' ? 'ارتفاع' : 'انخفاض';
  const good = s.favourable ? 'وذلك في صالح الناس' : 'وذلك في غير صالح الناس';
  const about = `أي نحو ${number(s.dossiers)} من أصل ${dossiers(s.latest)} في أحدث فترة`;
  const earlier = periods(s.calendar, s.before.periods);
  const tet = s.withoutTet ? ' (دون تيت)' : '';
  return s.form === 'single'
    ? `${isolated(s.unit)}: ${now} في ${since}، و${before} في ${earlier} قبل ذلك${tet}: أكثر من التذبذب المعتاد، ${good}؛ ${about}. ${isMonths(s.calendar) ? 'وشهر واحد لا يكفي' : 'وفترة واحدة لا تكفي'} للدلالة على اتجاه.`
    : `${isolated(s.unit)}: ${before} في ${earlier} قبل ${since}${tet}، و${now} منذ ذلك الحين: ${noun} حقيقي، ${good}؛ ${about}.`;
}

/** What a meeting is told, in Arabic. */
export const meeting: MeetingWords = {
  index766,
  index766_lost: (s) =>
    `أكثر النقاط الناقصة في ${s.groups.map(({ group, lost, maximum }) => `${province.indexGroup({ group })} (${formatNumber('ar', lost, 2)} من ${number(maximum)})`).join('، ثم في ')}.`,
  overdue_now: overdueNow,
  overdue_parts: overdueParts,
  overdue_where: (s) =>
    `أكبر الأعداد حسب ${s.by === 'field' ? 'المجال' : 'البلدية'}: ${s.parts.map(named).join('، ')}${s.rest === 0 ? '' : `؛ والباقي ${number(s.rest)}`}.`,
  no_action: (s) => {
    const [before, now] = percentPair(
      'ar',
      s.before.numerator / s.before.denominator,
      s.now.numerator / s.now.denominator,
    );
    return `${isolated(s.unit)}: من ${before} (${formatPeriod('ar', s.before.period)}) إلى ${now} (${formatPeriod('ar', s.now.period)}). مثل هذا التذبذب معتاد هنا.`;
  },
  real_change: realChange,
  ask,
  learn: (s) =>
    `${isolated(s.unit)}: ${s.direction === 'higher' ? 'أعلى' : 'أدنى'} بوضوح مما في معظم البلديات خلال ${consecutivePeriods(s.calendar, s.periods)}. فماذا يمكن لغيرها أن يتعلم منها؟`,
  chart: (s) => FORM[s.form](number(s.items)),
};
