import type { RateName } from '../../tables/rates.ts';
import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';
import { dossiers } from './nouns.ts';

const number = (value: number) => formatNumber('ar', value);

const RATE_NAMES: Record<RateName, string> = {
  ontime_resolved: 'في موعدها، من المنجزة',
  ontime_received: 'في موعدها، من الواجبة الإنجاز',
  ontime_766: 'في موعدها أو ضمن المهلة، وفق القرار ٧٦٦',
  overdue_total: 'متأخرة أو متجاوزة للمهلة، من الواجبة الإنجاز',
  online_rate: 'مقدَّمة عبر الإنترنت',
  online_payment_rate: 'مدفوعة عبر الإنترنت',
  digitised_rate: 'مرقمنة',
};

/** Messages that several pages share, in Arabic. */
export const common: Messages['common'] = {
  siteName: 'Đúng Hạn',
  tagline: 'كيف تُنجَز معاملات الشباك الواحد في مقاطعات فيتنام وبلدياتها',
  skip: 'انتقل إلى المحتوى',
  navigation: 'الصفحات الرئيسية',
  languages: 'اللغة',
  breadcrumbs: 'موضع الصفحة',
  home: 'الصفحة الأولى',
  units: 'المقاطعات والبلديات',
  explore: 'استكشف البيانات',
  compare: 'قارن',
  reported: 'في الصحافة',
  methods: 'طرائق الحساب',
  data: 'البيانات',
  quality: 'عيوب الملفات',
  about: 'عن الموقع',
  administrative: 'أرقام إدارية، وليست إحصاءات رسمية.',
  administrativeNot: 'أرقام مختلقة، ليست أرقامًا إدارية ولا إحصاءات.',
  publishedBy: (p) => `الجهة الناشرة: ${p.publisher}.`,
  contact: (p) => `للتواصل: ${p.contact}`,
  reportError: 'أبلغ عن خطأ',
  asOf: (p) => `الأرقام حتى ${p.date}.`,
  demonstrationBand: 'أرقام مختلقة للعرض – مقاطعة لا وجود لها',
  demonstrationNote:
    'كل أرقام «مقاطعة \u2068Mẫu\u2069» ولّدها برنامج لعرض صفحة كاملة. لا رقم منها يخص مكانًا حقيقيًا.',
  source: 'المصدر',
  sources: 'مصادر الأرقام',
  sourceOwnFile: 'ملف من الجهة الناشرة لهذا الموقع',
  sourceAsOf: (p) => `الأرقام حتى ${p.date}`,
  interval: (p) =>
    p.lower === p.upper
      ? 'فترة الثقة ٩٥٪: أضيق من ٠٫١ نقطة مئوية'
      : `فترة الثقة ٩٥٪: ${p.lower}\u00a0– ${p.upper}`,
  intervalLabel: 'فترة ثقة ٩٥٪',
  ofDossiers: (p) => `${number(p.numerator)} من ${dossiers(p.denominator)}`,
  rateName: (p) => RATE_NAMES[p.rate],
  noFigures: 'لا أرقام بعد',
  unknown: 'غير معروف',
  hidden: 'محجوب: عدد صغير',
  hiddenLegend:
    '«محجوب: عدد صغير» يعني أن في الملف رقمًا لا ينشره الموقع، لأن قلة المعاملات قد تدل على أصحابها، أو لأن الرقم يكشف رقمًا آخر من هذا النوع.',
  page: (p) => `صفحة ${number(p.page)} من ${number(p.pages)}`,
  pages: 'صفحات القائمة',
  comma: '، ',
  asTable: 'اعرضه جدولًا',
};
