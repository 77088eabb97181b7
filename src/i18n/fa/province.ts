import type { Index766Group } from '../../tables/index766.ts';
import { formatDate, formatNumber, formatPercent } from '../format.ts';
import type { province as vietnamese } from '../vi/province.ts';

const number = (value: number) => formatNumber('fa', value);
const points = (value: number) => formatNumber('fa', value, 2);
const percent = (share: number, decimals = 1) => formatPercent('fa', share, decimals);

const GROUP: Record<Index766Group, string> = {
  publicity: 'شفافیت و اعلان',
  progress: 'پیشرفت رسیدگی',
  online: 'خدمات برخط',
  payment: 'پرداخت برخط',
  digitisation: 'دیجیتالی‌سازی پرونده‌ها',
  satisfaction: 'میزان رضایت',
};

/** Messages: a province's page and index 766, in Persian. Counted nouns stay singular. */
export const province: typeof vietnamese = {
  departmentsIncluded: 'اداره‌ها هم در آن است.',
  communesAdded: (p) =>
    `جمع ${number(p.communes)} کمون که ارقامشان این نسبت را به دست می‌دهد، بدون اداره‌ها.`,
  findingNone: 'این وبگاه هنوز شمار پرونده‌های اینجا را ندارد.',
  spread: (p) =>
    p.same
      ? `هر ${number(p.communes)} کمون ${percent(p.middle)} دارد.`
      : percent(p.lower) === percent(p.upper)
        ? `دست‌کم نیمی از کمون‌ها ${percent(p.middle)} دارند (${number(p.communes)} کمون).`
        : `نیمی از کمون‌ها میان ${percent(p.lower)} و ${percent(p.upper)} هستند؛ کمون میانی ${percent(p.middle)} دارد (${number(p.communes)} کمون).`,

  communesTitle: 'کمون‌های آن',
  coverage: (p) =>
    p.covered === 0
      ? `از ${number(p.communes)} کمون این استان هنوز هیچ‌یک در این وبگاه رقمی ندارد. هر یک صفحهٔ خود را دارد:`
      : `${number(p.covered)} کمون از ${number(p.communes)} کمون در این دوره ارقام دارد${p.rated < p.covered ? `؛ از ارقام ${number(p.rated)} کمون نسبت به دست می‌آید` : ''}.`,
  coverageNoRate: (p) =>
    `${number(p.covered)} کمون از ${number(p.communes)} کمون ارقام دارد، ولی از آن‌ها نسبت سر وقت به دست نمی‌آید. هر یک صفحهٔ خود را دارد:`,
  elsewhereTitle: 'دارای ارقام، اما از دوره‌های دیگر',
  elsewhereNote:
    'ارقام این جاها از دوره‌ای دیگر یا از گونهٔ دیگری از ماه (ماه گزارش، از روز ۱۵ تا روز ۱۴) است و با بالایی‌ها مقایسه نمی‌شود.',
  othersTitle: 'بدون ارقام',
  communesNote:
    'به ترتیب نام. رتبه یک بازه است: هرگاه دو بازه روی هم بیفتد، نمی‌توان گفت کدام بالاتر است.',
  commune: 'کمون',
  received: 'پرونده‌ها',
  rate: 'نسبت',
  interval: 'بازهٔ اطمینان ۹۵٪',
  distributionTitle: (p) =>
    p.same
      ? `همهٔ کمون‌ها ${percent(p.lower)} دارند`
      : percent(p.lower) === percent(p.upper)
        ? `دست‌کم نیمی از کمون‌ها ${percent(p.lower)} دارند`
        : `نیمی از کمون‌ها میان ${percent(p.lower)} و ${percent(p.upper)} هستند`,
  distributionNote: 'هر نقطه یک کمون است.',

  departmentsTitle: 'اداره‌های آن',
  departmentsShare: (p) =>
    `${percent(p.volume)} از پرونده‌های استان${p.late === null ? '' : ` و ${percent(p.late)} از پرونده‌هایی که سر وقت به شمار نمی‌آید`} نزد اداره‌هاست.`,
  departmentsHere: 'اداره‌ها',
  communesHere: 'کمون‌ها',
  departmentsAdded: (p) =>
    `جمع ${number(p.departments)} اداره و ${number(p.communes)} کمون دارای ارقام در این دوره؛ جاهای بدون ارقام در آن نیست.`,
  departmentsRest: (p) =>
    `هیچ فایلی ارقام هر اداره را جدا نمی‌دهد: این، ارقام کل استان منهای جمع ${number(p.communes)} کمون است، یعنی همهٔ دفترهای استان بیرون از کمون‌ها.`,
  departmentMost: (p) =>
    `${percent(p.volume)} از پرونده‌ها و ${percent(p.late)} از پرونده‌هایی که سر وقت به شمار نمی‌آید تنها نزد ${p.name} است؛ بدون آن، نسبت بقیه با هم ${percent(p.without)} است، به‌جای ${percent(p.all)}.`,
  departmentsNote:
    'به ترتیب نام. هر اداره به کارهای دیگری رسیدگی می‌کند و یک پرونده شاید از چند اداره بگذرد؛ پس اینجا رتبه‌ای نیست و اداره‌ها در رتبه‌بندی کمون‌ها نیستند.',
  department: 'اداره',
  departmentVolume: 'سهم از پرونده‌ها',
  departmentLate: 'سهم از آنچه سر وقت نیست',
  departmentPart: (p) =>
    `${percent(p.volume)} از پرونده‌های کمون‌ها و اداره‌های دارای ارقام در همین دوره${p.late === null ? '' : ` و ${percent(p.late)} از پرونده‌هایی که سر وقت به شمار نمی‌آید`} نزد این اداره است.`,
  departmentsDownload: 'بارگیری ارقام اداره‌های استان (CSV)',

  trendTitle: 'در گذر زمان',
  trendPooledNote: 'جمع کمون‌هایی که در هر دوره ارقام دارند، بدون اداره‌ها.',
  trendSteadyNote: (p) =>
    `جمع ${number(p.units)} کمون از ${number(p.of)} کمون، آن‌ها که در همهٔ دوره‌ها ارقام دارند، بدون اداره‌ها.`,
  trendUnsteadyNote:
    'دربارهٔ تغییر داوری نمی‌شود: کمون‌های دارای ارقام از دوره‌ای به دورهٔ دیگر فرق می‌کنند و آن‌ها که در همهٔ دوره‌ها ارقام دارند کمتر از ۹۰٪ پرونده‌ها را دارند.',
  fieldsCommunesNote: 'جمع کمون‌هایی که به تفکیک حوزه گزارش می‌دهند، بدون اداره‌ها.',
  otherRatesTitle: 'برخط، پرداخت، دیجیتالی‌سازی',

  indexTitle: (p) => `شاخص ۷۶۶: ${points(p.total)} از ۱۰۰ امتیاز، تا ${formatDate('fa', p.asOf)}`,
  indexPlace: (p) =>
    `${p.invented ? '' : 'به گفتهٔ درگاه '}رتبهٔ ${number(p.rank)} از ${number(p.count)} ${p.communes ? 'کمون استان' : 'استان و شهر'}`,
  indexTied: (p) => `هم‌امتیاز با ${number(p.count)} جای دیگر:`,
  indexGap: 'جایی که فاصله‌ها اندک است ترتیب چیزی نمی‌گوید: به فاصله‌ها نگاه کنید.',
  indexGroupMeasures: (p) => `آنچه گروه ${p.group} می‌سنجد: ${p.measures}`,
  indexIntro: (p) =>
    `امتیازی که درگاه ملی خدمات عمومی بر پایهٔ تصمیم \u2066766/QĐ-TTg\u2069 می‌دهد، از آغاز سال تا ${formatDate('fa', p.asOf)}. شش گروه در کنار میانه و بالاترین امتیاز واحدهای هم‌سطح.`,
  indexBelowMedian: (p) =>
    `بیشترین فاصله زیر میانه در گروه ${GROUP[p.group]}: ${points(p.by)} امتیاز`,
  indexFigure: (p) => `بیشترین امتیاز ازدست‌رفته در گروه ${GROUP[p.group]}: ${points(p.lost)}`,
  indexGroup: (p) => GROUP[p.group],
  indexColumns: {
    group: 'گروه',
    score: 'امتیاز',
    maximum: 'بیشینه',
    lost: 'ازدست‌رفته',
    median: 'میانه',
    best: 'بالاترین',
    rankAtMedian: 'رتبه در میانه',
  },
  indexAbove: (p) => `${points(p.gap)} امتیاز پس از جای بالاتر:`,
  indexBelow: (p) => `${points(p.gap)} امتیاز پیش از جای پایین‌تر:`,
  indexFirst: 'جایی با امتیاز بیشتر نیست',
  indexLast: 'جایی با امتیاز کمتر نیست',
  indexArithmetic:
    '«رتبه در میانه» حسابی ساده است: یک گروه برابر میانه گذاشته می‌شود و چیز دیگری تغییر نمی‌کند. پیش‌بینی نیست.',
  indexIdentical: (p) =>
    `همهٔ ${p.communes ? 'کمون‌ها' : 'استان‌ها و شهرها'} در ${p.groups} امتیاز یکسان دارند: گویا از استان گرفته شده، پس با آن نمی‌توان مقایسه کرد.`,
  indexSatisfaction:
    'گروه رضایت نظرسنجی نیست: از پرونده‌های دیرشده و شکایت‌ها حساب می‌شود و جایی که شکایتی ندارد آن بخش را کامل می‌گیرد.',
  indexDaysTitle: 'روزهای گردآوری',
  indexDay: 'روز',
  indexTotal: 'جمع',
  indexRank: 'رتبه',
  indexMoved: 'گروهی که از روز پیش در این فهرست بیش از همه جابه‌جا شد',
  indexMove: (p) =>
    `${GROUP[p.group]}: \u2066${p.by > 0 ? '+' : '−'}${points(Math.abs(p.by))}\u2069`,
  indexAboveMaximum: (p) =>
    `در ${formatDate('fa', p.asOf)} درگاه به گروه ${GROUP[p.group]} ${points(p.score)} امتیاز داد، بالاتر از بیشینهٔ ${number(p.maximum)}؛ اینجا همان‌گونه که منتشر شد مانده است.`,
  indexDaysNote:
    'امتیاز یک گروه می‌تواند با تغییر روش یا ورودی‌ها جهش کند؛ اینجا چنین جهشی کار بهتر یا بدتر خوانده نمی‌شود.',
  indexSource: (p) => `\u2068${p.source}\u2069، تا ${formatDate('fa', p.asOf)}`,
};
