import { formatDate, formatNumber, formatPercent } from '../format.ts';
import type { MissingRate, OnTimeRate, ReportedSentence } from '../sentence-params.ts';
import { qualityLine } from './quality-lines.ts';
import { reported } from './reported.ts';
import type { commune as vietnamese } from '../vi/commune.ts';

const number = (value: number) => formatNumber('fa', value);
const percent = (share: number, decimals = 1) => formatPercent('fa', share, decimals);

const RATE_TITLE: Record<OnTimeRate, string> = {
  ontime_766: 'سر وقت یا در مهلت، از همهٔ پرونده‌های قابل رسیدگی',
  ontime_resolved: 'سر وقت، از رسیدگی‌شده‌ها',
  ontime_received: 'سر وقت، از همهٔ پرونده‌های قابل رسیدگی',
  overdue_total: 'دیرشده یا گذشته از مهلت، از همهٔ پرونده‌های قابل رسیدگی',
};
const RATE_MEANING: Record<OnTimeRate, string> = {
  ontime_766:
    'پرونده‌های تمام‌شده در مهلت به‌علاوهٔ پرونده‌های جاری که مهلتشان نگذشته، تقسیم بر همهٔ پرونده‌های قابل رسیدگی: دریافتی‌های دوره و مانده از پیش. درگاه ملی خدمات عمومی این‌گونه می‌شمارد (تصمیم \u2066766/QĐ-TTg\u2069)، اما نمی‌گوید مانده‌های پیشین در شمار آن هست یا نه.',
  ontime_resolved:
    'فقط پرونده‌های تمام‌شده دیده می‌شود. پرونده‌های جاری، حتی گذشته از مهلت، در حساب نیست.',
  ontime_received:
    'پرونده‌های تمام‌شده در مهلت تقسیم بر همهٔ پرونده‌های قابل رسیدگی. پروندهٔ جاری مانند انجام‌نشده شمرده می‌شود.',
  overdue_total:
    'پرونده‌های تمام‌شده پس از مهلت و پرونده‌های جاری گذشته از مهلت، تقسیم بر همهٔ پرونده‌های قابل رسیدگی.',
};

const NO_RATE: Record<MissingRate['reason'], (names: string) => string> = {
  unknown: (names) => `منبع نمی‌دهد: ${names}`,
  hidden: () => 'آنچه لازم دارد پنهان است',
  nothing: () => 'پرونده‌ای برای محاسبه نیست',
  contradiction: () => 'شمارش‌ها با هم نمی‌خوانند',
};

function missingRate({ rate, reason, lacks }: MissingRate): string {
  const names = lacks.map((measure) => `«${reported.measure({ measure })}»`).join('، ');
  return `${RATE_TITLE[rate]} (${NO_RATE[reason](names)})`;
}

