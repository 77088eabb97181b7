import { isOneLine, rangeList } from '../line-ranges.ts';
import type { UnitLevel } from '../../tables/units.ts';
import type { ReportStatus } from '../../tables/quality.ts';
import { formatNumber } from '../format.ts';
import type { report as vietnamese } from '../vi/report.ts';

const number = (value: number) => formatNumber('ar', value);

const OUTCOMES: Record<ReportStatus, string> = {
  0: 'النتيجة: تمّ، ولم يُرفض شيء (الحالة ٠).',
  3: 'النتيجة: كُتبت البيانات، لكن رُفض ملف أو صف، كما يُذكر أدناه (الحالة ٣).',
  1: 'النتيجة: لم يُكتب شيء، وبقي ما كان قائمًا كما هو (الحالة ١).',
};

const LEVELS: Record<UnitLevel, string> = {
  country: 'الدولة',
  province: 'المقاطعات',
  commune: 'البلديات',
  department: 'الإدارات',
};

/** Words of the report on files that were read, in Arabic. */
export const report: typeof vietnamese = {
  title: (p) => `تقرير تحميل البيانات: ${p.title}`,
  outcome: (p) => OUTCOMES[p.status],
  standing: (p) =>
    `ما زال يحتاج إلى نظر: أخطاء: ${number(p.errors)}؛ تحذيرات: ${number(p.warnings)}.`,
  files: (p) => `الملفات: ${number(p.files)}؛`,
  rows: (p) =>
    `الصفوف المقروءة ${number(p.read)}: المحمّل ${number(p.loaded)}، والمتروك ${number(p.skipped)}، والمرفوض ${number(p.rejected)}`,
  source: (p) => `المصدر ${p.source}`,
  rejected: 'رُفض هذا الملف أو صفوف منه',
  lines: (p) => `${isOneLine(p.lines) ? 'السطر' : 'الأسطر'} ${rangeList(p.lines, number, '، ')}`,
  inColumn: (p) => `العمود «${p.column}»`,
  sheet: (p) => `ورقة ${number(p.sheet)}`,
  skipped: 'تُخُطّي',
  changes: {
    title: 'التغييرات مقارنةً بالنسخة الحالية',
    none: 'لم يتغيّر شيء.',
    newFiles: (p) => `ملفات جديدة (${p.count}): ${p.files}`,
    changedFiles: (p) => `ملفات تغيّر محتواها (${p.count}): ${p.files}`,
    goneFiles: (p) => `ملفات لم تعد موجودة (${p.count}): ${p.files}`,
    unknownNames: '(رموز مصادر لا أسماء ملفات: الأسماء في تقرير التشغيل السابق وحده)',
    newFigures: (p) => `أرقام جديدة: ${p.figures}`,
    goneFigures: (p) => `أرقام لم تعد موجودة: ${p.figures}`,
    units: (p) => `${p.period}، ${LEVELS[p.level]}: ${p.units}`,
    changed: (p) => `أرقام تغيّرت: ${p.count}`,
    changedCount: (p) => `${p.unit}، ${p.period}، ${p.count}: ${p.old} ← ${p.now}`,
    changedFields: (p) => `أرقام بحسب المجال تغيّرت: ${p.count}`,
    changedFieldsOf: (p) => `${p.unit}، ${p.period}: أرقام بحسب المجال: ${p.count}`,
    largestField: (p) =>
      `من أكبر التغييرات بحسب المجال: ${p.unit}، ${p.period}، ${p.field}، ${p.count}: ${p.old} ← ${p.now}`,
    finding: (p) => `${p.name}: ${p.before} ← ${p.now}`,
  },
  draftCommand: 'الأمر الذي يكتب مسودة تعيين لهذا الملف:',
  quiet: 'ملفات لا ملاحظة عليها',
  line: 'السطر',
  column: 'العمود',
  severity: 'الدرجة',
  message: 'الملاحظة',
  value: 'القيمة',
};
