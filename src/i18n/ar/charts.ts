import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('ar', value);

/** What charts say, in Arabic. */
export const charts: Messages['charts'] = {
  empty: 'لا أرقام للرسم بعد',
  tet: 'Tết',
  median: (p) => `الوسيط ${p.value}`,
  trendLabel: (p) => `نسبة عبر الزمن مع فترة الثقة ٩٥٪ (عدد الفترات ${number(p.periods)})`,
  rowsLabel: (p) => `نسب مع فترات الثقة ٩٥٪ (عددها ${number(p.rows)})`,
  stripLabel: (p) => `توزّع النسب (عدد الوحدات ${number(p.units)})`,
  pointsOf: (p) => `${p.score} من ${p.maximum} نقطة`,
  groupsLabel: 'المجموعات الست لمؤشر ٧٦٦ مقارنة بالوسيط والأعلى',
  groupsKey:
    'الشريط الملوّن: النقاط المحصّلة؛ الرمادي: النقاط الممكنة؛ الخط: الوسيط؛ الحلقة: الأعلى.',
  mapLabel: 'خريطة مربعات للمقاطعات الأربع والثلاثين مع هوانغ سا وترونغ سا',
  axisFrom: (p) => `يبدأ المحور من ${p.from}.`,
};
