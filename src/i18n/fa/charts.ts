import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('fa', value);

const NOT_DRAWN = {
  suppressed: 'با رقم پنهان به‌سبب کوچکی',
  unknown: 'بدون رقم',
  nothing: 'بدون پروندهٔ دریافتی',
};

const FUNNEL_PLACES = {
  far_below: 'پایین‌تر از حد ۹۹٫۸٪',
  below: 'پایین‌تر از حد ۹۵٪',
  within: 'درون حدها',
  above: 'بالاتر از حد ۹۵٪',
  far_above: 'بالاتر از حد ۹۹٫۸٪',
};

/** What charts say, in Persian. */
export const charts: Messages['charts'] = {
  empty: 'هنوز رقمی برای رسم نیست',
  tet: 'Tết',
  median: (p) => `میانه ${p.value}`,
  highest: (p) => `بیشترین ${p.value}`,
  trendLabel: (p) => `نرخ در ${number(p.periods)} دوره با بازهٔ اطمینان ۹۵٪`,
  rowsLabel: (p) => `${number(p.rows)} نرخ با بازه‌های اطمینان ۹۵٪`,
  stripLabel: (p) => `پراکندگی نرخ ${number(p.units)} واحد`,
  pointsOf: (p) => `${p.score} از ${p.maximum} امتیاز`,
  groupsLabel: 'شش گروه شاخص ۷۶۶ در کنار میانه و بهترین',
  groupsKey: 'نوار رنگی: امتیاز به‌دست‌آمده؛ خاکستری: امتیاز ممکن؛ خط: میانه؛ حلقه: بهترین.',
  mapLabel: 'نقشهٔ کاشی ۳۴ استان با هوانگ‌سا و ترونگ‌سا',
  axisFrom: (p) => `محور از ${p.from} آغاز می‌شود.`,
  notDrawnPart: (p) => `${number(p.units)} واحد ${NOT_DRAWN[p.reason]}`,
  notDrawn: (p) => `رسم‌نشده: ${p.parts.join('؛ ')}.`,
  funnelLabel: (p) => `نرخ ${number(p.units)} واحد بر حسب شمار پرونده‌ها با حدهای ۹۵٪ و ۹۹٫۸٪`,
  funnelPlace: (p) => FUNNEL_PLACES[p.place],
  pooled: (p) => `کل ${p.value}`,
  chanceAlone: 'گسترهٔ تصادف به‌تنهایی',
  sizeAxis: 'شمار پرونده‌های واحد',
};
