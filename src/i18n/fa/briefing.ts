import { formatDate, formatDifference, formatNumber, formatPercent } from '../format.ts';
import type { Messages } from '../messages.ts';
import { percentPair } from '../percent-pair.ts';
import { RATE } from './indicator-words.ts';
import { province } from './province.ts';

const number = (value: number) => formatNumber('fa', value);
const points = (value: number) => formatNumber('fa', value, 2);
const day = (iso: string) => formatDate('fa', iso);

const rateOf = (p: { numerator: number; denominator: number }) =>
  `${formatPercent('fa', p.numerator / p.denominator)} (${number(p.numerator)} از ${number(p.denominator)})`;

const MISSING: Record<Parameters<Messages['briefing']['missingUnits']>[0]['reason'], string> = {
  unstated: 'ارقام دیگری هست، اما منبع این شمار را نمی‌گوید',
  hidden: 'شمار به سبب کوچکی پنهان است',
  incomplete: 'ارقام تنها بخشی از دوره را در بر دارد',
  other:
    'تنها ارقام دوره‌هایی با تقسیم دیگر هست، مانند ماه گزارش از ۱۵ تا ۱۴، که با این‌ها جمع نمی‌شود',
  none: 'ارقامی از این دوره نیست',
};

const DISTANCE: Record<Parameters<Messages['briefing']['distanceOf']>[0]['distance'], string> = {
  clear: 'آشکارا بیش از آن',
  unsure: 'بیش از آن، نه آشکارا',
  usual: 'در همان حد',
};

