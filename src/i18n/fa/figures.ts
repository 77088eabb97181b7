import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('fa', value);

/** What the tools of figures say, in Persian. */
export const figures: Messages['figures'] = {
  walkHint: 'کلیدهای جهت‌نما: از نقطه‌ای به نقطهٔ دیگر. ⁦Home⁩ و ⁦End⁩: به دو سر. ⁦Escape⁩: بستن.',
  walkPlace: (p) => `نقطهٔ ${number(p.place)} از ${number(p.points)}.`,
  saveAs: 'بارگیری:',
  saveSvg: 'تصویر SVG',
  savePng: 'تصویر PNG',
  saveCsv: 'ارقام CSV',
  saveFailed: 'این مرورگر نتوانست تصویر را بسازد. تصویر SVG را امتحان کنید.',
  csvTitle: 'عنوان',
  csvSource: 'منبع',
  csvAbout: 'دربارهٔ ارقام',
  csvNote: 'توجه',
  csvAddress: 'نشانی',
};
