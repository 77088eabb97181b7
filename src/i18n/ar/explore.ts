import type { CountName } from '../../tables/counts.ts';
import type { Calendar, PeriodKind } from '../../tables/periods.ts';
import { formatNumber } from '../format.ts';
import { plural } from '../plural.ts';
import type { explore as vietnamese } from '../vi/explore.ts';

const number = (value: number) => formatNumber('ar', value);

const COUNT_LABELS: Record<CountName, string> = {
  received_total: 'المستلمة (الجديدة والمرحّلة)',
  received_new: 'المستلمة حديثًا',
  received_online: 'المستلمة عبر الإنترنت',
  received_direct: 'المستلمة حضوريًا',
  received_postal: 'المستلمة بالبريد',
  received_direct_or_postal: 'المستلمة حضوريًا أو بالبريد',
  carried_over: 'المرحّلة من الفترة السابقة',
  resolved_total: 'المنجزة',
  resolved_early: 'المنجزة قبل الموعد',
  resolved_on_time: 'المنجزة في الموعد',
  resolved_early_or_on_time: 'المنجزة قبل الموعد أو فيه',
  resolved_late: 'المنجزة بعد الموعد',
  pending_total: 'الجارية',
  pending_in_time: 'الجارية ضمن المهلة',
  pending_overdue: 'الجارية المتجاوزة للمهلة',
  in_time_766: 'في موعدها وفق القرار ٧٦٦',
  not_in_time_766: 'ليست في موعدها وفق القرار ٧٦٦',
  returned: 'المعادة إلى مقدِّمها',
  withdrawn: 'المسحوبة بطلب مقدِّمها',
  returned_or_withdrawn: 'المعادة أو المسحوبة',
  stopped: 'الموقوفة',
  refused: 'المرفوضة',
  awaiting_supplement: 'بانتظار استكمال الأوراق',
  fee_dossiers: 'ذات الرسوم',
  paid_online: 'المدفوعة عبر الإنترنت',
  digitised: 'المرقمنة',
  feedback_total: 'عدد التقييمات',
  feedback_satisfied: 'تقييمات الرضا',
};

const CALENDARS: Record<Calendar, string> = {
  month: 'بالشهر الميلادي',
  reporting_month: 'بشهر التقرير (من ١٥ إلى ١٤)',
  week: 'بالأسبوع',
  quarter: 'بربع السنة',
  half_year: 'بنصف السنة',
  nine_months: 'تسعة أشهر',
  year: 'بالسنة',
  custom: 'فترة خاصة',
};

const KINDS: Record<PeriodKind, string> = {
  flow: 'خلال الفترة',
  year_to_date: 'منذ بداية السنة',
  snapshot: 'في لحظة معينة',
};

const PROBLEMS = {
  unsupported:
    'لا يستطيع هذا المتصفح تشغيل محرك الاستعلام (ينقصه WebAssembly أو فك ضغط gzip). استخدم إصدارًا أحدث من المتصفح، أو نزِّل البيانات.',
  offline: 'تعذّر الوصول إلى الموقع. تحقق من الاتصال ثم أعد المحاولة.',
  broken:
    'وصل أحد الملفات ناقصًا أو تالفًا. أعد المحاولة؛ وإن كانت شبكتك تطلب تسجيل الدخول فسجّل أولًا.',
  memory:
    'لا تكفي الذاكرة للإجابة. أغلق علامات تبويب وتطبيقات أخرى، أو اختر فترات أقل، ثم أعد المحاولة.',
  cancelled: 'أُوقف بناءً على طلبك.',
  engine: 'تعطّل محرك الاستعلام فلم يُجب. أعد المحاولة أو حدّث الصفحة.',
} as const;

const CHOICES = {
  data: 'البيانات',
  units: 'الوحدات',
  measure: 'المؤشر',
  field: 'المجال',
  periods: 'نوع الفترة',
  from: 'أول فترة',
  to: 'آخر فترة',
  unit: 'وحدة واحدة',
} as const;

