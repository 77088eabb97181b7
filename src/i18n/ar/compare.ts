import type { RateName } from '../../tables/rates.ts';
import { formatNumber } from '../format.ts';
import { isolated } from '../isolated.ts';
import { plural } from '../plural.ts';
import type { compare as vietnamese } from '../vi/compare.ts';

const number = (value: number) => formatNumber('ar', value);
const list = (names: readonly string[]) => names.map(isolated).join('؛ ');
const units = (count: number) =>
  plural('ar', count, {
    zero: 'لا وحدات',
    one: 'وحدة واحدة',
    two: 'وحدتان',
    few: `${number(count)} وحدات`,
    many: `${number(count)} وحدة`,
    other: `${number(count)} وحدة`,
  });
/** After a preposition the dual stands in the genitive. */
const ofUnits = (count: number) => (count === 2 ? 'وحدتين' : units(count));

/** A number of pairs, after a preposition: the dual stands in the genitive. */
const pairs = (count: number) =>
  plural('ar', count, {
    zero: 'صفر زوج',
    one: 'زوج واحد',
    two: 'زوجين',
    few: `${number(count)} أزواج`,
    many: `${number(count)} زوجًا`,
    other: `${number(count)} زوج`,
  });

const VIEWS = {
  ranges: 'نطاقات المراتب',
  funnel: 'مخطط القمع',
  lines: 'خط لكل وحدة',
  slope: 'فترتان',
  scatter: 'مؤشران',
  table: 'جدول',
} as const;

const QUESTIONS = {
  ranges: 'أين يمكن أن تقع كل وحدة؟',
  funnel: 'أيها خارج المعتاد؟',
  lines: 'كيف سارت كل وحدة مع الزمن؟',
  slope: 'أيها تغيّر حقًا بين فترتين؟',
  scatter: 'هل يسير المؤشران معًا؟',
  table: 'ما الأرقام؟',
} as const;

const REFUSALS = {
  few_units:
    'يحتاج مخطط القمع إلى ١٠ وحدات على الأقل: بأقل منها لا يُعرف مدى اختلاف الوحدات عمومًا. اختر مجموعة كاملة؛ وتُسمّى فيها الوحدات التي اخترتها.',
  one_period: 'لم تُنشر إلا فترة واحدة، فلا مقارنة عبر الزمن.',
  one_indicator: 'لا يمكن حساب إلا مؤشر واحد لهذه الوحدات.',
  choose_units: 'لرسم الخطوط عبر الزمن اختر وحدات (١٢ على الأكثر).',
} as const;

const LINK_NAMES = {
  set: 'مجموعة الوحدات',
  u: 'الوحدات',
  i: 'المؤشر',
  j: 'المؤشر الثاني',
  f: 'المجال',
  p: 'الفترة',
  q: 'الفترة السابقة',
  v: 'طريقة العرض',
  std: 'توحيد توزّع المجالات',
} as const;

const LEFT_OUT = {
  level: 'لا تُقارن المقاطعات والبلديات والإدارات بعضها ببعض، فتُركت',
  invented: 'لا توضع الوحدات المختلَقة بجانب الحقيقية أبدًا، فتُركت',
  set: 'ليست من المجموعة التي تُقارن، فتُركت',
  many: 'لا يمكن مقارنة أكثر من ١٢ وحدة، فتُركت',
} as const;

const MISSING = {
  none: 'لم تُنشر أرقام لهذه الفترة',
  hidden: 'توجد أرقام لكنها محجوبة لصغرها',
  unknown: 'لا يذكر المصدر الأعداد اللازمة',
  nothing: 'لم ترد معاملات، فلا نسبة',
  contradiction: 'الأعداد متناقضة، فلم يُحسب شيء',
  systems: 'تذكر عدة أنظمة مجاميع لا يمكن جمعها',
} as const;

