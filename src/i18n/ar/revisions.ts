import { formatDate, formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';
import { communes } from './nouns.ts';

const number = (value: number | null) => formatNumber('ar', value);
const figures = (count: number) =>
  plural('ar', count, {
    zero: 'لا أرقام',
    one: 'رقم واحد',
    two: 'رقمان',
    few: `${number(count)} أرقام`,
    many: `${number(count)} رقمًا`,
    other: `${number(count)} رقم`,
  });

/** Messages: figures that a later export changed, in Arabic. */
export const revisions: Messages['revisions'] = {
  title: 'الأرقام المصحَّحة',
  exampleTitle: 'الأرقام المصحَّحة للمقاطعة المختلقة (لا مكان حقيقي فيها)',
  description: 'كل رقم تغيّر بتصدير لاحق: القيمة القديمة والجديدة والملف واليوم.',
  lead: (p) =>
    p.figures === 0
      ? 'لم يتغيّر أي رقم: لم يحلّ تصدير لاحق محل أرقام قُرئت.'
      : `أرقام تغيّرت بتصدير لاحق، وعددها ${number(p.figures)}، في أماكن عددها ${number(p.units)}.`,
  intro:
    'حين يعيد مكان إرسال أرقام فترة يحلّ التصدير اللاحق محل السابق، ويُحفظ الاثنان. والتصحيح أمر معتاد؛ ويُذكر هنا ليقارن من استعمل الأرقام القديمة.',
  sumsNote:
    'يتغيّر صف «كل المجالات» بتغيّر مجالاته. وتتغيّر كذلك أرقام المقاطعة المجموعة من بلدياتها ولا تُذكر على حدة.',
  hiddenNote: 'لا يُذكر هنا تصحيح قد يكشف عددًا صغيرًا محجوبًا.',
  cut: (p) =>
    `المذكور في هذه الصفحة ${number(p.shown)} من أصل ${number(p.total)}، الأحدث أولًا؛ وفي ملف CSV كلها.`,
  download: 'تنزيل كل الأرقام المصحَّحة (CSV)',
  exampleLink: 'الأرقام المصحَّحة لمقاطعة \u2068Mẫu\u2069 التي لا وجود لها، في صفحة خاصة بها',
  correctedOn: (p) =>
    p.date === null ? 'يوم التصحيح غير معروف' : `صُحّح في ${formatDate('ar', p.date)}`,
  oldSource: 'التصدير السابق',
  newSource: 'التصدير اللاحق',
  change: (p) => `${number(p.old_value)} ← ${number(p.new_value)}`,
  moved: (p) => `${p.from} ← ${p.to}`,
  field: 'المجال',
  allFields: 'كل المجالات',
  system: (p) => `${p.field} (${p.system})`,
  lines: 'الأسطر في الملفين',
  onlyFields: (p) => `تغيّر من أرقام المجالات ${figures(p.figures)}، ولم تتغيّر أرقام كل المجالات`,
  line: (p) => `${p.period} (${p.corrected}): ${p.changes.join('؛ ')}.`,
  sectionTitle: 'الأرقام المصحَّحة',
  allLink: 'كل الأرقام المصحَّحة، مع الملفين السابق واللاحق',
  more: (p) => `تصحيحات أخرى: ${number(p.count)}`,
  inCommunes: (p) =>
    `أرقام تغيّرت بتصدير لاحق، وعددها ${number(p.figures)}، في ${communes(p.communes)} من المقاطعة.`,
};
