import { formatDate, formatNumber } from '../format.ts';
import { plural } from '../plural.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('ar', value);
type Kind = Parameters<Messages['data']['kind']>[0]['kind'];

const KINDS: Record<Kind, string> = {
  overview:
    'قاعدة بيانات DuckDB مضغوطة بـ gzip: الوحدات والفترات والأعداد ومؤشر ٧٦٦ والصحافة والمصادر',
  fields: 'قاعدة بيانات DuckDB مضغوطة بـ gzip: الأعداد حسب المجال في مقاطعة واحدة',
  statistics:
    'قاعدة بيانات DuckDB مضغوطة بـ gzip: مقارنة الوحدات ومخططات الضبط والبلديات المتشابهة',
  'dossiers.csv': 'كل الصفوف المقروءة من ملفات المصدر بأحدث نسخة: CSV بفواصل، UTF-8',
  'dossiers-excel.csv': 'الصفوف نفسها لبرنامج Excel الفيتنامي: CSV بفواصل منقوطة، UTF-8 مع BOM',
  'dossiers.parquet': 'الصفوف نفسها بصيغة Parquet',
  'revisions.csv': 'كل رقم تغيّر بتصدير لاحق: القديم والجديد والملف واليوم (CSV)',
  'units.csv': 'المقاطعات والبلديات برموزها وتواريخ سريانها',
  'dictionary.csv': 'القاموس: كل عمود في كل جدول',
  'datapackage.json': 'وصف الملفات وفق معيار Data Package',
  'quality.json': 'العيوب الموجودة في ملفات المصدر، للقراءة الآلية',
  'manifest.json': 'قائمة الملفات وملفات المصدر والإصدار، للقراءة الآلية',
};

/** Messages: the page of downloads, in Arabic. */
export const data: Messages['data'] = {
  title: 'البيانات',
  description: 'نزّل كل الأرقام والقاموس ومصدر كل ملف، وكيف تستشهد بها.',
  lead: (p) =>
    `عدد صفوف الأرقام ${number(p.rows)}، قُرئت من ملفات مصدر عددها ${number(p.files)}${p.asOf === null ? '' : `، حتى ${formatDate('ar', p.asOf)}`}.`,
  version: (p) => `الإصدار \u2066${p.version}\u2069`,
  filesTitle: 'الملفات',
  filesCaption: 'ملفات هذا الإصدار',
  file: 'الملف',
  rows: 'الصفوف',
  size: 'الحجم',
  kind: (p) => KINDS[p.kind],
  kilobytes: (p) => `${p.number} ك.ب`,
  sizeNote:
    'حجم قاعدة البيانات هو حجمها قبل الضغط. لا تُصحَّح الأرقام بعد قراءتها أبدًا: وما لا يتوافق منها مذكور في هذه الصفحة:',

  sourcesTitle: 'مصدر كل ملف',
  sourcesIntro:
    'قُرئت أعداد المعاملات من الملفات التالية. لا تُنشر أسماء الملفات؛ ويُعرف كل ملف ببصمة محتواه SHA-256.',
  asOfColumn: 'الأرقام حتى',
  captureColumn: 'طريقة الجمع',
  licenceColumn: 'الترخيص',
  filesColumn: 'عدد الملفات',
  loadedColumn: 'صفوف محمّلة',
  fingerprint: 'SHA-256',
  reportedSource: (p) =>
    `أما ما ذكرته الصحف والمواقع الرسمية، وعدده ${plural('ar', p.figures, { one: 'رقم واحد', two: 'رقمان', few: `${number(p.figures)} أرقام`, many: `${number(p.figures)} رقمًا`, other: `${number(p.figures)} رقم` })}، فمصدر كل منه مذكور بجانبه:`,

  citeTitle: 'كيف تستشهد بالبيانات',
  citeIntro: 'عند إعادة الاستخدام اذكر الناشر الأصلي والإصدار:',
  cite: (p) =>
    `${p.publishers.join('؛ ')}. أرقام إدارية${p.asOf === null ? '' : ` حتى ${formatDate('ar', p.asOf)}`}. عن ${p.site}، الإصدار \u2066${p.version}\u2069. \u2066${p.address}\u2069`,
  licenceTitle: 'الترخيص',
  licence: (p) => `الأرقام: \u2068${p.licence}\u2069.`,

  dictionaryTitle: 'القاموس',
  dictionaryIntro:
    'للعمود الاسم نفسه والمعنى نفسه في كل جدول. والخلية الفارغة تعني أن المصدر لم يذكر شيئًا، ولا تعني صفرًا.',
  tableName: (p) => `الجدول ${p.table} (عدد الأعمدة ${number(p.columns)})`,
  column: 'العمود',
  meaning: 'المعنى',
  unit: 'الوحدة',
  type: 'النوع',

  exampleTitle: 'بيانات مختلقة للتنزيل (لا مكان حقيقي فيها)',
  exampleLink: 'البيانات المختلقة لمقاطعة \u2068Mẫu\u2069 التي لا وجود لها، في صفحة خاصة بها',
  exampleCite: 'لا تستشهد بها: لا رقم هنا يخص مكانًا حقيقيًا.',
};