/** Messages: the briefings of a province's monthly meeting, in Persian. Counted nouns stay singular. */
export const briefing: Messages['briefing'] = {
  name: 'برگهٔ جلسه',
  title: (p) => `برگهٔ جلسه، ${p.period}`,
  titleOf: (p) => `برگهٔ جلسه، ${p.period}، ${p.province}`,
  allTitle: 'برگه‌های جلسه‌های ماهانه',
  allInternal: 'برگه‌های جلسه‌های ماهانه (داخلی)',
  all: 'همهٔ برگه‌ها',
  allIntro:
    'دو صفحهٔ A4 برای جلسهٔ ماهانهٔ یک استان: چه چیز از مهلت گذشته، چه چیز واقعاً تغییر کرده، چه چیز هنوز تغییر به شمار نمی‌آید، از کدام کمون باید پرسید و از کدام آموخت. تنها جایی هست که ارقام کمون‌ها در دست است؛ آنچه دربارهٔ یک ماه گفته می‌شود تنها بر ارقام تا پایان همان ماه تکیه دارد، با اصلاح‌های پس از آن.',
  internal: 'داخلی: در وبگاه منتشرشده نیست',

  overdueTitle: (p) =>
    p.of === 'pending_overdue' ? 'اکنون گذشته از مهلت' : 'سر وقت به شمار نیامده',
  notInTime: (p) =>
    `در کمون‌ها، ${p.during}، از ${number(p.whole)} پروندهٔ دریافتی ${number(p.count)} تا بنا بر تصمیم ۷۶۶ سر وقت به شمار نمی‌آید.`,
  notInTimeMeaning:
    'منبع نمی‌گوید چند پروندهٔ جاری از مهلت گذشته است. این شمار، دریافتی‌ها منهای آن‌هایی است که سر وقت به شمار می‌آید؛ پرونده‌های رسیدگی‌شده و جاری در آن از هم جدا نمی‌شود، پس اینجا دیرشده نامیده نمی‌شود.',
  overdueNone: 'هیچ فایلی نمی‌گوید چند پروندهٔ کمون‌ها از مهلت گذشته است.',
  half: (p) =>
    `نیمی از پرونده‌های گذشته از مهلت کمون‌ها نزد ${number(p.communes)} کمون از ${number(p.known)} کمون است.`,
  partRates: (p) =>
    `سر وقت به شمار آمده: در همهٔ استان ${formatPercent('fa', p.whole.numerator / p.whole.denominator)}، در کمون‌ها ${rateOf(p.communes)}، در دیگر دفترهای استان ${rateOf(p.rest)}.`,
  coverage: (p) =>
    `شمار ${number(p.known)} کمون از ${number(p.communes)} کمون معلوم است${p.alone ? '؛ اداره‌ها در آن نیست' : ''}.`,
  compared: (p) => `تفاوت از ${number(p.places)} جایی است که در هر دو دوره معلوم است.`,
  notCompared: 'دوره‌ای درست پیش از این برای مقایسه نیست.',
  missing: (p) => `در جمع نیست: ${p.reasons.join('؛ ')}.`,
  missingUnits: (p) => `${p.units} (${MISSING[p.reason]})`,
  unit: 'کمون',
  field: 'حوزه',
  count: (p) => (p.of === 'pending_overdue' ? 'گذشته از مهلت' : 'سر وقت شمرده‌نشده'),
  ofWhole: (p) => (p.of === 'pending_overdue' ? 'از پرونده‌های جاری آن' : 'از دریافتی‌ها'),
  change: 'در مقایسه با دورهٔ پیش',
  range: 'بازهٔ ۹۵٪',
  distance: 'در برابر حد معمول',
  distanceOf: (p) => DISTANCE[p.distance],
  farthest:
    'به ترتیب فاصله از نسبت همهٔ کمون‌ها با هم، با در نظر گرفتن شمار پرونده‌های هر یک: بزرگی شمار پیش از هر چیز به شمار دریافتی‌ها بسته است.',
  others: (p) => `${number(p.count)} جای دیگر`,
  department: 'اداره',
  otherFields: (p) => `${number(p.count)} حوزهٔ دیگر`,
  allUnits: 'همهٔ کمون‌ها',
  outsideFields: (p) =>
    `${number(p.communes)} کمون ارقامی به تفکیک حوزه ندارد: ${number(p.count)} پروندهٔ آن‌ها${p.change === null ? '' : ` (در برابر دورهٔ پیش: ${formatDifference('fa', p.change)})`} در جدول حوزه‌ها نیست.`,
  fieldsNone: 'فایل‌های منتشرشده این شمار را به تفکیک حوزه نمی‌دهد.',

  changesTitle: 'آنچه واقعاً تغییر کرد',
  changesRule: (p) =>
    `دربارهٔ ${RATE[p.rate]}، با آنچه در پایان این دوره معلوم بود؛ نخست جایی که این تفاوت پرونده‌های بیشتری از تازه‌ترین دوره است. واقعی آن است که در همهٔ دوره‌های از آن پس، و در تازه‌ترین دوره به‌تنهایی، با سه دورهٔ درست پیش از آن (جز تِت) فرق کند.`,
  allCommunes: 'همهٔ کمون‌ها با هم',
  together: (p) => `همهٔ کمون‌ها با هم: ${p.sentence}`,
  changesNone: 'هیچ کمونی بیش از نوسان معمول خود تغییر نکرد.',
  poolUnsteady:
    'همهٔ کمون‌ها با هم: نمی‌توان گفت واقعاً تغییر کرده‌اند یا نه، زیرا کمون‌های دارای ارقام از دوره‌ای به دورهٔ دیگر فرق می‌کنند؛ آن‌ها که در همهٔ دوره‌ها ارقام دارند کمتر از ۹۰٪ پرونده‌ها را دارند.',
  poolSteady: (p) =>
    `تنها بر پایهٔ ${number(p.units)} کمون از ${number(p.of)} کمون که در همهٔ دوره‌ها ارقام دارند؛ پس این نسبت شاید اندکی با نسبت همهٔ آن‌ها فرق کند.`,
  changesCannot:
    'نمی‌توان گفت چه تغییر کرده است: تنها جمع‌های انباشته هست، نه دوره‌های جدا برای مقایسه.',
  noRate: 'نمی‌توان گفت: از ارقام این دوره هیچ نسبت سر وقتی به دست نمی‌آید.',
  moreChanges: (p) =>
    `جز این‌ها ${[
      ...(p.unfavourable === 0 ? [] : [`${number(p.unfavourable)} کمون به زیان مردم`]),
      ...(p.favourable === 0 ? [] : [`${number(p.favourable)} کمون به سود مردم`]),
    ].join(' و ')} تغییر کرد.`,
  changeTitle: (p) => `${p.unit}: ${p.direction === 'rise' ? 'افزایش' : 'کاهش'} از ${p.since}`,
  early: (p) =>
    `${number(p.communes)} کمون بالاتر یا پایین‌تر از نخستین دوره‌های دارای ارقام است، اما در این اواخر تغییر روشنی در آن دیده نمی‌شود.`,
  allChanges: 'همهٔ کمون‌هایی که تغییر کرد',

  noActionTitle: 'آنچه هنوز تغییر به شمار نمی‌آید',
  noActionRule: 'نوسان این دوره به‌تنهایی دلیلی برای اقدام نیست؛ خود سطح شاید جای پرسش داشته باشد.',
  noActionNone: 'هیچ کمونی در محدودهٔ نوسان معمول خود به زیان مردم جابه‌جا نشد.',
  noActionCannot: 'نمی‌توان گفت: دوره‌ها کمتر از آن است که نوسان معمول شناخته شود.',
  noActionMore: (p) =>
    `${number(p.communes)} کمون دیگر نیز در حد معمول خود به زیان مردم جابه‌جا شد، با پروندهٔ کمتر.`,

  askTitle: 'از کدام کمون بپرسیم و چه بپرسیم',
  askNone: 'ارقام پرسشی پیش نمی‌آورد.',
  askAll: (p) =>
    `پرسش از همهٔ کمون‌ها با هم: ${p.sentence} چرا در این سطح است، و کدام مرحله بیش از همه زمان می‌برد؟`,
  askOrder: (p) =>
    `به ترتیب ${p.overdue ? 'پرونده‌های گذشته از مهلت' : 'پرونده‌هایی که سر وقت به شمار نمی‌آید'} بیش از سهم همهٔ کمون‌ها با هم؛ آنچه به سود مردم تغییر کرده در پایان می‌آید.${p.rate === null ? '' : ` درصدها: ${RATE[p.rate]}.`}`,
  askUnsure: (p) =>
    `${number(p.communes)} کمون دیگر نیز پایین‌تر از بیشتر کمون‌هاست، اما نه آشکارا بیش از تفاوت معمول.`,
  learnTitle: 'از کدام کمون بیاموزیم',
  learnNone:
    'هیچ کمونی در سه دورهٔ پیاپی آشکارا بالاتر از دیگران نبود، بدون جهشی که نخست باید درباره‌اش پرسید.',
  learnCannot: 'نمی‌توان گفت: دست‌کم سه دورهٔ پیاپی لازم است.',
  beside: (p) => {
    const [own, all] = percentPair('fa', p.numerator / p.denominator, p.target);
    return `${own} از ${number(p.denominator)} پرونده؛ همهٔ کمون‌ها با هم ${all}.`;
  },

  indexTitle: 'شاخص ۷۶۶',
  indexNone: 'تا پایان این دوره هیچ امتیازی از شاخص ۷۶۶ گرفته نشده است.',
  indexCommunes: (p) =>
    `${number(p.units)} کمون تا ${day(p.asOf)}: از ${points(p.lowest)} تا ${points(p.highest)} امتیاز، کمون میانی ${points(p.median)}.`,
  indexLost: 'امتیازهای ازدست‌رفته به تفکیک گروه',
  indexColumns: {
    group: 'گروه',
    maximum: 'بیشینه',
    province: 'کمبود استان',
    provinces: 'کمبود استان میانی',
    communes: 'کمبود کمون میانی',
  },
  indexGaps: (p) =>
    `فاصلهٔ هر کمون تا کمونِ بالاتر: فاصلهٔ میانی ${points(p.median)} امتیاز است و ${number(p.close)} فاصله از ${number(p.of)} فاصله از ${points(p.within)} امتیاز بیشتر نیست؛ پس امتیازها گویاتر از رتبه‌ها هستند.`,
  indexMoved: (p) =>
    p.most === null
      ? `از ${day(p.since)} هیچ کمونی بیش از ${number(p.points)} امتیاز جابه‌جا نشد.`
      : `از ${day(p.since)}، ${number(p.units)} کمون بیش از ${number(p.points)} امتیاز جابه‌جا شد؛ در ${number(p.most.units)} کمون بیشتر آن از گروه ${province.indexGroup({ group: p.most.group })} است.`,

  healthTitle: 'تا چه اندازه به ارقام می‌توان تکیه کرد',
  healthMade: (p) =>
    `در این دوره، بسته به آنچه فایل‌ها می‌گویند، برای هر کمون ${p.fewest === p.most ? number(p.most) : `${number(p.fewest)} تا ${number(p.most)}`} آزمون از ${number(p.of)} آزمون شدنی بود.`,
  healthClean: (p) =>
    `از ${number(p.checked)} کمون بررسی‌شده، ${number(p.clean)} کمون همهٔ آزمون‌های شدنی را گذراند.`,
  healthLeast: (p) =>
    `در همهٔ دوره‌ها تا این دوره، بیشترین آزمون ردشده (از آزمون‌های انجام‌شده): ${p.units}.`,
  healthOf: (p) => `${p.unit} (${number(p.failed)} از ${number(p.made)})`,
  healthFailure: (p) => `ردشده در آزمون «${p.check}»: ${p.units}.`,
  andOthers: (p) => `${p.units} و ${number(p.others)} جای دیگر`,

  source: 'برگرفته از ارقام کمون‌ها',
  version: (p) => `نسخهٔ داده‌ها: ${p.version}.`,
};
