import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('fa', value);

/** What charts say, in Persian. */
export const charts: Messages['charts'] = {
  empty: 'هنوز رقمی برای رسم نیست',
  tet: 'Tết',
  median: (p) => `میانه ${p.value}`,
  trendLabel: (p) => `نرخ در ${number(p.periods)} دوره با بازهٔ اطمینان ۹۵٪`,
  rowsLabel: (p) => `${number(p.rows)} نرخ با بازه‌های اطمینان ۹۵٪`,
  stripLabel: (p) => `پراکندگی نرخ ${number(p.units)} واحد`,
  pointsOf: (p) => `${p.score} از ${p.maximum} امتیاز`,
  groupsLabel: 'شش گروه شاخص ۷۶۶ در کنار میانه و بهترین',
  groupsKey: 'نوار رنگی: امتیاز به‌دست‌آمده؛ خاکستری: امتیاز ممکن؛ خط: میانه؛ حلقه: بهترین.',
  mapLabel: 'نقشهٔ کاشی ۳۴ استان با هوانگ‌سا و ترونگ‌سا',
  axisFrom: (p) => `محور از ${p.from} آغاز می‌شود.`,
};
