import type { IssueCode } from '../../tables/quality.ts';
import { formatNumber } from '../format.ts';
import type { Messages } from '../messages.ts';

const number = (value: number) => formatNumber('fa', value);

const CODES: Record<IssueCode, string> = {
  identity_broken: 'ستون‌های یک سطر با هم نمی‌خواند',
  total_mismatch: 'جمع با مجموع سطرها برابر نیست',
  rate_mismatch: 'نسبت چاپ‌شده با نسبت حساب‌شده فرق دارد',
  impossible_rate: 'جزئی بزرگ‌تر از کل',
  jump: 'جهش میان دو دوره',
  perfect_run: 'دوره‌های پیاپی درست ۱۰۰٪',
  missing_period: 'دورهٔ بی‌آمار',
  missing_field: 'حوزه‌ای که نسبت به دورهٔ پیش آمار ندارد',
  late_file: 'صدور دیرهنگام',
  unknown_unit: 'واحد شناخته نشد',
  ambiguous_unit: 'چند واحد هم‌نام',
  code_name_mismatch: 'کد و نام از دو واحد است',
  unit_type_mismatch: 'نوع واحد با نوع کنونی فرق دارد',
  unlisted_department: 'اداره در فهرست نیست',
  doubtful_department: 'نام اداره که شاید نام شخصی در آن باشد',
  department_without_province: 'ادارهٔ استانی نامعلوم',
  code_zero_restored: 'کد بدون صفر آغازین',
  unknown_field: 'حوزه در فهرست نیست',
  personal_columns: 'فایل ستون دادهٔ شخصی دارد',
  no_period: 'دوره نامعلوم است',
  no_unit: 'واحد نامعلوم است',
  no_count: 'ستونی با شمار نیست',
  unknown_layout: 'قالب شناخته نشد',
  unknown_column: 'ستون شناخته نشد',
  empty_file: 'فایل خالی',
  not_text: 'فایل متن نیست',
  unknown_encoding: 'کدبندی نامطمئن',
  mixed_encodings: 'متن با چند کدبندی',
  damaged_text: 'حرف‌های ازدست‌رفته هنگام تبدیل',
  unsupported_file: 'نوع فایلی که خوانده نمی‌شود',
  broken_workbook: 'کارپوشهٔ آسیب‌دیده',
  too_large: 'فایل بیش از حد بزرگ',
  unreadable_file: 'فایل باز نمی‌شود',
  bad_sidecar: 'فایل ‎.csv.json همراه نادرست است',
  bad_number: 'خانه شمار پرونده نیست',
  number_with_words: 'خانه کنار عدد واژه دارد',
  ambiguous_number: 'جداکنندهٔ هزارگان روشن نیست',
  bad_date: 'تاریخ خوانا نیست',
  bad_value: 'مقدار مجاز نیست',
  ragged_row: 'سطری با خانه‌های کم یا زیاد',
  record_too_long: 'سطر بیش از حد بلند',
  bad_quotes: 'نقل‌قولی که بسته نمی‌شود',
  hidden_cells: 'سطر یا ستون پنهان',
  hidden_sheet: 'برگهٔ پنهان',
  formula_without_value: 'فرمول بدون نتیجهٔ ذخیره‌شده',
  merged_figures: 'رقم در خانه‌های ادغام‌شده',
  duplicate_column: 'دو ستون هم‌معنا',
  encoding_guessed: 'رمزگذاری حدس زده شد',
  duplicate_file: 'فایل یکسان با فایلی دیگر',
  duplicate_row: 'دو سطر برای یک واحد، حوزه و دوره',
  superseded: 'خروجی تازه‌تری جای آن را گرفت',
  contradiction: 'دو خروجی با هم فرق دارند',
  copied_figures: 'همهٔ ارقام مانند دورهٔ پیش است',
  out_of_scope: 'بیرون از دامنه',
};

/** Messages: the page on faults in the files, in Persian. */
export const quality: Messages['quality'] = {
  title: 'خطاهای فایل‌ها',
  exampleTitle: 'خطاهای فایل‌های ساختگی (نه دربارهٔ جایی واقعی)',
  description: 'چند سطر خوانده، بار، کنار گذاشته و رد شد، و چرا.',
  finding: (p) =>
    p.issues === 0
      ? `در ${number(p.files)} فایل خوانده‌شده خطایی یافت نشد.`
      : `${number(p.issues)} یافته در ${number(p.files)} فایل خوانده‌شده.`,
  intro:
    'فایل‌ها همان‌گونه که رسیده‌اند خوانده می‌شوند و هرگز اصلاح نمی‌شوند. هر جا چیزی نخواند، سطر با این همه بار یا رد می‌شود و این‌جا گفته می‌شود. این به معنای خطای کسی نیست: بیشترش از شیوهٔ خروجی گرفتن است.',
  notChecked:
    'تنها چیزی که فایل اجازه دهد سنجیده می‌شود: فایلی با چند ستون برابری‌های کمی برای آزمودن دارد. یافت نشدن خطا به معنای درستی ارقام نیست.',
  exampleLink: 'خطاهای فایل‌های ساختگی استان Mẫu، استانی که وجود ندارد، در صفحه‌ای جدا',
  reportedLink: 'جایی که ارقام مطبوعات با خود نمی‌خواند',
  dataLink: 'همهٔ فایل‌ها و همهٔ یافته‌ها، برای ماشین (manifest.json و quality.json)',

  totalsTitle: 'از سطرهای خوانده‌شده تا بارشده',
  totalsNote: 'خوانده = بارشده + کنارگذاشته + ردشده، در هر فایل.',
  what: 'سطرها',
  count: 'شمار',
  read: 'خوانده',
  loaded: 'بارشده',
  skipped: 'کنارگذاشته',
  rejected: 'ردشده',
  skippedBecause: (p) => `– ${p.reason}`,

  inputsTitle: 'فایل به فایل',
  inputsByLayout: 'فایل‌ها به تفکیک قالب',
  source: 'فایل',
  layout: 'قالب',
  files: 'شمار فایل‌ها',
  noLayout: 'شناخته نشد',

  codesTitle: 'انواع خطا',
  code: 'نوع',
  times: 'بار',
  codeName: (p) => CODES[p.code],

  issuesTitle: 'خطا به خطا',
  place: (p) =>
    [
      `فایل ${p.source}`,
      ...(p.line === null ? [] : [`سطر ${number(p.line)}`]),
      ...(p.column === null ? [] : [`ستون ${p.column}`]),
    ].join('، '),
};
