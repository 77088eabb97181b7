import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('ar', value);

/** Messages: the files one by one, and where each figure was read, in Arabic. */
export const sources: Messages['sources'] = {
  title: 'ملفات المصدر واحدًا واحدًا',
  exampleTitle: 'ملفات المقاطعة المختلقة واحدًا واحدًا (لا مكان حقيقي فيها)',
  description: 'كل ملف قُرئ: بصمته ونموذجه وترميزه وكم صفًا حُمّل منه.',
  lead: (p) => `عدد الملفات المقروءة ${number(p.files)}.`,
  intro:
    'لا تُنشر أسماء الملفات لأنها قد تحوي أسماء أشخاص. ولكل ملف رمز مأخوذ من مساره ومحتواه؛ ولدى الناشر قائمة بالملف الذي يعنيه كل رمز، ومن عنده الملف يستطيع مقارنة بصمة SHA-256.',
  cut: (p) =>
    `عدد الملفات المذكورة في هذه الصفحات ${number(p.shown)} من أصل ${number(p.total)}؛ وفي manifest.json كلها.`,
  encoding: 'الترميز',
  rows: 'الصفوف',
  loadedOf: (p) => `حُمّل ${number(p.loaded)} من ${number(p.read)}`,
  skipped: (p) => `تُرك ${number(p.rows)} (${p.reasons.join('؛ ')})`,
  rejected: (p) => `رُفض ${number(p.rows)}`,
  reason: (p) => `${p.reason}: ${number(p.rows)}`,
  noExport: 'جدول مرافق، ليس ملف أعداد',
  allLink: 'كل الملفات واحدًا واحدًا',

  placesTitle: 'من أي ملف وأي سطر أُخذ كل رقم',
  placesNote: 'يقود رمز الملف إلى بصمته. والمجموع مأخوذ من كل الأسطر المذكورة لفترته.',
  fieldsOf: (p) => `المجالات واحدًا واحدًا، ${p.period}`,
  byPeriod: 'الفترات واحدة واحدة',
  file: 'الملف',
  line: 'السطر',
  sheet: (p) => `الورقة ${number(p.sheet)}`,
  place: (p) =>
    p.sheet === null ? number(p.line) : `${number(p.line)} (الورقة ${number(p.sheet)})`,
};
