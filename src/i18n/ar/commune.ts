import { formatDate, formatNumber, formatPercent } from '../format.ts';
import { dossiers } from './nouns.ts';
import { plural } from '../plural.ts';
import type { MissingRate, OnTimeRate, ReportedSentence } from '../sentence-params.ts';
import { qualityLine } from './quality-lines.ts';
import { reported } from './reported.ts';
import type { commune as vietnamese } from '../vi/commune.ts';

const number = (value: number) => formatNumber('ar', value);
const percent = (share: number, decimals = 1) => formatPercent('ar', share, decimals);

const RATE_TITLE: Record<OnTimeRate, string> = {
  ontime_766: 'في الموعد أو ضمن المهلة، من الواجبة الإنجاز',
  ontime_resolved: 'في الموعد، من المنجزة',
  ontime_received: 'في الموعد، من الواجبة الإنجاز',
  overdue_total: 'المتأخرة أو المتجاوزة للمهلة، من الواجبة الإنجاز',
};
const RATE_MEANING: Record<OnTimeRate, string> = {
  ontime_766:
    'المعاملات المنجزة في موعدها، مضافًا إليها الجارية التي لم تتجاوز المهلة، مقسومةً على كل الواجبة الإنجاز: المستلمة في الفترة والمرحّلة إليها. هكذا تحسب البوابة الوطنية للخدمات العامة (القرار \u2066766/QĐ-TTg\u2069)، لكنها لا تذكر هل تشمل أعدادها المرحّلة.',
  ontime_resolved:
    'يُنظر إلى المعاملات المنجزة وحدها. أما الجارية، ومنها المتجاوزة للمهلة، فلا تدخل في الحساب.',
  ontime_received:
    'المعاملات المنجزة في موعدها مقسومةً على كل الواجبة الإنجاز. وتُعدّ الجارية كأنها لم تُنجز.',
  overdue_total:
    'المعاملات المنجزة بعد موعدها والجارية المتجاوزة للمهلة، مقسومةً على كل الواجبة الإنجاز.',
};

const NO_RATE: Record<MissingRate['reason'], (names: string) => string> = {
  unknown: (names) => `لا يذكر المصدر: ${names}`,
  hidden: () => 'ما يلزم لها محجوب',
  nothing: () => 'لا معاملات تُحسب منها',
  contradiction: () => 'الأعداد متناقضة',
};

function missingRate({ rate, reason, lacks }: MissingRate): string {
  const names = lacks.map((measure) => `«${reported.measure({ measure })}»`).join('، ');
  return `${RATE_TITLE[rate]} (${NO_RATE[reason](names)})`;
}

