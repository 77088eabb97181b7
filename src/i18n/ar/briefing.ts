import { formatDate, formatDifference, formatNumber, formatPercent } from '../format.ts';
import type { Messages } from '../messages.ts';
import { percentPair } from '../percent-pair.ts';
import { RATE } from './indicator-words.ts';
import { communes, dossiers } from './nouns.ts';
import { province } from './province.ts';

const number = (value: number) => formatNumber('ar', value);
const points = (value: number) => formatNumber('ar', value, 2);
const day = (iso: string) => formatDate('ar', iso);

const rateOf = (p: { numerator: number; denominator: number }) =>
  `${formatPercent('ar', p.numerator / p.denominator)} (${number(p.numerator)} من ${number(p.denominator)})`;

const MISSING: Record<Parameters<Messages['briefing']['missingUnits']>[0]['reason'], string> = {
  unstated: 'أرقام أخرى دون هذا العدد في المصدر',
  hidden: 'العدد محجوب لصغره',
  incomplete: 'أرقام لا تغطي إلا جزءًا من الفترة',
  other: 'أرقام لفترات مقسّمة على نحو آخر، كشهر التقرير من ١٥ إلى ١٤، فلا تُجمع مع هذه',
  none: 'لا أرقام لهذه الفترة',
};

const DISTANCE: Record<Parameters<Messages['briefing']['distanceOf']>[0]['distance'], string> = {
  clear: 'أعلى منه بوضوح',
  unsure: 'أعلى منه دون وضوح',
  usual: 'ضمنه',
};

