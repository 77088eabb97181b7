import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('fa', value);

/** Messages: the checks of figures over periods, in Persian. */
export const health: Messages['health'] = {
  title: 'آزمون‌ها به تفکیک واحد و دوره',
  finding: (p) =>
    `از ${number(p.checked)} دورهٔ واحدها، ${number(p.clean)} مورد همهٔ آزمون‌های شدنی را گذرانده است.`,
  rule: 'امتیاز هر واحد در هر دوره شمار آزمون‌های گذرانده از آزمون‌های انجام‌شده است. آزمون فقط جایی انجام می‌شود که فایل‌ها آنچه لازم است بگویند؛ وزن همه یکسان است. امتیاز دربارهٔ ارقام است، نه دربارهٔ کیفیت کار مرکز.',
  check: 'آزمون',
  made: 'انجام‌شده',
  failed: 'رد شده',
  least: 'واحدهای با کمترین امتیاز',
  unit: 'واحد',
  periods: 'دوره‌های دارای آزمون رد شده',
  score: 'آزمون‌های گذرانده',
  which: 'آنچه رد شد',
  none: 'هیچ واحدی در آزمونی رد نشد.',
  of: (p) => `${number(p.part)} از ${number(p.whole)}`,
  unitLine: (p) => `تازه‌ترین دوره: ${number(p.passed)} از ${number(p.made)} آزمون گذرانده شد.`,
  failedLine: (p) => `رد شده: ${p.checks}.`,
  checkName: {
    present: 'آمار موجود است',
    punctual: 'به‌موقع صادر شده',
    identities: 'اجزا جور است',
    carry_over: 'مانده از دورهٔ پیش جور است',
    possible_rates: 'هیچ جزئی از کل بزرگ‌تر نیست',
    not_copied: 'رونوشت نیست',
    no_jump: 'جهشی نیست',
    no_perfect_run: 'رشتهٔ درست ۱۰۰٪ نیست',
    fields_kept: 'حوزه‌ای جا نمانده',
  },
  checkRule: {
    present: () => 'برای دوره‌ای که دست‌کم نیمی از واحدهای همان سطح در استان آمار دارند، آمار هست.',
    punctual: (p) =>
      `نخستین خروجی حداکثر ${number(p.punctualDays)} روز پس از پایان دوره گرفته شده است. فقط جایی که فایل زمان صدور را بگوید.`,
    identities: () =>
      'در هر سطر، رسیده و رسیدگی‌شده و در جریان با هم می‌خواند (اتحادهای I1 تا I4).',
    carry_over: () => 'مانده از دورهٔ پیش همان است که در پایان آن دوره در جریان بود (I5).',
    possible_rates: () =>
      'هیچ جزئی از کل خود بزرگ‌تر نیست: دیرکرده از رسیدگی‌شده، پرداخت برخط از دارای هزینه.',
    not_copied: (p) =>
      `همهٔ ارقام با دوره یا واحدی دیگر یکسان نیست. از ${number(p.leastCompared)} پروندهٔ رسیده به بالا.`,
    no_jump: (p) =>
      `تازه‌رسیده‌ها ${number(p.jumpFactor)} برابر کم یا زیاد نشده، یا تغییر از حد تصادف بیشتر نیست؛ نرخ به‌هنگام نیز به‌یقین بیش از ${number(p.jumpPoints)} واحد تغییر نکرده است.`,
    no_perfect_run: (p) =>
      `در ${number(p.perfectPeriods)} دورهٔ پیاپی، هر کدام با دست‌کم ${number(p.perfectResolved)} پروندهٔ رسیدگی‌شده، درست ۱۰۰٪ به‌هنگام نیست. رد شدن پرسش است نه اتهام: شاید درست باشد.`,
    fields_kept: (p) =>
      `هر حوزه‌ای که در دورهٔ پیش دست‌کم ${number(p.leastCompared)} پرونده داشت اکنون سطری دارد.`,
  },
};