/** Messages of the page on which readers ask the data, in Arabic. */
export const explore: typeof vietnamese = {
  title: 'استكشف البيانات',
  description: 'اختر مؤشرًا ومجالًا ووحدات وفترات؛ تُحسب الإجابة في متصفحك.',
  lead: 'اختر ما تريد معرفته. تُحسب الإجابة في متصفحك، ولا يُرسل شيء إلى أي مكان.',
  needsScripts:
    'تحتاج هذه الصفحة إلى JavaScript وWebAssembly لحساب الإجابة. ويمكن أيضًا تنزيل أعداد المعاملات وفتحها في جدول بيانات.',
  toData: 'تنزيل البيانات',
  data: 'البيانات',
  dataPublished: 'الأرقام المنشورة',
  dataDemonstration: '\u2068Tỉnh Mẫu\u2069 (عرض مختلق)',
  units: 'الوحدات',
  provinces: 'المقاطعات والمدن',
  communesOf: (p) => `بلديات ${p.province}`,
  departmentsOf: (p) => `إدارات ${p.province}`,
  measure: 'المؤشر',
  rates: 'النسب',
  counts: 'أعداد المعاملات',
  countName: (p) => COUNT_LABELS[p.count],
  field: 'المجال',
  allFields: 'كل المجالات',
  periods: 'نوع الفترة',
  seriesName: (p) =>
    `${KINDS[p.period_kind]}، ${CALENDARS[p.calendar]}${p.reporting ? ' من أشهر التقرير (من ١٥ إلى ١٤)' : ''}`,
  from: 'من',
  to: 'إلى',
  onlyUnit: (p) => `عن هذه الوحدة فقط: ${p.unit}`,
  allUnits: 'اسأل عن كل الوحدات',
  answer: 'أجب',
  withSize: (p) => `${p.name} (تنزيل ${p.size})`,
  megabytes: (p) => `${p.number} ميغابايت`,
  cancel: 'إيقاف',
  retry: 'أعد المحاولة',
  loading: (p) => `جارٍ تنزيل ${p.received} من ${p.total}`,
  starting: 'جارٍ تشغيل محرك الاستعلام …',
  asking: 'جارٍ الحساب …',
  problem: (p) => PROBLEMS[p.kind],
  ignored: (p) => `في الرابط قيم لا يمكن استخدامها، فأُهملت: ${p.choices.join('، ')}.`,
  choiceName: (p) => CHOICES[p.choice],
  empty: 'لا يوجد صف أرقام لهذا السؤال.',
  rowCount: (p) =>
    plural('ar', p.rows, {
      zero: 'لا صفوف',
      one: 'صف واحد',
      two: 'صفان',
      few: `${number(p.rows)} صفوف`,
      many: `${number(p.rows)} صفًا`,
      other: `${number(p.rows)} صف`,
    }),
  unit: 'الوحدة',
  period: 'الفترة',
  system: 'نظام المصدر',
  rate: 'النسبة',
  interval: 'فترة الثقة ٩٥٪',
  numerator: 'البسط',
  denominator: 'المقام',
  count: 'العدد',
  overTime: (p) => `${p.unit} فقط`,
  chartDots: (p) => `${p.period}. من الأعلى إلى الأدنى؛ والشريط فترة الثقة ٩٥٪.`,
  chartStrip: (p) => `${p.period}. كل نقطة وحدة؛ والخط المتقطع هو الوسيط.`,
  chartTrend: 'النطاق الباهت هو فترة الثقة ٩٥٪.',
  chartOmitted: (p) => `صفوف بلا نسبة لم تُرسم: ${number(p.rows)}.`,
  notes: 'لا تُجمع فترة مع أخرى ولا وحدة مع أخرى. وتعني – أن المصدر لم يذكر الرقم.',
  asOf: (p) => `الأرقام حتى ${p.date}.`,
  csv: 'نزّل الإجابة (CSV)',
  sql: 'جملة SQL التي أجابت',
  sqlNote: 'كل علامة ? تحل محلها قيمة من القيم التالية بالترتيب.',
  parameters: 'القيم',
  inventedFile: 'أرقام مختلقة للعرض',
};
