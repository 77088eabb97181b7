import { optional, param, type IssueMessages } from '../issue-params.ts';

/** What is wrong in a file, in Persian. */
export const issues: IssueMessages = {
  message: {
    identity_broken: (p) =>
      `اتحاد ${param(p, 'identity')} برقرار نیست${optional(p, 'expected', (e) => `: جمع اجزا ${e} است ولی فایل ${param(p, 'found')} نوشته است`)}. سطر بارگذاری شد؛ ستون‌ها را بررسی کنید.`,
    total_mismatch: (p) =>
      `سطر جمع با جمع سطرها فرق دارد${optional(p, 'expected', (e) => `: ${param(p, 'found')} نوشته شده و جمع سطرها ${e} است`)}. جمع‌ها بارگذاری نمی‌شوند؛ سطرها را بررسی کنید.`,
    rate_mismatch: (p) =>
      `نرخ چاپ‌شده با نرخی که از شمارش‌ها به دست می‌آید فرق دارد${optional(p, 'expected', (e) => `: ${param(p, 'found')}٪ در برابر ${e}٪`)}. نرخ‌های چاپ‌شده بارگذاری نمی‌شوند.`,
    rate_recognised: (p) =>
      `نرخ‌های چاپ‌شده در همهٔ سطرهایی که آن را دارند (${param(p, 'rows')}) با ${param(p, 'rates')} می‌خوانند. نرخ‌های چاپ‌شده بارگذاری نمی‌شوند.`,
    unknown_unit: (p) =>
      `واحدی با این نام در استان یادشده نیست.${optional(p, 'candidates', (c) => ` نزدیک‌ترین: ${c}.`)} نام را درست کنید یا کد پنج‌رقمی را بنویسید.`,
    ambiguous_unit: (p) =>
      `چند واحد این نام را دارند${optional(p, 'candidates', (c) => `: ${c}`)}. استان را بیفزایید یا کد پنج‌رقمی را بنویسید.`,
    code_name_mismatch: (p) =>
      `کد ${param(p, 'unit_code')} از آنِ «${param(p, 'expected')}» است، نه نامی که در سطر آمده. کد یا نام را درست کنید.`,
    unit_type_mismatch: (p) =>
      `نوع واحد با نوع کنونی (${param(p, 'expected')}) فرق دارد؛ واحد با نام و استان شناخته شد (کد ${param(p, 'unit_code')}).`,
    code_zero_restored: (p) =>
      `صفر آغازین کد نیست؛ ${param(p, 'unit_code')} خوانده شد. ستون کد را به‌صورت متن صادر کنید.`,
    unknown_field: (p) =>
      `این حوزه در فهرست نیست؛ ${optional(p, 'field_id', (f) => `با کد ${f} `)}بارگذاری شد. می‌توان آن را به fields.csv افزود.`,
    personal_columns: (p) =>
      `فایل ستون دادهٔ شخصی دارد (ستون ${param(p, 'positions')})؛ همهٔ فایل رد شد. آمار جمعی صادر کنید، نه تک‌تک پرونده‌ها.`,
    no_period: () =>
      'دوره روشن نیست. آن را در عنوان (Từ ngày … đến ngày …) یا در فایل ‎.csv.json‎ همراه بنویسید، یا فایل را در پوشهٔ استان/سال-ماه بگذارید.',
    no_unit: () =>
      'روشن نیست آمار از آنِ کدام واحد است. «Đơn vị báo cáo: …» را در عنوان، ستون کد واحد، یا "unit" را در فایل ‎.csv.json‎ همراه بنویسید.',
    no_count: () => 'جدول هیچ ستون شمارش شناخته‌ای ندارد.',
    unknown_layout: (p) => {
      if (p['expected'] !== undefined)
        return `قالبی با نامی که در فایل ‎.json‎ همراه آمده نیست. قالب‌های خوانا: ${param(p, 'expected')}.`;
      if (p['known'] === undefined)
        return 'قالب این سطرها شناخته نیست. سطرهای عنوان را همان‌گونه که صادر شده نگه دارید.';
      return `قالب جدول شناخته نیست${optional(p, 'layout', (name) => `، یا قالب «${name}» که فایل ‎.json‎ همراه می‌گوید نیست`)}: از ستون‌های آن ${param(p, 'known')} ستون فهمیده شد${optional(p, 'positions', (n) => `، ستون ${n} فهمیده نشد`)}. شمارش‌ها حدس زده نمی‌شوند. فایل نگاشت بنویسید: ‎npm run ingest -- --draft-mapping FILE‎ (روش کار در README).`;
    },
    unknown_column: (p) =>
      `ستون‌هایی که شناخته نیستند و به کار نمی‌روند (ستون ${param(p, 'positions')}${optional(p, 'expected', (e) => ` → ${e}`)}).`,
    empty_file: () => 'فایل خالی است.',
    not_text: () => 'فایل متن UTF-8 نیست. آن را به‌صورت CSV UTF-8 ذخیره کنید.',
    unsupported_file: (p) =>
      `فایل از نوع ${param(p, 'kind')} است و این نسخه آن را نمی‌خواند. آن را به‌صورت CSV UTF-8 ذخیره کنید.`,
    unreadable_file: () =>
      'فایل یا فایل ‎.csv.json همراه آن باز نمی‌شود. بررسی کنید که فایلی معمولی است و اجازهٔ خواندن آن را دارید.',
    bad_sidecar: (p) =>
      `فایل ‎.csv.json‎ همراه نادرست است${optional(p, 'key', (k) => ` در «${k}»`)}؛ انتظار: ${param(p, 'expected')}.`,
    bad_number: (p) =>
      `این خانه شمار پرونده (عدد صحیح نامنفی) نیست${optional(p, 'found', (f) => `: ${f}`)}. آن را درست کنید و دوباره بارگذاری کنید.`,
    number_with_words: (p) =>
      `در خانه کنار عدد واژه هست؛ فقط عدد خوانده شد${optional(p, 'found', (f) => `: ${f}`)}.`,
    ambiguous_number: () =>
      'در این ستون هم نقطه و هم ویرگول هزارگان را جدا می‌کنند، پس مقدار قطعی نیست. عددها را به یک شیوه بنویسید.',
    bad_date: (p) => `تاریخ خوانا نیست؛ انتظار ${param(p, 'expected')}.`,
    bad_value: (p) => `مقدار از مقدارهای مجاز نیست: ${param(p, 'expected')}.`,
    ragged_row: (p) =>
      `سطر ${param(p, 'found')} خانه دارد و عنوان ${param(p, 'expected')} ستون. به جداکنندهٔ درون خانه‌ها نگاه کنید.`,
    figure_without_heading: (p) =>
      `در ستون ${param(p, 'position')} عددی هست و ستون عنوان ندارد؛ روشن نیست شمار چیست، پس سطر رد شد. برای ستون عنوان بنویسید یا آن را بردارید.`,
    bad_quotes: () =>
      'گیومه‌ای اینجا باز می‌شود و بسته نمی‌شود؛ گیومه‌های این فایل نادیده گرفته می‌شوند.',
    duplicate_column: () =>
      'دو ستون یک معنا دارند و روشن نیست کدام گرفته شود، پس جدول رد شد. یکی را بردارید.',
    encoding_guessed: () => 'کدبندی فایل حدس زده شد.',
    duplicate_file: () => 'فایل با فایل دیگری یکسان است؛ دوباره بارگذاری نشد.',
    duplicate_row: (p) =>
      `همان واحد، حوزه و دورهٔ سطر ${param(p, 'line')}؛ سطر بعدی رد شد. یکی را بردارید.`,
    superseded: (p) =>
      `با خروجی بعدی جایگزین شد (سطر ${param(p, 'line')} از منبع ${param(p, 'source_id')})${optional(p, 'columns', (c) => `؛ تغییر: ${c}`)}.`,
    contradiction: (p) =>
      `دو خروجی برای همان واحد، حوزه و دوره فرق دارند (${param(p, 'columns')}) و روشن نیست کدام تازه‌تر است؛ آن که در مسیر پس از دیگری است گرفته شد. "exported_at" را در فایل ‎.csv.json‎ همراه بنویسید.`,
    copied_figures: () => 'همهٔ شمارش‌ها با دورهٔ پیش یکسان است.',
    out_of_scope: () => 'بیرون از دامنهٔ این داده‌ها.',
  },
  severity: { error: 'خطا', warning: 'هشدار', note: 'یادداشت' },
  skipped: {
    total: 'سطر جمع',
    group: 'سطر گروه',
    column_numbers: 'سطر شمارهٔ ستون‌ها',
    note: 'یادداشت',
    signature: 'امضا',
    department: 'اداره (هنوز بارگذاری نمی‌شود)',
    superseded: 'با خروجی بعدی جایگزین شد',
    duplicate_file: 'فایل تکراری',
    out_of_scope: 'بیرون از دامنه',
    no_figures: 'بی‌رقم',
  },
};