/** Messages: a commune's page, in Arabic. */
export const commune: typeof vietnamese = {
  findingNoRate: (p) => `لا يمكن حساب أي نسبة إنجاز في الموعد من أرقام ${p.period}.`,
  findingReported: (p: ReportedSentence) =>
    p.ontimeResolved.lower === p.ontimeResolved.upper
      ? `من أرقام نشرتها الصحافة: ${percent(p.ontimeResolved.lower, 2)} من المعاملات المنجزة، أي ${percent(p.ontimeReceived, 2)} من المستلمة، أُنجزت في موعدها.`
      : `من أرقام نشرتها الصحافة: ${percent(p.ontimeReceived, 2)} من المعاملات المستلمة أُنجزت في موعدها.`,
  findingReportedDetail: (p) =>
    `${number(p.onTime)} من أصل ${dossiers(p.received)} استُلمت. حسب هذا الموقع النسبة من هذين الرقمين (فترة الثقة ٩٥٪ لو كانت المعاملات مستقلة: بين ${percent(p.interval.lower, 2)} و${percent(p.interval.upper, 2)}).`,
  reportedFrom: (p) => `الفترة: ${p.period}؛ المصدر: \u2068${p.publication}\u2069.`,
  reportedBound: (p) =>
    `لا يذكر المقال عدد المعاملات المنجزة، ولذلك لا يُعرف عن النسبة من المنجزة إلا أنها بين ${percent(p.ontimeResolved.lower, 2)} و${percent(p.ontimeResolved.upper, 2)}.`,
  reportedTwoDenominators:
    'النسبتان من الأرقام نفسها ولا تختلفان إلا في المقام. والفرق معاملات جارية، وليست متأخرة بالضرورة.',
  findingReportedOnly: (p) =>
    `ليس في هذا الموقع أعداد لمعاملات هذا المكان؛ عدد الأرقام التي ذكرتها الصحافة عن ${p.former ? 'الوحدة السابقة التي حملت هذا الاسم قبل ١ يوليو ٢٠٢٥' : 'هذا المكان'}: ${number(p.figures)}.`,
  findingNone: 'ليس في هذا الموقع أرقام عن هذا المكان بعد.',
  findingNoneDetail: 'لا يدل ذلك على جودة الخدمة هنا: لم يصل إلى هذا الموقع أي ملف بأرقامه.',
  nothingReceived: (p) => `لم ترد أي معاملة (${p.period}).`,

  ratesTitle: 'أرقام واحدة وطرق عدة لحساب «في الموعد»',
  rateTitleOnly: 'نسبة الإنجاز في الموعد',
  ratesFigure: (p) => `نسب الإنجاز في الموعد، ${p.period}`,
  ratesIntro:
    'كل طريقة تجيب عن سؤال آخر. والخط فترة الثقة ٩٥٪: حيث تقع نسبة الفترة بصرف النظر عن المصادفة في المعاملات الفردية؛ كلما قلّت المعاملات طال الخط.',
  rateTitle: (p) => RATE_TITLE[p.rate],
  rateMeaning: (p) => RATE_MEANING[p.rate],
  ratesMissing: (p) => `لا يمكن حسابها: ${p.rates.map(missingRate).join('؛ ')}.`,
  ofDossiers: (p) => `${number(p.numerator)} / ${number(p.denominator)}`,
  between: (p) => `${percent(p.lower)} – ${percent(p.upper)}`,

  countsTitle: 'المعاملات كما يعدّها المصدر',
  toHandle: 'الواجبة الإنجاز: المستلمة والمرحّلة',
  computed: 'محسوبة',
  countsBlankNote:
    'الخلية الفارغة عدد لا يُجمع عبر الفترات، لا صفر: إما أن المصدر لا يذكره في إحداها، وإما أنه يشمل معاملات جارية كانت ستُعدّ من جديد في كل فترة.',
  countsBacklogNote:
    'ولهذا تختلف نسبة الفترة الواحدة عن النسبة على الفترات كلها: فالمعاملة المتبقية تُعدّ من جديد في كل فترة تبقى فيها جارية، وعلى الفترات كلها مرة واحدة.',
  rateOfPeriod: (p) =>
    p.running
      ? 'هذه نسبة تراكمية منذ بداية السنة: فلا تُقارن بنسبة شهر واحد.'
      : 'هذه نسبة فترة واحدة تُعدّ فيها من جديد المعاملات المتبقية من الفترة السابقة: فلا تُقارن بنسب أماكن أخرى متراكمة منذ بداية السنة.',
  countsSpanNote:
    'في أكثر من فترة، المستلمة هي المرحّلة إلى الفترة الأولى مع المستلمة حديثًا في الفترات كلها؛ والجارية هي حالها في نهاية الفترة الأخيرة.',
  yearToDate: 'منذ بداية السنة.',
  differenced: 'محسوبة فرقًا بين رقمين تراكميين متتاليين.',
  partOfPeriod: (p) => `يغطي المصدر ${p.share} من الفترة فقط.`,

  trendTitle: 'عبر الزمن',
  trendFigure: (p) => `${RATE_TITLE[p.rate]}، حسب الفترة`,
  period: 'الفترة',

  fieldsTitle: (p) =>
    p.order === 'overdue'
      ? 'المجالات، الأكثر معاملاتٍ متجاوزة للمهلة أولًا'
      : 'المجالات، أدنى نسبة في الموعد أولًا',
  fieldsMostOverdue: (p) =>
    `المعاملات المتجاوزة للمهلة: ${number(p.overdue)} من ${number(p.total)} في مجال ${p.field}`,
  fieldDiffers: (p) =>
    `${p.field}: ${percent(p.share)} في الموعد، ${p.kind === 'lower' ? 'أقل' : 'أعلى'} بوضوح من سائر المجالات مجتمعة (${percent(p.others)})`,
  fieldsAlike: 'لا يختلف أي مجال عن غيره بأكثر مما تفعله الصدفة',
  fieldPeriodDiffers: (p) =>
    `${p.field}، ${p.period}: ${percent(p.share)}، ${p.kind === 'lower' ? 'دون' : 'فوق'} التقلب المعتاد لهذا المجال (كل الفترات مجتمعة: ${percent(p.usual)})`,
  fieldPeriodsAlike: 'لم يخرج أي مجال عن تقلبه المعتاد في أي فترة',
  fieldPeriodsFew: (p) =>
    `ليس لأي مجال عدد الفترات اللازم (${number(p.fewest)}) لمعرفة أيها غير معتاد`,
  fieldsFigure: (p) => `في الموعد من المنجزة، ${p.period}`,
  fieldsNote: (p) =>
    p.order === 'overdue'
      ? 'الترتيب حسب عدد المعاملات المتجاوزة للمهلة في نهاية الفترة. ونسبة الإنجاز في الموعد من المنجزة لا تشمل ما تجاوز المهلة ولم يُنجز بعد.'
      : 'الترتيب حسب الحد الأعلى لفترة الثقة: المجالات التي تقع فترتها كلها في الأدنى أولًا، والمجالات القليلة المعاملات أخيرًا.',
  monthsFieldsNote: (p) =>
    `كل خانة مجال في فترة؛ وكلما برزت عن الخلفية ارتفعت النسبة. ${p.rate === 'ontime_766' ? 'هذه النسبة ترى المعاملات غير المنجزة أيضًا: ما هو ضمن المهلة يُحسب ضمنها، وما تجاوزها لا يُحسب، ويتكرر ذلك في كل فترة إلى أن يُنجز.' : 'هذه النسبة لا ترى المعاملات غير المنجزة، ولا ما تجاوز المهلة منها.'}`,
  fieldsNotDrawn: (p) =>
    `مجالات لم تُرسم: ${plural('ar', p.fields, { one: 'مجال واحد آخر', two: 'مجالان آخران', few: `${number(p.fields)} مجالات أخرى`, many: `${number(p.fields)} مجالًا آخر`, other: `${number(p.fields)} مجال آخر` })}؛ وكلها في الجدول.`,
  fieldsPartlyHidden: (p) =>
    `من دون ${plural('ar', p.periods, { one: 'فترة محجوبة واحدة', two: 'فترتين محجوبتين', few: `${number(p.periods)} فترات محجوبة`, many: `${number(p.periods)} فترة محجوبة`, other: `${number(p.periods)} فترة محجوبة` })}`,
  fieldsNotInExport: 'ملف هذا المكان لا يوزّع أرقامه على المجالات.',
  fieldsWithheld:
    'لا ينشر هذا الموقع الأرقام بحسب المجال، لأن الأرقام الصغيرة قد تدل على شخص بعينه.',
  field: 'المجال',
  resolved: 'المنجزة',
  ratio: 'المعاملات',
  onTimeShare: 'في الموعد',
  interval: 'فترة الثقة ٩٥٪',
  overdueNow: 'متجاوزة للمهلة في النهاية',

  placeTitle: 'مقاطعته أو مدينته',
  placeIndex: (p) =>
    `مؤشر ٧٦٦ حتى ${formatDate('ar', p.asOf)}: ${p.total} من ١٠٠ نقطة، في المرتبة ${number(p.rank)} من ${number(p.count)} مقاطعة ومدينة.`,
  placeRate: (p) =>
    `${p.province}، بما فيها الإدارات: ${percent(p.share)} في الموعد أو ضمن المهلة (${number(p.numerator)} من أصل ${dossiers(p.denominator)}، ${p.period}).`,
  placeLink: (p) => `افتح صفحة ${p.province}`,

  predecessorsTitle: 'قبل ١ يوليو ٢٠٢٥',
  predecessorsIntro: 'البلديات والأحياء والبلدات السابقة التي صارت جزءًا منه، كليًا أو جزئيًا:',
  predecessorsNone: 'لم يُسجَّل أن بلدية سابقة صارت جزءًا منه.',
  predecessorsNote: 'لا تُوزَّع أرقام ما قبل ذلك اليوم على الوحدة الجديدة.',

  initiativesTitle: 'أساليب عمل جديدة تذكرها الصحافة',
  initiativeRestored: 'الاسم مستعاد من ترجمة',
  initiativeSince: (p) => `منذ ${formatDate('ar', p.date)}`,

  qualityTitle: 'ملاحظات على جودة الأرقام',
  qualityNone: 'كل المعادلات التي يمكن فحصها في هذه الأرقام صحيحة.',
  qualityWithheld:
    'أرقام المجالات غير منشورة، لذلك لا تُربط الملاحظات على أسطر الملف بهذه الصفحة. كل الملاحظات:',
  qualityLine,

  actTitle: 'ما الذي يمكنك فعله',
  actFollow:
    'لمتابعة معاملة: افتح البوابة الوطنية للخدمات العامة، واختر الاستعلام عن المعاملة، وأدخل الرمز المكتوب على الإيصال.',
  actComplain:
    'إذا تجاوزت معاملة مهلتها دون رسالة اعتذار، أو طُلبت أوراق زائدة: أرسل شكوى أو مقترحًا عبر البوابة نفسها.',
  actPortal: 'البوابة الوطنية للخدمات العامة',
  actPublish:
    'لموظفي هذا المكان: صدّروا التقرير الشهري من نظام الشباك الواحد (CSV) وأرسلوه إلى ناشر هذا الموقع.',
  actPublishLink: 'البيانات وكيفية النشر',
  actErrorLink: 'الإبلاغ عن خطأ في الأرقام',

  sourcesTitle: 'المصادر والتنزيل',
  download: 'تنزيل أرقام هذا المكان (CSV)',
  description: (p) => `${p.unit}: ${p.finding}`,
};
