import type { CountName } from '../../tables/counts.ts';
import type { Calendar, PeriodKind } from '../../tables/periods.ts';
import { formatNumber } from '../format.ts';
import type { explore as vietnamese } from '../vi/explore.ts';

const number = (value: number) => formatNumber('fa', value);

const COUNT_LABELS: Record<CountName, string> = {
  received_total: 'دریافتی (تازه و مانده از قبل)',
  received_new: 'تازه دریافت‌شده',
  received_online: 'دریافت برخط',
  received_direct: 'دریافت حضوری',
  received_postal: 'دریافت پستی',
  received_direct_or_postal: 'دریافت حضوری یا پستی',
  carried_over: 'مانده از دورهٔ قبل',
  resolved_total: 'رسیدگی‌شده',
  resolved_early: 'رسیدگی‌شده پیش از موعد',
  resolved_on_time: 'رسیدگی‌شده در موعد',
  resolved_early_or_on_time: 'رسیدگی‌شده پیش از موعد یا در موعد',
  resolved_late: 'رسیدگی‌شده پس از موعد',
  pending_total: 'در جریان',
  pending_in_time: 'در جریان، موعد نگذشته',
  pending_overdue: 'در جریان، موعد گذشته',
  in_time_766: 'به‌موقع طبق تصمیم ۷۶۶',
  not_in_time_766: 'نه به‌موقع طبق تصمیم ۷۶۶',
  returned: 'برگردانده‌شده',
  withdrawn: 'پس‌گرفته‌شده به خواست متقاضی',
  returned_or_withdrawn: 'برگردانده یا پس‌گرفته‌شده',
  stopped: 'رسیدگی متوقف‌شده',
  refused: 'ردشده',
  awaiting_supplement: 'در انتظار تکمیل مدارک',
  fee_dossiers: 'دارای هزینه',
  paid_online: 'پرداخت برخط',
  digitised: 'دیجیتالی‌شده',
  feedback_total: 'شمار نظرها',
  feedback_satisfied: 'نظرهای حاکی از رضایت',
};

const CALENDARS: Record<Calendar, string> = {
  month: 'ماه میلادی',
  reporting_month: 'ماه گزارش (۱۵ام تا ۱۴ام)',
  week: 'هفتگی',
  quarter: 'فصلی',
  half_year: 'نیم‌سال',
  nine_months: 'نه‌ماهه',
  year: 'سالانه',
  custom: 'دوره‌ای جداگانه',
};

const KINDS: Record<PeriodKind, string> = {
  flow: 'در طول دوره',
  year_to_date: 'از آغاز سال',
  snapshot: 'در یک لحظه',
};

const PROBLEMS = {
  unsupported:
    'این مرورگر نمی‌تواند موتور پرس‌وجو را اجرا کند (WebAssembly یا بازکردن gzip را ندارد). نسخهٔ تازه‌تر مرورگر را به کار ببرید یا داده‌ها را بارگیری کنید.',
  offline: 'دسترسی به وبگاه ممکن نیست. اتصال را بررسی کنید و دوباره بکوشید.',
  broken:
    'یکی از فایل‌های بارگیری‌شده ناقص یا خراب رسید. دوباره بکوشید؛ اگر شبکه ورود می‌خواهد، نخست وارد شوید.',
  memory:
    'حافظه برای پاسخ کافی نیست. زبانه‌ها و برنامه‌های دیگر را ببندید یا دوره‌های کمتری برگزینید و دوباره بکوشید.',
  cancelled: 'به خواست شما متوقف شد.',
  engine: 'موتور پرس‌وجو از کار افتاد و پاسخ نداد. دوباره بکوشید یا صفحه را تازه کنید.',
} as const;

const CHOICES = {
  data: 'داده‌ها',
  units: 'واحدها',
  measure: 'شاخص',
  field: 'حوزه',
  periods: 'نوع دوره',
  from: 'نخستین دوره',
  to: 'واپسین دوره',
  unit: 'یک واحد',
} as const;