/** Messages: a commune's page, in Persian. Counted nouns stay singular. */
export const commune: typeof vietnamese = {
  findingNoRate: (p) => `از ارقام ${p.period} هیچ نسبت سر وقتی حساب‌شدنی نیست.`,
  findingReported: (p: ReportedSentence) =>
    p.ontimeResolved.lower === p.ontimeResolved.upper
      ? `از ارقام مطبوعات: ${percent(p.ontimeResolved.lower, 2)} از پرونده‌های رسیدگی‌شده، یا ${percent(p.ontimeReceived, 2)} از دریافتی‌ها، سر وقت تمام شده است.`
      : `از ارقام مطبوعات: ${percent(p.ontimeReceived, 2)} از پرونده‌های دریافتی سر وقت تمام شده است.`,
  findingReportedDetail: (p) =>
    `${number(p.onTime)} از ${number(p.received)} پروندهٔ دریافتی. این نسبت را همین وبگاه از این دو رقم حساب کرده است (بازهٔ اطمینان ۹۵٪ با فرض مستقل بودن پرونده‌ها: از ${percent(p.interval.lower, 2)} تا ${percent(p.interval.upper, 2)}).`,
  reportedFrom: (p) => `دوره: ${p.period}؛ منبع: \u2068${p.publication}\u2069.`,
  reportedBound: (p) =>
    `مقاله نمی‌گوید چند پرونده رسیدگی شده است؛ پس دربارهٔ نسبت از رسیدگی‌شده‌ها فقط می‌دانیم که میان ${percent(p.ontimeResolved.lower, 2)} و ${percent(p.ontimeResolved.upper, 2)} است.`,
  reportedTwoDenominators:
    'هر دو نسبت از همان ارقام است و تنها مخرجشان فرق دارد. تفاوت، پرونده‌های جاری است که لزوماً دیر نشده‌اند.',
  findingReportedOnly: (p) =>
    `این وبگاه شمار پرونده‌های اینجا را ندارد؛ مطبوعات ${number(p.figures)} رقم دربارهٔ ${p.former ? 'واحد پیشین همین نام، پیش از ۱ ژوئیهٔ ۲۰۲۵،' : 'اینجا'} گزارش کرده‌اند.`,
  findingNone: 'این وبگاه هنوز رقمی دربارهٔ اینجا ندارد.',
  findingNoneDetail:
    'این چیزی دربارهٔ کیفیت خدمت نمی‌گوید: تنها فایلی از ارقام آن به این وبگاه نرسیده است.',
  nothingReceived: (p) => `هیچ پرونده‌ای نرسیده است (${p.period}).`,

  ratesTitle: 'همان ارقام، چند شیوهٔ شمردن «سر وقت»',
  rateTitleOnly: 'نسبت سر وقت',
  ratesFigure: (p) => `نسبت‌های سر وقت، ${p.period}`,
  ratesIntro:
    'هر شیوه به پرسش دیگری پاسخ می‌دهد. خط بازهٔ اطمینان ۹۵٪ است: جایی که نسبت دوره، جدا از تصادف در تک‌تک پرونده‌ها، در آن است؛ پروندهٔ کمتر، خط بلندتر.',
  rateTitle: (p) => RATE_TITLE[p.rate],
  rateMeaning: (p) => RATE_MEANING[p.rate],
  ratesMissing: (p) => `حساب‌شدنی نیست: ${p.rates.map(missingRate).join('؛ ')}.`,
  ofDossiers: (p) => `${number(p.numerator)} / ${number(p.denominator)} پرونده`,
  between: (p) => `${percent(p.lower)} – ${percent(p.upper)}`,

  countsTitle: 'پرونده‌ها آن‌گونه که منبع می‌شمارد',
  toHandle: 'قابل رسیدگی: دریافتی و مانده از پیش',
  computed: 'محاسبه‌شده',
  countsBlankNote:
    'خانهٔ خالی شماری است که در چند دوره جمع نمی‌شود، نه صفر: منبع آن را در دوره‌ای نمی‌گوید، یا پرونده‌های جاری را در بر دارد که در هر دوره دوباره شمرده می‌شد.',
  countsBacklogNote:
    'از همین رو نسبت یک دوره با نسبت همهٔ دوره‌ها با هم فرق دارد: پروندهٔ مانده در هر دوره‌ای که باز است دوباره شمرده می‌شود و در همهٔ دوره‌ها با هم یک بار.',
  rateOfPeriod: (p) =>
    p.running
      ? 'این نسبت از آغاز سال انباشته است: با نسبت تنها یک ماه مقایسه نمی‌شود.'
      : 'این نسبت یک دوره است و پرونده‌های مانده از دورهٔ پیش را دوباره می‌شمارد: با نسبت جاهای دیگر که از آغاز سال انباشته است مقایسه نمی‌شود.',
  countsSpanNote:
    'در چند دوره، دریافتی یعنی ماندهٔ آغاز دورهٔ نخست به‌اضافهٔ تازه‌رسیده‌های همهٔ دوره‌ها؛ جاری، وضع پایان دورهٔ آخر است.',
  yearToDate: 'از آغاز سال.',
  differenced: 'از تفاضل دو شمار انباشتهٔ پیاپی حساب شده است.',
  partOfPeriod: (p) => `منبع تنها ${p.share} از دوره را در بر دارد.`,

  trendTitle: 'در گذر زمان',
  trendFigure: (p) => `${RATE_TITLE[p.rate]}، بر پایهٔ دوره`,
  period: 'دوره',

  fieldsTitle: (p) =>
    p.order === 'overdue'
      ? 'حوزه‌ها، بیشترین پروندهٔ گذشته از مهلت نخست'
      : 'حوزه‌ها، کمترین نسبت سر وقت نخست',
  fieldsMostOverdue: (p) =>
    `${number(p.overdue)} پرونده از ${number(p.total)} پروندهٔ گذشته از مهلت در حوزهٔ ${p.field} است`,
  fieldDiffers: (p) =>
    `${p.field}: ${percent(p.share)} در موعد، آشکارا ${p.kind === 'lower' ? 'پایین‌تر' : 'بالاتر'} از همهٔ حوزه‌های دیگر روی هم (${percent(p.others)})`,
  fieldsAlike: 'هیچ حوزه‌ای بیش از اندازهٔ تصادف با دیگر حوزه‌ها فرق ندارد',
  fieldPeriodDiffers: (p) =>
    `${p.field}، ${p.period}: ${percent(p.share)}، ${p.kind === 'lower' ? 'پایین‌تر' : 'بالاتر'} از نوسان معمول همین حوزه (همهٔ دوره‌ها روی هم: ${percent(p.usual)})`,
  fieldPeriodsAlike: 'هیچ حوزه‌ای در هیچ دوره‌ای از نوسان معمول خود بیرون نرفته است',
  fieldPeriodsFew: (p) =>
    `هیچ حوزه‌ای ${number(p.fewest)} دورهٔ لازم را ندارد تا گفته شود کدام دوره غیرعادی است`,
  fieldsFigure: (p) => `سر وقت از رسیدگی‌شده‌ها، ${p.period}`,
  fieldsNote: (p) =>
    p.order === 'overdue'
      ? 'به ترتیب شمار پرونده‌های گذشته از مهلت در پایان دوره. نسبت سر وقت از رسیدگی‌شده‌ها پرونده‌های جاری گذشته از مهلت را در بر ندارد.'
      : 'به ترتیب سر بالای بازهٔ اطمینان: حوزه‌هایی که همهٔ بازه‌شان پایین است نخست، حوزه‌های کم‌پرونده در پایان.',
  monthsFieldsNote: (p) =>
    `هر خانه یک حوزه در یک دوره است؛ هرچه از زمینه نمایان‌تر، نسبت بالاتر. ${p.rate === 'ontime_766' ? 'این نسبت پرونده‌های جاری را هم می‌بیند: آنچه در مهلت است در مهلت شمرده می‌شود و آنچه از مهلت گذشته نه، در هر دوره تا به پایان برسد.' : 'این نسبت پرونده‌های جاری را نمی‌بیند، حتی آنها را که از مهلت گذشته‌اند.'}`,
  fieldsNotDrawn: (p) => `${number(p.fields)} حوزهٔ دیگر رسم نشده و در جدول هست.`,
  fieldsPartlyHidden: (p) => `بدون ${number(p.periods)} دورهٔ پنهان`,
  fieldsNotInExport: 'خروجی اینجا ارقام را به تفکیک حوزه نمی‌دهد.',
  fieldsWithheld:
    'این وبگاه ارقام به تفکیک حوزه را منتشر نمی‌کند، چون ارقام کوچک ممکن است یک فرد را نشان دهد.',
  field: 'حوزه',
  resolved: 'رسیدگی‌شده',
  ratio: 'پرونده‌ها',
  onTimeShare: 'سر وقت',
  interval: 'بازهٔ اطمینان ۹۵٪',
  overdueNow: 'گذشته از مهلت در پایان',

  placeTitle: 'استان یا شهر آن',
  placeIndex: (p) =>
    `شاخص ۷۶۶ تا ${formatDate('fa', p.asOf)}: ${p.total} از ۱۰۰ امتیاز، رتبهٔ ${number(p.rank)} از ${number(p.count)} استان و شهر.`,
  placeRate: (p) =>
    `${p.province}، با اداره‌ها: ${percent(p.share)} سر وقت یا در مهلت (${number(p.numerator)} از ${number(p.denominator)} پرونده، ${p.period}).`,
  placeLink: (p) => `صفحهٔ ${p.province} را باز کنید`,

  predecessorsTitle: 'پیش از ۱ ژوئیهٔ ۲۰۲۵',
  predecessorsIntro:
    'کمون‌ها، محله‌ها و شهرک‌های پیشین که همه یا بخشی از آن‌ها به اینجا پیوسته است:',
  predecessorsNone: 'ثبت نشده است که کمونی پیشین به اینجا پیوسته باشد.',
  predecessorsNote: 'ارقام پیش از آن روز میان واحدهای تازه تقسیم نمی‌شود.',

  initiativesTitle: 'شیوه‌های تازهٔ کار که مطبوعات نام برده‌اند',
  initiativeRestored: 'نام بازسازی‌شده از ترجمه',
  initiativeSince: (p) => `از ${formatDate('fa', p.date)}`,

  qualityTitle: 'یادداشت‌هایی دربارهٔ کیفیت ارقام',
  qualityNone: 'همهٔ برابری‌هایی که در این ارقام آزمودنی است، درست است.',
  qualityWithheld:
    'ارقام به تفکیک حوزه منتشر نمی‌شود، پس آنچه در سطرهای فایل یافته شده به این صفحه پیوند نمی‌خورد. همهٔ یافته‌ها:',
  qualityLine,

  actTitle: 'چه می‌توانید بکنید',
  actFollow:
    'پیگیری پرونده: درگاه ملی خدمات عمومی را باز کنید، جست‌وجوی پرونده را انتخاب کنید و کد روی رسید را وارد کنید.',
  actComplain:
    'اگر مهلت پرونده بدون نامهٔ پوزش گذشته، یا مدرک اضافی خواسته‌اند: شکایت یا پیشنهاد را در همان درگاه بفرستید.',
  actPortal: 'درگاه ملی خدمات عمومی',
  actPublish:
    'کارکنان اینجا: گزارش ماهانهٔ سامانهٔ پیشخوان واحد را (CSV) بگیرید و برای ناشر این وبگاه بفرستید.',
  actPublishLink: 'داده‌ها و شیوهٔ انتشار',
  actErrorLink: 'گزارش خطا در ارقام',

  sourcesTitle: 'منابع و بارگیری',
  download: 'بارگیری ارقام اینجا (CSV)',
  description: (p) => `${p.unit}: ${p.finding}`,
};
