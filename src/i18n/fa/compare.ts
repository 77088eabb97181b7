import type { RateName } from '../../tables/rates.ts';
import { formatNumber } from '../format.ts';
import { isolated } from '../isolated.ts';
import type { compare as vietnamese } from '../vi/compare.ts';

const number = (value: number) => formatNumber('fa', value);
const list = (names: readonly string[]) => names.map(isolated).join('؛ ');
const units = (count: number) => `${number(count)} واحد`;

const VIEWS = {
  ranges: 'رتبه به‌صورت بازه',
  funnel: 'نمودار قیفی',
  lines: 'یک خط برای هر واحد',
  slope: 'دو دوره',
  scatter: 'دو شاخص',
  table: 'جدول',
} as const;

const QUESTIONS = {
  ranges: 'هر واحد کجا می‌تواند باشد؟',
  funnel: 'کدام‌ها بیرون از محدودهٔ معمول‌اند؟',
  lines: 'هر واحد در گذر زمان چگونه بوده است؟',
  slope: 'کدام‌ها میان دو دوره واقعاً تغییر کرده‌اند؟',
  scatter: 'آیا دو شاخص با هم پیش می‌روند؟',
  table: 'ارقام چیست؟',
} as const;

const REFUSALS = {
  few_units:
    'نمودار قیفی دست‌کم ۱۰ واحد می‌خواهد: با کمتر از آن نمی‌توان دانست واحدها در کل چقدر فرق دارند. یک مجموعهٔ کامل را انتخاب کنید؛ واحدهای انتخاب‌شده در آن نام برده می‌شوند.',
  one_period: 'تنها یک دوره منتشر شده است، پس مقایسه در زمان ممکن نیست.',
  one_indicator: 'برای این واحدها تنها یک شاخص محاسبه‌پذیر است.',
  choose_units: 'برای خط در گذر زمان، واحدها را انتخاب کنید (حداکثر ۱۲).',
} as const;

const LINK_NAMES = {
  set: 'مجموعهٔ واحدها',
  u: 'واحدها',
  i: 'شاخص',
  j: 'شاخص دوم',
  f: 'حوزه',
  p: 'دوره',
  q: 'دورهٔ پیشین',
  v: 'شیوهٔ نمایش',
  std: 'ترکیب یکسان حوزه‌ها',
} as const;

const LEFT_OUT = {
  level: 'استان‌ها، کمون‌ها و اداره‌ها با هم مقایسه نمی‌شوند؛ کنار گذاشته شد',
  invented: 'واحدهای ساختگی هرگز کنار واحدهای واقعی نمی‌ایستند؛ کنار گذاشته شد',
  set: 'از مجموعهٔ مورد مقایسه نیست؛ کنار گذاشته شد',
  many: 'بیش از ۱۲ واحد را نمی‌توان مقایسه کرد؛ کنار گذاشته شد',
} as const;

const MISSING = {
  none: 'برای این دوره رقمی منتشر نشده است',
  hidden: 'رقم هست اما چون کوچک است پنهان شده',
  unknown: 'منبع شمارش‌های لازم را نگفته است',
  nothing: 'پرونده‌ای نرسیده، پس نسبتی نیست',
  contradiction: 'شمارش‌ها با هم ناسازگارند، پس چیزی محاسبه نشد',
  systems: 'چند سامانه جمع‌هایی گفته‌اند که با هم جمع‌پذیر نیستند',
} as const;

