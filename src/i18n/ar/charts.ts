import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('ar', value);

const NOT_DRAWN = {
  suppressed: 'رقمها محجوب لصغره',
  unknown: 'لا أرقام لها للفترة نفسها',
  nothing: 'لا معاملات لها تُحسب منها',
};

const FUNNEL_PLACES = {
  far_below: 'تحت الحد الخارجي (٩٩٫٨٪)',
  below: 'تحت الحد الداخلي (٩٥٪)',
  within: 'ضمن الحدود',
  above: 'فوق الحد الداخلي (٩٥٪)',
  far_above: 'فوق الحد الخارجي (٩٩٫٨٪)',
};

const BAND_SHORT = { first: 'الأول', middle: 'الأوسط', last: 'الأخير' };
const BAND_NAMES = {
  first: 'في الثلث الأول',
  middle: 'في الثلث الأوسط',
  last: 'في الثلث الأخير',
};

const SIGNALS = {
  outside: 'خارج الحدود',
  trend: 'سبع فترات متتالية صعودًا أو هبوطًا',
  two_of_three: 'فترتان من ثلاث قرب أحد الحدّين',
  shift: 'سبع فترات متتالية في جهة واحدة',
};
const MISSING = {
  suppressed: 'محجوب: عدد صغير',
  unknown: 'لا أرقام بعد',
  nothing: 'لا معاملات تُحسب منها',
};

const CHANGES = {
  up: 'ارتفعت بما يتجاوز الحظ',
  down: 'انخفضت بما يتجاوز الحظ',
  none: 'فرق قد يكون حظًا',
};

const ON_TIME_PARTS = {
  on_time: 'أُنجزت قبل موعدها أو فيه',
  pending_in_time: 'جارية ضمن المهلة',
  late: 'أُنجزت بعد موعدها',
  pending_overdue: 'جارية تجاوزت المهلة',
};

/** What charts say, in Arabic. */
export const charts: Messages['charts'] = {
  empty: 'لا أرقام للرسم بعد',
  tet: 'رأس السنة القمرية',
  median: (p) => `الوسيط ${p.value}`,
  highest: (p) => `الأعلى ${p.value}`,
  trendLabel: (p) => `نسبة عبر الزمن مع فترة الثقة ٩٥٪ (عدد الفترات ${number(p.periods)})`,
  rowsLabel: (p) => `نسب مع فترات الثقة ٩٥٪ (عددها ${number(p.rows)})`,
  stripLabel: (p) => `توزّع النسب (عدد الوحدات ${number(p.units)})`,
  pointsOf: (p) => `${p.score} من ${p.maximum} نقطة`,
  groupsLabel: 'المجموعات الست لمؤشر ٧٦٦ مقارنة بالوسيط والأعلى',
  groupsKey:
    'الشريط الملوّن: النقاط المحصّلة؛ الرمادي: النقاط الممكنة؛ الخط: الوسيط؛ الحلقة: الأعلى.',
  mapLabel:
    'خريطة مربعات للمقاطعات الأربع والثلاثين مع \u2066Hoàng Sa\u2069 و\u2066Trường Sa\u2069',
  axisFrom: (p) => `يبدأ المحور من ${p.from}.`,
  axisEnlarged: (p) => `المقياس العلوي تكبير للجزء من ${p.from} إلى ${p.to} من الشريط في الأسفل.`,
  notDrawnPart: (p) => `${NOT_DRAWN[p.reason]} (${number(p.units)})`,
  notDrawn: (p) => `وحدات غير مرسومة: ${p.parts.join('؛ ')}.`,
  funnelLabel: (p) =>
    `نسب الوحدات بحسب عدد معاملاتها مع حدّي ٩٥٪ و٩٩٫٨٪ (عدد الوحدات ${number(p.units)})`,
  funnelPlace: (p) => FUNNEL_PLACES[p.place],
  funnelSide: (p) => (p.side === 'above' ? 'فوق حد ٩٥٪' : 'تحت حد ٩٥٪'),
  funnelClear: (p) => (p.clear ? 'والاختلاف واضح' : 'والاختلاف غير واضح'),
  pooled: (p) => `الإجمالي ${p.value}`,
  chanceAlone: 'ما يسمح به حظ العدّ وحده',
  sizeAxis: 'عدد معاملات الوحدة',
  rankLabel: (p) => `نسب الوحدات ونطاقات مراتبها (عدد الوحدات ${number(p.units)})`,
  rankShare: 'النسبة وفترة الثقة ٩٥٪',
  rankTitle: (p) => `المرتبة من ${number(p.units)}`,
  rankOf: (p) => `المرتبة ${p.ranks} من ${number(p.units)}`,
  bandShort: (p) => BAND_SHORT[p.band],
  bandName: (p) => BAND_NAMES[p.band],
  leftOut: (p) => `… وحدات بينها غير مرسومة، تجدها في الجدول (عددها ${number(p.units)})`,
  missing: (p) => MISSING[p.reason],
  controlLabel: (p) => `نسبة عبر الزمن مقارنة بتذبذبها المعتاد (عدد الفترات ${number(p.periods)})`,
  runChart: (p) => `عدد الفترات أقل من ${number(p.fewest)}، فلا تُعرف بعد حدود التذبذب المعتاد.`,
  centre: (p) => `المتوسط ${p.value}`,
  usualVariation: 'التذبذب المعتاد',
  usualRange: (p) => `التذبذب المعتاد: ${p.lower} – ${p.upper}`,
  signal: (p) => SIGNALS[p.signal],
  multiplesLabel: (p) =>
    `نسب الوحدات عبر الزمن، لكل وحدة رسم صغير بالمقياس نفسه (عدد الوحدات ${number(p.units)})`,
  slopeLabel: (p) => `نسب الوحدات في ${p.before} وفي ${p.after} (عدد الوحدات ${number(p.units)})`,
  slopeChange: (p) => CHANGES[p.change],
  medians: 'وسيط كل مؤشر',
  scatterLabel: (p) => `الوحدات بحسب مؤشرين: ${p.x}؛ ${p.y} (عدد الوحدات ${number(p.units)})`,
  onTimeLabel: (p) =>
    `نسب الإنجاز في الموعد على مقياس واحد مع المتجاوزة للمهلة (عددها ${number(p.rates)})`,
  onTimePart: (p) => ON_TIME_PARTS[p.part],
  notCounted: (p) => `لا تشمل الجارية المتجاوزة للمهلة (${number(p.overdue)})`,
  allReceived: (p) => `كل المعاملات الواجبة الإنجاز: ${number(p.dossiers)}`,
  asCounted: 'كما عُدّت',
  standardised: 'التوحيد غير المباشر',
  pairLabel: (p) =>
    `نسب الوحدات كما عُدّت وبالتوحيد غير المباشر بحسب المجال (عدد الوحدات ${number(p.units)})`,
  mixTitle: 'توزيع المعاملات حسب المجال',
  heatmapLabel: (p) =>
    `نسب المجالات عبر الفترات (عدد المجالات ${number(p.fields)}، عدد الفترات ${number(p.periods)})`,
  fewInCell: (p) => `أقل من ${number(p.fewest)} معاملات، بلا تلوين حسب النسبة`,
  stepRange: (p) => `${p.from} إلى ${p.to}`,
  axisAcrossFrom: (p) => `يبدأ المحور الأفقي من ${p.from}.`,
  axisUpFrom: (p) => `يبدأ المحور العمودي من ${p.from}.`,
};