const DENOMINATORS: Record<RateName, string> = {
  ontime_resolved:
    'المعاملات المنجزة قبل موعدها أو فيه، مقسومةً على المنجزة. ولا تظهر فيها الجارية المتجاوزة للمهلة.',
  ontime_received: 'المعاملات المنجزة قبل موعدها أو فيه، مقسومةً على كل الواجبة الإنجاز.',
  ontime_766:
    'المعاملات المنجزة قبل موعدها أو فيه، أو الجارية ضمن المهلة، مقسومةً على كل الواجبة الإنجاز (القرار ٧٦٦).',
  overdue_total:
    'المعاملات المنجزة بعد موعدها أو الجارية المتجاوزة للمهلة، مقسومةً على كل الواجبة الإنجاز.',
  online_rate: 'المعاملات المقدّمة عبر الإنترنت، مقسومةً على المستلمة حديثًا.',
  online_payment_rate: 'المعاملات المدفوعة عبر الإنترنت، مقسومةً على المعاملات ذات الرسوم.',
  digitised_rate: 'المعاملات المرقمنة، مقسومةً على كل الواجبة الإنجاز.',
};

const PLACES = {
  far_below: 'منخفضة، خارج حدود ٩٩٫٨٪',
  below: 'منخفضة، خارج حدود ٩٥٪',
  within: 'ضمن الاختلاف المعتاد',
  above: 'مرتفعة، خارج حدود ٩٥٪',
  far_above: 'مرتفعة، خارج حدود ٩٩٫٨٪',
} as const;

const CHANGES = {
  higher: 'ارتفعت، بما يتجاوز الحظ',
  lower: 'انخفضت، بما يتجاوز الحظ',
  unclear: 'قد يكون حظًا',
} as const;

/** Whether two indicators go together; nothing is said of causes. */
const TOGETHER = {
  together: 'يميل المؤشران إلى الارتفاع معًا',
  opposite: 'حيث يرتفع أحد المؤشرين يميل الآخر إلى الانخفاض',
  unclear: 'لا يمكن القول إن المؤشرين يسيران معًا',
} as const;

