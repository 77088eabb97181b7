import { formatDate, formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number | null) => formatNumber('fa', value);

/** Messages: figures that a later export changed, in Persian. */
export const revisions: Messages['revisions'] = {
  title: 'ارقام اصلاح‌شده',
  exampleTitle: 'ارقام اصلاح‌شدهٔ استان ساختگی (نه دربارهٔ جایی واقعی)',
  description: 'هر رقمی که با خروجی بعدی تغییر کرد: مقدار پیشین و تازه، فایل و روز.',
  lead: (p) =>
    p.figures === 0
      ? 'هیچ رقمی تغییر نکرده است: هیچ خروجی بعدی جای ارقام خوانده‌شده را نگرفته است.'
      : `${number(p.figures)} رقم از ${number(p.units)} جا با خروجی بعدی تغییر کرده است.`,
  intro:
    'وقتی جایی ارقام یک دوره را دوباره می‌فرستد، خروجی بعدی جای پیشین را می‌گیرد و هر دو نگه داشته می‌شود. اصلاح کار عادی است؛ اینجا می‌آید تا هر که ارقام پیشین را به کار برده بتواند مقایسه کند.',
  sumsNote:
    'سطر «همهٔ حوزه‌ها» با حوزه‌هایش تغییر می‌کند. ارقام استان که از جمع کمون‌ها به دست می‌آید نیز تغییر می‌کند و جداگانه نمی‌آید.',
  hiddenNote: 'اصلاحی که بتواند شمار کوچکِ پنهانی را آشکار کند اینجا نمی‌آید.',
  cut: (p) =>
    `این صفحه ${number(p.shown)} رقم از ${number(p.total)} رقم را می‌آورد، تازه‌ترین‌ها نخست؛ فایل CSV همه را دارد.`,
  download: 'بارگیری همهٔ ارقام اصلاح‌شده (CSV)',
  exampleLink: 'ارقام اصلاح‌شدهٔ استان \u2068Mẫu\u2069، استانی که وجود ندارد، در صفحه‌ای جدا',
  correctedOn: (p) =>
    p.date === null ? 'روز اصلاح نامعلوم' : `اصلاح در ${formatDate('fa', p.date)}`,
  oldSource: 'خروجی پیشین',
  newSource: 'خروجی بعدی',
  change: (p) => `${number(p.old_value)} ← ${number(p.new_value)}`,
  moved: (p) => `${p.from} ← ${p.to}`,
  field: 'حوزه',
  allFields: 'همهٔ حوزه‌ها',
  system: (p) => `${p.field} (${p.system})`,
  lines: 'سطرها در دو فایل',
  onlyFields: (p) => `${number(p.figures)} رقم به تفکیک حوزه تغییر کرد، ارقام همهٔ حوزه‌ها نه`,
  line: (p) => `${p.period} (${p.corrected}): ${p.changes.join('؛ ')}.`,
  sectionTitle: 'ارقام اصلاح‌شده',
  allLink: 'همهٔ ارقام اصلاح‌شده، با فایل پیشین و فایل بعدی',
  more: (p) => `و ${number(p.count)} اصلاح دیگر`,
  inCommunes: (p) =>
    `${number(p.figures)} رقم از ${number(p.communes)} کمون این استان با خروجی بعدی تغییر کرده است.`,
};
