import type { Messages } from '../messages.ts';

/** What charts say, in Arabic. */
export const charts: Messages['charts'] = {
  empty: 'لا أرقام للرسم بعد',
  tet: 'Tết',
  median: (p) => `الوسيط ${p.value}`,
  trendLabel: (p) => `نسبة على مدى ${p.periods} فترات مع مجال الثقة 95٪`,
  rowsLabel: (p) => `${p.rows} نسب مع مجالات الثقة 95٪`,
  stripLabel: (p) => `توزّع نسب ${p.units} وحدة`,
  pointsOf: (p) => `${p.score} من ${p.maximum} نقطة`,
  groupsLabel: 'المجموعات الست لمؤشر 766 مقارنة بالوسيط والأعلى',
  groupsKey:
    'الشريط الملوّن: النقاط المحصّلة؛ الرمادي: النقاط الممكنة؛ الخط: الوسيط؛ الحلقة: الأعلى.',
  mapLabel: 'خريطة مربعات للمقاطعات الأربع والثلاثين مع هوانغ سا وترونغ سا',
  axisFrom: (p) => `يبدأ المحور من ${p.from}.`,
  bandKey: 'النطاق الباهت: مجال الثقة 95٪ (ويلسون).',
};
