import { during } from '../during.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { PublicIssue, QualityLine } from '../quality-line.ts';
import { IDENTITIES } from './issues.ts';

const number = (value: number) => formatNumber('ar', value);

function jump({ isRate, before, now }: QualityLine): string {
  const what = isRate ? 'نسبتا المنجز في موعده' : 'عددا المعاملات المستلمة حديثًا';
  const value = (of: number) => (isRate ? formatPercent('ar', of / 100, 0) : number(of));
  const values = before === null || now === null ? '' : ` (${value(before)} ثم ${value(now)})`;
  return `${what} في فترتين متتاليتين متباعدان كثيرًا${values}: يُذكر ذلك ليُراجَع الملف، وليس بعدُ إشارة إلى تغيّر`;
}

const WORDS: Readonly<Record<PublicIssue | 'other', (line: QualityLine) => string>> = {
  missing_period: () => 'لا أرقام، مع أن لمعظم الوحدات من المستوى نفسه أرقامًا',
  identity_broken: ({ identity }) =>
    `أعداد في الملف لا يوافق بعضها بعضًا، والأصل أن ${IDENTITIES[identity ?? ''] ?? 'المجموع = أجزاؤه'}`,
  impossible_rate: () => 'جزء أكبر من كله، فأحد الأعداد خطأ',
  jump,
  perfect_run: ({ periods }) =>
    `كلها في موعدها (١٠٠٪)${periods === null ? '' : `، وعدد الفترات المتتالية ${number(periods)}`}: قد يصح ذلك، وقد تكون المعاملات المتجاوزة للمهلة غير مسجلة`,
  missing_field: () => 'مجال له أرقام في فترة ولا أرقام له في التي تليها',
  rate_mismatch: () => 'النسبة المطبوعة في الملف غير التي تعطيها أعداده؛ وهذه الصفحة تعتمد الأعداد',
  copied_figures: () => 'كل الأعداد تساوي أعداد مكان آخر أو فترة أخرى: فقد تكون منسوخة',
  looks_cumulative: () => 'تبدو تراكمية منذ بداية السنة، لكنها تُقرأ أعدادًا للفترة',
  incomplete_period: () => 'استُخرج الملف قبل نهاية الفترة: فالأرقام تغطي جزءًا منها',
  superseded: () => 'استُبدلت الأرقام باستخراج لاحق',
  other: () => 'ملاحظات أخرى على قراءة الملفات',
};

/** A kind of finding as a reader is told it, in Arabic. */
export function qualityLine(line: QualityLine): string {
  const isOne = line.count === 1 || line.what === 'missing_period';
  const times = isOne ? '' : `، عدد المواضع ${number(line.count)}`;
  return `${WORDS[line.what](line)} (${during('ar', line.period)}${times}).`;
}
