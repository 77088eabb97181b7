import type { ReportedMeasure } from '../../tables/reported.ts';
import { formatDate, formatNumber } from '../format.ts';
import { isolated } from '../isolated.ts';
import type { reported as vietnamese } from '../vi/reported.ts';

const MEASURE: Record<ReportedMeasure, string> = {
  received_total: 'دریافتی',
  received_new: 'تازه‌رسیده',
  received_online: 'دریافتی برخط',
  received_direct: 'دریافتی حضوری',
  received_postal: 'دریافتی پستی',
  received_direct_or_postal: 'دریافتی حضوری یا پستی',
  carried_over: 'مانده از پیش',
  resolved_total: 'رسیدگی‌شده',
  resolved_early: 'رسیدگی‌شده پیش از مهلت',
  resolved_on_time: 'رسیدگی‌شده سر وقت',
  resolved_early_or_on_time: 'رسیدگی‌شده پیش از مهلت یا سر وقت',
  resolved_late: 'دیر رسیدگی‌شده',
  pending_total: 'جاری',
  pending_in_time: 'جاری در مهلت',
  pending_overdue: 'جاری گذشته از مهلت',
  in_time_766: 'سر وقت یا در مهلت (۷۶۶)',
  not_in_time_766: 'سر وقت شمرده‌نشده (۷۶۶)، با جاری‌هایی که مهلتشان گذشته',
  returned: 'برگشت‌خورده',
  withdrawn: 'پس‌گرفته',
  returned_or_withdrawn: 'برگشت‌خورده یا پس‌گرفته',
  stopped: 'متوقف',
  refused: 'ردشده',
  awaiting_supplement: 'در انتظار تکمیل',
  fee_dossiers: 'دارای هزینه',
  paid_online: 'پرداخت برخط',
  digitised: 'دیجیتالی‌شده',
  feedback_total: 'ارزیابی‌ها',
  feedback_satisfied: 'ارزیابی‌های راضی',
  ontime_rate: 'نسبت سر وقت',
  early_rate: 'نسبت پیش از مهلت',
  online_rate: 'نسبت برخط',
  online_payment_rate: 'نسبت پرداخت برخط',
  digitised_rate: 'نسبت دیجیتالی‌سازی',
  satisfaction_rate: 'نسبت رضایت',
  rank: 'رتبه',
  staff: 'کارکنان',
  score766: 'امتیاز شاخص ۷۶۶',
  other: 'رقم دیگر',
};

const UNIT: Record<string, string> = {
  dossiers: 'پرونده',
  persons: 'نفر',
  points: 'امتیاز',
  centres: 'مرکز',
  transactions: 'تراکنش',
  communes: 'کمون',
  units: 'واحد',
};

/** From the first to the last day. */
const days = (p: { readonly period_start: string; readonly period_end: string }) =>
  `${formatDate('fa', p.period_start)} تا ${formatDate('fa', p.period_end)}`;

/** Messages: figures that newspapers and official sites reported, in Persian. */
export const reported: typeof vietnamese = {
  measure: (p) => MEASURE[p.measure],
  value: (p) => {
    const unit = UNIT[p.unit];
    const text =
      p.unit === 'percent'
        ? `${p.value}٪`
        : p.unit === 'rank'
          ? `رتبهٔ ${p.value}`
          : unit === undefined
            ? p.value
            : `${p.value} ${unit}`;
    return {
      exact: text,
      at_least: `دست‌کم ${text}`,
      at_most: `حداکثر ${text}`,
      approximately: `حدود ${text}`,
    }[p.precision];
  },
  denominator: (p) =>
    ({
      received: 'از دریافتی‌ها',
      resolved: 'از رسیدگی‌شده‌ها',
      unknown: 'مخرج گفته نشده',
      not_applicable: '',
    })[p.denominator],
  undated: 'بی‌تاریخ',
  published: (p) => `انتشار ${formatDate('fa', p.date)}`,
  translated: 'از ترجمه خوانده شده',
  noteLabel: 'یادداشت گردآورنده',
  noteLabelEnglish: 'یادداشت گردآورنده، به انگلیسی',

  title: 'آنچه روزنامه‌ها و وبگاه‌های رسمی گزارش کرده‌اند',
  sectionTitle: 'ارقامی که مطبوعات گزارش کرده‌اند',
  sectionNote: 'همان‌گونه که چاپ شده؛ هرگز با شمار پرونده‌ها جمع نمی‌شود.',
  finding: (p) =>
    `${formatNumber('fa', p.figures)} رقم دربارهٔ ${formatNumber('fa', p.units)} جا، از ${formatNumber('fa', p.publications)} روزنامه و وبگاه رسمی.`,
  intro:
    'هر سطر یک رقم است، همان‌گونه که چاپ شده، با منبع و دوره و دقت آن. هیچ‌یک به شمار پرونده‌ها افزوده نمی‌شود. بسیاری از ترجمه خوانده شده و نام‌ها و مخرج‌ها شاید دقیق نباشد.',
  contradictionsTitle: 'جاهایی که ارقام منتشرشده با هم نمی‌خواند',
  contradictionsIntro: (p) =>
    `${formatNumber('fa', p.count)} مورد، حساب‌شده در همین‌جا. دانسته نیست کدام رقم نادرست است: مقاله، ترجمهٔ آن یا رونویسی.`,
  contradictionsNote: 'دانسته نیست کدام رقم نادرست است: مقاله، ترجمهٔ آن یا رونویسی.',
  contradictionParts: (p) =>
    `جمع ${p.found} گفته شده؛ جمع اجزا (\u2066${p.parts}\u2069) ${p.expected} است (تفاوت ${p.difference}).`,
  contradictionRate: (p) =>
    `نسبت ${p.found} گفته شده؛ از ارقام همراه آن (\u2066${p.counts}\u2069) ${p.expected} به دست می‌آید.`,
  contradictionResolved: (p) =>
    `این رقم با سهم رسیدگی‌شده از همهٔ قابل رسیدگی، سر وقت یا نه، می‌خواند: ${p.share}.`,
  contradictionDuplicate: (p) =>
    `دو منبع برای همان دوره دو رقم می‌دهند: ${p.found} و ${p.expected}.`,
  contradictionFalling: (p) =>
    `جمع تا روز دیرتر ${p.found} است، کمتر از ${p.expected} در روز زودتر.`,
  country: 'سراسر کشور',
  columns: { unit: 'جا', measure: 'شاخص', value: 'رقم', period: 'دوره', source: 'منبع' },
  pages: 'صفحه‌ها',
  page: (p) => `صفحهٔ ${formatNumber('fa', p.page)} از ${formatNumber('fa', p.pages)}`,
  previous: 'صفحهٔ پیش',
  next: 'صفحهٔ بعد',
  receivedADay: (p) =>
    `${isolated(p.publication)}: ${formatNumber('fa', p.reported.received)} پروندهٔ دریافتی از ${days(p.reported)}، روزانه حدود ${formatNumber('fa', p.reported.aDay)}. ارقام این صفحه: ${formatNumber('fa', p.own.received)} پرونده از ${days(p.own)}، روزانه حدود ${formatNumber('fa', p.own.aDay)}. زمان این دو فرق دارد و معلوم نیست که هر دو همان پرونده‌ها را بشمارند: نباید با هم مقایسه شود.`,
  inProvince: (p) => `دربارهٔ کمون‌های آن: ${formatNumber('fa', p.figures)} رقم، در صفحهٔ خودشان.`,
  all: 'همهٔ ارقام گزارش‌شده در مطبوعات',
};
