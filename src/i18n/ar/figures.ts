import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('ar', value);

/** What the tools of figures say, in Arabic. */
export const figures: Messages['figures'] = {
  walkHint: 'مفاتيح الأسهم: من نقطة إلى نقطة. ⁦Home⁩ و⁦End⁩: إلى الطرفين. ⁦Escape⁩: للإغلاق.',
  walkPlace: (p) => `النقطة ${number(p.place)} من ${number(p.points)}.`,
  saveAs: 'للتنزيل:',
  saveSvg: 'صورة SVG',
  savePng: 'صورة PNG',
  saveCsv: 'أرقام CSV',
  saveFailed: 'تعذّر على هذا المتصفح إنشاء الصورة. جرّب صورة SVG.',
  csvTitle: 'العنوان',
  csvSource: 'المصدر',
  csvAbout: 'عن الأرقام',
  csvNote: 'تنبيه',
  csvAddress: 'العنوان',
};
