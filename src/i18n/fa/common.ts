import type { RateName } from '../../tables/rates.ts';
import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('fa', value);

const RATE_NAMES: Record<RateName, string> = {
  ontime_resolved: 'سر وقت، از رسیدگی‌شده‌ها',
  ontime_received: 'سر وقت، از همهٔ پرونده‌های قابل رسیدگی',
  ontime_766: 'سر وقت یا هنوز در مهلت، بنا بر تصمیم ۷۶۶',
  overdue_total: 'دیرشده یا گذشته از مهلت، از همهٔ پرونده‌های قابل رسیدگی',
  online_rate: 'ثبت برخط',
  online_payment_rate: 'پرداخت برخط',
  digitised_rate: 'دیجیتالی‌شده',
};

/** Messages that several pages share, in Persian. */
export const common: Messages['common'] = {
  siteName: 'Đúng Hạn',
  tagline: 'پرونده‌های پیشخوان واحد در استان‌ها و کمون‌های ویتنام چگونه رسیدگی می‌شوند',
  skip: 'رفتن به متن اصلی',
  navigation: 'صفحه‌های اصلی',
  languages: 'زبان',
  breadcrumbs: 'جای این صفحه',
  home: 'صفحهٔ نخست',
  units: 'استان‌ها و کمون‌ها',
  explore: 'کاوش داده‌ها',
  compare: 'مقایسه',
  reported: 'در مطبوعات',
  methods: 'روش محاسبه',
  data: 'داده‌ها',
  quality: 'خطاهای فایل‌ها',
  about: 'دربارهٔ وبگاه',
  administrative: 'ارقام اداری است، نه آمار رسمی.',
  administrativeNot: 'ارقام ساختگی، نه ارقام اداری و نه آمار.',
  publishedBy: (p) => `ناشر: ${p.publisher}.`,
  contact: (p) => `تماس: ${p.contact}`,
  reportError: 'گزارش خطا',
  asOf: (p) => `ارقام تا ${p.date}.`,
  demonstrationBand: 'ارقام ساختگی برای نمایش – استانی که وجود ندارد',
  demonstrationNote:
    'همهٔ ارقام «استان \u2068Mẫu\u2069» را برنامه ساخته است تا یک صفحهٔ کامل دیده شود. هیچ‌یک دربارهٔ جایی واقعی نیست.',
  source: 'منبع',
  sources: 'منبع ارقام',
  sourceOwnFile: 'فایلی از ناشر این وبگاه',
  sourceAsOf: (p) => `ارقام تا ${p.date}`,
  interval: (p) =>
    p.lower === p.upper
      ? 'بازهٔ اطمینان ۹۵٪: تنگ‌تر از ۰٫۱ واحد درصد'
      : `بازهٔ اطمینان ۹۵٪: ${p.lower}\u00a0– ${p.upper}`,
  intervalLabel: 'بازهٔ اطمینان ۹۵٪',
  ofDossiers: (p) => `${number(p.numerator)} از ${number(p.denominator)} پرونده`,
  rateName: (p) => RATE_NAMES[p.rate],
  noFigures: 'هنوز رقمی نیست',
  unknown: 'نامعلوم',
  hidden: 'پنهان: عدد کوچک',
  hiddenLegend:
    '«پنهان: عدد کوچک» یعنی فایل این عدد را دارد ولی وبگاه آن را منتشر نمی‌کند، چون شمار پرونده‌ها چنان کم است که ممکن است صاحبانشان شناخته شوند، یا چون از روی آن عددِ دیگری از این دست به دست می‌آید.',
  page: (p) => `صفحهٔ ${number(p.page)} از ${number(p.pages)}`,
  pages: 'صفحه‌های فهرست',
  comma: '، ',
  asTable: 'نمایش جدولی',
};
