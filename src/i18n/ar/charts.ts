import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('ar', value);

const NOT_DRAWN = {
  suppressed: 'رقمها محجوب لصغره',
  unknown: 'لا أرقام لها بعد',
  nothing: 'لم ترد إليها معاملات',
};

const FUNNEL_PLACES = {
  far_below: 'تحت حدّ ٩٩٫٨٪',
  below: 'تحت حدّ ٩٥٪',
  within: 'ضمن الحدود',
  above: 'فوق حدّ ٩٥٪',
  far_above: 'فوق حدّ ٩٩٫٨٪',
};

/** What charts say, in Arabic. */
export const charts: Messages['charts'] = {
  empty: 'لا أرقام للرسم بعد',
  tet: 'Tết',
  median: (p) => `الوسيط ${p.value}`,
  highest: (p) => `الأعلى ${p.value}`,
  trendLabel: (p) => `نسبة عبر الزمن مع فترة الثقة ٩٥٪ (عدد الفترات ${number(p.periods)})`,
  rowsLabel: (p) => `نسب مع فترات الثقة ٩٥٪ (عددها ${number(p.rows)})`,
  stripLabel: (p) => `توزّع النسب (عدد الوحدات ${number(p.units)})`,
  pointsOf: (p) => `${p.score} من ${p.maximum} نقطة`,
  groupsLabel: 'المجموعات الست لمؤشر ٧٦٦ مقارنة بالوسيط والأعلى',
  groupsKey:
    'الشريط الملوّن: النقاط المحصّلة؛ الرمادي: النقاط الممكنة؛ الخط: الوسيط؛ الحلقة: الأعلى.',
  mapLabel: 'خريطة مربعات للمقاطعات الأربع والثلاثين مع هوانغ سا وترونغ سا',
  axisFrom: (p) => `يبدأ المحور من ${p.from}.`,
  notDrawnPart: (p) => `${NOT_DRAWN[p.reason]} (${number(p.units)})`,
  notDrawn: (p) => `وحدات غير مرسومة: ${p.parts.join('؛ ')}.`,
  funnelLabel: (p) =>
    `نسب الوحدات بحسب عدد معاملاتها مع حدّي ٩٥٪ و٩٩٫٨٪ (عدد الوحدات ${number(p.units)})`,
  funnelPlace: (p) => FUNNEL_PLACES[p.place],
  pooled: (p) => `الإجمالي ${p.value}`,
  chanceAlone: 'مدى المصادفة وحدها',
  sizeAxis: 'عدد معاملات الوحدة',
};
