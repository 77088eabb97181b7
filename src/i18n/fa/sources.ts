import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('fa', value);

/** Messages: the files one by one, and where each figure was read, in Persian. */
export const sources: Messages['sources'] = {
  title: 'فایل‌های منبع یک به یک',
  exampleTitle: 'فایل‌های استان ساختگی یک به یک (نه دربارهٔ جایی واقعی)',
  description: 'هر فایلی که خوانده شد: اثر انگشت، قالب، کدبندی و شمار سطرهای بارگذاری‌شده.',
  lead: (p) => `${number(p.files)} فایل خوانده شد.`,
  intro:
    'نام فایل‌ها منتشر نمی‌شود، چون شاید نام کسانی در آن باشد. هر فایل کدی دارد که از مسیر و محتوایش ساخته می‌شود؛ ناشر فهرستِ این را دارد که هر کد کدام فایل است، و هر که فایل را دارد می‌تواند اثر انگشت SHA-256 را مقایسه کند.',
  cut: (p) =>
    `این صفحه‌ها ${number(p.shown)} فایل از ${number(p.total)} فایل را می‌آورد؛ manifest.json همه را دارد.`,
  encoding: 'کدبندی',
  rows: 'سطرها',
  loadedOf: (p) => `${number(p.loaded)} از ${number(p.read)} بارگذاری شد`,
  skipped: (p) => `${number(p.rows)} کنار گذاشته شد (${p.reasons.join('؛ ')})`,
  rejected: (p) => `${number(p.rows)} رد شد`,
  reason: (p) => `${p.reason}: ${number(p.rows)}`,
  noExport: 'جدولی کنار شمارها، نه خروجی',
  allLink: 'همهٔ فایل‌ها، یک به یک',

  placesTitle: 'هر رقم از کدام فایل و سطر است',
  placesNote: 'کد فایل به اثر انگشت آن می‌رسد. هر جمع از همهٔ سطرهای نام‌برده در دوره‌اش است.',
  fieldsOf: (p) => `حوزه به حوزه، ${p.period}`,
  byPeriod: 'دوره به دوره',
  file: 'فایل',
  line: 'سطر',
  sheet: (p) => `برگهٔ ${number(p.sheet)}`,
  place: (p) => (p.sheet === null ? number(p.line) : `${number(p.line)} (برگهٔ ${number(p.sheet)})`),
};
