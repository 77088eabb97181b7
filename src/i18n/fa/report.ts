import { isOneLine, rangeList } from '../line-ranges.ts';
import type { UnitLevel } from '../../tables/units.ts';
import type { ReportStatus } from '../../tables/quality.ts';
import { formatNumber } from '../format.ts';
import type { report as vietnamese } from '../vi/report.ts';

const number = (value: number) => formatNumber('fa', value);

const OUTCOMES: Record<ReportStatus, string> = {
  0: 'نتیجه: انجام شد و چیزی رد نشد (وضعیت ۰).',
  3: 'نتیجه: داده‌ها نوشته شد، ولی فایل یا سطری رد شد که در زیر آمده است (وضعیت ۳).',
  1: 'نتیجه: چیزی نوشته نشد و آنچه پیش‌تر بود دست‌نخورده ماند (وضعیت ۱).',
};

const LEVELS: Record<UnitLevel, string> = {
  country: 'کشور',
  province: 'استان',
  commune: 'کمون',
  department: 'اداره',
};

/** Words of the report on files that were read, in Persian. */
export const report: typeof vietnamese = {
  title: (p) => `گزارش بارگذاری داده‌ها: ${p.title}`,
  outcome: (p) => OUTCOMES[p.status],
  standing: (p) => `هنوز باید دید: خطا: ${number(p.errors)}؛ هشدار: ${number(p.warnings)}.`,
  files: (p) => `فایل‌ها: ${number(p.files)}؛`,
  rows: (p) =>
    `سطرهای خوانده‌شده ${number(p.read)}: بارگذاری‌شده ${number(p.loaded)}، کنارگذاشته ${number(p.skipped)}، ردشده ${number(p.rejected)}`,
  source: (p) => `منبع ${p.source}`,
  rejected: 'این فایل یا سطرهایی از آن رد شد',
  lines: (p) => `${isOneLine(p.lines) ? 'سطر' : 'سطرهای'} ${rangeList(p.lines, number, '، ')}`,
  inColumn: (p) => `ستون «${p.column}»`,
  sheet: (p) => `کاربرگ ${number(p.sheet)}`,
  skipped: 'نادیده',
  changes: {
    title: 'تغییرات نسبت به نسخهٔ کنونی',
    none: 'چیزی تغییر نکرد.',
    newFiles: (p) => `فایل‌های تازه (${p.count}): ${p.files}`,
    changedFiles: (p) => `فایل‌هایی با محتوای تازه (${p.count}): ${p.files}`,
    goneFiles: (p) => `فایل‌هایی که دیگر نیست (${p.count}): ${p.files}`,
    unknownNames: '(کد منبع، نه نام فایل: نام‌ها تنها در گزارش اجرای پیشین است)',
    newFigures: (p) => `ارقام تازه: ${p.figures}`,
    goneFigures: (p) => `ارقامی که دیگر نیست: ${p.figures}`,
    units: (p) => `${p.period}، ${LEVELS[p.level]}: ${p.units}`,
    changed: (p) => `ارقام تغییرکرده: ${p.count}`,
    changedCount: (p) => `${p.unit}، ${p.period}، ${p.count}: ${p.old} ← ${p.now}`,
    changedFields: (p) => `ارقام تغییرکرده به تفکیک حوزه: ${p.count}`,
    changedFieldsOf: (p) => `${p.unit}، ${p.period}: ارقام به تفکیک حوزه: ${p.count}`,
    largestField: (p) =>
      `از بزرگ‌ترین تغییرها به تفکیک حوزه: ${p.unit}، ${p.period}، ${p.field}، ${p.count}: ${p.old} ← ${p.now}`,
    finding: (p) => `${p.name}: ${p.before} ← ${p.now}`,
  },
  draftCommand: 'دستوری که پیش‌نویس نگاشت این فایل را می‌نویسد:',
  quiet: 'فایل‌هایی که چیزی برای گفتن ندارند',
  line: 'سطر',
  column: 'ستون',
  severity: 'درجه',
  message: 'یافته',
  value: 'مقدار',
};