/** Messages of the page of comparisons, in Arabic. */
export const compare: typeof vietnamese = {
  title: 'قارن',
  description:
    'قارن المقاطعات أو البلديات أو الإدارات: نطاقات المراتب، ومخطط القمع، وفترتان، ومؤشران، ومع كل منها جدوله ودرجة اليقين.',
  lead: 'اختر من وحدتين إلى اثنتي عشرة وحدة، أو مجموعة كاملة. تُحسب الإجابة في متصفحك بالدوال نفسها التي صنعت هذا الموقع.',
  needsScripts: 'بلا JavaScript لا تظهر إلا المقارنة أدناه؛ وربما يسأل الرابط عن شيء آخر.',
  pick: 'أضف وحدة',
  pickHint: 'بالعلامات الفيتنامية أو من دونها، وبالاسم الحالي أو القديم.',
  chosen: 'الوحدات المختارة',
  noneChosen: 'لم تُختر أي وحدة بعد.',
  remove: (p) => `أزل ${isolated(p.unit)}`,
  added: (p) => `أُضيفت ${isolated(p.unit)}.`,
  removed: (p) => `أُزيلت ${isolated(p.unit)}.`,
  leftOut: (p) => `${LEFT_OUT[p.reason]}: ${list(p.names)}.`,
  set: 'قارن',
  allCommunes: 'كل بلديات المقاطعات التي لها أرقام',
  onlyChosen: 'الوحدات المختارة وحدها',
  indicator: 'المؤشر',
  ofTime: 'في الموعد: أربع طرق للحساب تختلف مقاماتها',
  otherIndicators: 'مؤشرات أخرى',
  second: 'المؤشر الثاني',
  period: 'الفترة',
  before: 'مقارنة بـ',
  view: 'طريقة العرض',
  viewName: (p) => VIEWS[p.view],
  viewQuestion: (p) => QUESTIONS[p.view],
  refusal: (p) => REFUSALS[p.reason],
  standardised: 'بالنظر إلى توزّع المجالات (توحيد غير مباشر)',
  compare: 'قارن',
  chooseMore: 'اختر وحدتين على الأقل، أو مجموعة كاملة.',
  noFigures: 'لم تُنشر أرقام لأي وحدة مختارة.',
  ignored: (p) => `في الرابط قيم لا يمكن استخدامها، فأُهملت: ${p.names.join('، ')}.`,
  withoutRate: (p) => `${p.set}: توجد أرقام، لكنها لا تسمح بحساب أي نسبة، فلا مقارنة فيها.`,
  linkName: (p) => LINK_NAMES[p.name],
  unlike:
    'الفترتان في الرابط مقطوعتان بطريقتين مختلفتين أو متداخلتان، فلا تُقارنان؛ وقد استُبدلت السابقة.',
  pressCompare: 'اضغط «قارن» لترى إجابة الاختيارات أعلاه.',
  defaultTitle: (p) =>
    plural('ar', p.units, {
      few: `${number(p.units)} مقاطعات ومدن: أين يمكن أن تقع كل منها`,
      other: `${number(p.units)} مقاطعة ومدينة: أين يمكن أن تقع كل منها`,
    }),
  units: (p) => units(p.units),
  denominator: (p) => DENOMINATORS[p.rate],
  rankNote:
    'المرتبة نطاق: الوحدات التي تتداخل نطاقاتها لا يمكن التمييز بينها. والمرتبة ١ هي الطرف الأنفع للناس. والعدد المنفرد نطاق من مرتبة واحدة: أعطته ٩٥٪ من مرات المحاكاة على الأقل.',
  narrowNote:
    'نطاق مراتب المقاطعات ضيق لكثرة معاملاتها. ولا يعني ضيقه أن مقاطعة تعمل أحسن من أخرى: تختلف أنواع المعاملات وحصة الإدارات وطرق التسجيل.',
  onlyNamedDrawn:
    'الوحدات أكثر من أن تُرسم كل منها: لا يُرسم إلا ما اخترته من المجموعة (١٢ على الأكثر)؛ والجدول فيه كلها.',
  missingTitle: 'وحدات لا يمكن مقارنتها',
  missing: (p) => `${MISSING[p.reason]}: ${list(p.names)}.`,
  otherSeries: (p) =>
    `لها أرقام لنوع آخر من الفترات (${p.series}) لا يُقارن بالفترة المختارة: ${list(p.names)}.`,
  missingCell: (p) => MISSING[p.reason],
  named: 'وحدة اخترتها',
  rank: 'المراتب الممكنة',
  place: 'مقارنةً بالمعتاد',
  placeName: (p) => PLACES[p.place],
  standardisedRate: 'التوحيد غير المباشر',
  expected: 'المتوقع',
  ratio: 'الفعلي / المتوقع',
  standardisedNote:
    'المتوقع: لو كانت لكل مجال في الوحدة النسبة العامة لذلك المجال. والتوحيد غير المباشر: الفعلي مقسومًا على المتوقع، مضروبًا في النسبة العامة؛ ويُكتب «>٩٩٫٩٪» حيث يبلغ الناتج ١٠٠٪ أو أكثر، ولا نسبة تتجاوزها. وهو يقارن كل وحدة بالنسبة العامة، لا وحدتين إحداهما بالأخرى.',
  commonRates: (p) =>
    `النسب العامة محسوبة على: ${list(p.pools)} (${units(p.units)} لها أرقام بحسب المجال).`,
  noCommonRates: (p) =>
    `تعذّر توحيد أي وحدة: يلزم أن تُعرف النسبة العامة لكل مجال من ٣ وحدات على الأقل لها كل الأرقام بحسب المجال، وأن يساوي مجموع مجالات الوحدة إجماليها (${list(p.pools)}: ${units(p.units)} لها أرقام بحسب المجال).`,
  notByField: 'غير معروف بحسب المجال',
  difference: 'الفرق',
  change: 'التغيّر',
  changeName: (p) => CHANGES[p.change],
  points: (p) => `${p.number} نقطة مئوية`,
  chance: (p) =>
    `خارج حدود ٩٥٪: ${number(p.outside)} من أصل ${ofUnits(p.units)}؛ وبالصدفة وحدها يكون نحو ${p.expected} (بمحاكاة هذه القاعدة نفسها، لا ٥٪).`,
  fewJudged:
    'الوحدات ذات الأرقام أقل من أن يُعرف مدى اختلافها عمومًا، فلا يقال عن أي منها إنها خارج المعتاد.',
  pairs: 'زوجًا زوجًا',
  pairsNote:
    'الفروق مع فترة الثقة ٩٥٪ (نيوكومب). لا يقال إن وحدتين مختلفتان إلا إذا لم تشمل فترة الثقة الصفر وكان معدل الاكتشاف الخاطئ (بنجاميني–هوخبرغ) دون ٥٪.',
  pairFirst: 'الوحدة الأولى',
  pairSecond: 'الوحدة الثانية',
  pairVerdict: 'ما يمكن قوله',
  pairName: (p) =>
    ({ higher: 'الأولى أعلى', lower: 'الثانية أعلى', unclear: 'لا يمكن التمييز بينهما' })[
      p.verdict
    ],
  changesFound: (p) =>
    `من أصل ${ofUnits(p.units)} قابلة للمقارنة: ارتفع بما يتجاوز الحظ ${number(p.rose)}، وانخفض ${number(p.fell)}`,
  linesFound: (p) => {
    const still = p.units - p.rose - p.fell - p.few;
    const few = p.few === 0 ? '' : `؛ وفتراتٌ أقل من أن يُحكم عليها: ${units(p.few)}`;
    return `من أصل ${ofUnits(p.units)}: ارتفاع حقيقي: ${units(p.rose)}؛ انخفاض حقيقي: ${units(p.fell)}؛ بلا تغيّر يتجاوز التقلب المعتاد: ${units(still)}${few}`;
  },
  scatterFound: (p) =>
    `${TOGETHER[p.form]} (ارتباط المراتب، ${units(p.units)}: ${isolated(p.r)}؛ فترة الثقة ٩٥٪: ${isolated(p.lower)} … ${isolated(p.upper)})`,
  scatterNote:
    'ارتباط المراتب (سبيرمان) من −١ إلى ١؛ وفترة الثقة على مقياس z لفيشر (بونيت ورايت ٢٠٠٠). والسير معًا لا يعني أن أحدهما سبب الآخر.',
  mixFound: (p) =>
    `من أصل ${ofUnits(p.units)}: أعلى مما يُتوقع من توزّع مجالاتها: ${units(p.above)}؛ وأدنى منه: ${units(p.below)}`,
  funnelFound: (p) =>
    p.outside === 0
      ? `من أصل ${ofUnits(p.units)}: لا وحدة خارج حدود ٩٥٪`
      : `خارج حدود ٩٥٪: ${units(p.outside)} من أصل ${ofUnits(p.units)}`,
  pairsFound: (p) => `من أصل ${pairs(p.pairs)}: يمكن التمييز في ${pairs(p.different)}`,
  pairFound: (p) =>
    p.apart
      ? `${isolated(p.first)} أعلى من ${isolated(p.second)}، بما يتجاوز الحظ`
      : `لا يمكن التمييز بين ${isolated(p.first)} و${isolated(p.second)}`,
  falseDiscovery: 'معدل الاكتشاف الخاطئ',
  copyLink: 'انسخ الرابط',
  copied: 'نُسخ رابط هذه المقارنة.',
  copyFailed: 'تعذّر النسخ؛ الرابط في شريط العنوان.',
  ofProvince: 'قارن هذه البلديات',
  ofSimilar: 'قارن ببلديات مشابهة',
  ofCommune: 'قارن ببلديات المقاطعة',
};
