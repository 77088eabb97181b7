import { formatDate, formatDifference, formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';
import { percentPair } from '../percent-pair.ts';
import { RATE } from './indicator-words.ts';
import { province } from './province.ts';

const number = (value: number) => formatNumber('fa', value);
const points = (value: number) => formatNumber('fa', value, 2);
const day = (iso: string) => formatDate('fa', iso);

/** Messages: the briefings of a province's monthly meeting, in Persian. Counted nouns stay singular. */
export const briefing: Messages['briefing'] = {
  name: 'برگهٔ جلسه',
  title: (p) => `برگهٔ جلسه، ${p.period}`,
  titleOf: (p) => `برگهٔ جلسه، ${p.period}، ${p.province}`,
  allTitle: 'برگه‌های جلسه‌های ماهانه',
  allInternal: 'برگه‌های جلسه‌های ماهانه (داخلی)',
  all: 'همهٔ برگه‌ها',
  allIntro:
    'دو صفحهٔ A4 برای جلسهٔ ماهانهٔ یک استان: چه چیز از مهلت گذشته، چه چیز به‌راستی تغییر کرده، چه چیز اقدامی نمی‌خواهد، از که باید پرسید و از که آموخت. تنها جایی هست که ارقام کمون‌ها دانسته است؛ آنچه دربارهٔ یک ماه گفته می‌شود تنها بر ارقام تا پایان همان ماه تکیه دارد، با اصلاح‌های پس از آن.',
  internal: 'داخلی: در سایت منتشرشده نیست',

  overdueTitle: (p) =>
    p.of === 'pending_overdue' ? 'اکنون گذشته از مهلت' : 'سر وقت به شمار نیامده',
  notInTime: (p) =>
    `${p.during}، از ${number(p.whole)} پروندهٔ دریافتی ${number(p.count)} تا بنا بر تصمیم ۷۶۶ سر وقت به شمار نمی‌آید.`,
  notInTimeMeaning:
    'منبع نمی‌گوید چند پرونده از مهلت گذشته و ناتمام است. این شمار، دریافتی‌ها منهای آن‌هایی است که سر وقت به شمار می‌آید؛ پرونده‌های تمام‌شده و ناتمام در آن از هم جدا نمی‌شود، پس این‌جا دیرکرد نامیده نمی‌شود.',
  overdueNone: 'هیچ فایلی نمی‌گوید چند پروندهٔ کمون‌ها از مهلت گذشته است.',
  half: (p) => `نیمی از آن‌ها نزد ${number(p.communes)} کمون از ${number(p.known)} کمون است.`,
  coverage: (p) =>
    `شمار ${number(p.known)} کمون از ${number(p.communes)} کمون دانسته است؛ اداره‌ها در آن نیست.`,
  compared: (p) => `تفاوت از ${number(p.communes)} کمونی است که در هر دو دوره دانسته است.`,
  notCompared: 'دورهٔ درست پیش از این برای سنجش نیست.',
  hiddenUnits: (p) => `شمار ${number(p.communes)} کمون به سبب کوچکی پنهان است و در جمع نیست.`,
  unstated: (p) => `${number(p.communes)} کمون ارقام دیگری دارد، اما این شمار را نه.`,
  incomplete: (p) =>
    `ارقام ${number(p.communes)} کمون تنها بخشی از دوره را در بر دارد و در جمع نیست.`,
  unit: 'کمون',
  field: 'حوزه',
  count: (p) => (p.of === 'pending_overdue' ? 'گذشته از مهلت' : 'نه سر وقت'),
  ofWhole: (p) => (p.of === 'pending_overdue' ? 'از ناتمام‌های آن' : 'از دریافتی‌ها'),
  change: 'در سنجش با دورهٔ پیش',
  part: 'سهم از همه',
  others: (p) => `${number(p.count)} جای دیگر`,
  otherFields: (p) => `${number(p.count)} حوزهٔ دیگر`,
  allUnits: 'همهٔ کمون‌ها',
  outsideFields: (p) =>
    `${number(p.communes)} کمون ارقامی به تفکیک حوزه ندارد: ${number(p.count)} پروندهٔ آن‌ها${p.change === null ? '' : ` (در برابر دورهٔ پیش: ${formatDifference('fa', p.change)})`} در جدول حوزه‌ها نیست.`,
  fieldsNone: 'فایل‌های منتشرشده این شمار را به تفکیک حوزه نمی‌دهد.',

  changesTitle: 'آنچه به‌راستی تغییر کرد',
  changesRule: (p) =>
    `دربارهٔ ${RATE[p.rate]}، با آنچه در پایان این دوره دانسته بود. تغییر تنها وقتی واقعی خوانده می‌شود که نمودار کنترل آن را نشان دهد و همهٔ دوره‌های از آن پس با هم، و آخرین دوره به‌تنهایی، با سه دورهٔ درست پیش از آن (جز دورهٔ تِت) فرق کند. نخست آن‌هایی که پروندهٔ بیشتری در میان است.`,
  allCommunes: 'همهٔ کمون‌ها با هم',
  together: (p) => `همهٔ کمون‌ها با هم: ${p.sentence}`,
  changesNone: 'هیچ کمونی بیش از نوسان معمول خود تغییر نکرد.',
  poolUnsteady:
    'همهٔ کمون‌ها با هم: نمی‌توان گفت به‌راستی تغییر کرده‌اند یا نه، زیرا کمون‌های دارای ارقام از دوره‌ای به دورهٔ دیگر فرق می‌کنند؛ آن‌ها که در همهٔ دوره‌ها ارقام دارند کمتر از ۹۰ درصد پرونده‌ها را دارند.',
  poolSteady: (p) =>
    `تنها بر پایهٔ ${number(p.units)} کمون از ${number(p.of)} کمون که در همهٔ دوره‌ها ارقام دارند.`,
  changesCannot:
    'نمی‌توان گفت چه تغییر کرده است: تنها جمع‌های انباشته هست، نه دوره‌های جدا برای سنجش.',
  noRate: 'نمی‌توان گفت: از ارقام این دوره هیچ نسبت سر وقتی به دست نمی‌آید.',
  moreChanges: (p) =>
    `جز این‌ها ${[
      ...(p.unfavourable === 0 ? [] : [`${number(p.unfavourable)} کمون به زیان مردم`]),
      ...(p.favourable === 0 ? [] : [`${number(p.favourable)} کمون به سود مردم`]),
    ].join(' و ')} تغییر کرد.`,
  changeTitle: (p) => `${p.unit}: ${p.direction === 'rise' ? 'افزایش' : 'کاهش'} از ${p.since}`,
  early: (p) =>
    `${number(p.communes)} کمون بالاتر یا پایین‌تر از دوره‌های نخست است، اما با سه دورهٔ درست پیش از آن تفاوت روشنی ندارد: تغییرِ اکنون نیست.`,
  allChanges: 'همهٔ کمون‌هایی که تغییر کرد',

  noActionTitle: 'بدتر می‌نماید، اما این تغییر اقدامی نمی‌خواهد',
  noActionNone: 'هیچ کمونی در محدودهٔ نوسان معمول خود به زیان مردم نرفت.',
  noActionCannot: 'نمی‌توان گفت: دوره‌ها کمتر از آن است که نوسان معمول شناخته شود.',
  noActionMore: (p) => `${number(p.communes)} کمون دیگر نیز چنین است، با پروندهٔ کمتر.`,

  askTitle: 'از که بپرسیم و چه',
  askNone: 'ارقام پرسشی پیش نمی‌نهد.',
  askAll: (p) =>
    `پرسش از همهٔ کمون‌ها با هم: ${p.sentence} این سطح از چیست، و کدام گام بیش از همه زمان می‌برد؟`,
  askUnsure: (p) =>
    `${number(p.communes)} کمون دیگر نیز پایین‌تر از بیشتر کمون‌هاست، اما نه آشکارا بیش از تفاوت معمول.`,
  learnTitle: 'از که بیاموزیم',
  learnNone:
    'هیچ کمونی در سه دورهٔ پیاپی آشکارا بالاتر از دیگران نبود، بی جهشی که نخست باید درباره‌اش پرسید.',
  learnCannot: 'نمی‌توان گفت: دست‌کم سه دورهٔ پیاپی لازم است.',
  beside: (p) => {
    const [own, all] = percentPair('fa', p.numerator / p.denominator, p.target);
    return `${own} از ${number(p.denominator)} پرونده؛ همهٔ کمون‌ها با هم ${all}.`;
  },

  indexTitle: 'شاخص ۷۶۶',
  indexNone: 'تا پایان این دوره هیچ امتیازی از شاخص ۷۶۶ گرفته نشده است.',
  indexCommunes: (p) =>
    `${number(p.units)} کمون تا ${day(p.asOf)}: از ${points(p.lowest)} تا ${points(p.highest)} امتیاز، کمون میانی ${points(p.median)}.`,
  indexLost: 'امتیازهای ناگرفته به تفکیک گروه',
  indexColumns: {
    group: 'گروه',
    maximum: 'بیشینه',
    province: 'کمبود استان',
    provinces: 'کمبود استان میانی',
    communes: 'کمبود کمون میانی',
  },
  indexMoved: (p) =>
    p.most === null
      ? `از ${day(p.since)} هیچ کمونی بیش از ${number(p.points)} امتیاز جابه‌جا نشد.`
      : `از ${day(p.since)}، ${number(p.units)} کمون بیش از ${number(p.points)} امتیاز جابه‌جا شد؛ در ${number(p.most.units)} کمون بیشتر آن از گروه ${province.indexGroup({ group: p.most.group })} است.`,

  healthTitle: 'تا چه اندازه به ارقام می‌توان تکیه کرد',
  healthClean: (p) =>
    `از ${number(p.checked)} کمون بررسی‌شده، ${number(p.clean)} کمون در این دوره همهٔ آزمون‌های شدنی را گذراند.`,
  healthLeast: (p) => `بیشترین آزمون‌های ناکام (از آزمون‌های انجام‌شده) تا این دوره: ${p.units}.`,
  healthOf: (p) => `${p.unit} (${number(p.failed)} از ${number(p.made)})`,
  healthFailure: (p) => `آزمون ناکام «${p.check}»: ${p.units}.`,
  andOthers: (p) => `${p.units} و ${number(p.others)} جای دیگر`,

  source: 'برگرفته از ارقام کمون‌ها',
  version: (p) => `نسخهٔ داده‌ها: ${p.version}.`,
};