/** Messages of the page on which readers ask the data, in Persian. */
export const explore: typeof vietnamese = {
  title: 'از داده‌ها بپرسید',
  description: 'شاخص، حوزه، واحدها و دوره‌ها را برگزینید؛ پاسخ در مرورگر خودتان حساب می‌شود.',
  lead: 'آنچه می‌خواهید بدانید برگزینید. پاسخ در مرورگر خودتان حساب می‌شود و چیزی به جایی فرستاده نمی‌شود.',
  needsScripts:
    'این صفحه برای محاسبهٔ پاسخ به JavaScript و WebAssembly نیاز دارد. شمار پرونده‌ها را هم می‌توان بارگیری و در صفحه‌گسترده باز کرد.',
  toData: 'بارگیری داده‌ها',
  data: 'داده‌ها',
  dataPublished: 'ارقام منتشرشده',
  dataDemonstration: 'Tỉnh Mẫu (نمایشی و ساختگی)',
  units: 'واحدها',
  provinces: 'استان‌ها و شهرها',
  communesOf: (p) => `کمون‌های ${p.province}`,
  departmentsOf: (p) => `اداره‌های ${p.province}`,
  measure: 'شاخص',
  rates: 'نسبت‌ها',
  counts: 'شمار پرونده‌ها',
  countName: (p) => COUNT_LABELS[p.count],
  field: 'حوزه',
  allFields: 'همهٔ حوزه‌ها',
  periods: 'نوع دوره',
  seriesName: (p) =>
    `${KINDS[p.period_kind]}، ${CALENDARS[p.calendar]}${p.reporting ? ' از ماه‌های گزارش (۱۵ تا ۱۴)' : ''}`,
  from: 'از',
  to: 'تا',
  onlyUnit: (p) => `تنها دربارهٔ: ${p.unit}`,
  allUnits: 'دربارهٔ همهٔ واحدها بپرسید',
  answer: 'پاسخ',
  withSize: (p) => `${p.name} (بارگیری ${p.size})`,
  megabytes: (p) => `${p.number} مگابایت`,
  cancel: 'توقف',
  retry: 'دوباره',
  loading: (p) => `بارگیری ${p.received} از ${p.total}`,
  starting: 'راه‌اندازی موتور پرس‌وجو …',
  asking: 'در حال محاسبه …',
  problem: (p) => PROBLEMS[p.kind],
  ignored: (p) =>
    `پیوند مقدارهایی داشت که به کار نمی‌آیند و نادیده گرفته شدند: ${p.choices.join('، ')}.`,
  choiceName: (p) => CHOICES[p.choice],
  empty: 'برای این پرسش هیچ سطری از ارقام نیست.',
  rowCount: (p) => `${number(p.rows)} سطر`,
  unit: 'واحد',
  period: 'دوره',
  system: 'سامانهٔ منبع',
  rate: 'نسبت',
  interval: 'بازهٔ اطمینان ۹۵٪',
  numerator: 'صورت',
  denominator: 'مخرج',
  count: 'شمار',
  overTime: (p) => `تنها ${p.unit}`,
  chartDots: (p) => `${p.period}. از بالا به پایین؛ نوار بازهٔ اطمینان ۹۵٪ است.`,
  chartStrip: (p) => `${p.period}. هر نقطه یک واحد است؛ خط‌چین میانه است.`,
  chartTrend: 'نوار کم‌رنگ بازهٔ اطمینان ۹۵٪ است.',
  chartOmitted: (p) => `سطرهای بدون نسبت که رسم نشده‌اند: ${number(p.rows)}.`,
  notes: 'هیچ دوره‌ای با دورهٔ دیگر و هیچ واحدی با واحد دیگر جمع نشده است. – یعنی منبع نگفته است.',
  asOf: (p) => `ارقام تا ${p.date}.`,
  csv: 'بارگیری پاسخ (CSV)',
  sql: 'دستور SQL که پاسخ داد',
  sqlNote: 'هر ? به ترتیب با یکی از مقدارهای زیر پر می‌شود.',
  parameters: 'مقدارها',
  inventedFile: 'ارقام نمایشی و ساختگی',
};