const DENOMINATORS: Record<RateName, string> = {
  ontime_resolved:
    'پرونده‌های رسیدگی‌شده پیش از مهلت یا سر وقت، تقسیم بر رسیدگی‌شده‌ها. پرونده‌های جاری گذشته از مهلت در آن دیده نمی‌شود.',
  ontime_received:
    'پرونده‌های رسیدگی‌شده پیش از مهلت یا سر وقت، تقسیم بر همهٔ پرونده‌های قابل رسیدگی.',
  ontime_766:
    'پرونده‌های رسیدگی‌شده پیش از مهلت یا سر وقت، یا جاری و هنوز در مهلت، تقسیم بر همهٔ پرونده‌های قابل رسیدگی (تصمیم ۷۶۶).',
  overdue_total:
    'پرونده‌های دیر رسیدگی‌شده یا جاری گذشته از مهلت، تقسیم بر همهٔ پرونده‌های قابل رسیدگی.',
  online_rate: 'ثبت برخط، تقسیم بر تازه‌رسیده‌ها.',
  online_payment_rate: 'پرداخت برخط، تقسیم بر پرونده‌های دارای هزینه.',
  digitised_rate: 'دیجیتالی‌شده، تقسیم بر همهٔ پرونده‌های قابل رسیدگی.',
};

const PLACES = {
  far_below: 'پایین، بیرون از مرزهای ۹۹٫۸٪',
  below: 'پایین، بیرون از مرزهای ۹۵٪',
  within: 'در محدودهٔ تفاوت معمول',
  above: 'بالا، بیرون از مرزهای ۹۵٪',
  far_above: 'بالا، بیرون از مرزهای ۹۹٫۸٪',
} as const;

const CHANGES = {
  higher: 'بالا رفته، فراتر از شانس',
  lower: 'پایین آمده، فراتر از شانس',
  unclear: 'شاید شانس باشد',
} as const;

/** Whether two indicators go together; nothing is said of causes. */
const TOGETHER = {
  together: 'دو شاخص معمولاً با هم بالاست',
  opposite: 'جایی که یکی از شاخص‌ها بالاست، دیگری معمولاً پایین است',
  unclear: 'نمی‌توان گفت دو شاخص با هم همراه‌اند',
} as const;