/** Messages: the briefings of a province's monthly meeting, in Arabic. */
export const briefing: Messages['briefing'] = {
  name: 'موجز الاجتماع',
  title: (p) => `موجز الاجتماع، ${p.period}`,
  titleOf: (p) => `موجز الاجتماع، ${p.period}، ${p.province}`,
  allTitle: 'موجزات الاجتماعات الشهرية',
  allInternal: 'موجزات الاجتماعات الشهرية (داخلية)',
  all: 'كل الموجزات',
  allIntro:
    'صفحتان بقياس A4 للاجتماع الشهري في مقاطعة: ما تجاوز المهلة، وما تغيّر حقًا، وما لا يكفي لعدّه تغيّرًا، وأي البلديات تُسأل، ومن أيها يُتعلَّم. لا موجزات إلا حيث تُعرف أرقام البلديات، وما يُقال عن شهر لا يستند إلا إلى الأرقام حتى نهايته، بما صُحّح منها بعد ذلك.',
  internal: 'داخلي: لا يدخل في الموقع المنشور',

  overdueTitle: (p) =>
    p.of === 'pending_overdue' ? 'المتجاوزة للمهلة الآن' : 'غير المحسوبة في موعدها',
  notInTime: (p) =>
    `في البلديات، ${p.during}: معاملات لا تُحسب في موعدها وفق القرار ٧٦٦، وعددها ${number(p.count)} من أصل ${dossiers(p.whole)} استُلمت.`,
  notInTimeMeaning:
    'لا يذكر المصدر كم معاملة تجاوزت المهلة ولم تُنجز. هذا العدد هو المستلمة مطروحًا منها المحسوبة في موعدها؛ وفيه معاملات منجزة وأخرى جارية لا يمكن التمييز بينها، فلا يُسمى هنا تأخرًا.',
  overdueNone: 'لا يذكر أي ملف عدد معاملات البلديات المتجاوزة للمهلة.',
  half: (p) =>
    `نصف معاملات البلديات المتجاوزة للمهلة لدى ${number(p.communes)} من أصل ${communes(p.known)}.`,
  partRates: (p) =>
    `نسبة المحسوبة في موعدها: في المقاطعة كلها ${formatPercent('ar', p.whole.numerator / p.whole.denominator)}، وفي البلديات ${rateOf(p.communes)}، وفي مكاتب المقاطعة الأخرى ${rateOf(p.rest)}.`,
  coverage: (p) =>
    `العدد معروف في ${number(p.known)} من أصل ${communes(p.communes)}${p.alone ? '؛ والإدارات غير مشمولة' : ''}.`,
  compared: (p) => `الفرق محسوب على الأماكن المعروفة في الفترتين، وعددها ${number(p.places)}.`,
  notCompared: 'لا فترة سابقة مباشرة يُقارَن بها.',
  missing: (p) => `لا تدخل في المجموع: ${p.reasons.join('؛ ')}.`,
  missingUnits: (p) => `${p.units} (${MISSING[p.reason]})`,
  unit: 'البلدية',
  field: 'المجال',
  count: (p) => (p.of === 'pending_overdue' ? 'متجاوزة للمهلة' : 'غير محسوبة في موعدها'),
  ofWhole: (p) => (p.of === 'pending_overdue' ? 'من الجارية لديها' : 'من المستلمة'),
  change: 'مقارنة بالفترة السابقة',
  range: 'فترة الثقة ٩٥٪',
  distance: 'مقارنة بالمعتاد',
  distanceOf: (p) => DISTANCE[p.distance],
  farthest:
    'الترتيب حسب البعد عن نسبة البلديات مجتمعة مع مراعاة عدد معاملات كل منها: فالعدد يتبع أولًا كثرة ما يُستلم.',
  others: (p) => `غيرها (${number(p.count)})`,
  department: 'الإدارة',
  otherFields: (p) => `مجالات أخرى (${number(p.count)})`,
  allUnits: 'كل البلديات',
  outsideFields: (p) =>
    `لا تتوزّع أرقام ${communes(p.communes)} على المجالات. وعدد المعاملات التي لا تدخل لذلك في جدول المجالات: ${number(p.count)}${p.change === null ? '' : ` (مقارنةً بالفترة السابقة: ${formatDifference('ar', p.change)})`}.`,
  fieldsNone: 'لا تعطي الملفات المنشورة هنا هذا العدد حسب المجال.',

  changesTitle: 'ما تغيّر حقًا',
  changesRule: (p) =>
    `المقصود ${RATE[p.rate]}، بما كان معروفًا في نهاية هذه الفترة؛ وأولًا حيث يعادل الفارق أكثر معاملات أحدث فترة. والحقيقي ما اختلف عن الفترات الثلاث السابقة مباشرةً (دون تيت)، في كل الفترات منذ ذلك الحين وفي أحدثها وحدها.`,
  allCommunes: 'البلديات مجتمعة',
  together: (p) => `البلديات مجتمعة: ${p.sentence}`,
  changesNone: 'لم يتجاوز التغيّر في أي بلدية تذبذبها المعتاد.',
  poolUnsteady:
    'البلديات مجتمعة: لا يمكن القول هل تغيّرت حقًا، لأن البلديات التي لها أرقام تختلف من فترة إلى أخرى؛ والتي لها أرقام في كل الفترات لديها أقل من ٩٠٪ من المعاملات.',
  poolSteady: (p) =>
    `لا يُحكم هنا إلا بالبلديات التي لها أرقام في كل الفترات: ${number(p.units)} من أصل ${communes(p.of)}، فقد تختلف النسبة قليلًا عن نسبتها جميعًا.`,
  changesCannot: 'لا يمكن القول ما الذي تغيّر: ليس هنا إلا مجاميع تراكمية، ولا فترات منفصلة تُقارَن.',
  noRate: 'لا يمكن قول ذلك: أرقام هذه الفترة لا تسمح بحساب أي نسبة إنجاز في الموعد.',
  moreChanges: (p) =>
    `وعدا ذلك تغيّر حقيقي ${[
      ...(p.unfavourable === 0 ? [] : [`في غير صالح الناس في ${communes(p.unfavourable)}`]),
      ...(p.favourable === 0 ? [] : [`في صالح الناس في ${communes(p.favourable)}`]),
    ].join('، و')}.`,
  changeTitle: (p) => `${p.unit}: ${p.direction === 'rise' ? 'ارتفاع' : 'انخفاض'} منذ ${p.since}`,
  early: (p) =>
    `في ${communes(p.communes)} النسبة أعلى أو أدنى مما كان في أولى الفترات التي لها أرقام، دون تغيّر واضح في الآونة الأخيرة.`,
  allChanges: 'كل البلديات التي تغيّرت',

  noActionTitle: 'ما لا يكفي لعدّه تغيّرًا',
  noActionRule: 'تذبذب هذه الفترة وحده ليس سببًا لأي إجراء؛ أما المستوى نفسه فقد يستحق السؤال.',
  noActionNone: 'لا بلدية سارت في غير صالح الناس ضمن تذبذبها المعتاد.',
  noActionCannot: 'لا يمكن قول ذلك: الفترات أقل من أن يُعرف بها التذبذب المعتاد.',
  noActionMore: (p) =>
    `بلديات أخرى سارت في غير صالح الناس ضمن المعتاد لديها، بمعاملات أقل، عددها ${number(p.communes)}.`,

  askTitle: 'أي البلديات تُسأل، وعن ماذا',
  askNone: 'لا توحي الأرقام بأي سؤال.',
  askAll: (p) =>
    `سؤال عن البلديات مجتمعة: ${p.sentence} ما الذي يفسر هذا المستوى، وأي خطوة تستغرق أطول وقت؟`,
  askOrder: (p) =>
    `الترتيب حسب ما يزيد لديها من ${p.overdue ? 'المعاملات المتجاوزة للمهلة' : 'المعاملات غير المحسوبة في موعدها'} على حصة البلديات مجتمعة؛ وما تغيّر في صالح الناس يأتي أخيرًا.${p.rate === null ? '' : ` والنسب: ${RATE[p.rate]}.`}`,
  askUnsure: (p) =>
    `بلديات أخرى نسبتها أدنى مما في معظمها، عددها ${number(p.communes)}، لكن لا يتضح أن الفرق أكبر من المعتاد.`,
  learnTitle: 'من أي البلديات يُتعلَّم',
  learnNone: 'لا بلدية أعلى بوضوح من غيرها في ثلاث فترات متتالية دون قفزة يلزم السؤال عنها أولًا.',
  learnCannot: 'لا يمكن قول ذلك: يلزم ثلاث فترات متتالية على الأقل.',
  beside: (p) => {
    const [own, all] = percentPair('ar', p.numerator / p.denominator, p.target);
    return `${own} من ${dossiers(p.denominator)}؛ والبلديات مجتمعة ${all}.`;
  },

  indexTitle: 'مؤشر ٧٦٦',
  indexNone: 'لم تُلتقط أي درجة لمؤشر ٧٦٦ حتى نهاية هذه الفترة.',
  indexCommunes: (p) =>
    `البلديات حتى ${day(p.asOf)}، وعددها ${number(p.units)}: من ${points(p.lowest)} إلى ${points(p.highest)} نقطة، والوسطى ${points(p.median)}.`,
  indexLost: 'النقاط الناقصة حسب المجموعة',
  indexColumns: {
    group: 'المجموعة',
    maximum: 'الحد الأقصى',
    province: 'ما ينقص المقاطعة',
    provinces: 'ما ينقص المقاطعة الوسطى',
    communes: 'ما ينقص البلدية الوسطى',
  },
  indexGaps: (p) =>
    `بين كل بلدية وما فوقها مباشرة: الفارق الأوسط ${points(p.median)} نقطة، وفوارق لا تتجاوز ${points(p.within)} نقطة عددها ${number(p.close)} من أصل ${number(p.of)}؛ فالنقاط أدلّ من المراتب.`,
  indexMoved: (p) =>
    p.most === null
      ? `منذ ${day(p.since)} لم تتحرك أي بلدية بأكثر من ${number(p.points)} نقاط.`
      : `منذ ${day(p.since)} بلديات تحركت بأكثر من ${number(p.points)} نقاط، عددها ${number(p.units)}؛ ومعظم ذلك في ${number(p.most.units)} منها من مجموعة ${province.indexGroup({ group: p.most.group })}.`,

  healthTitle: 'إلى أي حد يوثق بالأرقام',
  healthMade: (p) =>
    `أمكن في هذه الفترة أن يُجرى لكل بلدية، حسب ما تذكره الملفات، ${p.fewest === p.most ? number(p.most) : `ما بين ${number(p.fewest)} و${number(p.most)}`} من أصل ${number(p.of)} من الفحوص.`,
  healthClean: (p) =>
    `اجتازت كل الفحوص الممكنة ${number(p.clean)} من أصل ${communes(p.checked)} فُحصت.`,
  healthLeast: (p) =>
    `في كل الفترات حتى هذه، أكثر البلديات فحوصًا لم تُجتَز (من الفحوص المُجراة): ${p.units}.`,
  healthOf: (p) => `${p.unit} (${number(p.failed)} من ${number(p.made)})`,
  healthFailure: (p) => `لم تجتز فحص «${p.check}»: ${p.units}.`,
  andOthers: (p) => `${p.units} وغيرها (${number(p.others)})`,

  source: 'محسوب من أرقام البلديات',
  version: (p) => `إصدار البيانات: ${p.version}.`,
};
