import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('fa', value);

const NOT_DRAWN = {
  suppressed: 'با رقم پنهان به‌سبب کوچکی',
  unknown: 'بدون رقم همین دوره',
  nothing: 'بدون پرونده‌ای برای محاسبه',
};

const FUNNEL_PLACES = {
  far_below: 'پایین‌تر از مرز بیرونی (۹۹٫۸٪)',
  below: 'پایین‌تر از مرز درونی (۹۵٪)',
  within: 'درون مرزها',
  above: 'بالاتر از مرز درونی (۹۵٪)',
  far_above: 'بالاتر از مرز بیرونی (۹۹٫۸٪)',
};

const BAND_SHORT = { first: 'نخست', middle: 'میانی', last: 'پایانی' };
const BAND_NAMES = {
  first: 'در یک‌سوم نخست',
  middle: 'در یک‌سوم میانی',
  last: 'در یک‌سوم پایانی',
};

const SIGNALS = {
  outside: 'بیرون از مرزها',
  trend: '۷ دورهٔ پیاپی رو به افزایش یا کاهش',
  two_of_three: '۲ دوره از ۳ دوره نزدیک یک مرز',
  shift: '۷ دورهٔ پیاپی در یک سو',
};
const MISSING = {
  suppressed: 'پنهان: عدد کوچک',
  unknown: 'بدون رقم',
  nothing: 'بدون پرونده‌ای برای محاسبه',
};

const CHANGES = {
  up: 'افزایش بیش از شانس',
  down: 'کاهش بیش از شانس',
  none: 'تفاوتی که شاید شانس باشد',
};

const ON_TIME_PARTS = {
  on_time: 'پیش از مهلت یا سر وقت رسیدگی‌شده',
  pending_in_time: 'جاری، در مهلت',
  late: 'دیر رسیدگی‌شده',
  pending_overdue: 'جاری، گذشته از مهلت',
};

/** What charts say, in Persian. */
export const charts: Messages['charts'] = {
  empty: 'هنوز رقمی برای رسم نیست',
  tet: 'سال نوی قمری',
  median: (p) => `میانه ${p.value}`,
  highest: (p) => `بیشترین ${p.value}`,
  trendLabel: (p) => `نسبت در ${number(p.periods)} دوره با بازهٔ اطمینان ۹۵٪`,
  rowsLabel: (p) => `${number(p.rows)} نسبت با بازه‌های اطمینان ۹۵٪`,
  stripLabel: (p) => `پراکندگی نسبت ${number(p.units)} واحد`,
  pointsOf: (p) => `${p.score} از ${p.maximum} امتیاز`,
  groupsLabel: 'شش گروه شاخص ۷۶۶ در کنار میانه و بالاترین',
  groupsKey: 'نوار رنگی: امتیاز به‌دست‌آمده؛ خاکستری: امتیاز ممکن؛ خط: میانه؛ حلقه: بالاترین.',
  mapLabel: 'نقشهٔ کاشی ۳۴ استان با \u2066Hoàng Sa\u2069 و \u2066Trường Sa\u2069',
  axisFrom: (p) => `محور از ${p.from} آغاز می‌شود.`,
  axisEnlarged: (p) => `مقیاس بالا بخش ${p.from} تا ${p.to} از نوار پایین را بزرگ کرده است.`,
  notDrawnPart: (p) => `${number(p.units)} واحد ${NOT_DRAWN[p.reason]}`,
  notDrawn: (p) => `رسم‌نشده: ${p.parts.join('؛ ')}.`,
  funnelLabel: (p) => `نسبت ${number(p.units)} واحد بر حسب شمار پرونده‌ها با مرزهای ۹۵٪ و ۹۹٫۸٪`,
  funnelPlace: (p) => FUNNEL_PLACES[p.place],
  funnelSide: (p) => (p.side === 'above' ? 'بالاتر از مرز ۹۵٪' : 'پایین‌تر از مرز ۹۵٪'),
  funnelClear: (p) => (p.clear ? 'تفاوت روشن' : 'تفاوت ناروشن'),
  pooled: (p) => `کل ${p.value}`,
  chanceAlone: 'آنچه شانسِ شمارش به‌تنهایی می‌دهد',
  sizeAxis: 'شمار پرونده‌های واحد',
  rankLabel: (p) => `نسبت‌ها و بازهٔ رتبهٔ ${number(p.units)} واحد`,
  rankShare: 'نسبت و بازهٔ ۹۵٪',
  rankTitle: (p) => `رتبه میان ${number(p.units)} واحد`,
  rankOf: (p) => `رتبهٔ ${p.ranks} از ${number(p.units)}`,
  bandShort: (p) => BAND_SHORT[p.band],
  bandName: (p) => BAND_NAMES[p.band],
  leftOut: (p) => `… ${number(p.units)} واحد میانی رسم نشده و در جدول آمده است`,
  missing: (p) => MISSING[p.reason],
  controlLabel: (p) => `نسبت در ${number(p.periods)} دوره در کنار نوسان معمول خود واحد`,
  runChart: (p) => `دوره‌ها کمتر از ${number(p.fewest)} است و مرزهای نوسان معمول هنوز معلوم نیست.`,
  centre: (p) => `میانگین ${p.value}`,
  usualVariation: 'نوسان معمول',
  usualRange: (p) => `نوسان معمول: ${p.lower} – ${p.upper}`,
  signal: (p) => SIGNALS[p.signal],
  multiplesLabel: (p) =>
    `نسبت ${number(p.units)} واحد در طول زمان، هر واحد یک نمودار کوچک با مقیاس یکسان`,
  slopeLabel: (p) => `نسبت ${number(p.units)} واحد در ${p.before} و ${p.after}`,
  slopeChange: (p) => CHANGES[p.change],
  medians: 'میانهٔ هر شاخص',
  scatterLabel: (p) => `${number(p.units)} واحد بر حسب دو شاخص: ${p.x}؛ ${p.y}`,
  onTimeLabel: (p) => `${number(p.rates)} نسبت سر وقت بر یک مقیاس و آنچه از مهلت گذشته است`,
  onTimePart: (p) => ON_TIME_PARTS[p.part],
  notCounted: (p) => `بدون ${number(p.overdue)} پروندهٔ جاری گذشته از مهلت`,
  allReceived: (p) => `همهٔ ${number(p.dossiers)} پروندهٔ قابل رسیدگی`,
  asCounted: 'آن‌گونه که شمرده شده',
  standardised: 'استانداردسازی غیرمستقیم',
  pairLabel: (p) => `نسبت ${number(p.units)} واحد، شمرده‌شده و استانداردشدهٔ غیرمستقیم بر پایهٔ حوزه`,
  mixTitle: 'پرونده‌ها به تفکیک حوزه',
  heatmapLabel: (p) => `نسبت ${number(p.fields)} حوزه در ${number(p.periods)} دوره`,
  fewInCell: (p) => `کمتر از ${number(p.fewest)} پرونده، بی‌رنگ نسبت`,
  stepRange: (p) => `${p.from} تا ${p.to}`,
  axisAcrossFrom: (p) => `محور افقی از ${p.from} آغاز می‌شود.`,
  axisUpFrom: (p) => `محور عمودی از ${p.from} آغاز می‌شود.`,
};