/** Messages of the page of comparisons, in Persian. */
export const compare: typeof vietnamese = {
  title: 'مقایسه',
  description:
    'استان‌ها، کمون‌ها یا اداره‌ها را مقایسه کنید: رتبه به‌صورت بازه، نمودار قیفی، دو دوره، دو شاخص، هر یک با جدول و میزان اطمینانش.',
  lead: 'دو تا دوازده واحد یا یک مجموعهٔ کامل را انتخاب کنید. پاسخ در مرورگر خودتان و با همان تابع‌های این وبگاه محاسبه می‌شود.',
  needsScripts: 'بدون JavaScript تنها مقایسهٔ زیر دیده می‌شود؛ شاید پیوند چیز دیگری بپرسد.',
  pick: 'افزودن واحد',
  pickHint: 'با نشانه‌های ویتنامی یا بدون آن‌ها، نام امروز یا نام پیشین.',
  chosen: 'واحدهای انتخاب‌شده',
  noneChosen: 'هنوز واحدی انتخاب نشده است.',
  remove: (p) => `برداشتن ${isolated(p.unit)}`,
  added: (p) => `${isolated(p.unit)} افزوده شد.`,
  removed: (p) => `${isolated(p.unit)} برداشته شد.`,
  leftOut: (p) => `${LEFT_OUT[p.reason]}: ${list(p.names)}.`,
  set: 'مقایسه',
  allCommunes: 'همهٔ کمون‌های استان‌هایی که ارقام دارند',
  onlyChosen: 'تنها واحدهای انتخاب‌شده',
  indicator: 'شاخص',
  ofTime: 'سر وقت: چهار شیوهٔ شمارش با مخرج‌های متفاوت',
  otherIndicators: 'شاخص‌های دیگر',
  second: 'شاخص دوم',
  period: 'دوره',
  before: 'در برابر',
  view: 'شیوهٔ نمایش',
  viewName: (p) => VIEWS[p.view],
  viewQuestion: (p) => QUESTIONS[p.view],
  refusal: (p) => REFUSALS[p.reason],
  standardised: 'با در نظر گرفتن ترکیب حوزه‌ها (استانداردسازی غیرمستقیم)',
  compare: 'مقایسه',
  chooseMore: 'دست‌کم دو واحد، یا یک مجموعهٔ کامل را انتخاب کنید.',
  noFigures: 'برای هیچ‌یک از واحدهای انتخاب‌شده رقمی منتشر نشده است.',
  ignored: (p) =>
    `در پیوند مقدارهایی هست که به کار نمی‌آید و کنار گذاشته شد: ${p.names.join('، ')}.`,
  withoutRate: (p) => `${p.set}: رقم هست، ولی از آن هیچ نسبتی به دست نمی‌آید؛ پس مقایسه نمی‌شود.`,
  linkName: (p) => LINK_NAMES[p.name],
  unlike:
    'دو دورهٔ پیوند به دو شیوه بریده شده‌اند یا هم‌پوشانی دارند، پس مقایسه نمی‌شوند؛ دورهٔ پیشین جایگزین شد.',
  pressCompare: 'برای پاسخ به گزینه‌های بالا «مقایسه» را بزنید.',
  defaultTitle: (p) => `${number(p.units)} استان و شهر: هر یک کجا می‌تواند باشد`,
  units: (p) => units(p.units),
  denominator: (p) => DENOMINATORS[p.rate],
  rankNote:
    'رتبه یک بازه است: واحدهایی که بازه‌هایشان روی هم می‌افتد از هم قابل تشخیص نیستند. رتبهٔ ۱ سوی بهتر برای مردم است. عددِ تنها بازه‌ای یک‌رتبه‌ای است: دست‌کم ۹۵٪ شبیه‌سازی‌ها همان را داده است.',
  narrowNote:
    'بازهٔ استان‌ها باریک است، چون پرونده بسیار دارند. باریکی به این معنا نیست که استانی بهتر از دیگری کار می‌کند: گونهٔ پرونده‌ها، سهم اداره‌ها و شیوهٔ ثبت فرق دارد.',
  onlyNamedDrawn:
    'واحدها بیش از آن است که همه کشیده شود: تنها آن‌هایی که در مجموعه برگزیده‌اید (حداکثر ۱۲) کشیده می‌شود؛ جدول همه را دارد.',
  missingTitle: 'واحدهایی که مقایسه‌پذیر نیستند',
  missing: (p) => `${MISSING[p.reason]}: ${list(p.names)}.`,
  otherSeries: (p) =>
    `از گونهٔ دیگری از دوره رقم دارند (${p.series}) که با دورهٔ انتخاب‌شده مقایسه نمی‌شود: ${list(p.names)}.`,
  missingCell: (p) => MISSING[p.reason],
  named: 'واحدی که انتخاب کرده‌اید',
  rank: 'رتبه‌های ممکن',
  place: 'در برابر محدودهٔ معمول',
  placeName: (p) => PLACES[p.place],
  standardisedRate: 'استانداردسازی غیرمستقیم',
  expected: 'مورد انتظار',
  ratio: 'واقعی / مورد انتظار',
  standardisedNote:
    'مورد انتظار: اگر هر حوزهٔ واحد نسبت کلی همان حوزه را داشت. استانداردسازی غیرمستقیم: واقعی تقسیم بر مورد انتظار، ضرب در نسبت کلی؛ جایی که حاصل ۱۰۰٪ یا بیشتر شود که هیچ نسبتی از آن نمی‌گذرد، «>۹۹٫۹٪» نوشته می‌شود. هر واحد را با نسبت کلی مقایسه می‌کند، نه دو واحد را با هم.',
  commonRates: (p) =>
    `نسبت‌های کلی از این‌هاست: ${list(p.pools)} (${units(p.units)} با ارقام به تفکیک حوزه).`,
  noCommonRates: (p) =>
    `هیچ واحدی استاندارد نشد: نسبت کلی هر حوزه باید از دست‌کم ۳ واحد با همهٔ ارقام به تفکیک حوزه به دست آید و حوزه‌های واحد باید با جمع کل آن بخواند (${list(p.pools)}: ${units(p.units)} با ارقام به تفکیک حوزه).`,
  notByField: 'به تفکیک حوزه معلوم نیست',
  difference: 'تفاوت',
  change: 'تغییر',
  changeName: (p) => CHANGES[p.change],
  points: (p) => `${p.number} واحد درصد`,
  chance: (p) =>
    `${number(p.outside)} از ${units(p.units)} بیرون از مرزهای ۹۵٪ است؛ تنها از روی تصادف هم حدود ${p.expected} واحد بیرون می‌بود.`,
  fewJudged:
    'واحدهای دارای رقم کمتر از آن‌اند که بتوان دانست در کل چقدر فرق دارند، پس دربارهٔ هیچ‌یک گفته نمی‌شود که بیرون از محدودهٔ معمول است.',
  pairs: 'جفت به جفت',
  pairsNote:
    'تفاوت‌ها با بازهٔ اطمینان ۹۵٪ (نیوکام). دو واحد تنها آنگاه متفاوت خوانده می‌شوند که بازه صفر را در بر نگیرد و نرخ کشف نادرست (بنجامینی–هوخبرگ) زیر ۵٪ باشد.',
  pairFirst: 'واحد نخست',
  pairSecond: 'واحد دوم',
  pairVerdict: 'آنچه می‌توان گفت',
  pairName: (p) =>
    ({ higher: 'نخستین بالاتر است', lower: 'دومی بالاتر است', unclear: 'از هم قابل تشخیص نیستند' })[
      p.verdict
    ],
  changesFound: (p) =>
    `از ${units(p.units)} مقایسه‌پذیر، ${number(p.rose)} تا فراتر از شانس بالا رفته و ${number(p.fell)} تا پایین آمده است`,
  linesFound: (p) => {
    const still = p.units - p.rose - p.fell - p.few;
    const few = p.few === 0 ? '' : `؛ ${number(p.few)} واحد دوره‌های کافی برای داوری ندارد`;
    return `از ${units(p.units)}، ${number(p.rose)} واحد به‌راستی بالا رفته و ${number(p.fell)} واحد به‌راستی پایین آمده است؛ ${number(still)} واحد تغییری فراتر از نوسان معمول ندارد${few}`;
  },
  scatterFound: (p) =>
    `${TOGETHER[p.form]} (همبستگی رتبه‌ای ${units(p.units)}: ${isolated(p.r)}؛ بازهٔ اطمینان ۹۵٪: ${isolated(p.lower)} … ${isolated(p.upper)})`,
  mixFound: (p) =>
    `از ${units(p.units)}، ${number(p.above)} واحد بالاتر و ${number(p.below)} واحد پایین‌تر از چیزی است که ترکیب حوزه‌های خودش انتظار می‌دهد`,
  funnelFound: (p) =>
    p.outside === 0
      ? `هیچ‌یک از ${units(p.units)} بیرون از مرزهای ۹۵٪ نیست`
      : `${number(p.outside)} واحد از ${units(p.units)} بیرون از مرزهای ۹۵٪ است`,
  pairsFound: (p) => `از ${number(p.pairs)} جفت، ${number(p.different)} جفت از هم قابل تشخیص است`,
  pairFound: (p) =>
    p.apart
      ? `${isolated(p.first)} فراتر از شانس بالاتر از ${isolated(p.second)} است`
      : `${isolated(p.first)} و ${isolated(p.second)} از هم قابل تشخیص نیستند`,
  falseDiscovery: 'نرخ کشف نادرست',
  copyLink: 'کپی پیوند',
  copied: 'پیوند این مقایسه کپی شد.',
  copyFailed: 'کپی نشد؛ پیوند در نوار نشانی است.',
  ofProvince: 'مقایسهٔ این کمون‌ها',
  ofSimilar: 'مقایسه با کمون‌های همانند',
  ofCommune: 'مقایسه با کمون‌های استان',
};
