import { during } from '../during.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('fa', value);
const percent = (share: number) => formatPercent('fa', share);

/** Messages: the home page, in Persian. Counted nouns stay singular. */
export const home: Messages['home'] = {
  coverage: (p) =>
    p.allProvinces === 1
      ? `اینجا ارقام ${number(p.communes)} کمون از ${number(p.allCommunes)} کمون هست.`
      : `اینجا ارقام ${p.provinces === p.allProvinces ? `هر ${number(p.allProvinces)} استان` : `${number(p.provinces)} استان از ${number(p.allProvinces)} استان`} و ${number(p.communes)} کمون از ${number(p.allCommunes)} کمون هست.`,
  places: (p) =>
    `کمون‌های دارای ارقام در ${p.names.join('، ')}${p.more > 0 ? ` و ${number(p.more)} استان دیگر` : ''} هستند.`,
  noFigures: 'هر جا که رقمی نیست، صفحهٔ آن همین را می‌گوید.',
  periods: (p) =>
    p.periods === 1
      ? `${p.series}: ${p.period}.`
      : `${p.series}: ${number(p.periods)} دوره، ${p.period}.`,

  nationTitle: (p) => `جمع ${number(p.provinces)} استان`,
  nationNote: (p) =>
    `پرونده‌هایی که منبع برای استان‌ها می‌شمارد، ${during('fa', p.period)}، هم در اداره‌ها و هم در کمون‌ها.`,
  received: 'پرونده‌های قابل رسیدگی',
  receivedNote: 'تازه‌رسیده و مانده از پیش',
  receivedUnsaid: 'منبع نمی‌گوید مانده‌های پیشین در آن هست یا نه',
  paidNote: 'از پرونده‌های دارای هزینه',
  fullCount:
    'این شمارش کامل است، چنان‌که منبع در آن روز داد، نه نمونه؛ شاید منبع آن را اصلاح کند. بازه‌ها پرونده‌ها را مستقل می‌گیرد؛ ارقام واقعی بیشتر نوسان دارد.',

  mapTitle: 'استان به استان',
  mapFinding: (p) =>
    `سر وقت یا هنوز در مهلت: از ${percent(p.low)} در ${p.lowest} تا ${percent(p.high)} در ${p.highest}`,
  mapNote: (p) =>
    `بنا بر تصمیم ۷۶۶، از پرونده‌های دریافتی ${during('fa', p.period)}. پنج سایه، هر یک برای یک‌پنجم استان‌ها؛ هرچه خانه بیشتر به چشم آید، نسبت بیشتر است. \u2068Hoàng Sa\u2069 رنگ \u2068Đà Nẵng\u2069 را دارد و \u2068Trường Sa\u2069 رنگ \u2068Khánh Hòa\u2069 را. هر خانه یک پیوند است.`,
  tableCaption: (p) => `استان‌ها ${during('fa', p.period)}، به ترتیب نام`,
  tableCaptionNoPeriod: 'استان‌ها، به ترتیب نام',
  province: 'استان',
  inTime: 'سر وقت یا هنوز در مهلت (۷۶۶)',
  index: (p) => `شاخص ۷۶۶، ${p.asOf} (امتیاز)`,
  communes: 'کمون‌های دارای ارقام',
  ofCommunes: (p) => `${number(p.covered)} از ${number(p.communes)}`,

  oneProvinceLink: (p) => `صفحهٔ کامل ${p.province}`,
  moreTitle: 'از اینجا به کجا',
  exampleLink: 'یک نمونهٔ کامل: استان \u2068Mẫu\u2069',
  exampleNote:
    'استانی که وجود ندارد؛ ارقامش را برنامه ساخته است تا صفحه‌ای با همهٔ دوره‌ها دیده شود',
  reportedLink: 'آنچه مطبوعات گزارش کرده‌اند',
  reportedNote: (p) =>
    `${number(p.figures)} رقم دربارهٔ ${number(p.units)} جا، هر یک با منبع خود، که با ارقام بالا جمع نمی‌شود`,
  exploreLink: 'کاوش داده‌ها',
  exploreNote: 'شاخص، جاها و دوره‌ها را انتخاب کنید؛ مرورگر خودتان پاسخ را حساب می‌کند',
  indicatorsLink: 'شاخص‌ها',
  indicatorsNote: 'هر نسبت چه می‌سنجد، از چه مجموعی، و کجا گمراه می‌کند؛ نقشهٔ استان‌ها',
  methodsLink: 'روش محاسبه',
  methodsNote: 'چرا یک جا می‌تواند چهار نسبت «سر وقت» متفاوت داشته باشد',
  unitsLink: 'همهٔ استان‌ها و کمون‌ها به ترتیب الفبا',
  unitsNote: (p) => `${number(p.communes)} کمون`,

  unitsTitle: 'استان‌ها و کمون‌ها به ترتیب الفبا',
  unitsDescription: (p) =>
    `${number(p.provinces)} استان و ${number(p.communes)} کمون، هر یک با صفحهٔ خود.`,
  provincesTitle: 'استان‌ها',
  lettersTitle: 'کمون‌ها به ترتیب حرف نخست',
  letterTitle: (p) => `کمون‌ها: \u2068${p.letter}\u2069`,
  letterDescription: (p) =>
    `${number(p.communes)} کمون که نامشان با \u2068${p.letter}\u2069 آغاز می‌شود.`,
  letterNote: 'Â و Ă با A، Ê با E، Ô و Ơ با O، و Ư با U آمده است؛ Đ حرفی جداست.',
  communeCount: (p) => `${number(p.communes)} کمون`,
};
