import { during } from '../during.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { PublicIssue, QualityLine } from '../quality-line.ts';
import { IDENTITIES } from './issues.ts';

const number = (value: number) => formatNumber('fa', value);

function jump({ isRate, before, now }: QualityLine): string {
  const what = isRate ? 'نسبت سر وقت رسیدگی‌شده‌ها' : 'شمار تازه‌رسیده‌ها';
  const value = (of: number) => (isRate ? formatPercent('fa', of / 100, 0) : number(of));
  const values = before === null || now === null ? '' : ` (${value(before)} و سپس ${value(now)})`;
  return `${what} در دو دورهٔ پیاپی بسیار از هم دور است${values}: برای بررسی فایل گفته می‌شود و هنوز نشانهٔ تغییر نیست`;
}

const WORDS: Readonly<Record<PublicIssue | 'other', (line: QualityLine) => string>> = {
  missing_period: () => 'رقمی نیست، در حالی که بیشتر واحدهای هم‌سطح رقم دارند',
  identity_broken: ({ identity }) =>
    `عددهای فایل با هم نمی‌خواند؛ باید ${IDENTITIES[identity ?? ''] ?? 'جمع = اجزا'}`,
  impossible_rate: () => 'جزئی بزرگ‌تر از کل است، پس عددی نادرست است',
  jump,
  perfect_run: ({ periods }) =>
    `درست ۱۰۰٪ سر وقت${periods === null ? '' : ` در ${number(periods)} دورهٔ پیاپی`}: شاید درست باشد، شاید پرونده‌های گذشته از مهلت ثبت نشده باشد`,
  missing_field: () => 'حوزه‌ای که در یک دوره رقم دارد در دورهٔ بعد ندارد',
  rate_mismatch: () =>
    'نسبت چاپ‌شده در فایل همان نیست که شمارها می‌دهد؛ این صفحه شمارها را به کار می‌برد',
  copied_figures: () => 'همهٔ عددها برابر عددهای جایی یا دوره‌ای دیگر است: شاید رونوشت باشد',
  looks_cumulative: () => 'گویا از آغاز سال انباشته است، اما شمار همان دوره خوانده شده است',
  incomplete_period: () => 'فایل پیش از پایان دوره گرفته شده: ارقام بخشی از دوره را در بر دارد',
  superseded: () => 'خروجی تازه‌تری جای این ارقام را گرفته است',
  other: () => 'یادداشت‌های دیگر دربارهٔ خواندن فایل‌ها',
};

/** A kind of finding as a reader is told it, in Persian. */
export function qualityLine(line: QualityLine): string {
  const isOne = line.count === 1 || line.what === 'missing_period';
  const times = isOne ? '' : `، ${number(line.count)} جا`;
  return `${WORDS[line.what](line)} (${during('fa', line.period)}${times}).`;
}
