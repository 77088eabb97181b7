import { formatDate, formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('fa', value);
type Kind = Parameters<Messages['data']['kind']>[0]['kind'];

const KINDS: Record<Kind, string> = {
  overview: 'پایگاه دادهٔ DuckDB (فشرده با gzip): واحدها، دوره‌ها، شمارها، شاخص ۷۶۶، مطبوعات، منابع',
  fields: 'پایگاه دادهٔ DuckDB (فشرده با gzip): شمارها به تفکیک حوزه در یک استان',
  statistics: 'پایگاه دادهٔ DuckDB (فشرده با gzip): مقایسهٔ واحدها، نمودارهای کنترل، کمون‌های همانند',
  'dossiers.csv': 'همهٔ سطرهای خوانده‌شده از فایل‌های منبع، تازه‌ترین نسخه: CSV با ویرگول، UTF-8',
  'dossiers-excel.csv': 'همان سطرها برای Excel ویتنامی: CSV با نقطه‌ویرگول، UTF-8 با BOM',
  'dossiers.parquet': 'همان سطرها به صورت Parquet',
  'revisions.csv': 'هر رقمی که با خروجی بعدی تغییر کرد: پیشین، تازه، فایل، روز (CSV)',
  'units.csv': 'استان‌ها و کمون‌ها با کد و تاریخ اعتبار',
  'dictionary.csv': 'واژه‌نامه: همهٔ ستون‌های همهٔ جدول‌ها',
  'datapackage.json': 'شرح فایل‌ها به صورت Data Package',
  'quality.json': 'خطاهای یافته‌شده در فایل‌های منبع، برای ماشین',
  'manifest.json': 'فهرست فایل‌ها، فایل‌های منبع و نسخه، برای ماشین',
};

/** Messages: the page of downloads, in Persian. */
export const data: Messages['data'] = {
  title: 'داده‌ها',
  description: 'بارگیری همهٔ ارقام، واژه‌نامه و منبع هر فایل؛ و شیوهٔ ارجاع.',
  lead: (p) =>
    `${number(p.rows)} سطر رقم، خوانده‌شده از ${number(p.files)} فایل منبع${p.asOf === null ? '' : `، تا ${formatDate('fa', p.asOf)}`}.`,
  version: (p) => `نسخهٔ \u2066${p.version}\u2069`,
  filesTitle: 'فایل‌ها',
  filesCaption: 'فایل‌های این نسخه',
  file: 'فایل',
  rows: 'سطرها',
  size: 'اندازه',
  kind: (p) => KINDS[p.kind],
  kilobytes: (p) => `${p.number} کیلوبایت`,
  sizeNote:
    'اندازهٔ پایگاه‌های داده پیش از فشرده‌سازی است. ارقام پس از خواندن هرگز اصلاح نمی‌شوند: آنچه با هم نمی‌خواند در این صفحه آمده است:',

  sourcesTitle: 'منبع هر فایل',
  sourcesIntro:
    'شمار پرونده‌ها از فایل‌های زیر خوانده شده است. نام فایل‌ها منتشر نمی‌شود؛ هر فایل با اثر انگشت SHA-256 محتوایش شناخته می‌شود.',
  asOfColumn: 'ارقام تا',
  captureColumn: 'شیوهٔ گردآوری',
  licenceColumn: 'مجوز',
  filesColumn: 'شمار فایل‌ها',
  loadedColumn: 'سطرهای بارگذاری‌شده',
  fingerprint: 'SHA-256',
  reportedSource: (p) =>
    `${number(p.figures)} رقمی که روزنامه‌ها و وبگاه‌های رسمی گزارش کرده‌اند هر یک منبع خود را در کنار دارند:`,

  citeTitle: 'شیوهٔ ارجاع',
  citeIntro: 'هنگام بازاستفاده، ناشر اصلی و نسخه را نام ببرید:',
  cite: (p) =>
    `${p.publishers.join('؛ ')}. ارقام اداری${p.asOf === null ? '' : ` تا ${formatDate('fa', p.asOf)}`}. از ${p.site}، نسخهٔ \u2066${p.version}\u2069. \u2066${p.address}\u2069`,
  licenceTitle: 'مجوز',
  licence: (p) => `ارقام: \u2068${p.licence}\u2069.`,

  dictionaryTitle: 'واژه‌نامه',
  dictionaryIntro:
    'هر ستون در همهٔ جدول‌ها یک نام و یک معنا دارد. خانهٔ خالی یعنی منبع چیزی نگفته است؛ هرگز به معنای صفر نیست.',
  tableName: (p) => `جدول ${p.table} (${number(p.columns)} ستون)`,
  column: 'ستون',
  meaning: 'معنا',
  unit: 'یکا',
  type: 'نوع',

  exampleTitle: 'داده‌های ساختگی برای بارگیری (نه دربارهٔ جایی واقعی)',
  exampleLink: 'داده‌های ساختگی استان \u2068Mẫu\u2069، استانی که وجود ندارد، در صفحه‌ای جدا',
  exampleCite: 'ارجاع ندهید: هیچ رقمی در اینجا دربارهٔ جایی واقعی نیست.',
};
